/** Somebody who keeps a listing goes back to what it said, or takes words out of its past for good. */
import * as v from 'valibot';
import { Listing } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { STUB } from '../../schema/redaction.ts';
import { asToldNow } from '../domain/public-history.ts';
import { type RedactableField, restored, says, without, withoutWords } from '../domain/redaction.ts';
import { isSaved, listingOf, saveChange } from '../store/changes.ts';
import { allRevisions, pastOf, rewriteQueries } from '../store/history.ts';
import { keptBySlug } from '../store/stewards.ts';
import { type ActingAs, actorOf, mustBeFirst } from './acting.ts';
import { type Amended, amend, mayChange } from './amend.ts';

export interface Return {
  /** Id of the revision to go back to. */
  revisionId: string;
  /** The version that was seen. */
  version: number;
  /** Of the change: a request that comes twice has the same. */
  changeId: string;
  /** What the history says of it, by the version that it goes back to. */
  note: (version: number) => string;
}

/**
 * A new change that says what an older one said. Where words were taken out of that one, and where it told more of its place
 * than the listing does now, the present stays. Faults as `amend`. Three calls.
 */
export async function goBack(
  acting: ActingAs,
  slug: string,
  { revisionId, note, ...change }: Return,
): Promise<Amended> {
  const found = await pastOf(acting.db, slug, revisionId);
  if (!found) throw new Fault('not-found', { field: 'revision', detail: revisionId });
  const { initiative, past } = found;
  const present = listingOf(initiative);
  const isTold = asToldNow(past.listing, present) === past.listing;
  const kept = isTold ? past.redacted : [...past.redacted, 'place' as const];
  const listing = v.safeParse(Listing, restored(past.listing, kept, present));
  if (!listing.success)
    throw new Fault('not-allowed', { detail: 'what it said then is not allowed any more' });
  return amend(acting, initiative.id, {
    ...change,
    listing: listing.output,
    note: note(past.version),
    action: 'undone',
  });
}

export interface Redaction {
  field: RedactableField;
  /** The exact words. */
  words: string;
  version: number;
  changeId: string;
  /** What the history says of it. */
  note: string;
}

/**
 * Puts a stub in the place of words in every revision there is, and in every note; the change that does it is an entry of the
 * history like any other. Faults: as `amend`; `not-allowed` for words that still stand, in the listing or in a change that
 * waits, or that are nowhere. Three calls.
 */
export async function redact(
  acting: ActingAs,
  slug: string,
  { field, words, version, changeId, note }: Redaction,
): Promise<void> {
  const { db, now, by } = acting;
  const kept = await keptBySlug(db, slug, { now });
  if (!kept) throw new Fault('not-found', { field: 'slug', detail: slug });
  const as = await mayChange(acting, kept);
  const { initiative: before } = kept;
  if (before.version !== version) {
    if (await isSaved(db, changeId)) return;
    throw new Fault('changed-meanwhile');
  }
  const refuse = (detail: string) => new Fault('not-allowed', { field: 'words', detail });
  if (words.length < 2) throw refuse('is too short');
  if (STUB.includes(words)) throw refuse('is nowhere');
  if (says(before, field, words)) throw refuse('still stands');
  const all = await allRevisions(db, before.number);
  const waiting = all.filter(({ state }) => state === 'proposed');
  if (waiting.some(({ listing }) => says(listing, field, words))) throw refuse('waits');
  const changed = all.flatMap((one) => {
    const listing = without(one.listing, field, words);
    const told = withoutWords(one.note, words);
    if (listing === one.listing && told === one.note) return [];
    const redacted = listing === one.listing ? one.redacted : [...new Set([...one.redacted, field])];
    return [{ ...one, listing, note: told, redacted }];
  });
  if (changed.length === 0) throw refuse('is nowhere');
  const details = { field, revisions: changed.length };
  const outcome = await saveChange(db, {
    before,
    // What it says stays; its version guards against two who rewrite the same past at once.
    after: before,
    by: { id: changeId, actor: as, account: by.number, note, at: now },
    audit: { at: now, action: 'redacted', actor: await actorOf(acting), subject: before.id, details },
    alongside: rewriteQueries(changed),
  });
  mustBeFirst(outcome);
}
