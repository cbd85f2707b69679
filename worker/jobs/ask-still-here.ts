/** Every day: owners of what nobody has confirmed for eleven months are asked whether it still exists. */

import { signStillHere, stillHereLinks } from '../actions/still-here.ts';
import { LAST_ROUND } from '../domain/still-here.ts';
import type { Database } from '../store/database.ts';
import { askedAgain, dueForReminder, type Letter } from '../store/reminders.ts';

/** Statements of a run stay well below what one call may carry; who is left is the next run's first. */
const MOST_PER_ROUND = 50;

/** Gives how many listings were asked about. */
export async function askStillHere(
  { db, secret }: { db: Database; secret: string },
  now: Date,
  most = MOST_PER_ROUND,
): Promise<number> {
  const due = await dueForReminder(db, now, most);
  const letters: Letter[] = [];
  for (const { owners, ...it } of due) {
    const to = [];
    // The fourth round asks nobody: it only marks what has not been answered.
    if (it.round < LAST_ROUND) {
      for (const { accountId, email, language } of owners) {
        const token = await signStillHere(secret, { initiative: it.id, account: accountId, now });
        to.push({ account: accountId, email, language, links: stillHereLinks(token, it.id, language) });
      }
    }
    letters.push({ ...it, to });
  }
  await askedAgain(db, letters, now);
  return letters.length;
}
