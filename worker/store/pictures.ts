/** Pictures that owners uploaded: a row here, and the bytes in R2 under its key. */
import { eq, inArray, sql } from 'drizzle-orm';
import { picture } from '../../schema/database/account-tables.ts';
import { pictureAddress } from '../../schema/picture.ts';
import type { Bindings } from '../settings.ts';
import { type Database, query, run } from './database.ts';

type Bucket = NonNullable<Bindings['PICTURES']>;

export type NewPicture = Omit<typeof picture.$inferSelect, 'bytes'>;

/** The row first: bytes without a row would be found by nobody, a row without bytes is an orphan soon. */
export async function savePicture(
  db: Database,
  bucket: Bucket,
  row: NewPicture,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await db.orm.insert(picture).values({ ...row, bytes: bytes.length });
  await bucket.put(row.key, bytes);
}

/** The bytes first, for the same reason. At most a hundred at a time. */
export async function removePictures(db: Database, bucket: Bucket, keys: string[]): Promise<void> {
  if (keys.length === 0) return;
  await bucket.delete(keys);
  await db.orm.delete(picture).where(inArray(picture.key, keys));
}

/** Keys of what was uploaded for an initiative, the oldest first; reads one row for each. */
export async function picturesOf(db: Database, initiative: number): Promise<string[]> {
  const rows = await db.orm
    .select({ key: picture.key })
    .from(picture)
    .where(eq(picture.initiative, initiative))
    .orderBy(picture.createdAt);
  return rows.map(({ key }) => key);
}

/**
 * Keys of what nothing names any more: no initiative, and no revision, whose words may be shown again. Reads a row of
 * every picture and of its initiative; only where theirs does not name one, all initiatives and revisions are walked once.
 * `before`: what was uploaded later may be about to be named.
 */
export async function orphanedPictures(
  db: Database,
  { before, most = 100 }: { before: Date; most?: number },
): Promise<string[]> {
  const root = pictureAddress('');
  const [rows] = await run(
    db,
    query<{ key: string }>(sql`
      select key from picture where created_at < ${before.getTime()} and case
        when exists (
          select 1 from initiative, json_each(initiative.pictures) as one
          where initiative.number = picture.initiative and one.value ->> 'url' = ${root} || picture.key
        ) then 0
        when ${root} || picture.key in (
          select one.value ->> 'url' from initiative, json_each(initiative.pictures) as one
        ) then 0
        else ${root} || picture.key not in (
          select coalesce(one.value ->> 'url', '') from revision, json_each(revision.listing, '$.pictures') as one
        )
      end
      order by key limit ${most}`),
  );
  return rows.map(({ key }) => key);
}
