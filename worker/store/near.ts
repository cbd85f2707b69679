/**
 * The nearest initiatives to a point, in one D1 call or two. Cells are read outwards from the point, small
 * ones near and larger ones farther off, until enough rows have come; where that leaves a doubt, the circle they
 * reach to is read.
 */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { cellOfKey, cellRange, mercatorUnits, mortonKey } from '../../schema/quadkey.ts';
import { cellsOutwards, cellsWithin } from '../domain/outwards.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { CARD_COLUMNS, inRanges } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type CardRow, toCard } from './row.ts';

export type NearCard = InitiativeCard & { meters: number };

/** The innermost cells are so many levels below the one that holds enough. */
const FINER = 1;
/** Rows read for each that is asked for: those at the same distance in other directions. */
const PLENTY = 2;
/** A cell that holds more than this many times what is asked for is quartered twice, else once. */
const CROWDED = 2;
/**
 * Rows of the second call for each that is asked for. Where a town begins just beyond an empty place the circle holds
 * far more: then near ones do for the nearest.
 */
const SECOND = 6;
const LEVELS = Array.from(
  { length: PYRAMID_LEVELS.to - PYRAMID_LEVELS.from + 1 },
  (_, i) => PYRAMID_LEVELS.to - i,
);

export interface AroundRow extends CardRow {
  /** How far away the cell that it was found in begins: all nearer cells have been read. */
  cell_meters: number;
}

/**
 * One statement: the smallest cell of the pyramid around the point that still holds enough tells the density, and
 * with it the list of cells to read. They come in the order of their distance, so a limit ends the walk.
 * With few `squares` the statement is short and quick, and what lies beyond them is not found.
 */
export function aroundQuery(at: LngLat, count: number, squares?: number): Query<AroundRow> {
  const { x, y } = mercatorUnits(at);
  const key = mortonKey(x, y);
  const own = LEVELS.map((level) => `(${level * CELL_ID_BASE + cellOfKey(key, level)})`).join(', ');
  const finest = LEVELS.flatMap((level) => [level + FINER, level + FINER + 1]);
  const spans = [...new Set(finest)].flatMap((z) =>
    walk(at, z, squares).map((span) => `(${z}, ${span.join(', ')})`),
  );
  // VALUES, because rows of json_each are counted as read. They hold nothing but numbers.
  return query(sql`with own(id) as (values ${sql.raw(own)}),
      span(level, first_key, end_key, cell_meters) as (values ${sql.raw(spans.join(', '))}),
      start(level) as materialized (
        select cell.id / ${sql.raw(String(CELL_ID_BASE))} + iif(total > ${count * CROWDED}, ${FINER + 1}, ${FINER})
        from own cross join cell on cell.id = own.id where total >= ${count} limit 1)
    select ${CARD_COLUMNS}, cell_meters from span
    cross join initiative indexed by initiative_key
    where span.level = coalesce((select level from start), ${PYRAMID_LEVELS.from + FINER})
      and status = 'published' and key is not null and key >= span.first_key and key < span.end_key
    limit ${count * PLENTY}`);
}

/** Undefined when one that was not read could be nearer than one that was. */
export function nearestOf(at: LngLat, count: number, rows: AroundRow[]): NearCard[] | undefined {
  const sorted = byDistance(at, rows);
  const isAll = rows.length < count * PLENTY;
  const readTo = rows.at(-1)?.cell_meters ?? 0;
  return isAll || (sorted[count - 1]?.meters ?? 0) <= readTo ? sorted.slice(0, count) : undefined;
}

/** Reads again, by cells that fit the circle, what lies no farther away than the last one found. */
export async function nearestWithin(
  db: Database,
  at: LngLat,
  count: number,
  found: AroundRow[],
): Promise<NearCard[]> {
  const radius = byDistance(at, found)[count - 1]?.meters ?? 0;
  const spans = cellsWithin(at, radius).map(({ cell }) => cellRange(cell));
  const [rows] = await run(
    db,
    query<CardRow>(sql`select ${CARD_COLUMNS} from ${inRanges(spans)} limit ${count * SECOND}`),
  );
  const all = new Map<number, CardRow>([...found, ...rows].map((row) => [row.number, row]));
  return byDistance(at, [...all.values()]).slice(0, count);
}

/** The nearest first; the crow flies. */
export function byDistance(at: LngLat, rows: CardRow[]): NearCard[] {
  return rows
    .map(toCard)
    .map((card) => ({
      ...card,
      meters: card.lngLat ? distanceMeters(at, card.lngLat) : Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.meters - b.meters || a.number - b.number);
}

export async function nearest(db: Database, at: LngLat, count: number): Promise<NearCard[]> {
  const [rows] = await run(db, aroundQuery(at, count));
  return nearestOf(at, count, rows) ?? nearestWithin(db, at, count, rows);
}

/** The cells outwards as [first key, end key, metres]. */
function walk(at: LngLat, innermost: number, squares: number | undefined): [number, number, number][] {
  return cellsOutwards(at, innermost, squares).map(({ cell, meters }) => {
    const { from, to } = cellRange(cell);
    return [from, to, Math.floor(meters)];
  });
}
