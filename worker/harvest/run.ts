/**
 * One step of a run: fetch and take the first rows, or take the next ones. What was said is kept in R2 from the first step to the
 * last, so that all rows are of one moment; whatever breaks off is gone on with where it was.
 */
import { FAILURES_MOST } from '../../schema/harvest.ts';
import { compareSeen, nextTimeAt, tryAgainAt } from '../domain/vanishing.ts';
import { openAtlas } from '../import/atlas.ts';
import type { Table } from '../import/table.ts';
import type { Bindings } from '../settings.ts';
import { type Database, type Query, run } from '../store/database.ts';
import {
  beginRun,
  endedBadlyQuery,
  endedWellQuery,
  goOnQuery,
  type HarvestRun,
  runQuery,
  runsOf,
  unchangedQuery,
} from '../store/harvest-runs.ts';
import { claimHarvest, type Harvest } from '../store/harvests.ts';
import { markedIds, seenBefore, vanishedQueries } from '../store/vanished.ts';
import { HarvestFailure } from './failure.ts';
import type { Outside } from './fetch-guarded.ts';
import { fetchSource } from './fetch-source.ts';
import { columnsOf, idsOf, openSaid } from './read-rows.ts';
import { takePart } from './take-part.ts';

/** Longer than a step can take, so that no two are at one source. */
const LEASE_MS = 10 * 60_000;
/** A run that is not done by then never will be. */
const RUN_MS = 24 * 3_600_000;
const PROBLEMS_KEPT = 50;

export interface Harvesting {
  db: Database;
  bucket: Bindings['PICTURES'];
  outside: Outside;
  now: Date;
  /** Rows of a step. */
  most: number;
  /** Written in the batch that pauses a source for good. */
  onPaused(harvest: Harvest): Promise<Query<never>[]>;
}

/** Gives the run as it is after the step; undefined: somebody else is at it. */
export async function harvestStep(harvest: Harvest, harvesting: Harvesting): Promise<HarvestRun | undefined> {
  const { db, now } = harvesting;
  const until = new Date(now.getTime() + LEASE_MS);
  if (!(await claimHarvest(db, harvest, { now, until }))) return undefined;
  const [latest] = await runsOf(db, harvest.number, 1);
  const begun = latest?.result === 'running' ? latest : undefined;
  const it = begun ?? (await beginRun(db, harvest.number, now));
  try {
    return await advance(harvest, it, harvesting);
  } catch (error) {
    if (!(error instanceof HarvestFailure)) throw error;
    return fail(harvest, it, error, harvesting);
  }
}

async function advance(harvest: Harvest, it: HarvestRun, harvesting: Harvesting): Promise<HarvestRun> {
  const { db, bucket, outside, now, most } = harvesting;
  if (now.getTime() - it.startedAt.getTime() > RUN_MS) throw new HarvestFailure('lost');
  // Nothing of it is kept yet: also after a step that broke off while it fetched.
  if (it.rows > 0) {
    const bytes = await bucket?.get(keyOf(harvest)).then((stored) => stored?.bytes());
    if (!bytes) throw new HarvestFailure('lost');
    return take(harvest, it, await openSaid(harvest, bytes, it.startedAt), harvesting);
  }
  const said = await fetchSource(harvest, outside);
  if (said === 'unchanged') return unchanged(harvest, it, harvesting);
  const table = await openSaid(harvest, said.bytes, it.startedAt);
  const { bytes, ...tags } = said;
  const fetched = { ...it, ...tags, bytes: bytes.length, rows: table.rowCount };
  if (bucket && table.rowCount > most) await bucket.put(keyOf(harvest), bytes);
  await run(db, runQuery(fetched));
  return take(harvest, fetched, table, harvesting);
}

async function take(
  harvest: Harvest,
  it: HarvestRun,
  table: Table,
  harvesting: Harvesting,
): Promise<HarvestRun> {
  const { db, bucket, now } = harvesting;
  // Without a place to keep it all of it is taken at once.
  const most = bucket ? harvesting.most : it.rows;
  const taken = await takePart(harvest, { db, table, now, from: it.position, most, dryRun: false });
  const counts = { ...it.counts };
  for (const [name, n] of Object.entries(taken.counts)) counts[name as keyof typeof taken.counts] += n;
  const problems = [...it.problems, ...taken.problems].slice(0, PROBLEMS_KEPT);
  const after = { ...it, counts, problems, position: it.position + most };
  if (after.position >= it.rows) return finish(harvest, { ...after, position: it.rows }, table, harvesting);
  await run(db, runQuery(after), goOnQuery(harvest, now));
  return after;
}

/** What vanished is marked when all of it has been read, and never after a failure. */
async function finish(
  harvest: Harvest,
  it: HarvestRun,
  table: Table,
  { db, bucket, now }: Harvesting,
): Promise<HarvestRun> {
  const seen = harvest.format === 'ics' ? undefined : await comparison(harvest, table, { db, now });
  const ended: HarvestRun = {
    ...it,
    endedAt: now,
    result: seen?.isFew ? 'few' : 'done',
    counts: { ...it.counts, vanished: seen?.gone.length ?? 0, returned: seen?.back.length ?? 0 },
  };
  await run(
    db,
    runQuery(ended),
    ...(seen ? vanishedQueries(harvest, { ...seen, at: now }) : []),
    endedWellQuery(harvest, ended, nextTimeAt(now, harvest.hours)),
  );
  await bucket?.delete(keyOf(harvest));
  return ended;
}

async function comparison(harvest: Harvest, table: Table, { db, now }: Pick<Harvesting, 'db' | 'now'>) {
  const [before, marked, columns, atlas] = [
    await seenBefore(db, harvest),
    await markedIds(db, harvest.number),
    await columnsOf(harvest, table),
    await openAtlas(db),
  ];
  const ids = await idsOf(harvest, { table, columns, atlas, now });
  const compared = compareSeen({ before, now: ids, marked }, harvest);
  // What could not be believed is compared with again.
  return { ...compared, seen: compared.isFew ? before : ids };
}

async function unchanged(harvest: Harvest, it: HarvestRun, { db, now }: Harvesting): Promise<HarvestRun> {
  const ended: HarvestRun = { ...it, endedAt: now, result: 'unchanged' };
  await run(db, runQuery(ended), unchangedQuery(harvest, nextTimeAt(now, harvest.hours)));
  return ended;
}

async function fail(
  harvest: Harvest,
  it: HarvestRun,
  { key, detail }: HarvestFailure,
  { db, bucket, now, onPaused }: Harvesting,
): Promise<HarvestRun> {
  const ended: HarvestRun = {
    ...it,
    endedAt: now,
    result: 'failed',
    failure: key,
    ...(detail ? { detail: detail.slice(0, 500) } : {}),
  };
  const stops = harvest.failures + 1 >= FAILURES_MOST && !harvest.paused;
  await run(
    db,
    runQuery(ended),
    endedBadlyQuery(harvest, stops ? undefined : tryAgainAt(now, harvest)),
    ...(stops ? await onPaused(harvest) : []),
  );
  await bucket?.delete(keyOf(harvest));
  return ended;
}

/** Beside the pictures, whose keys have no such sign in them. */
function keyOf({ id }: Harvest): string {
  return `harvest/${id}`;
}
