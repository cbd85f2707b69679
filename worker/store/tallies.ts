/** Exact counts that cost few rows, and the version of the data. */
import { type SQL, sql } from 'drizzle-orm';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { categoryColumn } from '../../schema/database/tables.ts';
import type { Bbox } from '../../schema/place.ts';
import { boxOfCells, cellNumber, cellOfNumber, cellsTouching } from '../../schema/quadkey.ts';
import { LISTS, type ResolvedSearch } from '../../schema/search.ts';
import { categoryToken, servedToken } from '../domain/facets.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { type Database, type Query, query, run } from './database.ts';
import { eventIntervalQuery } from './event-pages.ts';

export type Counts = Record<Category, number>;

export interface Totals {
  total: number;
  counts: Counts;
  /** Goes up with every change that a list or a map shows. */
  version: number;
}

export type SumRow = { total: number | null; changes: number | null } & Record<string, number | null>;

const sums = sql.raw(
  CATEGORY_KEYS.map((key) => `sum(${categoryColumn(key)}) as ${categoryColumn(key)}`).join(', '),
);

/** The whole directory. Reads a row a municipality: about a hundred. */
export const totalsQuery = query<SumRow>(
  sql`select sum(total) as total, sum(changes) as changes, ${sums} from tally`,
);

export function toTotals([row]: SumRow[]): Totals {
  return { total: row?.total ?? 0, version: row?.changes ?? 0, counts: toCounts(row) };
}

/**
 * How many of each category lie in the cells that a view touches: exact for those cells, and so a little more
 * than the view. Reads at most forty rows.
 */
export async function countsWithin(db: Database, box: Bbox): Promise<Counts> {
  const [rows] = await run(db, countsWithinQuery(box));
  return toCounts(rows[0]);
}

const MOST_CELLS = 18;

function countsWithinQuery(box: Bbox): Query<SumRow> {
  const ids = cellsAround(box);
  if (ids) return query(sql`select ${sums} from ${cellsOf(ids)}`);
  // A wide view: of the coarsest level all of Denmark fills about a dozen cells.
  const { from } = PYRAMID_LEVELS;
  const cells = cellsTouching(box, from, 4 ** from) ?? [];
  const wide = JSON.stringify(cells.map((cell) => from * CELL_ID_BASE + cellNumber(cell)));
  // All ids of a level have as many digits, so one is never a part of another.
  return query(
    sql`select ${sums} from cell where id < ${(from + 1) * CELL_ID_BASE} and instr(${wide}, id) > 0`,
  );
}

/** `select total` of the cells that a view touches, which is more than it holds; of the whole map for a wide view. */
export function totalOfCells(box: Bbox): SQL {
  const ids = cellsAround(box);
  const cells = ids ? cellsOf(ids) : sql`cell where id < ${(PYRAMID_LEVELS.from + 1) * CELL_ID_BASE}`;
  return sql`select coalesce(sum(total), 0) from ${cells}`;
}

function cellsOf(ids: number[]): SQL {
  return sql`(values ${sql.raw(ids.map((id) => `(${id})`).join(', '))}) one cross join cell on cell.id = one.column1`;
}

/** The cells of the deepest level of which a view touches few. */
function cellsAround(box: Bbox): number[] | undefined {
  for (let level: number = PYRAMID_LEVELS.to; level >= PYRAMID_LEVELS.from; level--) {
    const cells = cellsTouching(box, level, MOST_CELLS);
    if (cells) return cells.map((cell) => level * CELL_ID_BASE + cellNumber(cell));
  }
  return undefined;
}

function toCounts(row: SumRow | undefined): Counts {
  const counts = CATEGORY_KEYS.map((key) => [key, row?.[categoryColumn(key)] ?? 0] as const);
  return Object.fromEntries(counts) as Counts;
}

/** How many a search finds where the totals say it already: everything, or some categories of everything. */
export function matchedByTotals(search: ResolvedSearch, { total, counts }: Totals): number | undefined {
  if (!isCounted(search) || search.areas) return undefined;
  return search.category?.length ? search.category.reduce((sum, key) => sum + counts[key], 0) : total;
}

