/**
 * The nearest initiatives to a point, in one D1 call or two. Cells are read outwards from the point, small
 * ones near and larger ones farther off, until enough rows have come; where that leaves a doubt, the circle they
 * reach to is read.
 */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { boxAround, distanceMeters, type LngLat } from '../../schema/place.ts';
import {
  type Cell,
  cellOfKey,
  cellRange,
  cellsTouching,
  KEY_LEVEL,
  lngLatOfUnits,
  mercatorUnits,
  mortonKey,
} from '../../schema/quadkey.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { CARD_COLUMNS, inRanges } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type CardRow, toCard } from './row.ts';

export type NearCard = InitiativeCard & { meters: number };

/** Half the side of each square in cells: the point's own cell and one to each side. */
const REACH = 1;
/** The innermost cells are so many levels below the one that holds enough. */
const FINER = 1;
/** Rows read for each that is asked for: those at the same distance in other directions. */
const PLENTY = 2;
/** A cell that holds more than this many times what is asked for is quartered twice, else once. */
const CROWDED = 2;
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
 */
export function aroundQuery(at: LngLat, count: number): Query<AroundRow> {
  const { x, y } = mercatorUnits(at);
  const key = mortonKey(x, y);
  const own = LEVELS.map((level) => `(${level * CELL_ID_BASE + cellOfKey(key, level)})`).join(', ');
  const finest = LEVELS.flatMap((level) => [level + FINER, level + FINER + 1]);
  const spans = [...new Set(finest)].flatMap((z) => walk(at, z).map((span) => `(${z}, ${span.join(', ')})`));
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
    query<CardRow>(sql`select ${CARD_COLUMNS} from ${inRanges(spans)} limit ${ROWS_MAX}`),
  );
  return byDistance(at, rows).slice(0, count);
}

/** Cells to a radius: enough to leave out its corners, few enough to be worth their seeks. */
const CELLS_PER_RADIUS = 2;
/** Where a town begins just beyond an empty place the circle holds far too many: then near ones do for the nearest. */
const ROWS_MAX = 120;

/** The cells that a circle touches, the nearest first. */
function cellsWithin(at: LngLat, radius: number): { cell: Cell; meters: number }[] {
  const units = mercatorUnits(at);
  const here = lngLatOfUnits(units.x, units.y);
  const unitMeters = distanceMeters(here, lngLatOfUnits(units.x + 1024, units.y)) / 1024;
  const side = Math.max(radius / CELLS_PER_RADIUS / unitMeters, 1);
  const z = Math.max(0, Math.min(KEY_LEVEL, KEY_LEVEL - Math.round(Math.log2(side))));
  const cells = cellsTouching(boxAround(here, radius * 1.001 + 1), z, MOST_CELLS) ?? [];
  return sortedOutwards(here, cells).filter(({ meters }) => meters <= radius * 1.001 + 1);
}

const MOST_CELLS = 400;

function byDistance(at: LngLat, rows: CardRow[]): NearCard[] {
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
function walk(at: LngLat, innermost: number): [number, number, number][] {
  return cellsOutwards(at, innermost).map(({ cell, meters }) => {
    const { from, to } = cellRange(cell);
    return [from, to, Math.floor(meters)];
  });
}

/** A square of cells around the point, and around it the rest of ever larger squares of ever larger cells. */
function cellsOutwards(at: LngLat, innermost: number): { cell: Cell; meters: number }[] {
  const units = mercatorUnits(at);
  const cells: Cell[] = [];
  let inner: Square | undefined;
  for (let z = innermost; z >= 4; z--) {
    const size = 2 ** (KEY_LEVEL - z);
    const [cx, cy] = [Math.floor(units.x / size), Math.floor(units.y / size)];
    // Even edges, so that a square is whole cells of the next larger size.
    const square = {
      x0: even(cx - REACH, 0) * size,
      y0: even(cy - REACH, 0) * size,
      x1: (even(cx + REACH, 1) + 1) * size,
      y1: (even(cy + REACH, 1) + 1) * size,
    };
    for (let y = square.y0; y < square.y1; y += size) {
      for (let x = square.x0; x < square.x1; x += size) {
        const isWorld = x >= 0 && y >= 0 && x < 2 ** KEY_LEVEL && y < 2 ** KEY_LEVEL;
        if (isWorld && !isInside(inner, x, y)) cells.push({ z, x: x / size, y: y / size });
      }
    }
    inner = square;
  }
  const here = lngLatOfUnits(units.x, units.y);
  return sortedOutwards(here, cells);
}

function sortedOutwards(here: LngLat, cells: Cell[]): { cell: Cell; meters: number }[] {
  return cells.map((cell) => ({ cell, meters: metersTo(here, cell) })).sort((a, b) => a.meters - b.meters);
}

interface Square {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

function isInside(square: Square | undefined, x: number, y: number): boolean {
  return square !== undefined && x >= square.x0 && x < square.x1 && y >= square.y0 && y < square.y1;
}

/** The even (or odd) number at or beyond n, outwards. */
function even(n: number, parity: 0 | 1): number {
  return Math.abs(n % 2) === parity ? n : parity === 0 ? n - 1 : n + 1;
}

/** To the nearest point of a cell. */
function metersTo(here: LngLat, { z, x, y }: Cell): number {
  const size = 2 ** (KEY_LEVEL - z);
  const [northWest, southEast] = [
    lngLatOfUnits(x * size, y * size),
    lngLatOfUnits((x + 1) * size, (y + 1) * size),
  ];
  return distanceMeters(here, {
    lng: Math.min(Math.max(here.lng, northWest.lng), southEast.lng),
    lat: Math.min(Math.max(here.lat, southEast.lat), northWest.lat),
  });
}
