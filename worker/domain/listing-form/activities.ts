/** Recurring activities as a weekday, times and how often; a rule that says more is kept as it is. */
import { readSpan } from '../../../schema/event.ts';
import type { Listing } from '../../../schema/initiative.ts';
import {
  type Flaws,
  type ListingValues,
  RHYTHMS,
  type Rhythm,
  ROW_PARTS,
  rowField,
  textOf,
} from '../../../schema/listing-form.ts';
import { addDays, clockOf, dayOf, isDay, minutesBetween, weekdayOf } from '../../../schema/wall-clock.ts';
import { firstOccurrence } from '../recurrence.ts';
import { readRule, WEEKDAYS } from '../rule.ts';
import { readClock } from './clock.ts';

type Activity = Listing['activities'][number];

export interface Simple {
  /** 0 is Monday. */
  day: number;
  often: Rhythm;
  from?: string;
  to?: string;
  /** The first day. */
  begins: string;
}

/** Undefined for what the form has no words for. */
export function simpleActivity({ start, end, rrule }: Omit<Activity, 'name'>): Simple | undefined {
  const span = readSpan(start, end);
  const rule = readRule(rrule);
  if (!span || !rule || rule.count !== undefined || rule.until !== undefined) return undefined;
  if (rule.byMonth.length || rule.byMonthDay.length || rule.bySetPos.length || rule.byDay.length > 1) {
    return undefined;
  }
  const [by] = rule.byDay;
  const often = RHYTHMS.find((one) => {
    if (rule.frequency === 'WEEKLY') return one === String(rule.interval);
    return rule.frequency === 'MONTHLY' && rule.interval === 1 && one === `month:${by?.nth}`;
  });
  if (!often || (span.end && minutesBetween(span.start, span.end) >= 1440)) return undefined;
  const [from, to] = [clockOf(span.start), span.end && clockOf(span.end)];
  return {
    day: by?.day ?? weekdayOf(span.start),
    often,
    begins: dayOf(span.start),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
}

export function valuesOfActivities(activities: Activity[]): ListingValues {
  return Object.fromEntries(
    activities.flatMap(({ name, start, end, rrule }, i) => {
      const simple = simpleActivity({ start, end, rrule });
      const { day, ...rest } = simple ?? {};
      const parts = { ...rest, ...(day === undefined ? {} : { day: String(day) }), name, start, end, rrule };
      return Object.entries(parts).flatMap(([part, value]) =>
        value === undefined ? [] : [[rowField('activities', i, part), [value]]],
      );
    }),
  );
}

type Row = Record<(typeof ROW_PARTS.activities)[number], string>;

function rowOf(values: ListingValues, index: number): Row {
  const parts = ROW_PARTS.activities.map((part) => [
    part,
    textOf(values, rowField('activities', index, part)),
  ]);
  return Object.fromEntries(parts) as Row;
}

/** One row: an activity, nothing where nothing is said, or what is wrong by the part. */
export function readActivity(
  values: ListingValues,
  index: number,
  { title, today }: { title: string; today: string },
): { one?: Activity; flaws?: Flaws } {
  const row = rowOf(values, index);
  const { name, start, end, rrule } = row;
  const field = (part: string) => rowField('activities', index, part);
  const before = start && rrule ? { start, rrule, ...(end ? { end } : {}) } : undefined;
  if (row.gone) return {};
  const known = before && simpleActivity(before);
  if (before && (!known || isSame(known, row))) return { one: { name: name || title || '…', ...before } };
  if (!row.day && !row.from && !row.to && !name) return {};
  const flaws = flawsOf(row, field);
  if (Object.keys(flaws).length) return { flaws };
  return { one: { name: name || title || '…', ...written(row, today) } };
}

function isSame(known: Simple, row: Row): boolean {
  return (
    String(known.day) === row.day &&
    known.often === row.often &&
    known.begins === row.begins &&
    (known.from ?? '') === (readClock(row.from) ?? '') &&
    (known.to ?? '') === (readClock(row.to) ?? '')
  );
}

function flawsOf(row: Row, field: (part: string) => string): Flaws {
  const clockFails = (text: string) => text !== '' && readClock(text) === undefined;
  return {
    ...(/^[0-6]$/.test(row.day) ? {} : { [field('day')]: { wrong: 'weekday' } }),
    ...(row.often === '' || RHYTHMS.some((one) => one === row.often)
      ? {}
      : { [field('often')]: { wrong: 'not-offered' } }),
    ...(clockFails(row.from) || (row.to && !row.from) ? { [field('from')]: { wrong: 'clock' } } : {}),
    ...(clockFails(row.to) ? { [field('to')]: { wrong: 'clock' } } : {}),
    ...(row.begins === '' || isDay(row.begins) ? {} : { [field('begins')]: { wrong: 'date' } }),
  };
}

/** From the first day of its rhythm on. */
function written(row: Row, today: string): Omit<Activity, 'name'> {
  const day = Number(row.day);
  const [, nth] = row.often.split(':');
  const code = WEEKDAYS[day] ?? '';
  const rrule = nth
    ? `FREQ=MONTHLY;BYDAY=${nth}${code}`
    : `FREQ=WEEKLY;${row.often === '2' ? 'INTERVAL=2;' : ''}BYDAY=${code}`;
  const from = readClock(row.from);
  const to = readClock(row.to);
  const earliest = row.begins || today;
  const weekday = addDays(earliest, (day - weekdayOf(earliest) + 7) % 7);
  const first = firstOccurrence({ name: '', start: weekday, rrule })?.start ?? weekday;
  const start = from ? `${first}T${from}` : first;
  // What ends at an earlier hour ends in the night after.
  const last = from && to && to <= from ? addDays(first, 1) : first;
  return { start, rrule, ...(from && to ? { end: `${last}T${to}` } : {}) };
}
