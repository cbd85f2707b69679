/** What a moderator says of the columns of a source, as far as it differs from what their names say. */
import { FIELD_NAMES, recognise } from '../import/columns.ts';

/** Told of a column that means nothing though its name is known. */
const NOTHING = '-';

export function toldColumns(said: { column: string; field: string }[]): Record<string, string> {
  const { of, names } = recognise(said.map(({ column }) => column));
  const known = new Map([...of].flatMap(([field, at]) => at.map((i) => [names[i], field] as const)));
  const told = said.flatMap(({ column, field }): [string, string][] => {
    const wanted = FIELD_NAMES.find((one) => one === field);
    if (wanted === known.get(column)) return [];
    return [[column, wanted ?? NOTHING]];
  });
  return Object.fromEntries(told);
}
