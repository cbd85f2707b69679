/** What comes next of everything that an initiative does. Times are Danish wall-clock times. */
import { isOver, type Occurrence } from '../../schema/event.ts';
import { type Activity, lastOccurrence, nextOccurrences } from './recurrence.ts';

/** So many activities are looked at: more is no rhythm, and each is a walk. */
export const ACTIVITIES_MAX = 20;

/** The next dates, the earliest first. Cancelled ones are among them: whoever meant to come should know. */
export function nextDates(
  activities: Activity[],
  events: Occurrence[],
  now: string,
  most: number,
): Occurrence[] {
  const recurring = activities
    .slice(0, ACTIVITIES_MAX)
    .flatMap((activity) =>
      nextOccurrences(activity, now, most).map((one) => ({ ...one, name: activity.name })),
    );
  const single = events.filter((event) => !isOver(event, now));
  return [...recurring, ...single].sort(byStart).slice(0, most);
}

/** When the next one begins, cancelled ones aside: `2026-11-24T19:00`, or a day. */
export function nextOf(activities: Activity[], events: Occurrence[], now: string): string | undefined {
  const happening = events.filter(({ cancelled }) => !cancelled);
  return nextDates(activities, happening, now, 1)[0]?.start;
}

/** The last date that is past: what there is to say where nothing comes any more. */
export function lastDate(activities: Activity[], events: Occurrence[], now: string): Occurrence | undefined {
  const recurring = activities
    .slice(0, ACTIVITIES_MAX)
    .map((activity) => lastOccurrence(activity, now))
    .filter((one) => one !== undefined);
  const single = events.filter((event) => !event.cancelled && event.start < now);
  return [...recurring, ...single].sort(byStart).at(-1);
}

function byStart(a: Occurrence, b: Occurrence): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}
