/** Events by time: pages of the API, and what the page and the calendar of an initiative need. */
import { type SQL, sql } from 'drizzle-orm';
import { LONGEST_DAYS } from '../../schema/event.ts';
import type { LngLat } from '../../schema/place.ts';
import type { ResolvedSearch, Search } from '../../schema/search.ts';
import { areaToken } from '../domain/facets.ts';
import { within } from './conditions.ts';
import { type Query, query } from './database.ts';
import { DAY_MS, EVENT_COLUMNS, type EventRow, type OwnedEvent, toEvent } from './events.ts';
import type { Paging } from './search.ts';

export interface EventSearch extends Pick<ResolvedSearch, 'areas' | 'bbox'> {
  /** When it happens. */
  during?: Search['updated'];
  /** Id of an initiative. */
  initiative?: string;
}

/** An event with what is public of the initiative it belongs to. */
export interface EventCard extends OwnedEvent {
  owner: { id: string; slug: string; name: string; lngLat?: LngLat; source?: string };
}

type EventCardRow = EventRow & {
  starts_at: number;
  number: number;
  owner_id: string;
  owner_slug: string;
  owner_name: string;
  lng: number | null;
  lat: number | null;
  key: number | null;
  source: string | null;
};

type ScanRow = { starts_at: number; number: number };

export interface EventPage {
  events: EventCard[];
  next?: string;
}

/** Candidates looked at for a page where a place decides: a short page then still has a next. */
const SCAN_MAX = 500;
const NOTHING = sql`select null where false`;

/**
 * In the order of their starts. What lasts for days is found through an index of its own, so that a time reads
 * what happens in it and not the month before. Reads two rows a result; with an area or a box at most 1,500.
 */
export function planEvents(
  search: EventSearch,
  { limit, cursor }: Paging,
): {
  queries: [Query<EventCardRow>, Query<ScanRow>];
  read(rows: readonly [EventCardRow[], ScanRow[]]): EventPage;
} {
  const { areas, bbox } = search;
  const isScanned = Boolean(areas || bbox);
  const candidates = candidatesOf(search, cursor);
  const bounded = isScanned ? sql`select * from (${candidates}) limit ${SCAN_MAX}` : candidates;
  const select = sql`select ${columnsOf('event')}, event.starts_at, event.number, initiative.id as owner_id,
      initiative.slug as owner_slug, initiative.name as owner_name, lng, lat, key, source
    from (${bounded}) event cross join initiative on initiative.number = event.initiative
    where status = 'published' ${bbox ? sql`and ${within(bbox)}` : sql``} ${areas ? inAreas(areas) : sql``}
    limit ${limit + 1}`;
  const scanned = sql`select starts_at, number from (${candidates}) limit 1 offset ${SCAN_MAX - 1}`;
  return {
    queries: [query(select), query(isScanned ? scanned : NOTHING)],
    read([rows, [scan]]) {
      const page = rows.slice(0, limit);
      const last = rows.length > limit ? page.at(-1) : scan;
      return {
        events: page.map(toCard),
        ...(last ? { next: `e${last.starts_at + CURSOR_BASE}.${last.number}` } : {}),
      };
    },
  };
}

/** A cursor has no sign, and there were events before 1970. */
const CURSOR_BASE = 10 ** 14;

function candidatesOf({ during, initiative }: EventSearch, cursor: string | undefined): SQL {
  const after = readCursor(cursor);
  const owner = initiative
    ? sql`and initiative = (select number from initiative where id = ${initiative})`
    : sql``;
  const to = during?.to ? sql`and starts_at <= ${during.to.getTime()}` : sql``;
  const columns = columnsOf('event');
  const walk = (index: string, least: number, where: SQL) => {
    const indexed = sql.raw(initiative ? 'event_initiative' : index);
    // The first of the two bounds is what the index is entered by.
    const behind = after
      ? sql`and starts_at >= ${Math.max(least, after.startsAt)} and (starts_at, number) > (${after.startsAt}, ${after.number})`
      : sql`and starts_at >= ${least}`;
    return sql`select * from (select ${columns}, starts_at, number from event indexed by ${indexed}
      where ${where} ${owner} ${behind} ${to} order by starts_at, number)`;
  };
  const from = during?.from?.getTime();
  if (from === undefined) return walk('event_start', -CURSOR_BASE, sql`true`);
  const isLong = sql`ends_at - starts_at > 86400000 and starts_at < ${from - DAY_MS} and ends_at >= ${from}`;
  const long = walk('event_long', from - (LONGEST_DAYS + 1) * DAY_MS, isLong);
  // All of the first begin before all of the second.
  return sql`${long} union all ${walk('event_start', from - DAY_MS, sql`ends_at >= ${from}`)}`;
}

