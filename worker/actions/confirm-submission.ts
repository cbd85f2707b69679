/** Whoever sent a listing says by a mailed link that the address is theirs: now a moderator sees it. */
import { Fault } from '../../schema/problem.ts';
import { areaOf } from '../domain/permissions.ts';
import { newId, sha256 } from '../secrets.ts';
import { saveChange } from '../store/changes.ts';
import { matterOf } from '../store/matters.ts';
import { confirmedQueries, type Submission, submissionBy } from '../store/submissions.ts';
import type { Acting } from './acting.ts';

export interface ToConfirm {
  name: string;
  /** Whether the link has done its work already. */
  isDone: boolean;
}

/** Faults: `gone` for a link that is none, that is too old, or whose listing has been erased. One call. */
export async function submissionOf(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  token: string,
): Promise<ToConfirm> {
  return toConfirm(await found(db, token, now));
}

/**
 * Makes the account where there is none, its ownership, and a matter for the moderators of its area. Pressed twice, or in
 * two windows, it is done once. It signs nobody in. Two calls. Faults: `gone`.
 */
export async function confirmSubmission(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  token: string,
  language: string,
): Promise<ToConfirm> {
  const submission = await found(db, token, now);
  const { initiative: before, email } = submission;
  const confirmed = { name: before.name, isDone: true };
  if (toConfirm(submission).isDone) return confirmed;
  const changeId = newId();
  await saveChange(db, {
    before,
    after: { ...before, status: 'pending', updatedAt: now },
    by: { id: changeId, actor: 'visitor', at: now },
    audit: { at: now, action: 'submitted', subject: before.id, details: { status: 'pending' } },
    alongside: [
      ...confirmedQueries({
        tokenHash: await sha256(token),
        initiative: before.number,
        email,
        accountId: newId(),
        language,
        at: now,
      }),
      ...matterOf({
        kind: 'new',
        initiative: before.number,
        area: areaOf(before),
        subject: changeId,
        at: now,
      }),
    ],
  });
  // `late`: somebody pressed it in another window, and it is done all the same.
  return confirmed;
}

async function found(db: Acting['db'], token: string, now: Date): Promise<Submission> {
  const submission = /^[\w-]{43}$/.test(token) ? await submissionBy(db, await sha256(token)) : undefined;
  if (!submission || (!submission.usedAt && submission.expiresAt <= now)) throw new Fault('gone');
  return submission;
}

function toConfirm({ initiative, usedAt }: Submission): ToConfirm {
  return { name: initiative.name, isDone: usedAt !== undefined || initiative.status !== 'draft' };
}
