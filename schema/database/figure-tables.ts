/**
 * What a municipality's overview is made of. A weekly job writes the figures (worker/jobs/count-figures.ts), so that no
 * page counts listings; inhabitants are imported; words that found nothing are counted as they are asked.
 */
import { sql } from 'drizzle-orm';
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { BareTown } from '../figure.ts';
import { countPerCategory } from './tables.ts';

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** How it is in a municipality, by its code as a number, when it was last counted. */
export const figure = sqliteTable('figure', {
  municipality: integer('municipality').primaryKey(),
  total: integer('total').notNull(),
  ...countPerCategory(),
  /** Confirmed within a year, longer ago, and never; the three are the total. */
  confirmed: integer('confirmed').notNull(),
  older: integer('older').notNull(),
  never: integer('never').notNull(),
  /** Numbers of those that have waited longest for somebody to confirm them. */
  unconfirmed: json<number[]>('unconfirmed').notNull(),
  towns: integer('towns').notNull(),
  /** The towns that have nothing near, the largest first, and how many there are. */
  bareTowns: json<BareTown[]>('bare_towns').notNull(),
  bare: integer('bare').notNull(),
  countedAt: time('counted_at').notNull(),
});

/** How many there were at the end of a month, `2026-11`; of the month that runs, so far. */
export const monthlyFigure = sqliteTable(
  'monthly_figure',
  {
    municipality: integer('municipality').notNull(),
    month: text('month').notNull(),
    total: integer('total').notNull(),
    ...countPerCategory(),
  },
  (table) => [primaryKey({ columns: [table.municipality, table.month] })],
);

/** Inhabitants as an operator imported them: the latest year of each municipality. */
export const population = sqliteTable('population', {
  municipality: integer('municipality').primaryKey(),
  year: integer('year').notNull(),
  inhabitants: integer('inhabitants').notNull(),
});

/**
 * Words that found nothing, and how often in a month, by nobody. The number begins with the month, and a month has room for
 * so many of them (worker/store/missed-searches.ts).
 */
export const missedSearch = sqliteTable(
  'missed_search',
  {
    number: integer('number').primaryKey(),
    month: text('month').notNull(),
    /** Code of the one that was searched in; empty for the whole country. */
    municipality: text('municipality').notNull(),
    words: text('words').notNull(),
    times: integer('times').notNull(),
  },
  (table) => [
    uniqueIndex('missed_search_words').on(table.month, table.municipality, table.words),
    // What is shown: often enough to be nobody's own.
    index('missed_search_often').on(table.municipality, table.month).where(sql`times >= 5`),
  ],
);
