/** Activities and events as iCalendar (RFC 5545), made to be subscribed to. Equal data gives equal bytes. */
import ICAL from 'ical.js';
import { type Event, readSpan } from '../../schema/event.ts';
import type { Place } from '../../schema/initiative.ts';
import { addDays, clockOf } from '../../schema/wall-clock.ts';
import { instantOf, ZONE } from './danish-time.ts';
import { ACTIVITIES_MAX } from './next-dates.ts';
import { type Activity, firstOccurrence } from './recurrence.ts';
import { type Rule, readRule, WEEKDAYS } from './rule.ts';

export interface CalendarEntry {
  id: string;
  /** Of its page. */
  url: string;
  name: string;
  summary: string;
  place?: Place;
  activities: Activity[];
  events: Event[];
  updatedAt: Date;
}

export interface CalendarHead {
  name: string;
  /** Where the same calendar is to be had again. */
  url: string;
  /** Whom the data is from. */
  credit: string;
}

/** jCal (RFC 7265): name, parameters, type, values. */
type Property = [string, Record<string, string>, string, ...unknown[]];
type Component = [string, Property[], Component[]];

// A line is 75 octets at most, and ical.js does not count the space that a folded one begins with.
ICAL.foldLength = 74;

export function toCalendar({ name, url, credit }: CalendarHead, entries: CalendarEntry[]): string {
  const head: Property[] = [
    text('version', '2.0'),
    text('prodid', '-//Rodskud//Rodskud//DA'),
    text('calscale', 'GREGORIAN'),
    text('method', 'PUBLISH'),
    plain('name', name),
    plain('x-wr-calname', name),
    plain('x-wr-timezone', ZONE),
    ...(credit ? [plain('x-wr-caldesc', credit)] : []),
    ['source', {}, 'uri', url],
    ['refresh-interval', {}, 'duration', 'P1D'],
    plain('x-published-ttl', 'P1D'),
  ];
  const events = entries.flatMap((entry) => [...recurring(entry), ...single(entry)]);
  return `${new ICAL.Component(['vcalendar', head, [DANISH_TIME, ...events]])}\r\n`;
}

/** Since 1996, when both nights became those of the whole Union. */
const DANISH_TIME: Component = [
  'vtimezone',
  [text('tzid', ZONE)],
  [
    change('daylight', 'CEST', '1996-03-31T02:00:00', 3, ['+01:00', '+02:00']),
    change('standard', 'CET', '1996-10-27T03:00:00', 10, ['+02:00', '+01:00']),
  ],
];

function change(
  kind: string,
  name: string,
  start: string,
  month: number,
  [from, to]: [string, string],
): Component {
  const properties: Property[] = [
    text('tzname', name),
    ['dtstart', {}, 'date-time', start],
    ['rrule', {}, 'recur', { freq: 'YEARLY', byday: '-1SU', bymonth: month }],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
  ];
  return [kind, properties, []];
}

/** A rule that cannot be read has no place in a calendar. */
function recurring(entry: CalendarEntry): Component[] {
  const seen = new Map<string, number>();
  return entry.activities.slice(0, ACTIVITIES_MAX).flatMap((activity): Component[] => {
    const rule = readRule(activity.rrule);
    // The first occurrence, for DTSTART always counts as one, also on a day that the rule does not name.
    const first = rule && firstOccurrence(activity);
    if (!rule || !first) return [];
    const start = activity.start.replace(/\D/g, '');
    const times = (seen.get(start) ?? 0) + 1;
    seen.set(start, times);
    const uid = `${entry.id}-${start}${times > 1 ? `-${times}` : ''}@rodskud`;
    const recur: Property = ['rrule', {}, 'recur', recurOf(rule, first.start.length > 10)];
    const more = [recur, ...exceptionsOf(activity, first.start)];
    return [vevent(entry, { ...first, name: activity.name, uid, updatedAt: entry.updatedAt }, more)];
  });
}

