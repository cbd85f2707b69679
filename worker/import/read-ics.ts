/** A calendar (RFC 5545) as a table with a row for each event; what recurs gives a row for each time. */
import ICAL from 'ical.js';
import { addDays } from '../../schema/wall-clock.ts';
import { danishDay, danishTime, ZONE } from '../domain/danish-time.ts';
import { occurrences } from '../domain/recurrence.ts';
import { encodingOf, textOf } from './encoding.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceRow, Table } from './table.ts';
import { Unusable } from './unusable.ts';

const COLUMNS = ['uid', 'initiative', 'name', 'start', 'end', 'cancelled'];
/** What recurs is read for so many days before and after now. */
const DAYS = 400;

export function isCalendar(head: string): boolean {
  return /^\uFEFF?\s*BEGIN:VCALENDAR/i.test(head);
}

export async function openIcs(file: SourceFile, now: Date): Promise<Table> {
  let text = '';
  for await (const part of textOf(file, await encodingOf(file))) text += part;
  const rows = calendarsIn(file.path, text).flatMap((calendar) => rowsOf(calendar, now));
  if (rows.length === 0) throw new Unusable(`${file.path} holds no events.`);
  return {
    path: file.path,
    unit: 'event',
    format: 'iCalendar',
    columns: COLUMNS,
    delimiter: ',',
    rowCount: rows.length,
    async *rows() {
      yield* rows;
    },
  };
}

function calendarsIn(path: string, text: string): ICAL.Component[] {
  try {
    const parsed: unknown[] = ICAL.parse(text.replace(/^\uFEFF/, ''));
    // One calendar is its name and its parts, several are a list of such.
    const all = typeof parsed[0] === 'string' ? [parsed] : (parsed as unknown[][]);
    return all.map((one) => new ICAL.Component(one));
  } catch (error) {
    throw new Unusable(
      `${path} is no calendar that can be read: ${error instanceof Error ? error.message : error}.`,
    );
  }
}

interface Series {
  number: number;
  event: ICAL.Component;
  uid: string;
  /** The time of its series that it stands in for. */
  replaces: string | undefined;
}

function rowsOf(calendar: ICAL.Component, now: Date): SourceRow[] {
  const owner = textOfProperty(calendar, 'x-wr-calname') ?? textOfProperty(calendar, 'name');
  const all = calendar.getAllSubcomponents('vevent').map(
    (event, i): Series => ({
      number: i + 1,
      event,
      uid: textOfProperty(event, 'uid') ?? '',
      replaces: timeOf(event, 'recurrence-id'),
    }),
  );
  const replaced = new Set(
    all.filter(({ replaces }) => replaces).map(({ uid, replaces }) => `${uid} ${replaces}`),
  );
  return all.flatMap((one) => rowsOfEvent(one, owner, replaced, now));
}

function rowsOfEvent(
  { number, event, uid, replaces }: Series,
  owner: string | undefined,
  replaced: Set<string>,
  now: Date,
): SourceRow[] {
  const start = timeOf(event, 'dtstart');
  const end = endOf(event, start);
  const cells = (key: string, from: string, to: string | undefined) => [
    key,
    event.getFirstProperty('organizer')?.getFirstParameter('cn') || owner || '',
    textOfProperty(event, 'summary') ?? '',
    from,
    to ?? '',
    textOfProperty(event, 'status')?.toUpperCase() === 'CANCELLED' ? 'cancelled' : '',
  ];
  const row = (fault?: string): SourceRow => ({
    line: number,
    cells: cells(replaces ? `${uid} ${replaces}` : uid, start ?? '', end),
    ...(fault ? { fault } : {}),
  });
  const rrule = event.getFirstPropertyValue('rrule');
  if (!start) return [row('DTSTART is missing or no time')];
  if (!rrule || replaces) return [row()];
  const today = danishDay(now);
  const exdates = event
    .getAllProperties('exdate')
    .flatMap((property) => property.getValues().map(wallClock))
    .filter((one) => one !== undefined);
  const activity = { name: '', start, rrule: String(rrule), exdates, ...(end ? { end } : {}) };
  const found = occurrences(activity, addDays(today, -DAYS), addDays(today, DAYS), 2 * DAYS);
  if (!found.readable) return [row(`its rule “${rrule}” is not one that is understood here`)];
  return found.list
    .filter((one) => !replaced.has(`${uid} ${one.start}`))
    .map((one) => ({ line: number, cells: cells(`${uid} ${one.start}`, one.start, one.end) }));
}

/** DTEND is the first moment that is not of it any more; ours of a day is the last one. */
function endOf(event: ICAL.Component, start: string | undefined): string | undefined {
  const said = timeOf(event, 'dtend');
  const duration = event.getFirstPropertyValue('duration');
  const from = event.getFirstPropertyValue('dtstart');
  let end = said;
  if (!said && duration instanceof ICAL.Duration && from instanceof ICAL.Time) {
    const last = from.clone();
    last.addDuration(duration);
    end = wallClock(last);
  }
  if (!end || end.length !== start?.length || end <= start) return undefined;
  if (end.length > 10) return end;
  const last = addDays(end, -1);
  return last > start ? last : undefined;
}

function timeOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? wallClock(value) : undefined;
}

/** A time of a zone that the file describes becomes a Danish one; one without a zone is taken as it stands. */
function wallClock(value: unknown): string | undefined {
  if (!(value instanceof ICAL.Time)) return undefined;
  const text = value.toString();
  if (value.isDate) return text.slice(0, 10);
  const zone: ICAL.Timezone | undefined = value.zone;
  const isDanish = !zone || zone === ICAL.Timezone.localTimezone || zone.tzid === ZONE;
  return isDanish ? text.slice(0, 16) : danishTime(value.toJSDate());
}

function textOfProperty(component: ICAL.Component, name: string): string | undefined {
  const value = component.getFirstPropertyValue(name);
  return (typeof value === 'string' && value.trim()) || undefined;
}
