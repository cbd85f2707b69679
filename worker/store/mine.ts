/** What owners see of their own listings. */
import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import {
  account,
  claim,
  invitation,
  matter,
  ownership,
  revision,
} from '../../schema/database/account-tables.ts';
import { area, initiative } from '../../schema/database/tables.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import type { InvitationKind, MatterKind, MatterState } from '../../schema/stewardship.ts';
import type { Database } from './database.ts';
import { fromRow } from './row.ts';

/** What a moderator has to decide, or has asked. */
export interface Waiting {
  kind: MatterKind;
  state: MatterState;
  /** The question, where it was sent back. */
  reason: string;
}

export interface MyListing {
  initiative: Initiative;
  waiting: Waiting[];
}

export interface MyClaim {
  name: string;
  slug: string;
}

const WAITS = and(inArray(matter.kind, ['new', 'change']), inArray(matter.state, ['open', 'asked']));
const WAITING = { kind: matter.kind, state: matter.state, reason: matter.reason };

/** In the order of their names, with claims that are not decided. One call; reads about three rows for each. */
export async function listingsOf(
  db: Database,
  accountNumber: number,
): Promise<{ listings: MyListing[]; claims: MyClaim[] }> {
  const mine = sql`(select initiative from ownership where account = ${accountNumber})`;
  const [rows, matters, claims] = await db.orm.batch([
    // What was merged into another is that one now.
    db.orm
      .select()
      .from(initiative)
      .where(
        sql`number in ${mine} and number not in (select other from merger where other in ${mine} and undone_at is null)`,
      ),
    db.orm
      .select({ initiative: matter.initiative, ...WAITING })
      .from(matter)
      .where(and(sql`initiative in ${mine}`, WAITS)),
    db.orm
      .select({ name: initiative.name, slug: initiative.slug })
      .from(claim)
      .innerJoin(initiative, eq(initiative.number, claim.initiative))
      .where(and(eq(claim.account, accountNumber), eq(claim.state, 'open'))),
  ]);
  const collator = new Intl.Collator('da');
  const listings = rows
    .map((row) => ({
      initiative: fromRow(row),
      waiting: matters
        .filter((one) => one.initiative === row.number)
        .map(({ initiative: _, ...waiting }) => waiting),
    }))
    .sort((a, b) => collator.compare(a.initiative.name, b.initiative.name));
  return { listings, claims };
}

export interface Owner {
  account: number;
  email: string;
  /** Of the mails that they are written. */
  language: string;
}

export interface OpenInvitation {
  tokenHash: string;
  kind: InvitationKind;
  email: string;
  expiresAt: Date;
}

export interface Keeping {
  initiative: Initiative;
  /** Those who have been it the longest first. */
  owners: Owner[];
  invitations: OpenInvitation[];
  waiting: Waiting[];
  /** What the change that waits would make of it. */
  proposed?: Listing;
  /** Names of the municipalities that it serves, or would, by their codes. */
  municipalities: Record<string, string>;
}

/** All that its owners do with it; undefined when there is none. One call; reads a row for each thing told. */
export async function keepingOf(db: Database, id: string, now: Date): Promise<Keeping | undefined> {
  const number = sql`(select number from initiative where id = ${id})`;
  const [rows, owners, invitations, waiting, proposals, areas] = await db.orm.batch([
    db.orm.select().from(initiative).where(eq(initiative.id, id)).limit(1),
    db.orm
      .select({ account: account.number, email: account.email, language: account.language })
      .from(ownership)
      .innerJoin(account, eq(account.number, ownership.account))
      .where(sql`${ownership.initiative} = ${number}`)
      .orderBy(ownership.createdAt),
    db.orm
      .select({
        tokenHash: invitation.tokenHash,
        kind: invitation.kind,
        email: invitation.email,
        expiresAt: invitation.expiresAt,
      })
      .from(invitation)
      .where(
        and(
          sql`${invitation.initiative} = ${number}`,
          inArray(invitation.kind, ['invite', 'hand-over']),
          isNull(invitation.usedAt),
          gt(invitation.expiresAt, now),
        ),
      )
      .orderBy(invitation.createdAt),
    db.orm
      .select(WAITING)
      .from(matter)
      .where(and(sql`${matter.initiative} = ${number}`, WAITS)),
    db.orm
      .select({ listing: revision.listing })
      .from(revision)
      .where(and(sql`${revision.initiative} = ${number}`, eq(revision.state, 'proposed')))
      .orderBy(sql`number desc`)
      .limit(1),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(
        sql`id in (
          select value from initiative, json_each(service_area) where number = ${number} union
          select value from revision, json_each(listing, '$.serviceArea')
            where initiative = ${number} and state = 'proposed')`,
      ),
  ]);
  const [row] = rows;
  if (!row) return undefined;
  const [proposal] = proposals;
  return {
    initiative: fromRow(row),
    owners,
    invitations,
    waiting,
    ...(proposal ? { proposed: proposal.listing } : {}),
    municipalities: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
  };
}
