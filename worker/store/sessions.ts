/** Who is signed in. */
import { and, eq, gt, sql } from 'drizzle-orm';
import { account, role, session } from '../../schema/database/account-tables.ts';
import type { ROLE_KINDS } from '../../schema/stewardship.ts';
import type { Database } from './database.ts';

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

/** In one call; reads a row of the session, one of the account, and one for each role, so what is taken away is gone at once. */
export async function signedInBy(db: Database, idHash: string, now: Date): Promise<SignedIn | undefined> {
  const rows = await db.orm
    .select({
      number: account.number,
      id: account.id,
      email: account.email,
      language: account.language,
      shortcuts: account.shortcuts,
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
  const { kind: _kind, area: _area, ...rest } = first;
  const roles = rows.flatMap(({ kind, area }) => (kind && area ? [{ kind, area }] : []));
  return { ...rest, roles };
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
