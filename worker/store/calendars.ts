/** What the calendar of a list needs beyond its rows. */
import { sql } from 'drizzle-orm';
import type { Event } from '../../schema/event.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { type Query, query } from './database.ts';
import { type EventRow, toEvent } from './events.ts';
import type { CardRow } from './row.ts';

/** Of each initiative of a list: the latest. */
const EVENTS_PER_INITIATIVE = 30;

export type TimedRow = CardRow & {
  venue: string | null;
  /** JSON */
  events: string;
};

/** The rows of a list with all that happens. Reads two rows a result and one for each of its events. */
export function withTimes({ statement }: Query<CardRow>): Query<TimedRow> {
  return query(sql`select found.*, initiative.venue,
      (select json_group_array(json(one)) from (
        select json_object('id', id, 'initiative', initiative, 'uid', uid, 'name', name, 'start', start,
          'end', "end", 'cancelled', cancelled, 'updated_at', updated_at) as one
        from event where event.initiative = initiative.number
        order by starts_at desc limit ${EVENTS_PER_INITIATIVE})) as events
    from (${statement}) found cross join initiative on initiative.number = found.number`);
}

export interface RowTimes {
  activities: Initiative['activities'];
  venue?: string;
  events: Event[];
}

export function rowTimes({ activities, venue, events }: TimedRow): RowTimes {
  const rows: EventRow[] = JSON.parse(events);
  return { activities: JSON.parse(activities), events: rows.map(toEvent), ...(venue ? { venue } : {}) };
}
