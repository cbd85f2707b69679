/** How often something happens, in words: the rules of RFC 5545 that local life is made of. */
import type { Text } from './da.ts';
import { formatWeekday, joinWords } from './format.ts';
import type { Lang } from './lang.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

export interface Recurring {
  /** Danish local time, as in `2026-02-04T14:00:00`. */
  start: string;
  end?: string | undefined;
  rrule: string;
}

/** `Hver onsdag kl. 14.00–17.00`; undefined for a rule that has no plain words here. */
export function rhythmOf(
  { start, end, rrule }: Recurring,
  lang: Lang,
  { rhythm: words }: Pick<Text, 'rhythm'>,
): string | undefined {
  const rule = Object.fromEntries(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const days = rule.BYDAY?.split(',').map((day) => /^(-?\d)?([A-Z]{2})$/.exec(day)) ?? [];
  const names = days.map((day) => formatWeekday(DAYS.indexOf(day?.[2] ?? ''), lang));
  if (names.length === 0 || names.includes(undefined)) return undefined;
  const day = joinWords(names as string[], lang);
  const ordinal = days[0]?.[1];
  const often = oftenOf(rule, ordinal);
  const nth = words.nth[ordinal ?? ''];
  if (!often || (often === 'monthly' && (!nth || days.length > 1))) return undefined;
  const said = often === 'monthly' ? words.monthly(nth ?? '', day) : words[often](day);
  const [from, to] = [clock(start, lang), end === undefined ? undefined : clock(end, lang)];
  return from ? `${said} ${words.at(to ? `${from}–${to}` : from)}` : said;
}

function oftenOf(rule: Record<string, string>, ordinal: string | undefined) {
  const interval = rule.INTERVAL ?? '1';
  const known = Object.keys(rule).every((part) =>
    ['FREQ', 'BYDAY', 'INTERVAL', 'UNTIL', 'WKST'].includes(part),
  );
  if (!known) return undefined;
  if (rule.FREQ === 'WEEKLY' && !ordinal && interval === '1') return 'weekly';
  if (rule.FREQ === 'WEEKLY' && !ordinal && interval === '2') return 'everyOther';
  return rule.FREQ === 'MONTHLY' && ordinal && interval === '1' ? 'monthly' : undefined;
}

/** The clock as it is written, for it is local time already. */
function clock(time: string, lang: Lang): string | undefined {
  const [, hours, minutes] = /T(\d{2}):(\d{2})/.exec(time) ?? [];
  return hours && minutes && (lang === 'da' ? `${hours}.${minutes}` : `${hours}:${minutes}`);
}
