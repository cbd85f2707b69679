/**
 * The counts of all filters at once. One walk through what matches the words, the area and the view, at most 4,001
 * rows; where there is more, one through what matches the filters too, and what that leaves open is not said.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../schema/category.ts';
import { coverByRanges, rangesWorth } from '../../schema/quadkey.ts';
import {
  type FacetCounts,
  LISTS,
  type ResolvedSearch,
  type Search,
  WHENS,
  type When,
} from '../../schema/search.ts';
import { type Combination, countFacets, countMatching } from '../domain/facet-counts.ts';
import { matchOf } from '../domain/match.ts';
import { exactly, inRanges, within } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { matchedByTotals, type SumRow, toTotals, totalOfCells, totalsQuery } from './tallies.ts';

export interface Facets {
  /** Undefined beyond 4,000. */
  matched?: number;
  facets: FacetCounts;
}

const MOST = 4000;
/** The cells around a view hold up to twice what the view does. */
const HOPELESS = 2 * MOST;

/** Tokens of the days of each `when`, told by the caller because they change at midnight. */
export type DaysOf = (when: When) => string[];

/** At most two D1 calls. */
export async function facetsOf(db: Database, search: ResolvedSearch, daysOf: DaysOf): Promise<Facets> {
  const base = withoutFilters(search);
  const { days: _, ...anyDay } = base;
  const onDays = WHENS.map((when) => combinations({ ...anyDay, days: daysOf(when) }));
  const [all, hope, sums, ...dated] = await run(
    db,
    combinations(base),
    hopeQuery(base),
    totalsQuery,
    ...onDays,
  );
  const when = countsOfDays(search, dated as CombinationsRow[][]);
  if (!hope[0]?.vain && isWhole(all)) {
    const { matched, facets } = countFacets(search, combinationsOf(all));
    return { matched, facets: { ...facets, ...when } };
  }
  return tooMany(db, search, when, sums);
}

async function tooMany(
  db: Database,
  search: ResolvedSearch,
  when: FacetCounts,
  sums: SumRow[],
): Promise<Facets> {
  const totals = toTotals(sums);
  const known = matchedByTotals(search, totals);
  // Every filter but the categories is open: those the tally knows.
  const categories =
    matchedByTotals({ ...search, category: [] }, totals) === undefined ? {} : { category: totals.counts };
  const [filtered] = isNarrowed(search) ? await run(db, combinations(search)) : [undefined];
  if (!filtered || !isWhole(filtered)) {
    return { ...(known === undefined ? {} : { matched: known }), facets: { ...categories, ...when } };
  }
  const { matched, facets } = countFacets(search, combinationsOf(filtered));
  // Of a filter with chosen keys only those are in this set: the others are not none, they are unknown.
  const open = Object.entries(facets).filter(([field]) => !search[field as keyof Search]);
  return { matched, facets: { ...Object.fromEntries(open), ...categories, ...when } };
}

interface CombinationsRow {
  /** Rows that were looked at, whether or not they lie in the view. */
  seen: number;
  /** `category mask`, joined by commas; a GROUP BY would read every row twice. */
  said: string | null;
}

function combinationsOf([row]: CombinationsRow[]): Combination[] {
  const counts = new Map<string, number>();
  for (const one of row?.said?.split(',') ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].map(([one, n]) => {
    const [category, mask] = one.split(' ');
    return { category: category as Category, mask: Number(mask), n };
  });
}

/** Whether all that match were looked at. */
function isWhole([row]: CombinationsRow[]): boolean {
  return (row?.seen ?? 0) <= MOST;
}

function countsOfDays(search: Search, dated: CombinationsRow[][]): FacetCounts {
  const counts = WHENS.flatMap((when, i) => {
    const rows = dated[i] ?? [];
    return isWhole(rows) ? [[when, countMatching(search, combinationsOf(rows))]] : [];
  });
  return { when: Object.fromEntries(counts) };
}

function withoutFilters(search: ResolvedSearch): ResolvedSearch {
  const fields = new Set<string>(LISTS.map(({ field }) => field));
  return Object.fromEntries(Object.entries(search).filter(([name]) => !fields.has(name)));
}

function isNarrowed(search: ResolvedSearch): boolean {
  return LISTS.some(({ field }) => search[field]?.length);
}

/** Candidates are limited before the exact test, for it is reading them that costs. */
function combinations(search: ResolvedSearch): Query<CombinationsRow> {
  const test = matchOf(search) ? exactly(search) : search.bbox ? sql`and ${within(search.bbox)}` : sql``;
  return query(sql`select count(*) as seen, group_concat(category || ' ' || facet_mask) filter (where true ${test}) as said
    from (${candidates(search)})`);
}

const COLUMNS = sql.raw('category, facet_mask, key, lng, lat, updated_at');

function candidates(search: ResolvedSearch): SQL {
  const match = matchOf(search);
  if (match) {
    return sql`select ${COLUMNS} from initiative_text where initiative_text match ${match.all} limit ${MOST + 1}`;
  }
  const { bbox } = search;
  const rows = bbox
    ? sql`select ${COLUMNS} from ${inRanges(coverByRanges(bbox, rangesWorth(bbox)))}`
    : sql`select ${COLUMNS} from initiative where status = 'published'`;
  // As a limit it is read once, before the rows.
  return sql`${rows} limit (select iif(${isInVain(search)}, 0, ${MOST + 1}))`;
}

/** Where the tally or the pyramid says that there are too many, nothing is counted at all. */
function hopeQuery(search: ResolvedSearch): Query<{ vain: number }> {
  return query(matchOf(search) ? sql`select 0 as vain` : sql`select ${isInVain(search)} as vain`);
}

function isInVain({ bbox }: ResolvedSearch): SQL {
  return bbox
    ? sql`(${totalOfCells(bbox)}) > ${HOPELESS}`
    : sql`(select coalesce(sum(total), 0) from tally) > ${MOST}`;
}
