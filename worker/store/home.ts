/** All that the front page needs, in at most two D1 calls. */
import { sql } from 'drizzle-orm';
import { boxAround, type LngLat } from '../../schema/place.ts';
import type { Search } from '../../schema/search.ts';
import { type Database, type Query, query, run } from './database.ts';
import { aroundQuery, nearestOf, nearestWithin } from './near.ts';
import { resolve } from './resolve.ts';
import { type Found, type Paging, planFind } from './search.ts';
import { type Source, type SourceRow, sourcesQuery, toSource } from './sources.ts';
import { matchedByTotals, type Totals, toTotals, totalsQuery } from './tallies.ts';

export interface HomeData {
  found: Found;
  totals: Totals;
  sources: Source[];
  /** Of the municipality, region or postcode that is searched in. */
  areaName?: string;
  /** Of the municipality that is searched in: it has a page. */
  areaSlug?: string;
}

export async function homeData(db: Database, search: Search, paging: Paging): Promise<HomeData> {
  if (search.near && isOnlyNear(search)) return nearHome(db, search.near, paging.limit);
  const resolved = await resolve(db, aroundHere(search));
  // The totals are read anyway; where they know the number it is not counted once more.
  const isWhole = matchedByTotals(resolved, NOTHING) !== undefined;
  const plan = planFind(resolved, { ...paging, count: !isWhole });
  const [cards, counts, scans, totals, sources, names] = await run(
    db,
    ...plan.queries,
    totalsQuery,
    sourcesQuery,
    areaNameQuery(search.area),
  );
  const known = common(totals, sources);
  const matched = paging.cursor ? undefined : matchedByTotals(resolved, known.totals);
  const found = { ...plan.read([cards, counts, scans]), ...(matched === undefined ? {} : { matched }) };
  return { found, ...known, ...nameOf(names) };
}

const NOTHING = toTotals([]);

/** Everything comes with the first call; a second is made only where it leaves a doubt. */
async function nearHome(db: Database, near: LngLat, limit: number): Promise<HomeData> {
  const [rows, totals, sources] = await run(db, aroundQuery(near, limit), totalsQuery, sourcesQuery);
  const cards = nearestOf(near, limit, rows) ?? (await nearestWithin(db, near, limit, rows));
  return { found: { cards }, ...common(totals, sources) };
}

function isOnlyNear({ q, category, audience, area: within, bbox, updated }: Search): boolean {
  return !q && !category?.length && !audience?.length && !within && !bbox && !updated;
}

const AROUND_METERS = 10_000;

/** Near together with something else means around here. */
function aroundHere({ near, ...search }: Search): Search {
  return near ? { bbox: boxAround(near, AROUND_METERS), ...search } : search;
}

function common(totals: Parameters<typeof toTotals>[0], sources: SourceRow[]) {
  return { totals: toTotals(totals), sources: sources.map(toSource) };
}

interface NameRow {
  name: string;
  slug: string | null;
}

function areaNameQuery(wanted: string | undefined): Query<NameRow> {
  return query(sql`select name, iif(kind = 'municipality', slug, null) as slug from area where id = ${wanted ?? ''}
    union all select name, null from place where id = ${wanted ?? ''} limit 1`);
}

function nameOf([row]: NameRow[]): { areaName?: string; areaSlug?: string } {
  return row ? { areaName: row.name, ...(row.slug ? { areaSlug: row.slug } : {}) } : {};
}
