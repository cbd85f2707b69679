/** The numbers of a picture, beside it and to take along. */
import { formatNumber } from '../../text/format.ts';
import type { StewardLang } from '../../text/stewards/lang.ts';

export const TABLES = ['kommuner', 'kategorier', 'vaekst', 'friskhed', 'soegninger', 'byer'] as const;
export type TableKey = (typeof TABLES)[number];

export function isTable(key: string): key is TableKey {
  return TABLES.some((one) => one === key);
}

/** An empty cell: not known. */
export type Cell = string | number | undefined;

export interface FigureTable {
  caption: string;
  header: string[];
  /** The first cell names the row. */
  rows: Cell[][];
}

export function Table({ table: { caption, header, rows }, lang }: { table: FigureTable; lang: StewardLang }) {
  const [first, ...rest] = header;
  // Words begin where the line does, and numbers end below each other.
  const look = rest.map((_, i) =>
    rows.some((row) => typeof row[i + 1] === 'string') ? {} : { class: 'number' },
  );
  return (
    <table class="figures">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {rest.map((name, i) => (
            <th key={name} scope="col" {...look[i]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={[name, ...cells].join()}>
            <th scope="row">{name}</th>
            {cells.map((cell, i) => (
              <td key={rest[i]} {...look[i]}>
                {typeof cell === 'number' ? sayNumber(cell, lang) : (cell ?? '–')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Small ones with two decimals, others with one. */
export function sayNumber(n: number, lang: StewardLang): string {
  const precision = n < 1 ? 100 : 10;
  return formatNumber(Math.round(n * precision) / precision, lang);
}
