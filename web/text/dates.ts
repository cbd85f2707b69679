/** Days and times of what happens, as each language says them. All are Danish wall-clock times (schema/wall-clock.ts). */
import type { Occurrence } from '../../schema/event.ts';
import { addDays, clockOf, dayOf, weekdayOf } from '../../schema/wall-clock.ts';
import { formatWeekday } from './format.ts';
import type { Lang } from './lang.ts';

const LOCALES: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' };

/** `tirsdag 1. december kl. 19–21`, `Tuesday 1 December, 19:00–21:00`; the year where it is not this one. */
export function formatOccurrence({ start, end }: Occurrence, today: string, lang: Lang): string {
  const [from, to] = [dayOf(start), dayOf(end ?? start)];
  const clock = clockOf(start);
  if (!clock) return formatDays(from, to, today, lang);
  const until = end && clockOf(end);
  // What ends in the night belongs to its evening.
  const isEvening = until !== undefined && (to === from || (to === addDays(from, 1) && until < clock));
  if (until && !isEvening) {
    return `${at(formatDay(from, today, lang), formatClock(clock, lang), lang)} – ${at(formatDay(to, today, lang), formatClock(until, lang), lang)}`;
  }
  return at(formatDay(from, today, lang), formatClocks(clock, until, lang), lang);
}

/** `tirsdag 1. december`, `Tuesday 1 December` */
export function formatDay(day: string, today: string, lang: Lang): string {
  const hasYear = day.slice(0, 4) !== today.slice(0, 4);
  return `${formatWeekday(weekdayOf(day), lang)} ${dateOf(day, hasYear, lang)}`;
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
  if (lang === 'en') return clock;
  const [hours = '', minutes] = clock.split(':');
  return minutes === '00' ? String(Number(hours)) : `${Number(hours)}.${minutes}`;
}

/** `fredag 4. – søndag 6. december`: the month once where it is one. */
function formatDays(from: string, to: string, today: string, lang: Lang): string {
  const last = formatDay(to, today, lang);
  if (from === to) return last;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${formatDay(from, today, lang)} – ${last}`;
  const date = `${Number(from.slice(8))}${lang === 'da' ? '.' : ''}`;
  return `${formatWeekday(weekdayOf(from), lang)} ${date} – ${last}`;
}

function at(day: string, clock: string, lang: Lang): string {
  return lang === 'da' ? `${day} kl. ${clock}` : `${day}, ${clock}`;
}

function dateOf(day: string, hasYear: boolean, lang: Lang): string {
  return new Intl.DateTimeFormat(LOCALES[lang], {
    day: 'numeric',
    month: 'long',
    ...(hasYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00Z`));
}
