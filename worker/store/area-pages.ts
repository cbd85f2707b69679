/** What the pages of municipalities and categories show. Counts come from the tally, lists from the text index. */
import { sql } from 'drizzle-orm';
import type { Area } from '../../schema/area.ts';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { categoryColumn } from '../../schema/database/tables.ts';
import { distanceMeters } from '../../schema/place.ts';
import type { Search } from '../../schema/search.ts';
import { areaFromRow, type BareAreaRow, withoutGeometry } from './areas.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type MunicipalityParts, partsQueries, toParts } from './municipality-parts.ts';
import { type Found, type Paging, planFind } from './search.ts';
import { type Source, sourcesQuery, toSource } from './sources.ts';
import { type Counts, servedQuery } from './tallies.ts';

/** A municipality and how many initiatives it has: of the category, where one is asked for. */
export interface CountedArea {
  area: Area;
  count: number;
}

interface Common {
  found: Found;
  /** Of the municipality, or of the whole country. */
  total: number;
  counts: Counts;
  /** Of the data, for the addresses of map tiles. */
  version: number;
  sources: Source[];
}

export interface MunicipalityData extends Common {
  area: Area;
  /** Whether it has a border to draw. */
  bordered: boolean;
  /** Those around it, the nearest first; before that was worked out, the others of its region. */
  others: CountedArea[];
  /** What the first page of the whole municipality has beside its list. */
  parts: MunicipalityParts;
}

export interface CategoryData extends Common {
  /** The municipalities that have most of it. */
  most: CountedArea[];
}

type TallyRow = { municipality: number; total: number; changes: number } & Record<string, number>;

const tallyQuery = query<TallyRow>(
  sql`select municipality, total, changes, ${sql.raw(CATEGORY_KEYS.map(categoryColumn).join(', '))} from tally`,
);

/**
 * Undefined when there is no such municipality; `slug` may be its code too. Two calls: the first reads those around
 * it, the second a row of the tally for each municipality, a row for each one listed, and its towns.
 */
export async function municipalityData(
  db: Database,
  slug: string,
  category: Category | undefined,
  paging: Paging,
): Promise<MunicipalityData | undefined> {
  const [areas] = await run(db, municipalityQuery(slug));
  const surroundings = surroundingsOf(areas);
  if (!surroundings) return undefined;
  const { area, bordered, others } = surroundings;
  const search: Search = {
    area: `municipality:${area.code}`,
    ...(category ? { category: [category] } : {}),
  };
  const plan = planFind({ ...search, areas: [`municipality:${area.code}`] }, { ...paging, count: false });
  const isWhole = !category && !paging.cursor;
  const [cards, counts, scans, tally, served, sources, ...parts] = await run(
    db,
    ...plan.queries,
    tallyQuery,
    servedQuery(area.code),
    sourcesQuery,
    ...partsQueries(isWhole ? area.code : undefined),
  );
  const own = tally.find(({ municipality }) => municipality === Number(area.code));
  const servedIn = new Map(served.map(({ category, n }) => [category, n]));
  const all = countsOf((key) => (own?.[categoryColumn(key)] ?? 0) + (servedIn.get(key) ?? 0));
  return {
    area,
    bordered,
    others: others.map((other) => ({ area: other, count: countIn(tally, other, category) })),
    parts: toParts(parts),
    found: plan.read([cards, counts, scans]),
    total: CATEGORY_KEYS.reduce((sum, key) => sum + all[key], 0),
    counts: all,
    version: versionOf(tally),
    sources: sources.map(toSource),
  };
}

export type SurroundingRow = BareAreaRow & { asked: number; bordered: number };

