/** Properties of a GeoJSON feature or an object of a JSON list, by any of their names. */
import { comparable } from '../../worker/import/columns.ts';
import { isObject } from '../../worker/import/json.ts';

export type Properties = (...names: string[]) => unknown;

export function propertiesOf(value: unknown): Properties {
  const record = isObject(value) ? value : {};
  const known = new Map(Object.entries(record).map(([name, each]) => [comparable(name), each]));
  return (...names) =>
    names.map((name) => known.get(comparable(name))).find((found) => found !== undefined && found !== null);
}

/** A code or a name: numbers count as text. */
export function textOfProperty(value: unknown): string | undefined {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  return text || undefined;
}
