/** All that the overview of a municipality says, from what was counted before. */
import { sql } from 'drizzle-orm';
import type { Area } from '../../schema/area.ts';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { categoryColumn } from '../../schema/database/tables.ts';
import type { Attention, Counted, MonthlyFigure, OftenMissed } from '../../schema/figure.ts';
import { compare, type OneFigure } from '../domain/comparison.ts';
import { monthOf } from '../domain/figures.ts';
import { municipalityQuery, surroundingsOf } from './area-pages.ts';
import { type Database, query, run } from './database.ts';
import { oftenMissedQuery } from './missed-searches.ts';
import { type Source, sourcesQuery, toSource } from './sources.ts';

export interface OverviewData {
  area: Area;
  /** Those around it, the nearest first. */
  around: Area[];
  sources: Source[];
  /** Undefined where nothing has been counted yet. */
  counted?: Counted;
  /** Words and how often they found nothing in a year, in the municipality and in the whole country. */
  missed: { here: OftenMissed[]; everywhere: OftenMissed[] };
}

type ByCategory = { [column: string]: number };
type FigureRow = ByCategory & {
  municipality: number;
  total: number;
  confirmed: number;
  older: number;
  never: number;
  counted_at: number;
};
type MonthRow = ByCategory & { total: number } & { month: unknown };
interface TownsRow {
  towns: number;
  bare: number;
  bare_towns: string;
}
interface PopulationRow {
  municipality: number;
  year: number;
  inhabitants: number;
}

const MONTHS = 36;
const columns = sql.raw(CATEGORY_KEYS.map(categoryColumn).join(', '));

/**
 * Undefined when there is no such municipality; `slug` may be its code too. Two calls: a row for each municipality of the
 * country and as many of inhabitants, a row a month, and one for what was often searched for in vain.
 */
export async function overviewData(db: Database, slug: string, now: Date): Promise<OverviewData | undefined> {
  const [areas] = await run(db, municipalityQuery(slug));
  const surroundings = surroundingsOf(areas);
  if (!surroundings) return undefined;
  const { area, others: around } = surroundings;
  const own = Number(area.code);
  const aYearAgo = monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 11, 1)));
  const [figures, towns, population, months, here, everywhere, sources] = await run(
    db,
    query<FigureRow>(
      sql`select municipality, total, ${columns}, confirmed, older, never, counted_at from figure`,
    ),
    query<TownsRow>(sql`select towns, bare, bare_towns from figure where municipality = ${own}`),
    query<PopulationRow>(sql`select municipality, year, inhabitants from population`),
    query<MonthRow>(sql`select month, total, ${columns} from monthly_figure where municipality = ${own}
      order by month desc limit ${MONTHS}`),
    oftenMissedQuery(area.code, aYearAgo),
    oftenMissedQuery('', aYearAgo),
    sourcesQuery,
  );
  const common = { area, around, sources: sources.map(toSource), missed: { here, everywhere } };
  const row = figures.find(({ municipality }) => municipality === own);
  if (!row) return common;
  const people = new Map(population.map(({ municipality, ...it }) => [codeOf(municipality), it]));
  return {
    ...common,
    counted: {
      at: new Date(row.counted_at),
      comparison: compare(
        area.code,
        around.map(({ code }) => code),
        { figures: figures.map(toFigure), people },
      ),
      months: months.map(toMonth).reverse(),
      attention: { own: attentionOf([row]), country: attentionOf(figures) },
      towns: {
        all: towns[0]?.towns ?? 0,
        bare: towns[0]?.bare ?? 0,
        named: JSON.parse(towns[0]?.bare_towns ?? '[]'),
      },
    },
  };
}

function codeOf(municipality: number): string {
  return String(municipality).padStart(4, '0');
}

function toFigure(row: FigureRow): OneFigure {
  const { municipality, total, confirmed, older, never } = row;
  return { code: codeOf(municipality), total, counts: countsOf(row), confirmed, older, never };
}

function toMonth(row: MonthRow): MonthlyFigure {
  return { month: String(row.month), total: row.total, counts: countsOf(row) };
}

function countsOf(row: ByCategory): Record<Category, number> {
  return Object.fromEntries(CATEGORY_KEYS.map((key) => [key, row[categoryColumn(key)] ?? 0])) as Record<
    Category,
    number
  >;
}

function attentionOf(rows: FigureRow[]): Attention {
  const sum = (of: (row: FigureRow) => number) => rows.reduce((n, row) => n + of(row), 0);
  return {
    confirmed: sum(({ confirmed }) => confirmed),
    older: sum(({ older }) => older),
    never: sum(({ never }) => never),
  };
}