/** A municipality by its slug or its code, and those around it; of an older import the others of its region. */
export function municipalityQuery(slug: string): Query<SurroundingRow> {
  const it = sql`(kind = 'municipality' and slug = ${slug} or id = ${`municipality:${slug}`})`;
  return query(sql`select ${withoutGeometry}, 1 as asked, geometry is not null as bordered from area where ${it}
    union all select ${withoutGeometry}, 0, 0 from area
    where id in (select 'municipality:' || one.value from (select around from area where ${it}) asked,
      json_each(asked.around) one)
    union all select ${withoutGeometry}, 0, 0 from area
    where region = (select region from area where ${it} and around is null) and kind = 'municipality' and not ${it}`);
}

export interface Surroundings {
  area: Area;
  bordered: boolean;
  /** The nearest first where it is known where they lie, else by name. */
  others: Area[];
}

export function surroundingsOf(rows: SurroundingRow[]): Surroundings | undefined {
  const asked = rows.find((row) => row.asked === 1);
  if (!asked) return undefined;
  const area = areaFromRow(asked);
  const others = rows.filter((row) => row.asked === 0).map(areaFromRow);
  return { area, bordered: asked.bordered === 1, others: others.sort(byDistanceFrom(area)) };
}

const MOST = 12;

/** One call: a row of the tally and one of the areas for each municipality, and a row for each one listed. */
export async function categoryData(db: Database, category: Category, paging: Paging): Promise<CategoryData> {
  const plan = planFind({ category: [category] }, { ...paging, count: false });
  const [cards, counts, scans, tally, areas, sources] = await run(
    db,
    ...plan.queries,
    tallyQuery,
    municipalitiesQuery,
    sourcesQuery,
  );
  const all = countsOf((key) => tally.reduce((sum, row) => sum + (row[categoryColumn(key)] ?? 0), 0));
  return {
    most: areas
      .map(areaFromRow)
      .map((area) => ({ area, count: countIn(tally, area, category) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.area.name.localeCompare(b.area.name, 'da'))
      .slice(0, MOST),
    found: plan.read([cards, counts, scans]),
    total: tally.reduce((sum, row) => sum + row.total, 0),
    counts: all,
    version: versionOf(tally),
    sources: sources.map(toSource),
  };
}

const municipalitiesQuery = query<BareAreaRow>(
  sql`select ${withoutGeometry} from area where kind = 'municipality'`,
);

export interface MunicipalityCounts {
  area: Area;
  total: number;
  counts: Counts;
}

export interface Country {
  municipalities: MunicipalityCounts[];
  regions: Area[];
  sources: Source[];
}

/** Every municipality with its counts, in one call: a row an area and a row a municipality of the tally. */
export async function countryData(db: Database): Promise<Country> {
  const [tally, rows, sources] = await run(
    db,
    tallyQuery,
    query<BareAreaRow>(sql`select ${withoutGeometry} from area`),
    sourcesQuery,
  );
  const areas = rows.map(areaFromRow).sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const byCode = new Map(tally.map((row) => [row.municipality, row]));
  return {
    municipalities: areas
      .filter(({ kind }) => kind === 'municipality')
      .map((area) => {
        const row = byCode.get(Number(area.code));
        return { area, total: row?.total ?? 0, counts: countsOf((key) => row?.[categoryColumn(key)] ?? 0) };
      }),
    regions: areas.filter(({ kind }) => kind === 'region'),
    sources: sources.map(toSource),
  };
}

function countsOf(count: (key: Category) => number): Counts {
  return Object.fromEntries(CATEGORY_KEYS.map((key) => [key, count(key)])) as Counts;
}

function countIn(tally: TallyRow[], { code }: Area, category: Category | undefined): number {
  const row = tally.find(({ municipality }) => municipality === Number(code));
  return (category ? row?.[categoryColumn(category)] : row?.total) ?? 0;
}

function versionOf(tally: TallyRow[]): number {
  return tally.reduce((sum, { changes }) => sum + changes, 0);
}

function byDistanceFrom({ center: here }: Area): (a: Area, b: Area) => number {
  const away = ({ center }: Area) => (here && center ? distanceMeters(here, center) : Number.MAX_VALUE);
  return (a, b) => away(a) - away(b) || a.name.localeCompare(b.name, 'da');
}
