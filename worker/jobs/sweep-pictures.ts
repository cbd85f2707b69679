/** Every night: uploaded pictures that no listing and no revision names any more. */
import { orphanedPictures, removePictures } from '../store/pictures.ts';
import type { Working } from './working.ts';

/** What was uploaded today may be about to be named. */
const DAY_MS = 86_400_000;

/** At most a hundred a night. Gives how many went. */
export async function sweepPictures({ db, env }: Pick<Working, 'db' | 'env'>, now: Date): Promise<number> {
  const bucket = env.PICTURES;
  if (!bucket) return 0;
  const keys = await orphanedPictures(db, { before: new Date(now.getTime() - DAY_MS) });
  await removePictures(db, bucket, keys);
  return keys.length;
}
