/** A moderator merges two listings of one initiative, and parts them again. */
import type { Initiative } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import {
  type Choices,
  mergedListing,
  mergedStanding,
  partedListing,
  partedStanding,
  standingOf,
} from '../domain/merging.ts';
import { areaOf } from '../domain/permissions.ts';
import { newId } from '../secrets.ts';
import { auditQuery } from '../store/audit.ts';
import { listingOf, stepQueries } from '../store/changes.ts';
import { runWhole } from '../store/database.ts';
import {
  type KnownMerger,
  mergeQueries,
  mergerById,
  type Pair,
  pairOf,
  partQueries,
  type Side,
  undoMergerQuery,
} from '../store/mergers.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { indexOf, withListing } from './amend.ts';
import { mustModerate } from './moderating.ts';

export interface Two extends Omit<Pair, 'sides'> {
  a: Side;
  b: Side;
}

/** By ids or slugs. Faults: `not-found`, `forbidden`, and `not-allowed` for what cannot be merged. One call. */
export async function twoToMerge(acting: ActingAs, names: { a: string; b: string }): Promise<Two> {
  const { sides, ...ground } = await pairOf(acting.db, [names.a, names.b], acting.now);
  const called = (name: string) => sides.find(({ initiative: { id, slug } }) => id === name || slug === name);
  const [a, b] = [called(names.a), called(names.b)];
  if (!a || !b || [a, b].some(({ initiative }) => initiative.status === 'draft'))
    throw new Fault('not-found');
  if (a === b) throw new Fault('not-allowed', { field: 'b', detail: 'they are the same' });
  for (const { initiative } of [a, b]) {
    await mustModerate(acting, { subject: initiative.id, area: areaOf(initiative) });
  }
  if (a.isMerged || b.isMerged) throw new Fault('not-allowed', { field: 'b', detail: 'was merged already' });
  return { a, b, ...ground };
}

export interface Merging {
  /** Of the form: a request that comes twice is one merger. */
  id: string;
  a: string;
  b: string;
  survivor: 'a' | 'b';
  /** The versions that were seen. */
  versions: { a: number; b: number };
  choices: Choices;
}

/** Faults as {@link twoToMerge}, and `conflict` when one of them has changed. Two calls. */
export async function merge(acting: ActingAs, merging: Merging): Promise<void> {
  const { db, now, by } = acting;
  const { id, versions, choices } = merging;
  const two = await twoToMerge(acting, merging);
  const seen = two.a.initiative.version === versions.a && two.b.initiative.version === versions.b;
  if (!seen) throw new Fault('conflict');
  const [stays, goes] = merging.survivor === 'a' ? [two.a, two.b] : [two.b, two.a];
  const [survivor, other] = [stays.initiative, goes.initiative];
  const listing = mergedListing(listingOf(two.a.initiative), listingOf(two.b.initiative), choices);
  const times = { events: [...stays.events, ...goes.events], now };
  const after = withListing(mergedStanding(survivor, other), listing, { ...two, ...times });
  const author = { actor: 'moderator', account: by.number, at: now } as const;
  const outcome = await runWhole(
    db,
    ...stepQueries({
      before: survivor,
      after,
      index: indexOf(after, { ...two, ...times }),
      by: { id: newId(), ...author },
    }),
    ...stepQueries({ before: other, after: closed(other, now), by: { id: newId(), ...author } }),
    ...mergeQueries({
      id,
      survivor,
      other,
      by: by.number,
      at: now,
      before: {
        survivor: {
          before: standingOf(survivor),
          after: { ...standingOf(after), version: survivor.version + 1 },
        },
        other: standingOf(other),
        events: goes.eventNumbers,
        matters: goes.matters,
      },
    }),
    auditQuery({
      at: now,
      action: 'merged',
      actor: await actorOf(acting),
      subject: survivor.id,
      details: { merger: id, other: other.id, version: survivor.version + 1 },
    }),
  );
  if (outcome === 'late') throw new Fault('conflict');
}

function closed(it: Initiative, now: Date): Initiative {
  return { ...it, status: 'closed', updatedAt: now };
}

/** Faults: `not-found`, `forbidden`. One call. */
export async function mergerToSee(acting: ActingAs, id: string): Promise<KnownMerger> {
  const found = await mergerById(acting.db, id, acting.now);
  if (!found) throw new Fault('not-found');
  for (const { initiative } of [found.survivor, found.other]) {
    await mustModerate(acting, { subject: initiative.id, area: areaOf(initiative) });
  }
  return found;
}

/**
 * Everything as it was, but for what has been changed since. Faults as {@link mergerToSee}, and `conflict` when it was
 * undone meanwhile, or one of them changed at this moment. Two calls.
 */
export async function part(acting: ActingAs, id: string): Promise<void> {
  const { db, now, by } = acting;
  const found = await mergerToSee(acting, id);
  const { survivor, other, before, words, parted, municipalities } = found;
  if (found.isUndone || survivor.isMerged) throw new Fault('conflict');
  const stays = survivor.initiative;
  const listing = partedListing({ ...words, now: listingOf(stays) });
  const after = { ...partedStanding(stays, listing, before.survivor), updatedAt: now };
  const back: Initiative = { ...other.initiative, status: before.other.status, updatedAt: now };
  const author = { actor: 'moderator', account: by.number, at: now } as const;
  const index = (it: Initiative, events: Side['events']) => indexOf(it, { municipalities, events, now });
  const outcome = await runWhole(
    db,
    undoMergerQuery({ id, at: now }),
    ...stepQueries({
      before: stays,
      after,
      index: index(after, parted.survivor),
      by: { id: newId(), ...author },
    }),
    ...stepQueries({
      before: other.initiative,
      after: back,
      index: index(back, parted.other),
      by: { id: newId(), ...author },
    }),
    ...partQueries(found),
    auditQuery({
      at: now,
      action: 'unmerged',
      actor: await actorOf(acting),
      subject: stays.id,
      details: { merger: id, other: other.initiative.id, version: stays.version + 1 },
    }),
  );
  if (outcome !== 'first') throw new Fault('conflict');
}
