/** Single events: saved in bulk, read by their initiative or by time. */
import { type SQL, sql } from 'drizzle-orm';
import { event } from '../../schema/database/tables.ts';
import { type Event, LONGEST_DAYS, type Occurrence } from '../../schema/event.ts';
import type { Listing } from '../../schema/initiative.ts';
import { addDays } from '../../schema/wall-clock.ts';
import { instantOf } from '../domain/danish-time.ts';
import { type Database, query, run } from './database.ts';
import { compact } from './row.ts';

export const DAY_MS = 86_400_000;
/** A call may carry so many: some two hundred bytes each. */
const EVENTS_PER_CALL = 1000;
/** So many coming events of one initiative are looked at: more than it has day tokens. */
const COMING_MAX = 200;

export interface OwnedEvent extends Event {
  /** Number of its initiative. */
  initiative: number;
}

export interface EventRow {
  id: string;
  initiative: number;
  uid: string;
  name: string | null;
  start: string;
  end: string | null;
  cancelled: number;
  updated_at: number;
}

export const EVENT_COLUMNS = sql.raw(
  ['id', 'initiative', 'uid', 'name', 'start', '"end"', 'cancelled', 'updated_at']
    .map((column) => `event.${column}`)
    .join(', '),
);

/** The same for drizzle's builder. */
export const EVENT_FIELDS = {
  id: event.id,
  initiative: event.initiative,
  uid: event.uid,
  name: event.name,
  start: event.start,
  end: event.end,
  cancelled: sql<number>`${event.cancelled}`,
  updated_at: sql<number>`${event.updatedAt}`,
};

export function toEvent(row: EventRow): OwnedEvent {
  return {
    id: row.id,
    initiative: row.initiative,
    uid: row.uid,
    start: row.start,
    updatedAt: new Date(row.updated_at),
    ...compact({ name: row.name, end: row.end }),
    ...(row.cancelled ? { cancelled: true } : {}),
  };
}

export interface EventChanges {
  created: OwnedEvent[];
  updated: OwnedEvent[];
  unchanged: OwnedEvent[];
}

/** What saving these would do. Reads a row an event that is known. */
export async function eventChanges(db: Database, events: OwnedEvent[]): Promise<EventChanges> {
  const known = new Map<string, OwnedEvent>();
  for (const chunk of chunksOf(events)) {
    const ids = JSON.stringify(chunk.map(({ id }) => id));
    const [rows] = await run(
      db,
      query<EventRow>(
        sql`select ${EVENT_COLUMNS} from json_each(${ids}) wanted cross join event on event.id = wanted.value`,
      ),
    );
    for (const row of rows) known.set(row.id, toEvent(row));
  }
  const changes: EventChanges = { created: [], updated: [], unchanged: [] };
  for (const event of events) {
    const before = known.get(event.id);
    const how = !before ? 'created' : isSame(before, event) ? 'unchanged' : 'updated';
    changes[how].push(event);
  }
  return changes;
}

function isSame(a: OwnedEvent, b: OwnedEvent): boolean {
  const said = ({ initiative, uid, name, start, end, cancelled }: OwnedEvent) =>
    JSON.stringify([initiative, uid, name, start, end, cancelled === true]);
  return said(a) === said(b);
}

/** Writes them and nothing else: the day tokens of their initiatives are renewed by `renewDays` (renew.ts). */
export async function writeEvents(db: Database, events: OwnedEvent[]): Promise<void> {
  for (const chunk of chunksOf(events)) {
    const values = chunk.map((it) => {
      const { from, to } = instantsOf(it);
      return [it.id, it.initiative, it.uid, it.name ?? null, it.start, it.end ?? null, from, to].concat([
        it.cancelled ? 1 : 0,
        it.updatedAt.getTime(),
      ]);
    });
    const columns = ['initiative', 'uid', 'name', 'start', '"end"', 'starts_at', 'ends_at'];
    const all = ['id', ...columns, 'cancelled', 'updated_at'];
    const renewed = all.slice(1).map((column) => `${column} = excluded.${column}`);
    await run(
      db,
      query(sql`insert into event (${sql.raw(all.join(', '))})
        select ${sql.raw(all.map((_, i) => `value ->> ${i}`).join(', '))} from json_each(${JSON.stringify(values)})
        where true on conflict (id) do update set ${sql.raw(renewed.join(', '))}`),
    );
  }
}

/** From its first instant to the one when it is over: of a day the beginning of the next. */
function instantsOf({ start, end }: Occurrence): { from: number; to: number } {
  const isDay = start.length === 10;
  const from = instantOf(start).getTime();
  const to = isDay ? instantOf(addDays(end ?? start, 1)).getTime() : end ? instantOf(end).getTime() : from;
  return { from, to: Math.max(from, to) };
}

function chunksOf<T>(items: T[]): T[][] {
  const count = Math.ceil(items.length / EVENTS_PER_CALL);
  return Array.from({ length: count }, (_, i) => items.slice(i * EVENTS_PER_CALL, (i + 1) * EVENTS_PER_CALL));
}

/**
 * A column with the coming events of each row of `initiative` as JSON: the next ones.
 * Reads at most 200 rows of each initiative, and those of the last month that may still go on.
 */
export function comingEvents(now: Date): SQL {
  const from = now.getTime() - (LONGEST_DAYS + 1) * DAY_MS;
  return sql`(select json_group_array(json(one)) from (
    select json_object('number', number, 'start', start, 'end', "end", 'cancelled', cancelled) as one from event
    where event.initiative = initiative.number and starts_at >= ${from}
    order by starts_at limit ${COMING_MAX}))`;
}

/** `isWanted` is told the number of an event. */
export function readComing(json: string, isWanted = (_: number) => true): Occurrence[] {
  const rows: { number: number; start: string; end: string | null; cancelled: number }[] = JSON.parse(json);
  const wanted = rows.filter(({ number }) => isWanted(number));
  return wanted.map(({ start, end, cancelled }) => ({
    start,
    ...(end ? { end } : {}),
    ...(cancelled ? { cancelled: true } : {}),
  }));
}

/** The coming events of initiatives by their ids: what their day tokens are made of when they are saved anew. */
export async function comingById(db: Database, ids: string[], now: Date): Promise<Map<string, Occurrence[]>> {
  if (ids.length === 0) return new Map();
  const [rows] = await run(
    db,
    query<{ id: string; coming: string }>(
      sql`select initiative.id, ${comingEvents(now)} as coming from json_each(${JSON.stringify(ids)}) wanted
        cross join initiative on initiative.id = wanted.value`,
    ),
  );
  return new Map(rows.map(({ id, coming }) => [id, readComing(coming)]));
}

export interface TimesRow {
  number: number;
  facets: string;
  /** JSON */
  activities: string;
  coming: string;
}

export type StoredTimes = Pick<Listing, 'activities'> & {
  number: number;
  facets: string;
  events: Occurrence[];
};

export function toTimes({ number, facets, activities, coming }: TimesRow): StoredTimes {
  return { number, facets, activities: JSON.parse(activities), events: readComing(coming) };
}
