/** Two listings that become one, and two again: what is read and written beside the listings themselves. */
import { type SQL, sql } from 'drizzle-orm';
import { merger, revision } from '../../schema/database/account-tables.ts';
import { area, initiative } from '../../schema/database/tables.ts';
import type { Occurrence } from '../../schema/event.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import type { Merged } from '../../schema/merger.ts';
import { type Database, type Query, query } from './database.ts';
import { comingEvents, readComing } from './events.ts';
import { fromRow } from './row.ts';
import { type Ground, groundOf, mayHoldAt } from './stewards.ts';

export interface Side {
  initiative: Initiative;
  /** Its coming events. */
  events: Occurrence[];
  /** Whether it was merged into another. */
  isMerged: boolean;
  /** Of all its events. */
  eventNumbers: number[];
  /** Ids of what is undecided, but for claims. */
  matters: Merged['matters'];
}

export type Pair = Ground & { sides: Side[] };

/** By their ids or slugs; in one call. Reads some rows of each, and the municipalities' boxes. */
export async function pairOf(db: Database, names: string[], now: Date): Promise<Pair> {
  const wanted = sql.join(
    names.map((name) => sql`${name}`),
    sql`, `,
  );
  const [rows, around, named] = await db.orm.batch(
    pairQueries(db, sql`(id in (${wanted}) or slug in (${wanted}))`, now),
  );
  return { sides: rows.map(sideOf), ...groundOf(around, named) };
}

export interface KnownMerger {
  id: string;
  before: Merged;
  createdAt: Date;
  isUndone: boolean;
  survivor: Side;
  other: Side;
  /** What the one that stayed said before, and after they were merged. */
  words: { before: Listing; merged: Listing };
  /** Coming events of each, when they are two again. */
  parted: { survivor: Occurrence[]; other: Occurrence[] };
  municipalities: Ground['municipalities'];
}

/** Undefined where there is none, or where one of the two was erased since. One call. */
export async function mergerById(db: Database, id: string, now: Date): Promise<KnownMerger | undefined> {
  const its = (column: string) => sql`(select ${sql.raw(column)} from merger where id = ${id})`;
  const [mergers, words, rows, around, named] = await db.orm.batch([
    db.orm.select().from(merger).where(sql`id = ${id}`),
    db.orm
      .select({ version: revision.version, listing: revision.listing })
      .from(revision)
      .where(sql`initiative = ${its('survivor')} and state = 'live'
        and version in (${its("before ->> '$.survivor.before.version'")}, ${its("before ->> '$.survivor.after.version'")})`),
    ...pairQueries(db, sql`number in (${its('survivor')}, ${its('other')})`, now),
  ]);
  const [found] = mergers;
  if (!found) return undefined;
  const sides = rows.map(sideOf);
  const side = (number: number) => sides.find(({ initiative }) => initiative.number === number);
  const said = (version: number) => words.find((one) => one.version === version)?.listing;
  const { before, after } = found.before.survivor;
  const [survivor, other] = [side(found.survivor), side(found.other)];
  const [old, merged] = [said(before.version), said(after.version)];
  const coming = rows.find(({ row }) => row.number === found.survivor)?.coming ?? '[]';
  const moved = new Set(found.before.events);
  if (!survivor || !other || !old || !merged) return undefined;
  return {
    id,
    before: found.before,
    createdAt: found.createdAt,
    isUndone: found.undoneAt !== null,
    survivor,
    other,
    words: { before: old, merged },
    parted: {
      survivor: readComing(coming, (number) => !moved.has(number)),
      other: readComing(coming, (number) => moved.has(number)),
    },
    municipalities: groundOf(around, named).municipalities,
  };
}

function pairQueries(db: Database, which: SQL, now: Date) {
  const numbers = sql`(select number from initiative where ${which})`;
  return [
    db.orm
      .select({
        row: initiative,
        coming: sql<string>`${comingEvents(now)}`.as('coming'),
        isMerged: sql<number>`exists (select 1 from merger
          where other = initiative.number and undone_at is null)`.as('is_merged'),
        eventNumbers: sql<string>`(select json_group_array(event.number) from event
          where event.initiative = initiative.number)`.as('event_numbers'),
        matters: sql<string>`(select json_group_array(json_array(matter.state, matter.id)) from matter
          where matter.initiative = initiative.number and state in ('open', 'asked') and kind <> 'claim')`.as(
          'matters',
        ),
      })
      .from(initiative)
      .where(which),
    db.orm
      .select()
      .from(area)
      .where(
        sql`exists (select 1 from initiative one where one.number in ${numbers} and ${mayHoldAt(sql`one.lng`, sql`one.lat`)})`,
      ),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(sql`${area.id} in (
        select 'municipality:' || municipality from initiative where number in ${numbers} union all
        select one.value from initiative, json_each(service_area) one where number in ${numbers})`),
  ] as const;
}

