/**
 * The counts of all filters at once. One walk through what matches the words, the area and the view, at most 4,001
 * rows; where there is more, one through what matches the filters too. What that leaves open is at least what was seen.
 */
import { type SQL, sql } from 'drizzle-orm';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { coverByRanges, rangesWorth } from '../../schema/quadkey.ts';
import {
  type FacetCounts,
  LISTS,
  type ResolvedSearch,
  type Search,
  WHENS,
  type When,
} from '../../schema/search.ts';
import { type Combination, countFacets, countMatching, positive, seenOnly } from '../domain/facet-counts.ts';
import { matchOf } from '../domain/match.ts';
import { exactly, inRanges, within } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import {
  matchedByTotals,
  municipalityCountsQuery,
  onlyMunicipality,
  type ServedRow,
  type SumRow,
  servedQuery,
  type Totals,
  toTotals,
  totalOfCells,
  totalsQuery,
} from './tallies.ts';

export interface Facets {
  /** Undefined beyond 4,000. */
  matched?: number;
  facets: FacetCounts;
  /** Of what is not counted to the end: so many were seen. What was not seen may be there all the same. */
  atLeast?: FacetCounts;
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
  const days = countsOfDays(search, dated as CombinationsRow[][]);
  const isKnown = !hope[0]?.vain && isWhole(all);
  const counted: Facets = isKnown
    ? countFacets(search, combinationsOf(all))
    : await tooMany(db, search, all, sums);
  return withoutNothing({
    ...counted,
    facets: { ...counted.facets, when: days.exact },
    atLeast: { ...counted.atLeast, when: days.atLeast },
  });
}

async function tooMany(
  db: Database,
  search: ResolvedSearch,
  all: CombinationsRow[],
  sums: SumRow[],
): Promise<Facets> {
  const code = onlyMunicipality(search);
  const narrowed = isNarrowed(search) ? combinations(search) : NO_COMBINATIONS;
  const [filtered, own, served] =
    code || isNarrowed(search)
      ? await run(db, narrowed, municipalityCountsQuery(code), servedQuery(code))
      : [[], [], []];
  const known = code ? ofMunicipality(search, own, served) : ofTotals(search, toTotals(sums));
  const atLeast = countFacets(search, combinationsOf(all)).facets;
  const [row] = filtered;
  if (!row || !isWhole(filtered)) return { ...known, atLeast: seenOnly(atLeast, known.facets) };
  const { matched, facets } = countFacets(search, combinationsOf(filtered));
  // Of a filter with chosen keys only those are in this set: the others are not none, they are unknown.
  const open = Object.entries(facets).filter(([field]) => !search[field as keyof Search]);
  const exact = { ...Object.fromEntries(open), ...known.facets };
  return { matched, facets: exact, atLeast: seenOnly(atLeast, exact) };
}

const NO_COMBINATIONS = query<CombinationsRow>(sql`select 0 as seen, null as said where false`);

/** Every filter but the categories is open: those the tally knows. */
function ofTotals(search: ResolvedSearch, totals: Totals): Facets {
  const matched = matchedByTotals(search, totals);
  const isKnown = matchedByTotals({ ...search, category: [] }, totals) !== undefined;
  return {
    ...(matched === undefined ? {} : { matched }),
    facets: isKnown ? { category: totals.counts } : {},
  };
}

function ofMunicipality(search: ResolvedSearch, own: SumRow[], served: ServedRow[]): Facets {
  const category = toTotals(own).counts;
  for (const { category: key, n } of served) category[key] += n;
  const asked: readonly Category[] = search.category?.length ? search.category : CATEGORY_KEYS;
  return { matched: asked.reduce((sum, key) => sum + category[key], 0), facets: { category } };
}

function withoutNothing({ atLeast, ...rest }: Facets): Facets {
  const said = Object.entries(atLeast ?? {}).filter(([, counts]) => Object.keys(counts).length > 0);
  return { ...rest, ...(said.length > 0 ? { atLeast: Object.fromEntries(said) } : {}) };
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

/** Of each `when` to the end, or what was seen of it. */
function countsOfDays(search: Search, dated: CombinationsRow[][]) {
  const counts = WHENS.map((when, i) => {
    const rows = dated[i] ?? [];
    return { when, isExact: isWhole(rows), n: countMatching(search, combinationsOf(rows)) };
  });
  const of = (some: typeof counts) => Object.fromEntries(some.map(({ when, n }) => [when, n]));
  return {
    exact: of(counts.filter(({ isExact }) => isExact)),
    atLeast: positive(of(counts.filter(({ isExact }) => !isExact))),
  };
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
