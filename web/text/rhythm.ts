/** How often something happens, in words: the rules of RFC 5545 that local life is made of. */
import { clockOf, dayOf, readWallClock, weekdayOf } from '../../schema/wall-clock.ts';
import type { Text } from './da.ts';
import { formatClocks } from './dates.ts';
import { formatWeekday, joinWords } from './format.ts';
import type { Lang } from './lang.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const SAID = ['FREQ', 'BYDAY', 'BYMONTHDAY', 'INTERVAL', 'UNTIL', 'WKST'];

export interface Recurring {
  /** Danish local time, as in `2026-02-04T14:00:00`. */
  start: string;
  end?: string | undefined;
  rrule: string;
}

/** `Hver onsdag kl. 14–17`; undefined for a rule that has no plain words here. */
export function rhythmOf(
  { start, end, rrule }: Recurring,
  lang: Lang,
  { rhythm: words }: Pick<Text, 'rhythm'>,
): string | undefined {
  const from = readWallClock(start);
  const rule = Object.fromEntries(rrule.split(';').map((part) => part.split('=') as [string, string]));
  if (!from || !Object.keys(rule).every((part) => SAID.includes(part))) return undefined;
  const often = oftenOf(rule, weekdayOf(dayOf(from)), lang, words);
  if (!often) return undefined;
  const to = end === undefined ? undefined : readWallClock(end);
  const clock = clockOf(from);
  return clock ? `${often} ${words.at(formatClocks(clock, to && clockOf(to), lang))}` : often;
}

type Words = Text['rhythm'];

function oftenOf(
  { FREQ, BYDAY, BYMONTHDAY, INTERVAL = '1' }: Record<string, string>,
  weekday: number,
  lang: Lang,
  words: Words,
): string | undefined {
  const days = (BYDAY ?? (FREQ === 'WEEKLY' ? (DAYS[weekday] ?? '') : ''))
    .split(',')
    .filter(Boolean)
    .map((day) => /^(-?\d)?([A-Z]{2})$/.exec(day));
  const numbers = days.map((day) => DAYS.indexOf(day?.[2] ?? ''));
  if (numbers.includes(-1)) return undefined;
  const names = joinWords(
    [...new Set(numbers)].map((day) => formatWeekday(day, lang) ?? ''),
    lang,
  );
  const ordinals = days.map((day) => day?.[1]);
  if (FREQ === 'DAILY') return INTERVAL === '1' && !BYDAY && !BYMONTHDAY ? words.daily : undefined;
  if (FREQ === 'WEEKLY' && !BYMONTHDAY && ordinals.every((one) => one === undefined)) {
    return weekly(INTERVAL, names, words);
  }
  if (FREQ !== 'MONTHLY' || INTERVAL !== '1') return undefined;
  if (BYMONTHDAY) return !BYDAY && /^\d\d?$/.test(BYMONTHDAY) ? words.monthDay(BYMONTHDAY) : undefined;
  const nth = ordinals.map((one) => words.nth[one ?? '']);
  if (nth.length === 0 || new Set(numbers).size > 1 || nth.includes(undefined)) return undefined;
  const [first = '', ...rest] = nth as string[];
  return words.monthly(joinWords([first, ...rest.map((one) => one.toLowerCase())], lang), names);
}

function weekly(interval: string, days: string, words: Words): string | undefined {
  if (interval === '1') return words.weekly(days);
  if (interval === '2') return words.everyOther(days);
  return /^[3-9]$/.test(interval) ? words.everyNth(interval, days) : undefined;
}
