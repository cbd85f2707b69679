/**
 * The days of a rule. Walked period by period (day, week, month or year), each giving the days it has, so that no
 * rule can run for ever: one that never comes true ends with the periods that are looked at.
 */
import { dayNumber, weekdayOfNumber } from '../../schema/wall-clock.ts';
import type { Rule } from './rule.ts';

const DAY_MS = 86_400_000;
/** A daily rule for thirteen years, a monthly one for four centuries. */
const PERIODS_MAX = 5000;
const SHORTEST = { DAILY: 1, WEEKLY: 7, MONTHLY: 28, YEARLY: 365 };
const LONGEST = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/**
 * Days since 1970, rising, none before the day of `start`. A rule with a count is walked from its beginning; any
 * other from about `from` on: a few days before it, and a few after `to`, may be among them.
 */
export function* daysOfRule(rule: Rule, start: string, from: string, to: string): Generator<number> {
  const first = dayNumber(start);
  const last = dayNumber(to);
  const skipped = rule.count === undefined ? periodsBefore(rule, start, from) : 0;
  for (let period = skipped; period < skipped + PERIODS_MAX; period++) {
    if (first + SHORTEST[rule.frequency] * (period - 1) * rule.interval > last) return;
    const days = chosen(rule, daysOfPeriod(rule, start, first, period * rule.interval));
    for (const day of days) if (day >= first) yield day;
  }
}

/** How many periods can be passed over: one less than lie before `from`. */
function periodsBefore({ frequency, interval }: Rule, start: string, from: string): number {
  const days = dayNumber(from) - dayNumber(start);
  return Math.max(0, Math.floor(days / LONGEST[frequency] / interval) - 1);
}

function daysOfPeriod(rule: Rule, start: string, first: number, offset: number): number[] {
  const { frequency, byDay, byMonth, byMonthDay, weekStart } = rule;
  if (frequency === 'DAILY') {
    return [first + offset].filter((day) => fits(rule, day));
  }
  if (frequency === 'WEEKLY') {
    const week = first - ((weekdayOfNumber(first) - weekStart + 7) % 7) + 7 * offset;
    const weekdays = byDay.length ? byDay.map(({ day }) => day) : [weekdayOfNumber(first)];
    return weekdays.map((day) => week + ((day - weekStart + 7) % 7)).filter((day) => fits(rule, day));
  }
  const [year = 0, month = 0] = start.split('-').map(Number);
  if (frequency === 'MONTHLY') {
    const index = year * 12 + month - 1 + offset;
    return daysOfMonth(rule, start, Math.floor(index / 12), index % 12).filter((day) => fits(rule, day));
  }
  const months = byMonth.length ? byMonth.map((one) => one - 1) : Array.from({ length: 12 }, (_, i) => i);
  if (byMonth.length || byMonthDay.length) {
    return months.flatMap((one) => daysOfMonth(rule, start, year + offset, one));
  }
  if (byDay.length) {
    return weekdaysIn(byDay, firstOf(year + offset, 0), firstOf(year + offset + 1, 0) - 1);
  }
  return daysOfMonth(rule, start, year + offset, month - 1);
}

function fits({ byMonth, byDay, byMonthDay, frequency }: Rule, day: number): boolean {
  if (frequency === 'DAILY' && byDay.length && !byDay.some((one) => one.day === weekdayOfNumber(day)))
    return false;
  if (byMonth.length === 0 && (frequency !== 'DAILY' || byMonthDay.length === 0)) return true;
  const at = new Date(day * DAY_MS);
  const [year, month, date] = [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()];
  if (byMonth.length && !byMonth.includes(month + 1)) return false;
  if (frequency !== 'DAILY' || byMonthDay.length === 0) return true;
  const length = firstOf(year, month + 1) - firstOf(year, month);
  return byMonthDay.some((one) => (one > 0 ? one : length + 1 + one) === date);
}

/** Without a day of its own the rule takes that of its start, in the months that have it. */
function daysOfMonth({ byDay, byMonthDay }: Rule, start: string, year: number, month: number): number[] {
  const first = firstOf(year, month);
  const length = firstOf(year, month + 1) - first;
  const dates = byMonthDay.map((one) => (one > 0 ? one : length + 1 + one));
  const own = (dates.length ? dates : byDay.length ? [] : [Number(start.slice(8, 10))])
    .filter((date) => date >= 1 && date <= length)
    .map((date) => first + date - 1);
  if (byDay.length === 0) return own;
  const weekdays = weekdaysIn(byDay, first, first + length - 1);
  return dates.length ? own.filter((day) => weekdays.includes(day)) : weekdays;
}

function weekdaysIn(byDay: Rule['byDay'], first: number, last: number): number[] {
  return byDay.flatMap(({ day, nth }) => {
    const all: number[] = [];
    for (let at = first + ((day - weekdayOfNumber(first) + 7) % 7); at <= last; at += 7) all.push(at);
    const one = nth === undefined ? undefined : all.at(nth > 0 ? nth - 1 : nth);
    return nth === undefined ? all : one === undefined ? [] : [one];
  });
}

function firstOf(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / DAY_MS);
}

function chosen({ bySetPos }: Rule, days: number[]): number[] {
  if (days.length < 2 && bySetPos.length === 0) return days;
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  if (bySetPos.length === 0) return sorted;
  const at = new Set(bySetPos.map((one) => (one > 0 ? one - 1 : sorted.length + one)));
  return sorted.filter((_, i) => at.has(i));
}
