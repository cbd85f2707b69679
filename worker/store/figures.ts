/** The figures of municipalities: what they are counted from, and the rows that keep them. */
import { type SQL, sql } from 'drizzle-orm';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { categoryColumn } from '../../schema/database/tables.ts';
import type { BareTown, Figure, MonthlyFigure } from '../../schema/figure.ts';
import { areaToken } from '../domain/facets.ts';
import { type CountedListing, NEAR_LEVEL } from '../domain/figures.ts';
import { CELL_ID_BASE } from './bulk.ts';
import { type Database, query, run } from './database.ts';
import { ATTESTED } from './municipality-parts.ts';

export interface Due {
  code: string;
  /** How many listings it has: what counting it will read. */
  total: number;
}

/** Municipalities that were last counted before a time, those that have waited longest first. */
export async function figuresDue(db: Database, before: Date): Promise<Due[]> {
  const [rows] = await run(
    db,
    query<Due>(sql`select area.code, coalesce(tally.total, 0) as total from area
      left join tally on tally.municipality = cast(area.code as integer)
      left join figure on figure.municipality = cast(area.code as integer)
      where area.kind = 'municipality' and coalesce(figure.counted_at, 0) < ${before.getTime()}
      order by coalesce(figure.counted_at, 0), area.code`),
  );
  return rows;
}

interface ListingRow {
  municipality: string;
  number: number;
  category: Category;
  created_at: number;
  attested: number | null;
}

interface TownRow {
  municipality: string;
  name: string;
  lng: number;
  lat: number;
  population: number;
}

export interface Countable {
  listings: CountedListing[];
  /** The largest first. */
  towns: BareTown[];
}

/** What lies in each of the municipalities. One call; two rows a listing and one a town. */
export async function countableIn(db: Database, codes: string[]): Promise<Map<string, Countable>> {
  const tokens = codes.map((code) => `"${areaToken(`municipality:${code}`)}"`).join(' OR ');
  const wanted = sql`(${sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )})`;
  const [listings, towns] = await run(
    db,
    // Its token is also that of what serves it from elsewhere, which is counted where it lies.
    query<ListingRow>(sql`select municipality, number, category, created_at, ${ATTESTED} as attested
      from (select rowid as found from initiative_text where initiative_text match ${`facets : (${tokens})`})
      cross join initiative on number = found where municipality in ${wanted} and status = 'published'`),
    query<TownRow>(sql`select municipality, name, lng, lat, population from place
      where kind = 'town' and municipality in ${wanted} order by municipality, population desc`),
  );
  const listingsIn = Map.groupBy(listings, ({ municipality }) => municipality);
  const townsIn = Map.groupBy(towns, ({ municipality }) => municipality);
  return new Map(
    codes.map((code) => [
      code,
      {
        listings: (listingsIn.get(code) ?? []).map(toListing),
        towns: (townsIn.get(code) ?? []).map(({ name, lng, lat, population }) => ({
          name,
          lngLat: { lng, lat },
          population,
        })),
      },
    ]),
  );
}

function toListing({ number, category, created_at, attested }: ListingRow): CountedListing {
  return {
    number,
    category,
    createdAt: new Date(created_at),
    ...(attested === null ? {} : { attestedAt: new Date(attested) }),
  };
}

/** Numbers of the cells in which something is, some kilometres wide each: at most some thousand rows. */
export async function filledCells(db: Database): Promise<Set<number>> {
  const from = NEAR_LEVEL * CELL_ID_BASE;
  const [rows] = await run(
    db,
    query<{ id: number }>(sql`select id from cell where id >= ${from} and id < ${from + CELL_ID_BASE}`),
  );
  return new Set(rows.map(({ id }) => id - from));
}

export interface Counted {
  code: string;
  figure: Figure & { unconfirmed: number[] };
  monthly: MonthlyFigure[];
  towns: number;
  /** Those that have nothing near: the largest of them, and how many there are. */
  bareTowns: BareTown[];
  bare: number;
}

const CATEGORY_COLUMNS = CATEGORY_KEYS.map(categoryColumn);

/** In one call. A month that was counted before stays as it was, but for the one that runs. */
export async function saveFigures(db: Database, counted: Counted[], now: Date): Promise<void> {
  const figures = counted.map(({ code, figure, towns, bareTowns, bare }) => ({
    municipality: Number(code),
    total: figure.total,
    ...byColumn(figure.counts),
    confirmed: figure.confirmed,
    older: figure.older,
    never: figure.never,
    unconfirmed: JSON.stringify(figure.unconfirmed),
    towns,
    bare_towns: JSON.stringify(bareTowns),
    bare,
    counted_at: now.getTime(),
  }));
  const months = counted.map(({ code, monthly }) =>
    monthly.map(({ month, total, counts }) => ({
      municipality: Number(code),
      month,
      total,
      ...byColumn(counts),
    })),
  );
  const past = months.flatMap((all) => all.slice(0, -1));
  const running = months.flatMap((all) => all.slice(-1));
  await run(
    db,
    query(
      sql`${insert('figure', figures)} on conflict (municipality) do update set ${excluded(FIGURE_COLUMNS)}`,
    ),
    query(sql`${insert('monthly_figure', past)} on conflict (municipality, month) do nothing`),
    query(sql`${insert('monthly_figure', running)} on conflict (municipality, month)
      do update set ${excluded(['total', ...CATEGORY_COLUMNS])}`),
  );
}

const FIGURE_COLUMNS = [
  'total',
  ...CATEGORY_COLUMNS,
  'confirmed',
  'older',
  'never',
  'unconfirmed',
  'towns',
  'bare_towns',
  'bare',
  'counted_at',
];

function byColumn(counts: Record<Category, number>): Record<string, number> {
  return Object.fromEntries(CATEGORY_KEYS.map((key) => [categoryColumn(key), counts[key]]));
}

const MONTH_COLUMNS = ['municipality', 'month', 'total', ...CATEGORY_COLUMNS];
const COLUMNS = { figure: ['municipality', ...FIGURE_COLUMNS], monthly_figure: MONTH_COLUMNS };

function insert(table: keyof typeof COLUMNS, rows: Record<string, unknown>[]): SQL {
  const columns = COLUMNS[table];
  const cells = JSON.stringify(rows.map((row) => columns.map((name) => row[name])));
  return sql`insert into ${sql.identifier(table)} (${sql.raw(columns.join(', '))})
    select ${sql.raw(columns.map((_, i) => `value ->> ${i}`).join(', '))} from json_each(${cells}) where true`;
}

function excluded(columns: string[]): SQL {
  return sql.raw(columns.map((name) => `${name} = excluded.${name}`).join(', '));
}

/** When what they were counted from was not real. */
export async function forgetFigures(db: Database): Promise<void> {
  await run(db, query(sql`delete from figure`), query(sql`delete from monthly_figure`));
}
