/**
 * Tokens of the text index for the days on which something happens. What comes every week gives its weekday, which
 * never grows old; everything else gives its days as far ahead as can be said, and is renewed in time.
 */
import { daysOf, isOver, type Occurrence } from '../../schema/event.ts';
import type { When } from '../../schema/search.ts';
import { addDays, dayNumber, dayOf, dayOfNumber, weekdayOf } from '../../schema/wall-clock.ts';
import { ACTIVITIES_MAX } from './next-dates.ts';
import { type Activity, firstOccurrence, occurrences } from './recurrence.ts';
import { readRule, WEEKDAYS } from './rule.ts';

export const DAYS_AHEAD = 400;
export const DAY_TOKENS_MAX = 120;
/** Renewed so long before the days run out. */
const RENEW_DAYS = 60;

export interface Times {
  activities: Activity[];
  events: Occurrence[];
}

/** `tmo … tsu` and `d20261123`, at most 120 of the latter. `today` is a Danish day. */
export function dayTokensOf(times: Times, today: string): string[] {
  const { weekdays, days } = daysAhead(times, today);
  return [...weekdays, ...days.slice(0, DAY_TOKENS_MAX).map(dateToken)];
}

/** The tokens that any of will do. */
export function dayTokensAsked(when: When, today: string): string[] {
  const days = when === 'today' ? [today] : Array.from({ length: 7 }, (_, i) => addDays(today, i));
  return [...days.map(dateToken), ...days.map((day) => weekdayToken(weekdayOf(day)))];
}

/** Day tokens with the month in which they want to be renewed, where something goes on beyond them. */
export function timeTokensOf(times: Times, today: string): string[] {
  const month = renewalMonth(times, today);
  return [...dayTokensOf(times, today), ...(month ? [renewalToken(month)] : [])];
}

/** The facets of a row with other time tokens in the place of those they had. */
export function withTimeTokens(facets: string, tokens: string[]): string {
  const others = facets.split(' ').filter((token) => token && !TIME_TOKEN.test(token));
  return [...others, ...tokens].join(' ');
}

/** Those whose time to be renewed has come, also of `months` before when it was missed. */
export function renewalTokensDue(today: string, months: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return Array.from({ length: months + 1 }, (_, i) =>
    renewalToken(new Date(Date.UTC(year, month - 1 - i, 1)).toISOString().slice(0, 7)),
  );
}

const TIME_TOKEN = /^(?:t(?:mo|tu|we|th|fr|sa|su)|d\d{8}|renew\d{6})$/;

function dateToken(day: string): string {
  return `d${day.replaceAll('-', '')}`;
}

function weekdayToken(weekday: number): string {
  return `t${WEEKDAYS[weekday]?.toLowerCase()}`;
}

function renewalToken(month: string): string {
  return `renew${month.replace('-', '')}`;
}

function daysAhead({ activities, events }: Times, today: string): { weekdays: string[]; days: string[] } {
  const weekdays = new Set<number>();
  const days = new Set<string>();
  const end = addDays(today, DAYS_AHEAD + 1);
  const add = (one: Occurrence) => {
    for (const day of daysOf(one)) if (day >= today && day < end) days.add(day);
  };
  for (const activity of activities.slice(0, ACTIVITIES_MAX)) {
    const everyWeek = weekdaysOf(activity, today);
    for (const day of everyWeek ?? []) weekdays.add(day);
    if (everyWeek) continue;
    const found = occurrences(activity, addDays(today, -31), end, DAY_TOKENS_MAX + 31);
    if (found.readable) found.list.forEach(add);
  }
  for (const event of events) if (!event.cancelled && !isOver(event, `${today}T00:00`)) add(event);
  return { weekdays: [...weekdays].sort().map(weekdayToken), days: [...days].sort() };
}

/** Of a rule that has begun and comes every week without an end or exception; undefined for every other. */
function weekdaysOf(activity: Activity, today: string): number[] | undefined {
  const rule = readRule(activity.rrule);
  const first = rule && firstOccurrence(activity);
  if (!rule || !first || dayOf(first.start) > today) return undefined;
  // A weekday says nothing of the week that is left out.
  if (activity.exdates?.some((one) => dayOf(one) >= today)) return undefined;
  const { frequency, interval, byDay, byMonth, byMonthDay, bySetPos, count, until } = rule;
  const isPlain = interval === 1 && !byMonth.length && !byMonthDay.length && !bySetPos.length;
  if (!isPlain || count !== undefined || until !== undefined) return undefined;
  if (byDay.length && (frequency === 'WEEKLY' || frequency === 'DAILY')) return byDay.map(({ day }) => day);
  if (frequency === 'DAILY') return [0, 1, 2, 3, 4, 5, 6];
  return frequency === 'WEEKLY' ? [weekdayOf(dayOf(first.start))] : undefined;
}

/** `2027-08`; never before next month, so that each renewal puts it off. */
function renewalMonth(times: Times, today: string): string | undefined {
  const dated = times.activities.slice(0, ACTIVITIES_MAX).filter((one) => !weekdaysOf(one, today));
  const { days } = daysAhead(times, today);
  const isCut = days.length > DAY_TOKENS_MAX;
  const last = (isCut && days[DAY_TOKENS_MAX - 1]) || addDays(today, DAYS_AHEAD);
  const goesOn = dated.some((activity) => {
    const beyond = occurrences(activity, addDays(last, 1), addDays(last, 3660), 1);
    return beyond.readable && beyond.list.length > 0;
  });
  const comesLater = times.events.some(({ start, cancelled }) => !cancelled && dayOf(start) > last);
  if (!goesOn && !comesLater && !isCut) return undefined;
  const month = dayOfNumber(dayNumber(last) - RENEW_DAYS).slice(0, 7);
  const [year = 0, index = 0] = today.split('-').map(Number);
  const next = new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 7);
  return month > next ? month : next;
}
