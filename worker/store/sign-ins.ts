/** Links for signing in. Everything secret is kept as a hash: the link, its code, and the browser that asked. */
import { type SQL, sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';
import { mailQuery, type WaitingMail } from './mails.ts';

/** Wrong codes, after which a link is dead. */
export const CODE_ATTEMPTS = 5;

export interface NewSignIn {
  tokenHash: string;
  codeHash: string;
  browserHash: string;
  email: string;
  language: string;
  /** Path on this site. */
  next: string;
  at: Date;
  expiresAt: Date;
  mail: WaitingMail;
}

/**
 * Writes the same rows for whatever address, and reads nothing of what is known of it. The links before it die by its
 * being there ({@link isAlive}): to look for them would take longer where there are some.
 */
export async function saveSignIn(db: Database, it: NewSignIn): Promise<void> {
  await run(
    db,
    query(sql`insert into sign_in
        (token_hash, email, language, browser_hash, code_hash, next, created_at, expires_at)
      values (${it.tokenHash}, ${it.email}, ${it.language}, ${it.browserHash}, ${it.codeHash}, ${it.next},
        ${it.at.getTime()}, ${it.expiresAt.getTime()})`),
    mailQuery(it.mail),
  );
}

/** Neither used nor too old, not tried too often, and none newer for its address. */
function isAlive(now: Date): SQL {
  return sql`sign_in.used_at is null and sign_in.expires_at > ${now.getTime()}
    and sign_in.attempts < ${CODE_ATTEMPTS}
    and not exists (select 1 from sign_in newer where newer.email = sign_in.email and newer.rowid > sign_in.rowid)`;
}

export interface FoundSignIn {
  email: string;
  browserHash: string;
}

/** What a link is, if it is alive; nothing is changed. */
export async function findSignIn(
  db: Database,
  tokenHash: string,
  now: Date,
): Promise<FoundSignIn | undefined> {
  const [[found]] = await run(
    db,
    query<FoundSignIn>(sql`select email, browser_hash as browserHash from sign_in
      where token_hash = ${tokenHash} and ${isAlive(now)}`),
  );
  return found;
}

/** A link as it is, or a code with the address that it was sent to. */
export type Proof = { tokenHash: string } | { email: string; codeHash: string };

export interface NewSession {
  idHash: string;
  /** Of the account, should there be none yet. */
  accountId: string;
  now: Date;
  expiresAt: Date;
  /** Of the session that the browser had before: it ends. */
  replaces?: string | undefined;
}

export interface Begun {
  accountId: string;
  /** Path on this site. */
  next: string;
}

/**
 * Uses up a link and begins a session, in one transaction; undefined when there is none that is alive, of this browser,
 * and proven. Of any number who come with it at once, one finds it unused. A wrong code is counted by the statement that
 * compares it. Accounts are read only once something is proven: what is read is told in an answer's header.
 */
export async function useSignIn(
  db: Database,
  proof: Proof,
  browserHash: string,
  { idHash, accountId, now, expiresAt, replaces = '' }: NewSession,
): Promise<Begun | undefined> {
  const at = now.getTime();
  const named =
    'tokenHash' in proof ? sql`sign_in.token_hash = ${proof.tokenHash}` : sql`sign_in.email = ${proof.email}`;
  const meant = sql`${named} and sign_in.browser_hash = ${browserHash} and ${isAlive(now)}`;
  const proven = 'tokenHash' in proof ? meant : sql`${meant} and sign_in.code_hash = ${proof.codeHash}`;
  const begun = sql`exists (select 1 from session where id_hash = ${idHash})`;
  const [, , used] = await run(
    db,
    query(sql`insert into account (id, email, language, created_at)
      select ${accountId}, email, language, ${at} from sign_in where ${proven}
      on conflict (email) do nothing`),
    // A cross join is read from left to right.
    query(sql`insert into session (id_hash, account, created_at, seen_at, expires_at)
      select ${idHash}, account.number, ${at}, ${at}, ${expiresAt.getTime()}
      from sign_in cross join account on account.email = sign_in.email where ${proven}`),
    query<{ next: string; accountId: string | null }>(sql`update sign_in
      set attempts = attempts + 1, used_at = iif(${begun}, ${at}, null) where ${meant}
      returning next, iif(used_at is null, null, (select id from account where account.email = sign_in.email)) as accountId`),
    query(sql`delete from session where id_hash = ${replaces} and ${begun}`),
  );
  const [it] = used;
  return it?.accountId ? { next: it.next, accountId: it.accountId } : undefined;
}
