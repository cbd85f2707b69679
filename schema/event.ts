/** One thing that happens once: an event of an initiative, or one occurrence of an activity. */
import { addDays, dayOf, minutesBetween, readWallClock } from './wall-clock.ts';

/** Danish wall-clock times (schema/wall-clock.ts): both with a time, or both whole days. */
export interface Occurrence {
  start: string;
  /** When it is over; of whole days the last one. */
  end?: string;
  name?: string;
  cancelled?: boolean;
}

export interface Event extends Occurrence {
  /** Opaque, and the same whenever the same event comes from the same place. */
  id: string;
  /** What its source calls it. */
  uid: string;
  updatedAt: Date;
}

/** What lasts longer has opening hours. */
export const LONGEST_DAYS = 31;

/** Both ends as they are kept; undefined where the start cannot be read. An end that makes no sense is left out. */
export function readSpan(start: string, end?: string): { start: string; end?: string } | undefined {
  const from = readWallClock(start);
  if (!from) return undefined;
  const to = end === undefined ? undefined : readWallClock(end);
  const fits = to !== undefined && to.length === from.length && minutesBetween(from, to) > 0;
  return fits ? { start: from, end: to } : { start: from };
}

/** Whether it is over at a Danish wall-clock time. What has no end is over when it has begun, a day when it is past. */
export function isOver({ start, end }: Occurrence, now: string): boolean {
  const last = end ?? start;
  return last.length > 10 ? last <= now && start < now : last < dayOf(now);
}

/** The days it touches; what ends at midnight does not touch the next one. */
export function daysOf({ start, end }: Occurrence): string[] {
  const days = [dayOf(start)];
  const last = end && (end.endsWith('T00:00') ? addDays(dayOf(end), -1) : dayOf(end));
  for (let day = addDays(dayOf(start), 1); last && day <= last; day = addDays(day, 1)) {
    if (days.push(day) > LONGEST_DAYS) break;
  }
  return days;
}
