/**
 * The common part of OpenStreetMap's opening_hours syntax as a week:
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification. A text with a part that is not read here has
 * no week: it is shown as it was given, whole, for half of it could be wrong.
 */

export interface OpenSpan {
  /** `10:00` */
  from: string;
  /** `18:00`; at or below `from` it is past midnight. Undefined: until there is nobody any more (`10:00+`). */
  to?: string;
}

export interface OpeningWeek {
  /** Monday first; a day without spans is closed. */
  days: OpenSpan[][];
  /** Undefined where nothing is said of public holidays. */
  holidays?: OpenSpan[];
  /** Parts that are about months or seasons only, as they were given. */
  seasons: string[];
}

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const DAY_LIST = new RegExp(`^${DAY}(?:-${DAY})?(?:,${DAY}(?:-${DAY})?)*`);
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const SEASON = new RegExp(
  `^(?:\\d{4} ?)?(?:${MONTH}\\b|easter\\b|SH\\b|week ?\\d|"?(?:sommer|vinter|summer|winter))`,
  'i',
);
const CLOCK = /^(?:[01]?\d|2[0-3]):[0-5]\d$|^24:00$/;
const ALL_DAY: OpenSpan = { from: '00:00', to: '24:00' };

/** Undefined for what cannot be read whole. */
export function readOpeningHours(text: string): OpeningWeek | undefined {
  const rules = rulesOf(text);
  const regular = rules.filter(({ rule }) => !SEASON.test(rule));
  const seasons = rules.filter(({ rule }) => SEASON.test(rule)).map(({ rule }) => rule);
  if (regular.length === 0) return undefined;
  const week: OpeningWeek = { days: DAYS.map(() => []), seasons };
  for (const { rule, adds } of regular) {
    const read = readRule(rule);
    if (!read) return undefined;
    for (const day of read.days) week.days[day] = [...(adds ? (week.days[day] ?? []) : []), ...read.spans];
    if (read.holidays) week.holidays = read.spans;
  }
  return week;
}

interface RawRule {
  rule: string;
  /** After a comma: what was said of the same days before stays. */
  adds: boolean;
}

function rulesOf(text: string): RawRule[] {
  return text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .flatMap((part) => {
      const parts = part.split(new RegExp(`(?<=[0-9+]|off|closed)\\s*,\\s+(?=${DAY}\\b)`));
      return parts.map((rule, i) => ({ rule: rule.trim().replace(/\s+/g, ' '), adds: i > 0 }));
    });
}

function readRule(rule: string): { days: number[]; holidays: boolean; spans: OpenSpan[] } | undefined {
  if (rule === '24/7') return { days: [0, 1, 2, 3, 4, 5, 6], holidays: false, spans: [ALL_DAY] };
  const compact = rule.replace(/\s*([,-])\s*/g, '$1');
  const selector = DAY_LIST.exec(compact)?.[0];
  const spans = spansOf(compact.slice(selector?.length ?? 0).replace(/^:?\s*/, ''), selector !== undefined);
  if (!spans) return undefined;
  if (selector === undefined) return { days: [0, 1, 2, 3, 4, 5, 6], holidays: false, spans };
  const parts = selector.split(',');
  const days = parts.filter((part) => part !== 'PH').map(daysIn);
  if (!days.every((list) => list !== undefined)) return undefined;
  return { days: days.flat(), holidays: parts.includes('PH'), spans };
}

/** `Fr-Mo` goes over the end of the week. */
function daysIn(range: string): number[] | undefined {
  const [first = -1, last = first] = range.split('-').map((day) => DAYS.indexOf(day));
  if (first < 0 || last < 0) return undefined;
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, i) => (first + i) % 7);
}

function spansOf(text: string, hasDays: boolean): OpenSpan[] | undefined {
  if (/^(?:off|closed)$/i.test(text)) return [];
  if (text === '' || text === 'open') return hasDays ? [ALL_DAY] : undefined;
  const spans = text.split(',').map(spanOf);
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

function spanOf(text: string): OpenSpan | undefined {
  const [from = '', to] = text.replace(/\+$/, '').split('-');
  const isOpen = text.endsWith('+') && to === undefined;
  if (!CLOCK.test(from) || from === '24:00') return undefined;
  if (isOpen) return { from: padded(from) };
  return to !== undefined && CLOCK.test(to) && !text.endsWith('+')
    ? { from: padded(from), to: padded(to) }
    : undefined;
}

function padded(clock: string): string {
  return clock.padStart(5, '0');
}
