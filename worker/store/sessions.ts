/** Who is signed in. */
import { and, eq, gt, sql } from 'drizzle-orm';
import { account, role, session } from '../../schema/database/account-tables.ts';
import type { ROLE_KINDS } from '../../schema/stewardship.ts';
import { type AuditLine, auditQuery } from './audit.ts';
import { type Database, query, run } from './database.ts';

export interface Role {
  kind: (typeof ROLE_KINDS)[number];
  /** Code of a municipality, or `*` for every one of them. */
  area: string;
}

export interface SignedIn {
  number: number;
  id: string;
  email: string;
  /** Of the mails that it is written. */
  language: string;
  shortcuts: boolean;
  roles: Role[];
}

export interface Session {
  who: SignedIn;
  /** When it was last written that it is used. */
  seenAt: Date;
}

/** In one call; reads a row of the session, one of the account, and one for each role, so what is taken away is gone at once. */
export async function sessionOf(db: Database, idHash: string, now: Date): Promise<Session | undefined> {
  const rows = await db.orm
    .select({
      number: account.number,
      id: account.id,
      email: account.email,
      language: account.language,
      shortcuts: account.shortcuts,
      seenAt: session.seenAt,
      kind: role.kind,
      area: role.area,
    })
    .from(session)
    .innerJoin(account, eq(account.number, session.account))
    .leftJoin(role, eq(role.account, account.number))
    .where(and(eq(session.idHash, idHash), gt(session.expiresAt, now)))
    .orderBy(sql`role.kind, role.area`);
  const [first] = rows;
  if (!first) return undefined;
  const { kind: _kind, area: _area, seenAt, ...rest } = first;
  const roles = rows.flatMap(({ kind, area }) => (kind && area ? [{ kind, area }] : []));
  return { who: { ...rest, roles }, seenAt };
}

/** A session that is used goes on; one that has ended meanwhile does not begin again. */
export async function prolong(db: Database, idHash: string, now: Date, until: Date): Promise<void> {
  await run(
    db,
    query(sql`update session set seen_at = ${now.getTime()}, expires_at = ${until.getTime()}
      where id_hash = ${idHash} and expires_at > ${now.getTime()}`),
  );
}

export async function endSession(db: Database, idHash: string): Promise<void> {
  await run(db, query(sql`delete from session where id_hash = ${idHash}`));
}

/** Every session of an account, and every link that might yet begin one. */
export async function endSessions(
  db: Database,
  { number, email }: Pick<SignedIn, 'number' | 'email'>,
  audit: AuditLine,
): Promise<void> {
  await run(
    db,
    query(sql`delete from session where account = ${number}`),
    query(sql`delete from sign_in where email = ${email}`),
    auditQuery(audit),
  );
}

/** Sessions and links for signing in whose time is over; gives how many. */
export async function forgetEnded(db: Database, now: Date): Promise<number> {
  const ended = await run(
    db,
    query<{ n: 1 }>(sql`delete from session where expires_at <= ${now.getTime()} returning 1 as n`),
    query<{ n: 1 }>(sql`delete from sign_in where expires_at <= ${now.getTime()} returning 1 as n`),
  );
  return ended.flat().length;
}

/** The number of an account; undefined when there is none. Reads a row. */
export async function accountById(db: Database, id: string): Promise<number | undefined> {
  const rows = await db.orm
    .select({ number: account.number })
    .from(account)
    .where(eq(account.id, id))
    .limit(1);
  return rows[0]?.number;
}

/** The language of the mails to an address; undefined when nobody has an account with it. Reads a row. */
export async function accountLanguage(db: Database, email: string): Promise<string | undefined> {
  const rows = await db.orm
    .select({ language: account.language })
    .from(account)
    .where(eq(account.email, email))
    .limit(1);
  return rows[0]?.language;
}