/** Whether only categories and areas decide, which the tally knows. */
function isCounted(search: ResolvedSearch): boolean {
  const { q, bbox, updated, near, when } = search;
  const isFiltered = LISTS.some(({ field }) => field !== 'category' && search[field]?.length);
  return !q && !isFiltered && !bbox && !updated && !near && !when;
}

/** A statement that gives the exact number for "all", "of a category" and "of a municipality"; else undefined. */
export function knownCount(search: ResolvedSearch): SQL | undefined {
  if (!isCounted(search)) return undefined;
  const of = search.category?.length
    ? sql.raw(search.category.map((key) => categoryColumn(key)).join(' + '))
    : sql.raw('total');
  if (!search.areas) return sql`select coalesce(sum(${of}), 0) as n from tally`;
  const code = onlyMunicipality(search);
  if (code === undefined) return undefined;
  // What only serves the municipality is not in its row of the tally: few, and counted by their own token.
  const categories = search.category?.length
    ? ` AND facets : (${search.category.map((key) => `"${categoryToken(key)}"`).join(' OR ')})`
    : '';
  const served = `facets : "${servedToken(code)}"${categories}`;
  return sql`select (select coalesce(sum(${of}), 0) from tally where municipality = ${Number(code)})
    + (select count(*) from initiative_text where initiative_text match ${served}) as n`;
}

/** The municipality of a search that is decided by it alone, or by it and categories. */
export function onlyMunicipality(search: ResolvedSearch): string | undefined {
  const [area, ...more] = search.areas ?? [];
  if (!isCounted(search) || area === undefined || more.length > 0) return undefined;
  return /^municipality:(\d{4})$/.exec(area)?.[1];
}

/** What lies in a municipality, by category. Reads a row; none without a code. */
export function municipalityCountsQuery(code: string | undefined): Query<SumRow> {
  return query(
    sql`select sum(total) as total, ${sums} from tally where municipality = ${code ? Number(code) : null}`,
  );
}

export interface ServedRow {
  category: Category;
  n: number;
}

/** What serves a municipality without lying in it, by category; reads a row for each of them. */
export function servedQuery(code: string | undefined): Query<ServedRow> {
  if (code === undefined) return query(sql`select null as category, 0 as n where false`);
  return query(sql`select category, count(*) as n from initiative_text
    where initiative_text match ${`facets : "${servedToken(code)}"`} group by category`);
}

interface ExtentRow {
  id: number;
}

interface Extent {
  bbox?: Bbox;
  interval?: [Date, Date];
}

/**
 * Where the points lie, to the edges of the coarsest cells, and from when to when the initiatives were updated
 * and the events happen. One call.
 */
export async function pointExtents(db: Database): Promise<{ initiatives: Extent; events: Extent }> {
  const level = PYRAMID_LEVELS.from;
  const updated = sql.raw("from initiative indexed by initiative_updated where status = 'published'");
  const [cells, times, happening] = await run(
    db,
    query<ExtentRow>(sql`select id from cell where id < ${(level + 1) * CELL_ID_BASE}`),
    query<{ first: number | null; last: number | null }>(
      sql`select (select updated_at ${updated} order by updated_at limit 1) as first,
        (select updated_at ${updated} order by updated_at desc limit 1) as last`,
    ),
    eventIntervalQuery,
  );
  const box = cells.length
    ? { bbox: boxOfCells(cells.map(({ id }) => cellOfNumber(level, id % CELL_ID_BASE))) }
    : {};
  return { initiatives: { ...box, ...intervalOf(times) }, events: { ...box, ...intervalOf(happening) } };
}

function intervalOf([ends]: { first: number | null; last: number | null }[]): Pick<Extent, 'interval'> {
  const { first = null, last = null } = ends ?? {};
  return first === null || last === null ? {} : { interval: [new Date(first), new Date(last)] };
}
