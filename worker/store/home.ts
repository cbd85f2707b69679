/** All that the front page needs, in at most two D1 calls. */
import { sql } from 'drizzle-orm';
import type { LngLat } from '../../schema/place.ts';
import { LISTS, type ResolvedSearch, type Search } from '../../schema/search.ts';
import { type Alternatives, alternatives } from './alternatives.ts';
import { bestQueries } from './best-page.ts';
import { type Database, type Query, query, run } from './database.ts';
import { aroundQuery, nearestOf, nearestWithin } from './near.ts';
import type { Understood } from './ranked.ts';
import { resolve } from './resolve.ts';
import { type Found, type Paging, planFind } from './search.ts';
import { type Source, type SourceRow, sourcesQuery, toSource } from './sources.ts';
import { matchedByTotals, type SumRow, type Totals, toTotals, totalsQuery } from './tallies.ts';

export interface HomeData {
  found: Found;
  totals: Totals;
  sources: Source[];
  /** Of the municipality, region or postcode that is searched in. */
  areaName?: string;
  /** Of the municipality that is searched in: it has a page. */
  areaSlug?: string;
  /** How a question in words was read. */
  understood?: Understood;
  /** Where nothing was found. */
  alternatives?: Alternatives;
}

export interface HomePaging extends Paging {
  now: Date;
  /** The day it is in Denmark. */
  today: string;
}

export async function homeData(db: Database, search: Search, paging: HomePaging): Promise<HomeData> {
  if (search.near && isOnlyNear(search)) return nearHome(db, search.near, paging.limit);
  const resolved = await resolve(db, search, paging.today);
  const data = await (search.q || search.near
    ? rankedHome(db, resolved, paging)
    : listedHome(db, resolved, paging));
  if (data.found.cards.length > 0 || paging.cursor || db.meter.calls > 1) return data;
  return { ...data, alternatives: await alternatives(db, resolved, { now: paging.now, once: true }) };
}

async function listedHome(db: Database, search: ResolvedSearch, paging: HomePaging): Promise<HomeData> {
  // The totals are read anyway; where they know the number it is not counted once more.
  const isWhole = matchedByTotals(search, NOTHING) !== undefined;
  const plan = planFind(search, { ...paging, count: !isWhole });
  const [cards, counts, scans, totals, sources, names] = await run(
    db,
    ...plan.queries,
    totalsQuery,
    sourcesQuery,
    areaNameQuery(search.area),
  );
  const known = common(totals, sources);
  const matched = paging.cursor ? undefined : matchedByTotals(search, known.totals);
  const found = { ...plan.read([cards, counts, scans]), ...(matched === undefined ? {} : { matched }) };
  return { found, ...known, ...nameOf(names) };
}

const NOTHING = toTotals([]);

/** The second call is kept for the alternatives where a filter or a view may be what stands in the way. */
async function rankedHome(db: Database, search: ResolvedSearch, paging: HomePaging): Promise<HomeData> {
  const { page, others } = await bestQueries(
    db,
    search,
    { ...paging, once: isNarrow(search) },
    totalsQuery,
    areaNameQuery(search.area),
  );
  const [totals, names] = others as [SumRow[], NameRow[]];
  const { found, understood, sources } = page;
  return { found, understood, sources, totals: toTotals(totals), ...nameOf(names) };
}

function isNarrow(search: ResolvedSearch): boolean {
  return Boolean(
    search.bbox || search.area || search.when || LISTS.some(({ field }) => search[field]?.length),
  );
}

/** Everything comes with the first call; a second is made only where it leaves a doubt. */
async function nearHome(db: Database, near: LngLat, limit: number): Promise<HomeData> {
  const [rows, totals, sources] = await run(db, aroundQuery(near, limit), totalsQuery, sourcesQuery);
  const cards = nearestOf(near, limit, rows) ?? (await nearestWithin(db, near, limit, rows));
  return { found: { cards }, ...common(totals, sources) };
}

function isOnlyNear({ near: _, ...rest }: Search): boolean {
  return Object.keys(rest).length === 0;
}

function common(totals: SumRow[], sources: SourceRow[]) {
  return { totals: toTotals(totals), sources: sources.map(toSource) };
}

interface NameRow {
  name: string;
  slug: string | null;
}

export function areaNameQuery(wanted: string | undefined): Query<NameRow> {
  return query(sql`select name, iif(kind = 'municipality', slug, null) as slug from area where id = ${wanted ?? ''}
    union all select name, null from place where id = ${wanted ?? ''} limit 1`);
}

function nameOf([row]: NameRow[]): { areaName?: string; areaSlug?: string } {
  return row ? { areaName: row.name, ...(row.slug ? { areaSlug: row.slug } : {}) } : {};
}
