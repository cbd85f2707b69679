/**
 * What nobody needs any longer: sessions and links that have ended, counts of hours gone by, addresses of old mails,
 * listings that nobody said they wrote, and words that hardly anybody searched for.
 */
import { forgetAllowances } from '../store/allowances.ts';
import { forgetMissed } from '../store/missed-searches.ts';
import { forgetAddressees } from '../store/outbox.ts';
import { forgetEnded } from '../store/sessions.ts';
import { forgetUnconfirmed } from '../store/submissions.ts';
import type { Working } from './working.ts';

export async function forgetOld({ db }: Pick<Working, 'db'>, now: Date): Promise<void> {
  await forgetEnded(db, now);
  await forgetAllowances(db, now);
  await forgetAddressees(db, now);
  await forgetUnconfirmed(db, now);
  await forgetMissed(db, now);
}
