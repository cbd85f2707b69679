/** Days and times of what happens, as each language says them. All are Danish wall-clock times (schema/wall-clock.ts). */
import type { Occurrence } from '../../schema/event.ts';
import { addDays, clockOf, dayOf, weekdayOf } from '../../schema/wall-clock.ts';
import { formatWeekday, writeDate } from './format.ts';
import type { Lang } from './lang.ts';

interface Written {
  /** Between a weekday and its date. */
  afterWeekday: string;
  /** After the number of a day whose month is not said. */
  afterNumber: string;
  /** `19.30`; the clock of Denmark has 24 hours in every language. */
  minutes: '.' | ':';
  /** Whether 19:00 is simply 19. */
  shortHours: boolean;
  at(day: string, clock: string): string;
}

const WRITTEN: Record<Lang, Written> = {
  da: {
    afterWeekday: ' ',
    afterNumber: '.',
    minutes: '.',
    shortHours: true,
    at: (day, clock) => `${day} kl. ${clock}`,
  },
  en: {
    afterWeekday: ' ',
    afterNumber: '',
    minutes: ':',
    shortHours: false,
    at: (day, clock) => `${day}, ${clock}`,
  },
  de: {
    afterWeekday: ', ',
    afterNumber: '.',
    minutes: ':',
    shortHours: true,
    at: (day, clock) => `${day}, ${clock} Uhr`,
  },
  uk: {
    afterWeekday: ', ',
    afterNumber: '',
    minutes: ':',
    shortHours: false,
    at: (day, clock) => `${day}, ${clock}`,
  },
  ar: {
    afterWeekday: '، ',
    afterNumber: '',
    minutes: ':',
    shortHours: false,
    at: (day, clock) => `${day}، الساعة ${clock}`,
  },
};

/** `tirsdag 1. december kl. 19–21`, `Tuesday 1 December, 19:00–21:00`; the year where it is not this one. */
export function formatOccurrence({ start, end }: Occurrence, today: string, lang: Lang): string {
  const [from, to] = [dayOf(start), dayOf(end ?? start)];
  const clock = clockOf(start);
  const { at } = WRITTEN[lang];
  if (!clock) return formatDays(from, to, today, lang);
  const until = end && clockOf(end);
  // What ends in the night belongs to its evening.
  const isEvening = until !== undefined && (to === from || (to === addDays(from, 1) && until < clock));
  if (until && !isEvening) {
    return `${at(formatDay(from, today, lang), formatClock(clock, lang))} – ${at(formatDay(to, today, lang), formatClock(until, lang))}`;
  }
  return at(formatDay(from, today, lang), formatClocks(clock, until, lang));
}

/** `tirsdag 1. december`, `Tuesday 1 December` */
export function formatDay(day: string, today: string, lang: Lang): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  return formatWeekday(weekdayOf(day), lang) + WRITTEN[lang].afterWeekday + dateOf(day, hasYear, lang);
}

/** `25. juni 2025` */
export function formatDate(time: string, lang: Lang): string {
  return dateOf(dayOf(time), true, lang);
}

/** `19–21`, `19.30–21`; in English `19:00–21:00`. */
export function formatClocks(from: string, to: string | undefined, lang: Lang): string {
  return to === undefined ? formatClock(from, lang) : `${formatClock(from, lang)}–${formatClock(to, lang)}`;
}

function formatClock(clock: string, lang: Lang): string {
  const { minutes: point, shortHours } = WRITTEN[lang];
  if (!shortHours) return clock;
  const [hours = '', minutes] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}${point}${minutes}`;
}

/** `fredag 4. – søndag 6. december`: the month once where it is one. */
function formatDays(from: string, to: string, today: string, lang: Lang): string {
  const last = formatDay(to, today, lang);
  if (from === to) return last;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${formatDay(from, today, lang)} – ${last}`;
  const { afterWeekday, afterNumber } = WRITTEN[lang];
  const date = `${Number(from.slice(8))}${afterNumber}`;
  return `${formatWeekday(weekdayOf(from), lang)}${afterWeekday}${date} – ${last}`;
}

function dateOf(day: string, hasYear: boolean, lang: Lang): string {
  const year = hasYear ? ({ year: 'numeric' } as const) : {};
  const options = { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' } as const;
  return writeDate(new Date(`${day}T00:00Z`), options, lang);
}
