/** When recurring activities happen. All times are Danish wall-clock times (schema/wall-clock.ts). */
import { isOver, type Occurrence, readSpan } from '../../schema/event.ts';
import type { Activity } from '../../schema/initiative.ts';
import {
  addDays,
  addMinutes,
  clockOf,
  dayNumber,
  dayOf,
  dayOfNumber,
  minutesBetween,
  readWallClock,
} from '../../schema/wall-clock.ts';
import { readRule } from './rule.ts';
import { daysOfRule } from './rule-days.ts';

export type { Activity };

/** Ten years: a rule that brings nothing in that time brings nothing. */
const YEARS_DAYS = 3660;

export type Occurrences =
  | { readable: true; list: Occurrence[] }
  /** Which part of the activity says nothing that is understood here. */
  | { readable: false; unread: 'start' | 'rrule' };

/**
 * Those that begin at `from` or later and before `to`, the earliest first, `most` at most. A start that is no day
 * of the rule is not one of them: whoever says “every Tuesday from the first on” means Tuesdays. Nor is an
 * exception, though it counts where a rule says how many there are.
 */
export function occurrences(activity: Activity, from: string, to: string, most: number): Occurrences {
  const span = readSpan(activity.start, activity.end);
  if (!span) return { readable: false, unread: 'start' };
  const rule = readRule(activity.rrule);
  if (!rule) return { readable: false, unread: 'rrule' };
  const clock = clockOf(span.start);
  const minutes = span.end && minutesBetween(span.start, span.end);
  const list: Occurrence[] = [];
  const firstDay = dayNumber(from);
  let count = 0;
  for (const day of daysOfRule(rule, span.start, dayOf(from), dayOf(to))) {
    count += 1;
    if (list.length >= most || count > (rule.count ?? count)) break;
    if (day < firstDay) continue;
    const date = dayOfNumber(day);
    const start = clock ? `${date}T${clock}` : date;
    if (start >= to || (rule.until && start > rule.until)) break;
    if (start >= from && !isExcepted(activity, start))
      list.push({ start, ...(minutes ? { end: addMinutes(start, minutes) } : {}) });
  }
  return { readable: true, list };
}

function isExcepted({ exdates = [] }: Activity, start: string): boolean {
  return exdates.some((one) => one === start || one === dayOf(start));
}

/** The first one by its rule, exception or not, where a series really begins: within ten years of its start. */
export function firstOccurrence(activity: Activity): Occurrence | undefined {
  const day = readWallClock(activity.start);
  if (!day) return undefined;
  return listed(occurrences(byRule(activity), dayOf(day), addDays(dayOf(day), YEARS_DAYS), 1))[0];
}

function byRule({ exdates: _, ...rule }: Activity): Activity {
  return rule;
}

/** The days from `today` on that its rule names and that are left out, the earliest first. */
export function exceptedDays(activity: Activity, today: string, most: number): string[] {
  const days = [...new Set(activity.exdates?.map(dayOf))].filter((day) => day >= today).sort();
  const isNamed = (day: string) => {
    const found = listed(occurrences(byRule(activity), day, addDays(day, 1), 1));
    return found.some(({ start }) => isExcepted(activity, start));
  };
  return days.filter(isNamed).slice(0, most);
}

/** The first that is not over at `now`, within ten years of it. */
export function nextOccurrence(activity: Activity, now: string): Occurrence | undefined {
  return nextOccurrences(activity, now, 1)[0];
}

export function nextOccurrences(activity: Activity, now: string, most: number): Occurrence[] {
  const today = dayOf(now);
  // What began yesterday may go on: those two or three that are over are read for nothing.
  const span = readSpan(activity.start, activity.end);
  const days = span?.end ? Math.ceil(minutesBetween(span.start, span.end) / 1440) : 0;
  const found = occurrences(activity, addDays(today, -days - 1), addDays(today, YEARS_DAYS), most + days + 2);
  return listed(found)
    .filter((one) => !isOver(one, now))
    .slice(0, most);
}

/** The last that began before `now`; undefined before the first one. */
export function lastOccurrence(activity: Activity, now: string): Occurrence | undefined {
  const year = listed(occurrences(activity, addDays(dayOf(now), -366), now, 400)).at(-1);
  return year ?? listed(occurrences(activity, '0000-01-01', now, 5000)).at(-1);
}

function listed(found: Occurrences): Occurrence[] {
  return found.readable ? found.list : [];
}
