/** What somebody may ask of us about themselves: all of it, and that it goes. */
import { auditQuery } from '../store/audit.ts';
import { run } from '../store/database.ts';
import { erasureQueries, type OwnData, ownData } from '../store/own-data.ts';
import { type ActingAs, actorOf } from './acting.ts';

export async function exportOwnData(acting: ActingAs): Promise<OwnData> {
  return ownData(acting.db, { ...acting.by, actor: await actorOf(acting) });
}

/** In one transaction; the line of the log that says so names a hash that nothing leads back from. */
export async function eraseAccount(
  acting: ActingAs,
  { withListings }: { withListings: boolean },
): Promise<void> {
  const { db, by, now } = acting;
  const actor = await actorOf(acting);
  await run(
    db,
    ...erasureQueries({ ...by, actor }, withListings),
    auditQuery({ at: now, action: 'account-erased', actor, subject: actor }),
  );
}
