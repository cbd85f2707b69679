/** What somebody may ask of us about themselves: all of it, and that it goes. */
import type { Bindings } from '../settings.ts';
import { auditQuery } from '../store/audit.ts';
import { run } from '../store/database.ts';
import { erasureQueries, type OwnData, ownData, soleListings } from '../store/own-data.ts';
import { removePictures } from '../store/pictures.ts';
import { type ActingAs, actorOf } from './acting.ts';

export async function exportOwnData(acting: ActingAs): Promise<OwnData> {
  return ownData(acting.db, { ...acting.by, actor: await actorOf(acting) });
}

/**
 * In one transaction, and then the pictures of what went; what fails there is found by the clean-up of the night. The
 * line of the log that says so names a hash that nothing leads back from.
 */
export async function eraseAccount(
  acting: ActingAs,
  { withListings, bucket }: { withListings: boolean; bucket?: Bindings['PICTURES'] },
): Promise<void> {
  const { db, by, now } = acting;
  const actor = await actorOf(acting);
  const alone = withListings && bucket ? await soleListings(db, by.number) : [];
  await run(
    db,
    ...erasureQueries({ ...by, actor }, withListings),
    auditQuery({ at: now, action: 'account-erased', actor, subject: actor }),
  );
  for (const { pictures } of alone) if (bucket) await removePictures(db, bucket, pictures);
}
