/** “This is mine”, and who may say so. */
import { and, eq, sql } from 'drizzle-orm';
import { claim, ownership } from '../../schema/database/account-tables.ts';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { newId } from '../secrets.ts';
import { type Database, type Query, query } from './database.ts';
import { fromRow } from './row.ts';

export interface Claimable {
  initiative: Initiative;
  /** Numbers of the accounts that own it. */
  owners: number[];
  /** Whether whoever asks waits for a moderator already. */
  isWaiting: boolean;
}

/** Undefined where there is none that was ever shown. One call; reads a row of the listing, and one an owner. */
export async function claimable(
  db: Database,
  slug: string,
  account: number | undefined,
): Promise<Claimable | undefined> {
  const number = sql`(select number from initiative where slug = ${slug})`;
  const [rows, owners, claims] = await db.orm.batch([
    db.orm
      .select()
      .from(initiative)
      .where(and(eq(initiative.slug, slug), sql`status in ('published', 'paused', 'closed')`))
      .limit(1),
    db.orm.select({ account: ownership.account }).from(ownership).where(sql`initiative = ${number}`),
    db.orm
      .select({ state: claim.state })
      .from(claim)
      .where(and(sql`initiative = ${number}`, eq(claim.account, account ?? -1))),
  ]);
  const [row] = rows;
  if (!row) return undefined;
  return {
    initiative: fromRow(row),
    owners: owners.map(({ account }) => account),
    isWaiting: claims.some(({ state }) => state === 'open'),
  };
}

export interface NewClaim {
  /** Numbers. */
  initiative: number;
  account: number;
  words: string;
  /** Code of the area whose moderators decide. */
  area: string;
  at: Date;
}

/** Somebody has one claim of a listing: what they say again takes the place of what they said, and the matter keeps its turn. */
export function claimQueries({ initiative, account, words, area, at }: NewClaim): Query<never>[] {
  const subject = sql`(select id from claim where initiative = ${initiative} and account = ${account})`;
  return [
    query(sql`insert into claim (id, initiative, account, words, state, created_at)
      values (${newId()}, ${initiative}, ${account}, ${words}, 'open', ${at.getTime()})
      on conflict (initiative, account) do update set words = excluded.words, state = 'open',
        created_at = excluded.created_at, decided_at = null, decided_by = null`),
    query(sql`insert into matter (id, kind, initiative, area, subject, created_at)
      select ${newId()}, 'claim', ${initiative}, ${area}, ${subject}, ${at.getTime()}
      where not exists (select 1 from matter where initiative = ${initiative} and kind = 'claim'
        and subject = ${subject} and state in ('open', 'asked'))`),
  ];
}

interface DecidedClaim {
  id: string;
  /** Whose claim it is. */
  by: { account: number };
  initiative: number;
  isTheirs: boolean;
  at: Date;
}

/** An owner more, where it is theirs. */
export function claimDecided(
  { id, by, initiative, isTheirs, at }: DecidedClaim,
  decidedBy: number,
): Query<never>[] {
  const state = isTheirs ? 'accepted' : 'refused';
  const owner = query<never>(sql`insert into ownership (initiative, account, created_at)
    values (${initiative}, ${by.account}, ${at.getTime()}) on conflict do nothing`);
  return [
    query(sql`update claim set state = ${state}, decided_at = ${at.getTime()}, decided_by = ${decidedBy}
      where id = ${id}`),
    ...(isTheirs ? [owner] : []),
  ];
}