interface SideRow {
  row: typeof initiative.$inferSelect;
  coming: string;
  isMerged: number;
  eventNumbers: string;
  matters: string;
}

function sideOf({ row, coming, isMerged, eventNumbers, matters }: SideRow): Side {
  const undecided: [string, string][] = JSON.parse(matters);
  const ids = (state: string) => undecided.filter(([one]) => one === state).map(([, id]) => id);
  return {
    initiative: fromRow(row),
    events: readComing(coming),
    isMerged: isMerged === 1,
    eventNumbers: JSON.parse(eventNumbers),
    matters: { open: ids('open'), asked: ids('asked') },
  };
}

export interface NewMerger {
  /** Of the form: a request that comes twice is one merger. */
  id: string;
  survivor: Initiative;
  other: Initiative;
  before: Merged;
  /** Number of the moderator's account. */
  by: number;
  at: Date;
}

/** After the two listings, in the batch of `runWhole`: events, owners, addresses and matters go with the one that stays. */
export function mergeQueries({ id, survivor, other, before, by, at }: NewMerger): Query<never>[] {
  const [to, from, when] = [survivor.number, other.number, at.getTime()];
  const address = (kind: 'slug' | 'id', value: string) =>
    query<never>(sql`insert into former_address (kind, value, initiative, created_at)
      values (${kind}, ${value}, ${to}, ${when})
      on conflict (kind, value) do update set initiative = excluded.initiative, created_at = excluded.created_at`);
  return [
    query(sql`insert into merger (id, survivor, other, before, created_at)
      values (${id}, ${to}, ${from}, ${JSON.stringify(before)}, ${when})`),
    query(
      sql`update event set initiative = ${to} where number in ${json(before.events)} and initiative = ${from}`,
    ),
    // Those who join are known by the moment; the other keeps its own, for when they part.
    query(sql`insert into ownership (initiative, account, created_at)
      select ${to}, account, ${when} from ownership where initiative = ${from} on conflict do nothing`),
    query(sql`update former_address set initiative = ${to} where initiative = ${from}`),
    address('slug', other.slug),
    address('id', other.id),
    query(sql`update matter set state = 'approved', decided_at = ${when}, decided_by = ${by}
      where id in ${json([...before.matters.open, ...before.matters.asked])}`),
  ];
}

/** First in its batch: what was merged is held closed by the database until it no longer is. `late`: undone already. */
export function undoMergerQuery({ id, at }: { id: string; at: Date }): Query<never> {
  return query(sql`update merger set undone_at = ${at.getTime()},
    created_at = iif(undone_at is null, created_at, null) where id = ${id}`);
}

/** After the two listings, in the same batch. */
export function partQueries({ survivor, other, before, createdAt }: KnownMerger): Query<never>[] {
  const [to, from] = [survivor.initiative.number, other.initiative.number];
  const { id, slug } = other.initiative;
  // What had been merged into the other before.
  const earlier = sql`select number from initiative
    where number in (select other from merger where survivor = ${from} and undone_at is null)`;
  const reopen = (ids: string[], state: 'open' | 'asked') =>
    query<never>(sql`update matter set state = ${state}, decided_at = null, decided_by = null
      where id in ${json(ids)} and state = 'approved'`);
  return [
    query(
      sql`update event set initiative = ${from} where number in ${json(before.events)} and initiative = ${to}`,
    ),
    query(sql`delete from ownership where initiative = ${to} and created_at = ${createdAt.getTime()}
      and account in (select account from ownership where initiative = ${from})`),
    query(
      sql`delete from former_address where (kind = 'slug' and value = ${slug}) or (kind = 'id' and value = ${id})`,
    ),
    query(sql`update former_address set initiative = ${from} where initiative = ${to} and value in (
      select slug from initiative where number in (${earlier}) union all
      select id from initiative where number in (${earlier}))`),
    reopen(before.matters.open, 'open'),
    reopen(before.matters.asked, 'asked'),
  ];
}

function json(values: (string | number)[]): SQL {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}
