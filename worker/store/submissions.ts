/** Listings that somebody sent and whose e-mail address is not confirmed yet: drafts, each with a link that was mailed. */
import { sql } from 'drizzle-orm';
import { invitation } from '../../schema/database/account-tables.ts';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { type Database, type Query, query, run } from './database.ts';
import { fromRow } from './row.ts';

export interface NewSubmission {
  tokenHash: string;
  /** Id of the listing that is made in the same batch. */
  initiative: string;
  email: string;
  at: Date;
  expiresAt: Date;
}

/** The link by which whoever wrote it becomes its owner. */
export function submissionQuery(it: NewSubmission): Query<never> {
  return query(sql`insert into invitation (token_hash, initiative, kind, email, created_at, expires_at)
    select ${it.tokenHash}, number, 'submission', ${it.email}, ${it.at.getTime()}, ${it.expiresAt.getTime()}
    from initiative where id = ${it.initiative}`);
}

/** Which of these are taken. Reads a row each. */
export async function takenBy(
  db: Database,
  { id, slug }: { id: string; slug: string },
): Promise<{ id: boolean; slug: boolean }> {
  const [ids, slugs] = await run(
    db,
    query(sql`select 1 from initiative where id = ${id}`),
    query(sql`select 1 from initiative where slug = ${slug}
      union all select 1 from former_address where kind = 'slug' and value = ${slug}`),
  );
  return { id: ids.length > 0, slug: slugs.length > 0 };
}

export interface Submission {
  initiative: Initiative;
  email: string;
  /** When its link was used. */
  usedAt?: Date;
  expiresAt: Date;
}

/** By the link that was mailed; one call, two rows. */
export async function submissionBy(db: Database, tokenHash: string): Promise<Submission | undefined> {
  const rows = await db.orm
    .select({
      row: initiative,
      email: invitation.email,
      usedAt: invitation.usedAt,
      expiresAt: invitation.expiresAt,
    })
    .from(invitation)
    .innerJoin(initiative, sql`${initiative.number} = ${invitation.initiative}`)
    .where(sql`${invitation.tokenHash} = ${tokenHash} and ${invitation.kind} = 'submission'`)
    .limit(1);
  const [found] = rows;
  return (
    found && {
      initiative: fromRow(found.row),
      email: found.email,
      expiresAt: found.expiresAt,
      ...(found.usedAt ? { usedAt: found.usedAt } : {}),
    }
  );
}

export interface Confirmed {
  tokenHash: string;
  /** Number. */
  initiative: number;
  email: string;
  /** Of the account, where there is none yet with the address. */
  accountId: string;
  language: string;
  at: Date;
}

/** The link is used, and the account with its address, made where there is none, owns the listing. */
export function confirmedQueries(it: Confirmed): Query<never>[] {
  const at = it.at.getTime();
  return [
    query(sql`update invitation set used_at = ${at} where token_hash = ${it.tokenHash} and used_at is null`),
    query(sql`insert into account (id, email, language, created_at)
      values (${it.accountId}, ${it.email}, ${it.language}, ${at}) on conflict (email) do nothing`),
    query(sql`insert into ownership (initiative, account, created_at)
      select ${it.initiative}, number, ${at} from account where email = ${it.email} on conflict do nothing`),
  ];
}

/** Drafts whose link ended unused: nobody said that they wrote them. Reads a row an invitation. Gives how many went. */
export async function forgetUnconfirmed(db: Database, now: Date): Promise<number> {
  const [gone] = await run(
    db,
    query<{ number: number }>(sql`delete from initiative where status = 'draft' and number in (
        select initiative from invitation
        where kind = 'submission' and used_at is null and expires_at < ${now.getTime()})
      returning number`),
    // Other links that have ended: whom they were for is nobody's business any more.
    query(sql`delete from invitation where expires_at < ${now.getTime() - 30 * 86_400_000}`),
  );
  return gone.length;
}