function readCursor(cursor: string | undefined): { startsAt: number; number: number } | undefined {
  const [, first, second] = /^e(\d{1,16})\.(\d{1,16})$/.exec(cursor ?? '') ?? [];
  return first ? { startsAt: Number(first) - CURSOR_BASE, number: Number(second) } : undefined;
}

function columnsOf(table: 'event'): SQL {
  return sql.raw(
    ['id', 'initiative', 'uid', 'name', 'start', '"end"', 'cancelled', 'updated_at']
      .map((column) => `${table}.${column}`)
      .join(', '),
  );
}

/** The tokens of a row say where it lies and what it serves, as the lists have it. */
function inAreas(areas: string[]): SQL {
  const one = areas.map((area) => sql`instr(' ' || facets || ' ', ${` ${areaToken(area)} `}) > 0`);
  return sql`and (${sql.join(one, sql` or `)})`;
}

function toCard(row: EventCardRow): EventCard {
  const { lng, lat, key } = row;
  return {
    ...toEvent(row),
    owner: {
      id: row.owner_id,
      slug: row.owner_slug,
      name: row.owner_name,
      // A hidden place has a position and no key.
      ...(lng !== null && lat !== null && key !== null ? { lngLat: { lng, lat } } : {}),
      ...(row.source ? { source: row.source } : {}),
    },
  };
}

/** One event of a published initiative; undefined when there is none. Reads two rows. */
export function eventByIdQuery(id: string): Query<EventCardRow> {
  return query(sql`select ${EVENT_COLUMNS}, event.starts_at, event.number, initiative.id as owner_id,
      initiative.slug as owner_slug, initiative.name as owner_name, lng, lat, key, source
    from event cross join initiative on initiative.number = event.initiative
    where event.id = ${id} and status = 'published'`);
}

export function toEventCard([row]: EventCardRow[]): EventCard | undefined {
  return row && toCard(row);
}

/** From the first to the last of all events. Reads two rows. */
export const eventIntervalQuery = query<{ first: number | null; last: number | null }>(
  sql`select (select starts_at from event order by starts_at limit 1) as first,
    (select ends_at from event order by starts_at desc limit 1) as last`,
);

/** A calendar holds so many of one initiative: the latest, so that it says the same whenever it is asked for. */
export const CALENDAR_EVENTS_MAX = 200;

/** Those of a published initiative for its calendar, the latest first. Reads as many rows. */
export function calendarEventsQuery(slug: string): Query<EventRow> {
  return query(sql`select ${EVENT_COLUMNS} from event indexed by event_initiative
    where initiative = (select number from initiative where slug = ${slug} and status = 'published')
    order by starts_at desc limit ${CALENDAR_EVENTS_MAX}`);
}

/** So many of a page are asked for: it shows six, and cancelled ones are among them. */
const PAGE_EVENTS_MAX = 12;

/** `select number` of what the page of an initiative says: what may still be to come, and the last that was. */
export function pageEvents(slug: string, now: Date): SQL {
  const at = now.getTime();
  const own = sql`event indexed by event_initiative
    where initiative = (select number from initiative where slug = ${slug} and status = 'published')`;
  return sql`
    select number from (select number from ${own}
      and starts_at >= ${at - (LONGEST_DAYS + 1) * DAY_MS} and ends_at >= ${at}
      order by starts_at limit ${PAGE_EVENTS_MAX})
    union all
    select number from (select number from ${own} and starts_at < ${at} and ends_at < ${at} and not cancelled
      order by starts_at desc limit 1)`;
}
