/** The rows of what a source said, through the engine of the import: a part of them at a time, and only those of its municipality. */
import type { HarvestProblem } from '../../schema/harvest.ts';
import type { Atlas } from '../import/atlas.ts';
import { type Columns, recognise } from '../import/columns.ts';
import { listingReader, locateRows } from '../import/initiatives.ts';
import type { ReadRow, Rejection } from '../import/listing.ts';
import type { Located } from '../import/locate.ts';
import { openTable } from '../import/open-table.ts';
import { fileOfBytes } from '../import/source-file.ts';
import type { Table } from '../import/table.ts';
import { Unusable } from '../import/unusable.ts';
import type { Harvest } from '../store/harvests.ts';
import { HarvestFailure } from './failure.ts';

export const ROWS_MOST = 10_000;
/** What a problem is called that the import does not know of. */
export const OUTSIDE = 'outside';

const UNITS = { csv: 'line', geojson: 'feature', ogc: 'feature', ics: 'event' } as const;

/** Faults: a `HarvestFailure` for what cannot be read as what it should be. */
export async function openSaid(harvest: Harvest, bytes: Uint8Array, now: Date): Promise<Table> {
  const table = await understood(() => openTable(fileOfBytes(harvest.title, bytes), now));
  if (table.unit !== UNITS[harvest.format]) throw new HarvestFailure('wrong-format', table.format);
  if (table.rowCount === 0) throw new HarvestFailure('empty');
  if (table.rowCount > ROWS_MOST) throw new HarvestFailure('too-many-rows', String(table.rowCount));
  return table;
}

/** Which column means what. Faults: `no-names`, and `unreadable` for a column that was told of and is gone. */
export async function columnsOf({ options }: Harvest, table: Table): Promise<Columns> {
  const columns = await understood(async () => recognise(table.columns, options.map));
  if (!columns.of.has('name')) throw new HarvestFailure('no-names');
  return columns;
}

export async function understood<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Unusable) throw new HarvestFailure('unreadable', error.message);
    throw error;
  }
}

export interface Part {
  located: Located[];
  rejections: (Rejection & { isOutside?: boolean })[];
  /** Rows of this part. */
  count: number;
}

/** From a row on, so many; the ones before are read again, for an id counts once in a file. */
export async function readPart(
  harvest: Harvest,
  { table, columns, atlas, now }: { table: Table; columns: Columns; atlas: Atlas; now: Date },
  { from, most }: { from: number; most: number },
): Promise<Part> {
  const part: ReadRow[] = [];
  for await (const { read, index } of readRows(harvest, { table, columns, now })) {
    if (index >= from + most) break;
    if (index >= from) part.push(read);
  }
  const { located, rejections } = await locateRows(part, atlas);
  const here: Located[] = [];
  const outside: Part['rejections'] = [];
  for (const one of located) {
    const placed = atHome(one, harvest.municipality);
    if (placed.municipality === harvest.municipality) here.push(placed);
    else outside.push({ row: one.draft.row, complaints: [{ reason: OUTSIDE }], isOutside: true });
  }
  return {
    located: here,
    rejections: [...rejections, ...outside].sort((a, b) => a.row.line - b.row.line),
    count: part.length,
  };
}

/**
 * Ids of all that it has here. A row that cannot be taken is among them: a slip of the pen is no farewell. One that says it
 * lies elsewhere is not.
 */
export async function idsOf(
  harvest: Harvest,
  of: { table: Table; columns: Columns; atlas: Atlas; now: Date },
): Promise<string[]> {
  const { located, rejections } = await readPart(harvest, of, { from: 0, most: ROWS_MOST });
  const slips = rejections.flatMap(({ wouldBe, isOutside }) => (wouldBe && !isOutside ? [wouldBe] : []));
  return [...new Set([...located.map(({ draft }) => draft.id), ...slips])];
}

async function* readRows(
  { key, options }: Harvest,
  { table, columns, now }: { table: Table; columns: Columns; now: Date },
): AsyncGenerator<{ read: ReadRow; index: number }> {
  const defaults = { source: key, ...(options.category ? { category: options.category } : {}) };
  const reader = listingReader(columns, { defaults, now, unit: table.unit });
  let index = 0;
  for await (const row of table.rows()) yield { read: reader(row), index: index++ };
}

/** A row that says nothing of a place is of the municipality whose list it is. */
function atHome(one: Located, municipality: string): Located {
  if (one.how !== 'without point' || one.municipality) return one;
  const listing = { ...one.listing, serviceArea: [`municipality:${municipality}`] };
  return { ...one, listing, municipality };
}

export function problemsOf(rejections: Rejection[]): HarvestProblem[] {
  return rejections.flatMap(({ row, complaints }) =>
    complaints.map(({ column, reason }) => ({
      line: row.line,
      ...(column ? { column } : {}),
      reason,
    })),
  );
}
