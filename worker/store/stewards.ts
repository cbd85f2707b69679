/** A listing as those who keep it see it, whatever its state, with what a change of it has to know. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { account, ownership } from '../../schema/database/account-tables.ts';
import { area, initiative } from '../../schema/database/tables.ts';
import type { Occurrence } from '../../schema/event.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/place.ts';
import { type AreaWithGeometry, MUNICIPALITY_MARGIN_DEGREES } from '../domain/municipality.ts';
import { areaFromWholeRow } from './areas.ts';
import type { Database } from './database.ts';
import { comingEvents, readComing } from './events.ts';
import { fromRow } from './row.ts';

export interface Kept {
  initiative: Initiative;
  /** Its coming events. */
  events: Occurrence[];
  /** Numbers of the accounts that own it. */
  owners: number[];
  /** Municipalities that may hold the point that was asked about. */
  around: AreaWithGeometry[];
  /** Names of the municipalities around the point and of those that are served, by code. */
  municipalities: Map<string, string>;
}

export interface Asked {
  /** What it is to become: where it will lie, and whom it will serve. Left out where neither changes. */
  listing?: Listing;
  now: Date;
}

/**
 * In one call; undefined when there is none. Reads a row of the initiative, one an owner, and, where a listing with a
 * point is given, each municipality's box.
 */
export function keptById(db: Database, id: string, asked: Asked): Promise<Kept | undefined> {
  return kept(db, sql`id = ${id}`, asked);
}

export function keptBySlug(db: Database, slug: string, asked: Asked): Promise<Kept | undefined> {
  return kept(db, sql`slug = ${slug}`, asked);
}

async function kept(db: Database, which: SQL, { listing, now }: Asked): Promise<Kept | undefined> {
  const number = sql`(select number from initiative where ${which})`;
  const [rows, owners, around, served] = await db.orm.batch([
    db.orm
      .select({ row: initiative, coming: sql<string>`${comingEvents(now)}` })
      .from(initiative)
      .where(which)
      .limit(1),
    db.orm.select({ account: ownership.account }).from(ownership).where(sql`initiative = ${number}`),
    ...groundQueries(db, listing),
  ]);
  const [found] = rows;
  if (!found) return undefined;
  return {
    initiative: fromRow(found.row),
    events: readComing(found.coming),
    owners: owners.map(({ account }) => account),
    ...groundOf(around, served),
  };
}

export type Ground = Pick<Kept, 'around' | 'municipalities'>;

/** The same for a listing that is not there yet. */
export async function groundAt(db: Database, listing: Listing): Promise<Ground> {
  const [around, served] = await db.orm.batch(groundQueries(db, listing));
  return groundOf(around, served);
}

function groundQueries(db: Database, listing: Listing | undefined) {
  const point = listing?.place?.lngLat;
  const served = JSON.stringify(listing?.serviceArea ?? []);
  return [
    db.orm
      .select()
      .from(area)
      .where(point ? mayHold(point) : sql`false`),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(sql`id in (select value from json_each(${served}))`),
  ] as const;
}

export function groundOf(
  around: (typeof area.$inferSelect)[],
  served: { code: string; name: string }[],
): Ground {
  const names = [...around, ...served].map(({ code, name }) => [code, name] as const);
  return { around: around.map(areaFromWholeRow).filter(hasBorder), municipalities: new Map(names) };
}

function mayHold({ lng, lat }: LngLat): SQL {
  return mayHoldAt(sql`${lng}`, sql`${lat}`);
}

/** The same for a point that only the database knows yet. */
export function mayHoldAt(lng: SQL, lat: SQL): SQL {
  const margin = MUNICIPALITY_MARGIN_DEGREES;
  return sql`kind = 'municipality' and geometry is not null
    and west <= ${lng} + ${margin} and east >= ${lng} - ${margin}
    and south <= ${lat} + ${margin} and north >= ${lat} - ${margin}`;
}

function hasBorder(it: ReturnType<typeof areaFromWholeRow>): it is AreaWithGeometry {
  return it.geometry !== undefined && it.bbox !== undefined;
}

/** Whom a message to a published listing goes to. Reads a row, and two an owner. */
export async function contactsOf(
  db: Database,
  slug: string,
): Promise<{ name?: string; owners: { id: string; email: string; language: string }[] }> {
  const rows = await db.orm
    .select({ name: initiative.name, id: account.id, email: account.email, language: account.language })
    .from(initiative)
    .leftJoin(ownership, eq(ownership.initiative, initiative.number))
    .leftJoin(account, eq(account.number, ownership.account))
    .where(and(eq(initiative.slug, slug), eq(initiative.status, 'published')));
  const owners = rows.flatMap(({ id, email, language }) =>
    id !== null && email !== null && language !== null ? [{ id, email, language }] : [],
  );
  return { ...(rows[0] ? { name: rows[0].name } : {}), owners };
}
