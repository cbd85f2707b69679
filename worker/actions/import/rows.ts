/** The rows of an import, as listings, some at a time. */
import { alikeReader } from '../../import/alike.ts';
import { recognise } from '../../import/columns.ts';
import { listingReader } from '../../import/initiatives.ts';
import { isRejection, type ReadRow } from '../../import/listing.ts';
import type { Table } from '../../import/table.ts';
import type { Import } from '../../store/imports.ts';
import type { Importing } from './importing.ts';

/** D1 takes what a step writes in one call. */
const MOST_CHARACTERS = 250_000;

export async function* readRows({ now }: Importing, it: Import, table: Table): AsyncGenerator<ReadRow> {
  const { map, source, category, precision } = it.options;
  const defaults = { source, ...(category ? { category } : {}), ...(precision ? { precision } : {}) };
  const read = listingReader(recognise(table.columns, map), { defaults, now, unit: table.unit });
  for await (const row of table.rows()) yield read(row);
}

export interface NextRows {
  rows: ReadRow[];
  /** By the line of a row: the line before it in the file that looks the same. */
  alike: Map<number, number>;
}

/** From where the import is: the rows before are read too, for an id counts once in a file, and so does an initiative. */
export async function nextRows(
  acting: Importing,
  it: Import,
  { table, most }: { table: Table; most: number },
): Promise<NextRows> {
  const rows: ReadRow[] = [];
  const alike = new Map<number, number>();
  const firstAlike = alikeReader();
  let at = 0;
  let characters = 0;
  for await (const row of readRows(acting, it, table)) {
    const first = isRejection(row) ? undefined : firstAlike(row);
    if (at++ < it.at) continue;
    characters += row.row.cells.reduce((sum, cell) => sum + cell.length, 0);
    if (rows.length > 0 && characters > MOST_CHARACTERS) break;
    if (first !== undefined) alike.set(row.row.line, first);
    if (rows.push(row) === most) break;
  }
  return { rows, alike };
}
