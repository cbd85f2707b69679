/** Rows of initiatives, read one by one and located a chunk at a time. */
import type { Atlas } from './atlas.ts';
import type { Columns } from './columns.ts';
import { type Defaults, isRejection, type ReadRow, type Rejection, readListing } from './listing.ts';
import { type Located, locate } from './locate.ts';
import type { SourceRow, Table } from './table.ts';

/** Remembers the ids it has given: of rows with one id, the first counts. */
export function listingReader(
  columns: Columns,
  { defaults, now, unit }: { defaults: Defaults; now: Date; unit: Table['unit'] },
): (row: SourceRow) => ReadRow {
  const seen = new Map<string, number>();
  return (row) => onlyOnce(readListing(row, columns, defaults, now), seen, unit);
}

export async function locateRows(
  rows: ReadRow[],
  atlas: Atlas,
): Promise<{ located: Located[]; rejections: Rejection[] }> {
  const rejections: Rejection[] = [];
  const located: Located[] = [];
  for (const read of rows) {
    const result = isRejection(read) ? read : await locate(read, atlas);
    if ('complaints' in result) rejections.push(result);
    else located.push(result);
  }
  return { located, rejections };
}

function onlyOnce(read: ReadRow, seen: Map<string, number>, unit: string): ReadRow {
  if (isRejection(read)) return read;
  const first = seen.get(read.id);
  if (first === undefined) {
    seen.set(read.id, read.line);
    return read;
  }
  return {
    row: read.row,
    complaints: [{ column: 'id', reason: `“${read.origin.id}” is already the id of ${unit} ${first}` }],
  };
}
