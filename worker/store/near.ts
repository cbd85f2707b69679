/** The nearest initiatives to a point: the pyramid says how far to look, key ranges find them. Two D1 calls. */
import { type SQL, sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { boxAround, distanceMeters, type LngLat } from '../../schema/place.ts';
import {
  cellOfKey,
  coverByRanges,
  KEY_LEVEL,
  lngLatOfUnits,
  mercatorUnits,
  mortonKey,
  rangesWorth,
} from '../../schema/quadkey.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type CardRow, toCard } from './row.ts';
import { CARD_COLUMNS, inBox } from './search.ts';

export type NearCard = InitiativeCard & { meters: number };

/** Reads the own cell of every second level. */
const LEVEL_STEP = 2;
/** How many more than asked for the first circle should hold by the density around. */
const PLENTY = 1.5;
const WIDER = 3;
const FARTHEST_METERS = 400_000;
const SPARSE_METERS = 30_000;
/** A wide second circle over a dense country is cut off here rather than read whole. */
const ROWS_MAX = 600;

export interface DensityRow {
  id: number;
  total: number;
}

export function densityQuery(at: LngLat): Query<DensityRow> {
  const { x, y } = mercatorUnits(at);
  const key = mortonKey(x, y);
  const ids: number[] = [];
  for (let level: number = PYRAMID_LEVELS.from; level <= PYRAMID_LEVELS.to; level += LEVEL_STEP) {
    ids.push(level * CELL_ID_BASE + cellOfKey(key, level));
  }
  return query(
    sql`select cell.id, total from json_each(${JSON.stringify(ids)}) one cross join cell on cell.id = one.value`,
  );
}

/** Two circles, the wider one read only where the first holds too few. */
export function circleQueries(
  at: LngLat,
  count: number,
  density: DensityRow[],
): [Query<CardRow>, Query<CardRow>] {
  const radius = radiusFor(at, count, density);
  const [near, wide] = [radius, Math.min(FARTHEST_METERS, radius * WIDER)].map((meters) =>
    circle(at, meters),
  );
  const tooFew = sql`(select count(*) from (select 1 from ${near} limit ${count})) < ${count}`;
  return [
    query(sql`select ${CARD_COLUMNS} from ${near}`),
    query(sql`select ${CARD_COLUMNS} from ${wide} and ${tooFew} limit ${ROWS_MAX}`),
  ];
}

export function nearestOf(at: LngLat, count: number, circles: readonly CardRow[][]): NearCard[] {
  const rows = circles.find((circle, i) => circle.length >= count || i === circles.length - 1) ?? [];
  const known = rows.length ? rows : (circles[0] ?? []);
  return known
    .map(toCard)
    .map((card) => ({
      ...card,
      meters: card.lngLat ? distanceMeters(at, card.lngLat) : Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.meters - b.meters || a.number - b.number)
    .slice(0, count);
}

export async function nearest(db: Database, at: LngLat, count: number): Promise<NearCard[]> {
  const [density] = await run(db, densityQuery(at));
  const circles = await run(db, ...circleQueries(at, count, density));
  return nearestOf(at, count, circles);
}

/** From the smallest cell that still holds enough: a circle of its density with room to spare. */
function radiusFor(at: LngLat, count: number, density: DensityRow[]): number {
  const enough = density.filter(({ total }) => total >= count).sort((a, b) => b.id - a.id)[0];
  const best = enough ?? density.sort((a, b) => a.id - b.id)[0];
  if (!best) return SPARSE_METERS;
  const level = Math.floor(best.id / CELL_ID_BASE);
  const side = cellSideMeters(at, level);
  return Math.min(FARTHEST_METERS, side * Math.sqrt((count * PLENTY) / (best.total * Math.PI)));
}

function cellSideMeters(at: LngLat, level: number): number {
  const { x, y } = mercatorUnits(at);
  const units = 2 ** (KEY_LEVEL - level);
  return distanceMeters(lngLatOfUnits(x, y), lngLatOfUnits(x + units, y));
}

/** `from … where …`: the square around the circle by key ranges, then the circle by a flat distance. */
function circle(at: LngLat, meters: number): SQL {
  const box = boxAround(at, meters);
  const shrink = Math.cos((at.lat * Math.PI) / 180);
  const degrees = (meters / 111_320) ** 2;
  return sql`${inBox(box, coverByRanges(box, Math.min(8, rangesWorth(box))))}
    and (lng - ${at.lng}) * (lng - ${at.lng}) * ${shrink * shrink} + (lat - ${at.lat}) * (lat - ${at.lat}) <= ${degrees}`;
}
