/** The tables of lists that others keep: their sources, what came of each run, and what has vanished from them. */
import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type {
  HarvestCounts,
  HarvestFailureKey,
  HarvestFormat,
  HarvestOptions,
  HarvestProblem,
  HarvestResult,
} from '../harvest.ts';

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** A list of somebody else's that the clock fetches for the moderators of a municipality. */
export const harvestSource = sqliteTable(
  'harvest_source',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    /** Of its row in `source`, and part of the ids of its listings: made here and nobody else's. */
    key: text('key').notNull(),
    municipality: text('municipality').notNull(),
    format: text('format').$type<HarvestFormat>().notNull(),
    address: text('address').notNull(),
    options: json<HarvestOptions>('options').notNull(),
    hours: integer('hours').notNull(),
    paused: integer('paused', { mode: 'boolean' }).notNull().default(true),
    /** When it is to be fetched next, or a run goes on; null while it is paused. */
    dueAt: time('due_at'),
    /** Until when somebody is at it. */
    busyUntil: time('busy_until'),
    /** In a row. */
    failures: integer('failures').notNull().default(0),
    /** The next run may mark what has vanished, however much that is. */
    takesFew: integer('takes_few', { mode: 'boolean' }).notNull().default(false),
    etag: text('etag'),
    lastModified: text('last_modified'),
    digest: text('digest'),
    /** Ids of all that the last whole run found. */
    seen: json<string[]>('seen').notNull(),
    createdAt: time('created_at').notNull(),
  },
  (table) => [
    uniqueIndex('harvest_source_id').on(table.id),
    uniqueIndex('harvest_source_key').on(table.key),
    index('harvest_source_municipality').on(table.municipality),
    index('harvest_source_due').on(table.dueAt).where(sql`due_at is not null`),
  ],
);

/** Once that a source was fetched. */
export const harvestRun = sqliteTable(
  'harvest_run',
  {
    number: integer('number').primaryKey(),
    /** Number of its source. */
    source: integer('source').notNull(),
    startedAt: time('started_at').notNull(),
    endedAt: time('ended_at'),
    result: text('result').$type<HarvestResult>().notNull(),
    /** Why it failed: a key of schema/harvest.ts, and what stands behind the words. */
    failure: text('failure').$type<HarvestFailureKey>(),
    detail: text('detail'),
    bytes: integer('bytes').notNull().default(0),
    rows: integer('rows').notNull().default(0),
    /** Rows that are done. */
    position: integer('position').notNull().default(0),
    counts: json<HarvestCounts>('counts').notNull(),
    /** The first of the rows that were not taken. */
    problems: json<HarvestProblem[]>('problems').notNull(),
    /** What the source said with it, to be remembered when all of it is done. */
    etag: text('etag'),
    lastModified: text('last_modified'),
    digest: text('digest'),
  },
  (table) => [index('harvest_run_source').on(table.source)],
);

/** Listings that their source no longer has. Nothing is taken away for that: a moderator looks. */
export const vanished = sqliteTable(
  'vanished',
  {
    /** Number of the listing. */
    initiative: integer('initiative').primaryKey(),
    source: integer('source').notNull(),
    at: time('at').notNull(),
  },
  (table) => [index('vanished_source').on(table.source)],
);
