/** Who may do what beyond their own listings. */
import { and, asc, eq, sql } from 'drizzle-orm';
import { account, role } from '../../schema/database/account-tables.ts';
import { area } from '../../schema/database/tables.ts';
import { slugify } from '../../schema/fold.ts';
import { type AuditLine, auditOfChange } from './audit.ts';
import { type Database, query, runWhole } from './database.ts';
import type { Role } from './sessions.ts';

export interface Member extends Role {
  email: string;
  /** Name of the municipality. */
  areaName?: string;
}

/** Reads three rows a role. */
export async function members(db: Database): Promise<Member[]> {
  const rows = await db.orm
    .select({ email: account.email, kind: role.kind, area: role.area, areaName: area.name })
    .from(role)
    .innerJoin(account, eq(account.number, role.account))
    .leftJoin(area, sql`${area.id} = 'municipality:' || ${role.area}`)
    .orderBy(asc(account.email), asc(role.kind), asc(role.area));
  return rows.map(({ areaName, ...rest }) => ({ ...rest, ...(areaName ? { areaName } : {}) }));
}

/** Who answers for an area: its moderators and those of all areas, or the administrators where there are none. */
export async function moderatorsOf(
  db: Database,
  code: string,
): Promise<{ number: number; email: string; language: string }[]> {
  const rows = await db.orm
    .selectDistinct({
      number: account.number,
      email: account.email,
      language: account.language,
      kind: role.kind,
    })
    .from(role)
    .innerJoin(account, eq(account.number, role.account))
    .where(sql`${role.kind} = 'administrator' or ${role.area} in (${code}, '*')`);
  const moderators = rows.filter(({ kind }) => kind === 'moderator');
  return (moderators.length ? moderators : rows).map(({ kind: _, ...one }) => one);
}

/** Whom a role is about. */
export interface Named {
  id: string;
  email: string;
}

export async function isAdministrator(db: Database, email: string): Promise<boolean> {
  const rows = await db.orm
    .select({ kind: role.kind })
    .from(role)
    .innerJoin(account, eq(account.number, role.account))
    .where(and(eq(account.email, email), eq(role.kind, 'administrator')))
    .limit(1);
  return rows.length > 0;
}

/** A municipality by its code, its name or its slug; with the one account in the same call. */
export async function roleGround(
  db: Database,
  { email, area: words }: { email: string; area: string },
): Promise<{ account?: Named; municipality?: { code: string; name: string } }> {
  const slug = slugify(words.replace(/\s+(region)?s?kommune$/i, ''));
  const [accounts, areas] = await db.orm.batch([
    db.orm.select({ id: account.id, email: account.email }).from(account).where(eq(account.email, email)),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(
        and(eq(area.kind, 'municipality'), sql`(${area.id} = ${`municipality:${words}`} or slug = ${slug})`),
      )
      .limit(1),
  ]);
  return {
    ...(accounts[0] ? { account: accounts[0] } : {}),
    ...(areas[0] ? { municipality: areas[0] } : {}),
  };
}

interface Giving extends Role {
  /** Of an account that may not be there yet. */
  to: Named;
  at: Date;
  audit: AuditLine;
}

/** `late`: it was theirs already. */
export function saveRole(db: Database, { to, kind, area, at, audit }: Giving) {
  return runWhole(
    db,
    query(sql`insert into account (id, email, created_at) values (${to.id}, ${to.email}, ${at.getTime()})
      on conflict (email) do nothing`),
    query(sql`insert into role (account, kind, area, created_at)
      select number, ${kind}, ${area}, ${at.getTime()} from account where email = ${to.email}
      on conflict do nothing`),
    auditOfChange(audit),
  );
}

/** `late`: it was not theirs, or nobody would be left to give roles. */
export function removeRole(db: Database, { to, kind, area, audit }: Omit<Giving, 'at'>) {
  return runWhole(
    db,
    query(sql`delete from role
      where account = (select number from account where email = ${to.email}) and kind = ${kind} and area = ${area}
        and (kind <> 'administrator' or (select count(*) from role where kind = 'administrator') > 1)`),
    auditOfChange(audit),
  );
}