/** One a line, which every program reads, and of the kind that DTSTART is (RFC 5545, 3.8.5.1). */
function exceptionsOf({ exdates = [] }: Activity, first: string): Property[] {
  const clock = clockOf(first);
  const times = exdates.map((one) => (clock && !clockOf(one) ? `${one}T${clock}` : one));
  return [...new Set(times)]
    .filter((one) => one.length === first.length)
    .sort()
    .map((one) => moment('exdate', one));
}

function single(entry: CalendarEntry): Component[] {
  return entry.events.flatMap((event): Component[] => {
    const span = readSpan(event.start, event.end);
    return span ? [vevent(entry, { ...event, ...span, uid: `${event.id}@rodskud` })] : [];
  });
}

function vevent(entry: CalendarEntry, event: Omit<Event, 'id'>, more: Property[] = []): Component {
  const { name, summary, url, place } = entry;
  const updated = Math.max(entry.updatedAt.getTime(), event.updatedAt.getTime());
  const stamp = new Date(updated).toISOString().replace(/\.\d+/, '');
  const title = !event.name || event.name === name ? name : `${event.name} – ${name}`;
  const location = place && placeInWords(place);
  const properties: Property[] = [
    text('uid', event.uid),
    ['dtstamp', {}, 'date-time', stamp],
    ['last-modified', {}, 'date-time', stamp],
    ...timesOf(event),
    ...more,
    text('summary', title),
    ...(summary ? [text('description', `${summary}\n\n${url}`)] : []),
    ['url', {}, 'uri', url],
    ...(location ? [text('location', location)] : []),
    ...(event.cancelled ? [text('status', 'CANCELLED')] : []),
  ];
  return ['vevent', properties, []];
}

/** DTEND is the first moment that is not of it any more: of whole days the next day. */
function timesOf({ start, end }: { start: string; end?: string }): Property[] {
  const last = start.length === 10 ? addDays(end ?? start, 1) : end;
  return [moment('dtstart', start), ...(last ? [moment('dtend', last)] : [])];
}

function moment(name: string, value: string): Property {
  return value.length === 10 ? [name, {}, 'date', value] : [name, { tzid: ZONE }, 'date-time', `${value}:00`];
}

/** UNTIL is of the kind that DTSTART is: a day for days, and UTC for times of a zone (RFC 5545, 3.3.10). */
function recurOf(rule: Rule, hasClock: boolean): Record<string, unknown> {
  const { frequency, interval, byDay, byMonthDay, byMonth, bySetPos, weekStart, count, until } = rule;
  const last = until && (hasClock ? instantOf(until).toISOString().replace(/\.\d+/, '') : until.slice(0, 10));
  return {
    freq: frequency,
    ...(interval === 1 ? {} : { interval }),
    ...(byDay.length ? { byday: byDay.map(({ day, nth }) => `${nth ?? ''}${WEEKDAYS[day]}`) } : {}),
    ...(byMonthDay.length ? { bymonthday: byMonthDay } : {}),
    ...(byMonth.length ? { bymonth: byMonth } : {}),
    ...(bySetPos.length ? { bysetpos: bySetPos } : {}),
    ...(weekStart === 0 ? {} : { wkst: weekStart + 1 === 7 ? 1 : weekStart + 2 }),
    ...(count === undefined ? {} : { count }),
    ...(last ? { until: last } : {}),
  };
}

/** Nothing of a place that is not shown. */
function placeInWords({ precision, venue, address, postcode, town }: Place): string | undefined {
  if (precision === 'hidden') return undefined;
  return [venue, address, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ') || undefined;
}

function text(name: string, value: string): Property {
  return [name, {}, 'text', value.replace(/\r\n?/g, '\n')];
}

/** Of a property that ical.js does not know: as text it would be marked VALUE=TEXT, which not everybody reads. */
function plain(name: string, value: string): Property {
  return [name, {}, 'unknown', value.replace(/[\\;,]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ')];
}
