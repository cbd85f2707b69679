/** What to offer where nothing was found: the nearest elsewhere, another spelling, one filter less. At most two calls. */
import { sql } from 'drizzle-orm';
import { bearingDegrees, type LngLat } from '../../schema/place.ts';
import { LISTS, type ListField, type ResolvedSearch } from '../../schema/search.ts';
import { matchOf } from '../domain/match.ts';
import { exactly, inBox } from './conditions.ts';
import { type Database, type Query, query } from './database.ts';
import { type RankedCard, ranked } from './ranked.ts';

export type Part = 'q' | 'bbox' | 'area' | 'when' | ListField;

export interface Alternatives {
  spelling?: string;
  /** The nearest first; `bearing` in degrees from north, clockwise. */
  elsewhere: (RankedCard & { bearing?: number })[];
  /** How many there would be without one part of the question: at most `COUNT_MAX`, which then means more. */
  without: { part: Part; matched: number }[];
}

const ELSEWHERE = 3;
const TAKE = 12;
/** “More than ninety-nine” is said in the same words as a hundred. */
export const COUNT_MAX = 100;
/** What lies within the view has been looked through in vain; wider and wider around its middle. */
export async function alternatives(
  db: Database,
  search: ResolvedSearch,
  { now, once = false }: { now: Date; once?: boolean },
): Promise<Alternatives> {
  const parts = partsOf(search);
  // Of a single part nothing would be left to count.
  const counted = parts.length > 1 ? parts : [];
  const middle = search.near ?? middleOf(search.bbox);
  const { bbox: _, area: __, areas: ___, near: ____, ...anywhere } = search;
  const { ranked: found, others } = await ranked(
    db,
    { ...anywhere, ...(middle ? { near: middle } : {}) },
    { count: ELSEWHERE, now, once, take: TAKE, radii: [30_000, 100_000, 400_000] },
    ...counted.map((part) => countWithout(search, part)),
  );
  return {
    ...(found.understood.spelling ? { spelling: found.understood.spelling } : {}),
    elsewhere: found.cards.map((card) => ({
      ...card,
      ...(middle && card.lngLat ? { bearing: Math.round(bearingDegrees(middle, card.lngLat)) } : {}),
    })),
    without: counted
      .map((part, i) => ({ part, matched: (others[i]?.[0] as CountRow | undefined)?.n ?? 0 }))
      .filter(({ matched }) => matched > 0),
  };
}

function partsOf(search: ResolvedSearch): Part[] {
  const { q, bbox, area, when } = search;
  return [
    ...(q ? (['q'] as const) : []),
    ...LISTS.map(({ field }) => field).filter((field) => search[field]?.length),
    ...(when ? (['when'] as const) : []),
    ...(area ? (['area'] as const) : []),
    ...(bbox ? (['bbox'] as const) : []),
  ];
}

interface CountRow {
  n: number;
}

function countWithout(search: ResolvedSearch, part: Part): Query<CountRow> {
  const rest: ResolvedSearch = { ...search };
  delete rest[part];
  if (part === 'area') delete rest.areas;
  if (part === 'when') delete rest.days;
  const match = matchOf(rest);
  const candidates = match
    ? sql`select 1 from initiative_text where initiative_text match ${match.all} ${exactly(rest)}`
    : rest.bbox
      ? sql`select 1 from ${inBox(rest.bbox)}`
      : sql`select 1 from initiative where status = 'published'`;
  return query(sql`select count(*) as n from (${candidates} limit ${COUNT_MAX})`);
}

function middleOf(box: ResolvedSearch['bbox']): LngLat | undefined {
  if (!box) return undefined;
  const east = box.east < box.west ? box.east + 360 : box.east;
  const lng = (box.west + east) / 2;
  return { lng: lng > 180 ? lng - 360 : lng, lat: (box.south + box.north) / 2 };
}
