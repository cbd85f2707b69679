/** Runs of a source: how far the present one is, what came of those before, and what has vanished. */
import { desc, eq, sql } from 'drizzle-orm';
import { harvestRun } from '../../schema/database/harvest-tables.ts';
import type {
  HarvestCounts,
  HarvestFailureKey,
  HarvestProblem,
  HarvestResult,
} from '../../schema/harvest.ts';
import { NO_COUNTS } from '../../schema/harvest.ts';
import { type Database, type Query, query, run } from './database.ts';
import type { Harvest } from './harvests.ts';
import { compact } from './row.ts';

export interface HarvestRun {
  number: number;
  startedAt: Date;
  endedAt?: Date;
  result: HarvestResult;
  failure?: HarvestFailureKey;
  detail?: string;
  bytes: number;
  rows: number;
  /** Rows that are done. */
  position: number;
  counts: HarvestCounts;
  problems: HarvestProblem[];
  etag?: string;
  lastModified?: string;
  digest?: string;
}

/** So many are kept of a source. */
const RUNS_KEPT = 50;

/** The latest first. */
export async function runsOf(db: Database, source: number, most = 20): Promise<HarvestRun[]> {
  const rows = await db.orm
    .select()
    .from(harvestRun)
    .where(eq(harvestRun.source, source))
    .orderBy(desc(harvestRun.number))
    .limit(most);
  return rows.map(({ source: _, ...row }) => compact(row));
}

/** The latest of each of these sources, by its number. Reads two rows a source. */
export async function latestRuns(db: Database, sources: number[]): Promise<Map<number, HarvestRun>> {
  const rows = await db.orm
    .select()
    .from(harvestRun)
    .where(
      sql`number in (select (select max(number) from harvest_run where source = one.value)
        from json_each(${JSON.stringify(sources)}) one)`,
    );
  return new Map(rows.map(({ source, ...row }) => [source, compact(row)]));
}

export async function beginRun(db: Database, source: number, now: Date): Promise<HarvestRun> {
  const [, rows] = await run(
    db,
    query(sql`delete from harvest_run where source = ${source} and number not in (
      select number from harvest_run where source = ${source} order by number desc limit ${RUNS_KEPT - 1})`),
    query<{ number: number }>(sql`insert into harvest_run (source, started_at, result, counts, problems)
      values (${source}, ${now.getTime()}, 'running', ${JSON.stringify(NO_COUNTS)}, '[]') returning number`),
  );
  const number = rows[0]?.number ?? 0;
  return {
    number,
    startedAt: now,
    result: 'running',
    bytes: 0,
    rows: 0,
    position: 0,
    counts: NO_COUNTS,
    problems: [],
  };
}

export function runQuery(it: HarvestRun): Query<never> {
  return query(sql`update harvest_run set ended_at = ${it.endedAt?.getTime() ?? null}, result = ${it.result},
    failure = ${it.failure ?? null}, detail = ${it.detail ?? null}, bytes = ${it.bytes}, rows = ${it.rows},
    position = ${it.position}, counts = ${JSON.stringify(it.counts)}, problems = ${JSON.stringify(it.problems)},
    etag = ${it.etag ?? null}, last_modified = ${it.lastModified ?? null}, digest = ${it.digest ?? null}
    where number = ${it.number}`);
}

/** The rest of it is for the next tick of the clock. */
export function goOnQuery({ number }: Pick<Harvest, 'number'>, now: Date): Query<never> {
  return query(sql`update harvest_source set busy_until = null, due_at = iif(paused, null, ${now.getTime()})
    where number = ${number}`);
}

/** After a run without a fault. What was said with it is remembered, unless somebody has changed the source meanwhile. */
export function endedWellQuery(
  { number, address, options }: Harvest,
  it: HarvestRun,
  dueAt: Date,
): Query<never> {
  const same = sql`address = ${address} and options = ${JSON.stringify(options)}`;
  return query(sql`update harvest_source set busy_until = null, failures = 0, takes_few = 0,
    due_at = iif(paused, null, ${dueAt.getTime()}),
    etag = iif(${same}, ${it.etag ?? null}, null),
    last_modified = iif(${same}, ${it.lastModified ?? null}, null),
    digest = iif(${same}, ${it.digest ?? null}, null)
    where number = ${number}`);
}

/** After a run that found the same as before. */
export function unchangedQuery({ number }: Pick<Harvest, 'number'>, dueAt: Date): Query<never> {
  return query(sql`update harvest_source set busy_until = null, failures = 0,
    due_at = iif(paused, null, ${dueAt.getTime()}) where number = ${number}`);
}

/** Left out when it is next tried, it stops. */
export function endedBadlyQuery(
  { number, failures }: Pick<Harvest, 'number' | 'failures'>,
  dueAt: Date | undefined,
): Query<never> {
  return query(sql`update harvest_source set busy_until = null, failures = ${failures + 1},
    paused = iif(${dueAt ? 1 : 0}, paused, 1), due_at = iif(paused, null, ${dueAt?.getTime() ?? null})
    where number = ${number}`);
}
