/** Who owns a listing, and the links by which one becomes an owner. */
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import { account, invitation, ownership } from '../../schema/database/account-tables.ts';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { InvitationKind } from '../../schema/stewardship.ts';
import { type Database, ifChanged, type Query, query } from './database.ts';
import type { Owner } from './mine.ts';
import { fromRow } from './row.ts';

export interface NewInvitation {
  tokenHash: string;
  /** Number. */
  initiative: number;
  kind: InvitationKind;
  /** The address that it is sent to. */
  email: string;
  invitedBy: number;
  at: Date;
  expiresAt: Date;
}

/** Takes the place of an older one to the same address. */
export function inviteQueries(it: NewInvitation): Query<never>[] {
  return [
    query(sql`delete from invitation where initiative = ${it.initiative} and email = ${it.email}
      and kind in ('invite', 'hand-over') and used_at is null`),
    invitationQuery(it),
  ];
}

export function invitationQuery(it: NewInvitation): Query<never> {
  return query(sql`insert into invitation (token_hash, initiative, kind, email, invited_by, created_at, expires_at)
    values (${it.tokenHash}, ${it.initiative}, ${it.kind}, ${it.email}, ${it.invitedBy}, ${it.at.getTime()},
      ${it.expiresAt.getTime()})`);
}

export function withdrawQuery(initiative: number, tokenHash: string): Query<never> {
  return query(sql`delete from invitation where token_hash = ${tokenHash} and initiative = ${initiative}
    and used_at is null`);
}

export interface Invited {
  initiative: Initiative;
  kind: InvitationKind;
  email: string;
  invitedBy?: number;
  owners: Owner[];
}

/** What a link that still works invites to; undefined for any other. One call. */
export async function invitedBy(db: Database, tokenHash: string, now: Date): Promise<Invited | undefined> {
  const [rows, owners] = await db.orm.batch([
    db.orm
      .select({
        row: initiative,
        kind: invitation.kind,
        email: invitation.email,
        invitedBy: invitation.invitedBy,
      })
      .from(invitation)
      .innerJoin(initiative, eq(initiative.number, invitation.initiative))
      .where(
        and(
          eq(invitation.tokenHash, tokenHash),
          inArray(invitation.kind, ['invite', 'hand-over', 'claim']),
          isNull(invitation.usedAt),
          gt(invitation.expiresAt, now),
        ),
      )
      .limit(1),
    db.orm
      .select({ account: account.number, email: account.email, language: account.language })
      .from(ownership)
      .innerJoin(account, eq(account.number, ownership.account))
      .where(
        sql`${ownership.initiative} = (select initiative from invitation where token_hash = ${tokenHash})`,
      )
      .orderBy(ownership.createdAt),
  ]);
  const [found] = rows;
  if (!found) return undefined;
  const { row, invitedBy, ...rest } = found;
  return { ...rest, initiative: fromRow(row), owners, ...(invitedBy === null ? {} : { invitedBy }) };
}

/**
 * Uses a link up and makes somebody an owner by it. Twenty at once: one of them ({@link ifChanged}). Whoever accepts may be an
 * owner already.
 */
export function acceptQueries(it: {
  tokenHash: string;
  initiative: number;
  account: number;
  /** What its owners are from now on, if nobody knew them better before. */
  ownerState: 'claimed' | 'verified';
  at: Date;
}): Query<never>[] {
  const at = it.at.getTime();
  return [
    query(sql`update invitation set used_at = ${at}
      where token_hash = ${it.tokenHash} and used_at is null and expires_at > ${at}`),
    query(sql`insert into ownership (initiative, account, created_at)
      values (${ifChanged(it.initiative)}, ${it.account}, ${at}) on conflict do nothing`),
    query(sql`update initiative set owner_state = ${it.ownerState} where number = ${it.initiative}
      and owner_state <> 'verified' and owner_state <> ${it.ownerState}`),
  ];
}

export function leaveQuery(initiative: number, account: number): Query<never> {
  return query(sql`delete from ownership where initiative = ${initiative} and account = ${account}`);
}

/** After somebody left: what they had offered goes with them, and what nobody owns is nobody's. */
export function afterLeaving(initiative: number, account: number): Query<never>[] {
  return [
    query(sql`delete from invitation where initiative = ${initiative} and invited_by = ${account}
      and kind in ('invite', 'hand-over') and used_at is null`),
    query(sql`update initiative set owner_state = 'unclaimed' where number = ${initiative}
      and not exists (select 1 from ownership where initiative = ${initiative})`),
  ];
}
