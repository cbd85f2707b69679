/** Which listings were erased, and what goes with one, beside what its trigger takes (`initiative_erased` of 0004_accounts.sql). */
import { sql } from 'drizzle-orm';
import { pictureAddress } from '../../schema/picture.ts';
import type { AuditLine } from './audit.ts';
import { type Database, type Query, query, run } from './database.ts';

/** Mails of a listing have its id in their key, or lead to it: sent or not, they tell its name. */
export function forgetMails({ id, slug }: { id: string; slug: string }): Query<never> {
  return query(sql`delete from mail where instr(key, ${id}) > 0 or instr(data, ${`/mine/${id}`}) > 0
    or instr(data, ${`/i/${slug}"`}) > 0 or instr(data, ${`/i/${slug}/`}) > 0`);
}

/**
 * What imports that are still kept found like it: the name goes, the question about the row stays. Reads the findings once,
 * which are a month old at the most.
 */
export function forgetLikeness(id: string): Query<never> {
  return query(sql`update import_finding set data = json_set(data, '$.others', (
      select json_group_array(json(other.value)) from json_each(data, '$.others') other where other.value ->> 'id' <> ${id}))
    where kind = 'twin' and instr(data, ${id}) > 0`);
}

/** What was merged into it goes with it (trigger `merger_erased`): a line of the log for each, so that no file brings it back. */
export function eraseLinesOfMerged(
  number: number,
  { at, actor }: Pick<AuditLine, 'at' | 'actor'>,
): Query<never> {
  return query(sql`insert into audit (at, action, actor, subject, details)
    select ${at.getTime()}, 'erased', ${actor ?? null}, initiative.id, '{}'
    from merger join initiative on initiative.number = merger.other where survivor = ${number} and undone_at is null`);
}

/** The row itself, if it still has that version. */
export function eraseQuery(number: number, version: number): Query<never> {
  return query(sql`delete from initiative where number = ${number} and version = ${version}`);
}

/**
 * Keys of what was uploaded for a listing and is shown by no other, as after a merge. Reads a row each, and, where there are
 * any, the pictures of all listings once.
 */
export async function ownPictures(db: Database, number: number): Promise<string[]> {
  // What was merged into it goes with it (trigger `merger_erased`).
  const its = sql`(select ${number} union all select other from merger where survivor = ${number} and undone_at is null)`;
  const [rows] = await run(
    db,
    query<{ key: string }>(sql`select key from picture where initiative in ${its} and not exists (
      select 1 from initiative other, json_each(other.pictures) one
      where other.number not in ${its} and one.value ->> 'url' = ${pictureAddress('')} || picture.key)`),
  );
  return rows.map(({ key }) => key);
}

/**
 * Which of these ids somebody had erased, as the log has it, and are not here again; an import that was taken back leaves a
 * tombstone and no such line. Reads a row for each, and the lines of the log about it.
 */
export async function erasedAmong(db: Database, ids: string[]): Promise<Set<string>> {
  const [rows] = await run(
    db,
    query<{ subject: string }>(sql`select subject from audit
      where subject in (select value from json_each(${JSON.stringify(ids)})) and action = 'erased'
        and not exists (select 1 from initiative where initiative.id = subject)`),
  );
  return new Set(rows.map(({ subject }) => subject));
}
