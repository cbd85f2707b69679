/** Recurrence rules (RFC 5545, 3.3.10), as far as local life needs them: by days, weeks, months and years. */
import { isDay } from '../../schema/wall-clock.ts';
import { danishTime } from './danish-time.ts';

export const WEEKDAYS: readonly string[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;

export interface Rule {
  frequency: (typeof FREQUENCIES)[number];
  interval: number;
  /** 0 is Monday; `nth` counts from the end when it is negative. */
  byDay: { day: number; nth?: number }[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  weekStart: number;
  count?: number;
  /** Danish wall-clock time of the last possible start; of a bare day its last minute. */
  until?: string;
}

const PARTS = ['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS', 'WKST', 'COUNT', 'UNTIL'];

/** Undefined for a rule that cannot be read, or that has parts which are not read here: half a rule would be wrong. */
export function readRule(text: string): Rule | undefined {
  const parts = partsOf(text);
  if (!parts) return undefined;
  const frequency = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', 1, 1000);
  const byDay = listOf(parts.get('BYDAY'), weekdayRef);
  const byMonthDay = listOf(parts.get('BYMONTHDAY'), (one) => signed(one, 31));
  const byMonth = listOf(parts.get('BYMONTH'), (one) => wholeNumber(one, 1, 12));
  const bySetPos = listOf(parts.get('BYSETPOS'), (one) => signed(one, 366));
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  if (!frequency || !interval || !byDay || !byMonthDay || !byMonth || !bySetPos || weekStart < 0) {
    return undefined;
  }
  const isShort = frequency === 'DAILY' || frequency === 'WEEKLY';
  if (isShort && byDay.some(({ nth }) => nth !== undefined)) return undefined;
  if (frequency === 'WEEKLY' && byMonthDay.length) return undefined;
  const ends = endsOf(parts);
  return ends && { frequency, interval, byDay, byMonthDay, byMonth, bySetPos, weekStart, ...ends };
}

function partsOf(text: string): Map<string, string> | undefined {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .replace(/^RRULE:/i, '')
    .replace(/;$/, '')
    .toUpperCase()
    .split(';')) {
    const [, name = '', value = ''] = /^([A-Z]+)=(.+)$/.exec(part) ?? [];
    if (!PARTS.includes(name) || parts.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

function endsOf(parts: Map<string, string>): Pick<Rule, 'count' | 'until'> | undefined {
  const [count, until] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (count !== undefined) {
    const times = wholeNumber(count, 1, 100_000);
    return times && until === undefined ? { count: times } : undefined;
  }
  if (until === undefined) return {};
  const last = untilOf(until);
  return last ? { until: last } : undefined;
}

/** People who write a bare day mean all of it. */
function untilOf(text: string): string | undefined {
  const [, year, month, date, hours, minutes, seconds, utc] =
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/.exec(text) ?? [];
  const day = `${year}-${month}-${date}`;
  if (!isDay(day)) return undefined;
  if (hours === undefined) return `${day}T23:59`;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  return utc ? danishTime(new Date(`${day}T${hours}:${minutes}Z`)) : `${day}T${hours}:${minutes}`;
}

function weekdayRef(text: string): Rule['byDay'][number] | undefined {
  const [, nth, code] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(text) ?? [];
  const day = WEEKDAYS.indexOf(code ?? '');
  if (day < 0) return undefined;
  if (nth === undefined) return { day };
  const number = signed(nth, 53);
  return number === undefined ? undefined : { day, nth: number };
}

/** Undefined when one of them cannot be read; empty where the rule has no such part. */
function listOf<T>(text: string | undefined, read: (one: string) => T | undefined): T[] | undefined {
  if (text === undefined) return [];
  const values = text.split(',').map(read);
  return values.every((value) => value !== undefined) ? (values as T[]) : undefined;
}

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

function signed(text: string, most: number): number | undefined {
  const number = /^[+-]?\d{1,3}$/.test(text) ? Number(text) : 0;
  return number !== 0 && Math.abs(number) <= most ? number : undefined;
}
