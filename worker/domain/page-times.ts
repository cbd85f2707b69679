/** What the page of an initiative says of when things happen. */
import type { Occurrence } from '../../schema/event.ts';
import { dayOf } from '../../schema/wall-clock.ts';
import { ACTIVITIES_MAX, lastDate, nextDates } from './next-dates.ts';
import { type Activity, exceptedDays, nextOccurrence } from './recurrence.ts';
import { readRule } from './rule.ts';

const NEXT_MAX = 6;
const EXCEPTED_MAX = 6;

/** `now` is a Danish wall-clock time. A rule that cannot be read is not over: nobody knows. */
export function pageTimes(activities: Activity[], events: Occurrence[], now: string) {
  const next = nextDates(activities, events, now, NEXT_MAX);
  const last = next.length ? undefined : lastDate(activities, events, now);
  const over = activities.map(
    (activity, i) =>
      i < ACTIVITIES_MAX && readRule(activity.rrule) !== undefined && !nextOccurrence(activity, now),
  );
  const today = dayOf(now);
  const excepted = activities.map((activity, i) =>
    i < ACTIVITIES_MAX ? exceptedDays(activity, today, EXCEPTED_MAX) : [],
  );
  return { today, next, over, excepted, ...(last ? { last } : {}) };
}
