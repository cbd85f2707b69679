/**
 * What a map tile shows: its points when it holds few, else the cells of the pyramid. One D1 call.
 * Unfiltered: at most 300 points + 2 rows, or 64 cells + 2. Filtered by more than categories: at most 2,000.
 */
import { type SQL, sql } from 'drizzle-orm';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { categoryColumn } from '../../schema/database/tables.ts';
import { freshnessOf } from '../../schema/freshness.ts';
import { type Cell, cellNumber, cellRange, KEY_LEVEL } from '../../schema/quadkey.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { CELL_TOKEN_LEVELS, tokenOfCell } from '../domain/facets.ts';
import { matchOf } from '../domain/match.ts';
import type { TileCell, TileContent, TilePoint } from '../domain/tile-content.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { type Database, query, run } from './database.ts';

export const TILE_ZOOM = { min: 2, max: 15 } as const;
export const POINTS_MAX = 300;
/** Farther out than this, points lie on top of each other: a tile of more than a few shows its cells. */
const APART_FROM_ZOOM = 10;
const FEW = 40;
/** A tile of 512 px is eight cells wide: 64 px each. */
const CELL_STEP = 3;
const CELLS_MAX = 4 ** CELL_STEP;
function pointsMax({ z }: Cell): number {
  return z < APART_FROM_ZOOM ? FEW : POINTS_MAX;
}

/** Below this zoom a tile's own row is not in the pyramid, and its points are not told apart anyway. */
const POINTS_FROM_ZOOM = PYRAMID_LEVELS.from;
const FILTERED_MAX = 2000;

/** `now`: what the age of a point is counted to. */
export async function tile(db: Database, at: Cell, now: Date): Promise<TileContent> {
  const cellLevel = Math.min(PYRAMID_LEVELS.to, Math.max(PYRAMID_LEVELS.from, at.z + CELL_STEP));
  if (at.z < POINTS_FROM_ZOOM) {
    const [cells] = await run(db, query<CellRow>(cellsQuery(at, cellLevel)));
    return { points: [], cells: cells.map(toCell) };
  }
  const most = pointsMax(at);
  const [points, cells] = await run(
    db,
    query<PointRow>(sql`${pointsQuery(at)} limit ${onlyIf(at, sql`total <= ${most}`, most)}`),
    query<CellRow>(sql`${cellsQuery(at, cellLevel)} limit ${onlyIf(at, sql`total > ${most}`, CELLS_MAX)}`),
  );
  return { points: points.map((row) => toPoint(row, now)), cells: cells.map(toCell) };
}

/**
 * The tile's own row of the pyramid says how many points it holds. As a limit it is read once, before the rows,
 * and a limit of nothing reads none of them; as a condition it would be tested on each.
 */
function onlyIf(at: Cell, condition: SQL, most: number): SQL {
  const id = at.z * CELL_ID_BASE + cellNumber(at);
  return sql`coalesce((select ${most} from cell where id = ${id} and ${condition}), 0)`;
}

interface PointRow extends Omit<TilePoint, 'age'> {
  source: string | null;
  confirmed_at: number | null;
  updated_at: number;
}

const pointColumns = sql.raw(
  'number, name, slug, category, precision, x, y, source, confirmed_at, updated_at',
);

function toPoint({ source, confirmed_at, updated_at, ...point }: PointRow, now: Date): TilePoint {
  const attested = {
    source: source ?? undefined,
    confirmedAt: confirmed_at === null ? undefined : new Date(confirmed_at),
    updatedAt: new Date(updated_at),
  };
  const { state } = freshnessOf(attested, now);
  return state === 'ageing' || state === 'old' ? { ...point, age: state } : point;
}

function pointsQuery(at: Cell): SQL {
  const { from, to } = cellRange(at);
  return sql`select ${pointColumns} from initiative indexed by initiative_key
    where status = 'published' and key is not null and key >= ${from} and key < ${to}`;
}

interface CellRow extends Record<string, number> {
  id: number;
  total: number;
  sum_x: number;
  sum_y: number;
  sum_number: number;
}

const cellColumns = sql.raw(
  ['id', 'total', 'sum_x', 'sum_y', 'sum_number', ...CATEGORY_KEYS.map(categoryColumn)].join(', '),
);

function cellsQuery(at: Cell, level: number): SQL {
  const { from, to } = cellRange(at, level);
  const base = level * CELL_ID_BASE;
  return sql`select ${cellColumns} from cell where id >= ${base + from} and id < ${base + to}`;
}

function toCell(row: CellRow): TileCell {
  const counts: TileCell['counts'] = {};
  for (const key of CATEGORY_KEYS) {
    const count = row[categoryColumn(key)];
    if (count) counts[key] = count;
  }
  return {
    cell: row.id % CELL_ID_BASE,
    level: Math.floor(row.id / CELL_ID_BASE),
    total: row.total,
    counts,
    x: row.sum_x / row.total,
    y: row.sum_y / row.total,
    ...(row.total === 1 ? { only: row.sum_number } : {}),
  };
}

/** The same tile for a search that the pyramid cannot answer: its matches, gathered into cells when many. */
export async function filteredTile(
  db: Database,
  at: Cell,
  search: ResolvedSearch,
  now: Date,
): Promise<TileContent> {
  const level = Math.min(CELL_TOKEN_LEVELS.to, at.z);
  const shift = 2 ** (at.z - level);
  const parent = { z: level, x: Math.floor(at.x / shift), y: Math.floor(at.y / shift) };
  const { from, to } = cellRange(at);
  const { bbox: _, ...anywhere } = search;
  const words = matchOf(anywhere)?.all;
  const match = [...(words ? [words] : []), `facets : "${tokenOfCell(parent)}"`].join(' AND ');
  const [rows] = await run(
    db,
    query<PointRow & { key: number }>(sql`select ${pointColumns}, key from initiative_text
      where initiative_text match ${match} and key >= ${from} and key < ${to} limit ${FILTERED_MAX + 1}`),
  );
  const members = rows.slice(0, FILTERED_MAX);
  if (members.length <= pointsMax(at))
    return { points: members.map(({ key: _, ...row }) => toPoint(row, now)), cells: [] };
  return { points: [], cells: gather(members, at.z + CELL_STEP), capped: rows.length > FILTERED_MAX };
}

function gather(members: (PointRow & { key: number })[], level: number): TileCell[] {
  const cells = new Map<number, TileCell>();
  const size = 4 ** (KEY_LEVEL - Math.min(level, KEY_LEVEL));
  for (const { key, x, y, category, number } of members) {
    const cell = Math.floor(key / size);
    const known = cells.get(cell) ?? { cell, level, total: 0, counts: {}, x: 0, y: 0 };
    known.total += 1;
    known.counts[category] = (known.counts[category] ?? 0) + 1;
    known.x += (x - known.x) / known.total;
    known.y += (y - known.y) / known.total;
    known.only = known.total === 1 ? number : undefined;
    cells.set(cell, known);
  }
  return [...cells.values()];
}
