/** The cells of one row, asked for by what they mean. */
import type { Columns, Field } from './columns.ts';
import type { SourceRow } from './table.ts';

export type Complain = (field: Field, reason: string) => void;
export type Cells = ReturnType<typeof cellReader>;

export function cellReader({ cells }: SourceRow, { of }: Columns, complain: Complain) {
  const text = (field: Field): string | undefined => {
    for (const i of of.get(field) ?? []) {
      const cell = cells[i]?.trim();
      if (cell) return cell;
    }
    return undefined;
  };
  const line = (field: Field) => text(field)?.replace(/\s+/g, ' ');
  const list = (field: Field) => splitList((of.get(field) ?? []).map((i) => cells[i] ?? '').join(';'));
  return {
    text,
    /** On one line. */
    line,
    list,
    /** One word of a closed list. */
    word<K>(field: Field, read: (text: string) => K | undefined): K | undefined {
      const cell = line(field);
      const value = cell === undefined ? undefined : read(cell);
      if (cell !== undefined && value === undefined) complain(field, `“${cell}” is not known here`);
      return value;
    },
    words<K>(field: Field, read: (text: string) => K | undefined): K[] {
      const found = list(field).map((part) => {
        const value = read(part);
        if (value === undefined) complain(field, `“${part}” is not known here`);
        return value;
      });
      return [...new Set(found.filter((value) => value !== undefined))];
    },
    /** People leave out what browsers add. */
    webAddress(field: Field): string | undefined {
      const cell = line(field);
      return cell && /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#:]\S*)?$/u.test(cell) ? `https://${cell}` : cell;
    },
  };
}

function splitList(text: string): string[] {
  const parts = text.split(/[;,|\n]/).map((part) => part.trim().replace(/\s+/g, ' '));
  return [...new Set(parts.filter(Boolean))];
}

/** Without what is not there: an absent key and an undefined one are not the same to the schema. */
export function present<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
