/** Sends the mails that wait. */
import type { Database } from '../store/database.ts';
import { type Outcome, settle, takeWaiting, type Waiting } from '../store/outbox.ts';
import { compose } from './compose.ts';
import { isTooLate, triedAgainAt } from './patience.ts';
import type { Post } from './post.ts';

/** With the two calls of the database few enough for an invocation on Cloudflare's free plan, which has fifty. */
export const MOST_AT_ONCE = 40;
/** Whoever has not taken a mail by then has not taken it; less than the time that {@link takeWaiting} takes it for. */
const PATIENCE_MS = 20_000;

export interface Sending {
  db: Database;
  post: Post;
}

/** Gives what became of those that were due. Two calls; one when there were none. */
export async function sendWaiting({ db, post }: Sending, now: Date, most = MOST_AT_ONCE): Promise<Outcome[]> {
  const taken = await takeWaiting(db, now, most);
  const outcomes = await Promise.all(taken.map((mail) => attempt(mail, post, now)));
  if (outcomes.length > 0) await settle(db, outcomes, now);
  return outcomes;
}

async function attempt(mail: Waiting, { mailer, site }: Post, now: Date): Promise<Outcome> {
  const { number, kind, to, attempts } = mail;
  if (isTooLate(mail, now)) return { number, became: 'given-up' };
  try {
    await inTime(mailer.send({ to, ...compose(mail, { language: mail.language, site }) }));
    return { number, became: 'sent' };
  } catch (error) {
    // Whom it was for stays out of the log.
    const { code = '', message } = error as { code?: string; message: string };
    console.error(`mail ${number} (${kind}), attempt ${attempts}: ${code} ${message.replaceAll(to, '…')}`);
    const dueAt = triedAgainAt(attempts, now);
    return dueAt ? { number, became: 'tried', dueAt } : { number, became: 'given-up' };
  }
}

async function inTime(sending: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('took too long')), PATIENCE_MS);
  });
  await Promise.race([sending, tooLong]).finally(() => clearTimeout(timer));
}
