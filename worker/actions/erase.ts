/** Somebody who keeps a listing takes it away for good. */
import { Fault } from '../../schema/problem.ts';
import type { Bindings } from '../settings.ts';
import { auditOfChange } from '../store/audit.ts';
import { runWhole } from '../store/database.ts';
import {
  eraseLinesOfMerged,
  eraseQuery,
  forgetLikeness,
  forgetMails,
  ownPictures,
} from '../store/erasure.ts';
import { removePictures } from '../store/pictures.ts';
import { keptById } from '../store/stewards.ts';
import { type ActingAs, actorOf, mustBeFirst } from './acting.ts';
import { mayChange } from './amend.ts';

interface Erasure {
  /** The version that was seen. */
  version: number;
  /** Where its pictures lie. */
  bucket?: Bindings['PICTURES'];
}

/**
 * Faults as `amend`. The row with its index, revisions, owners, matters and mails goes in one transaction, and a line of the
 * log with nothing of it stays; then the bytes of its pictures. What could not be removed the sweep finds
 * (jobs/sweep-pictures.ts).
 */
export async function erase(acting: ActingAs, id: string, { version, bucket }: Erasure): Promise<void> {
  const { db, now } = acting;
  const kept = await keptById(db, id, { now });
  if (!kept) throw new Fault('not-found', { field: 'id', detail: id });
  await mayChange(acting, kept);
  const { number, slug } = kept.initiative;
  if (kept.initiative.version !== version) throw new Fault('changed-meanwhile');
  const keys = await ownPictures(db, number);
  const line = { at: now, action: 'erased', actor: await actorOf(acting), subject: id } as const;
  const outcome = await runWhole(
    db,
    forgetMails({ id, slug }),
    forgetLikeness(id),
    eraseLinesOfMerged(number, line),
    eraseQuery(number, version),
    auditOfChange(line),
  );
  mustBeFirst(outcome);
  if (bucket) await removePictures(db, bucket, keys);
}
