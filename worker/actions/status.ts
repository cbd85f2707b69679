/** Somebody who keeps a listing pauses, reopens or closes it, or says that it is still there. */
import type { Initiative } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import type { AuditAction } from '../../schema/stewardship.ts';
import { addDays, isDay } from '../../schema/wall-clock.ts';
import { danishDay } from '../domain/danish-time.ts';
import { type ChosenStatus, mayBecome } from '../domain/status.ts';
import { auditOfChange } from '../store/audit.ts';
import { isSaved, saveChange } from '../store/changes.ts';
import { runWhole } from '../store/database.ts';
import { confirmQuery } from '../store/initiatives.ts';
import { renewDays } from '../store/renew.ts';
import { closedBy } from '../store/status.ts';
import { keptById } from '../store/stewards.ts';
import { type ActingAs, actorOf, mustBeFirst } from './acting.ts';
import { mayChange } from './amend.ts';

export interface StatusChange {
  /** Of the change: a request that comes twice has the same. */
  changeId: string;
  /** The version that was seen. */
  version: number;
  to: ChosenStatus;
  /** The day on which a pause ends, as `2026-12-01`: on that day it is shown again. */
  until?: string;
  note?: string;
}

export const CLOSED_BY_MODERATOR = 'a moderator has closed it';

const LONGEST_PAUSE_DAYS = 2 * 366;
const DONE = { published: 'reopened', paused: 'paused', closed: 'closed' } as const satisfies Record<
  ChosenStatus,
  AuditAction
>;

/** Faults: as `amend`, and `not-allowed` with a field. Two calls; two or three more to open again. */
export async function changeStatus(
  acting: ActingAs,
  id: string,
  { changeId, version, to, until, note }: StatusChange,
): Promise<Initiative> {
  const { db, now, by } = acting;
  if (to === 'paused') mustBeAhead(until, now);
  const kept = await keptById(db, id, { now });
  if (!kept) throw new Fault('not-found', { field: 'id', detail: id });
  const as = await mayChange(acting, kept);
  const { initiative: before } = kept;
  if (before.version !== version) {
    if (await isSaved(db, changeId)) return before;
    throw new Fault('changed-meanwhile');
  }
  if (!mayBecome(before.status, to)) {
    throw new Fault('not-allowed', { field: 'status', detail: `it is ${before.status}` });
  }
  if (before.status === 'closed' && as === 'owner' && (await closedBy(db, before.number)) === 'moderator') {
    throw new Fault('not-allowed', { field: 'status', detail: CLOSED_BY_MODERATOR });
  }
  const { pausedUntil: _, ...rest } = before;
  // Owners who open again are there.
  const isAlive = as === 'owner' && to === 'published';
  const after: Initiative = {
    ...rest,
    status: to,
    updatedAt: now,
    ...(to === 'paused' && until ? { pausedUntil: until } : {}),
    ...(isAlive ? { confirmedAt: now, confirmedBy: as } : {}),
  };
  const details = { version: version + 1, ...(until ? { until } : {}) };
  const outcome = await saveChange(db, {
    before,
    after,
    by: { id: changeId, actor: as, account: by.number, at: now, ...(note ? { note } : {}) },
    audit: { at: now, action: DONE[to], actor: await actorOf(acting), subject: id, details },
    alongside: isAlive ? [confirmQuery(before.number, 'owner', now)] : [],
  });
  mustBeFirst(outcome);
  // The days that it is found by were not renewed while it was not shown.
  if (to === 'published') await renewDays(db, [before.number], now);
  return { ...after, version: version + 1 };
}

function mustBeAhead(until: string | undefined, now: Date): void {
  if (until === undefined) return;
  const today = danishDay(now);
  if (!isDay(until)) throw new Fault('not-allowed', { field: 'until', detail: 'is not a day' });
  if (until <= today) throw new Fault('not-allowed', { field: 'until', detail: 'is not ahead' });
  if (until > addDays(today, LONGEST_PAUSE_DAYS)) {
    throw new Fault('not-allowed', { field: 'until', detail: 'is more than two years ahead' });
  }
}

/** “Still here”: no version and no word changes. Two calls. */
export async function confirmNow(acting: ActingAs, id: string): Promise<void> {
  const { db, now, by } = acting;
  const kept = await keptById(db, id, { now });
  if (!kept) throw new Fault('not-found', { field: 'id', detail: id });
  await mayChange(acting, kept);
  const { number, status } = kept.initiative;
  if (status !== 'published') throw new Fault('not-allowed', { field: 'status', detail: `it is ${status}` });
  const who = kept.owners.includes(by.number) ? 'owner' : 'moderator';
  const line = { at: now, action: 'confirmed', actor: await actorOf(acting), subject: id } as const;
  mustBeFirst(await runWhole(db, confirmQuery(number, who, now), auditOfChange(line)));
}
