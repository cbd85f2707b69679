import type { Lang } from './lang.ts';

const LOCALES: Record<Lang, string> = { da: 'da-DK', en: 'en-GB' };
const timeZone = 'Europe/Copenhagen';

/** `kl. 14.32` of today, `22. november 2026 kl. 14.32` of another day; Danish time. */
export function formatMoment(moment: Date, now: Date, lang: Lang, at: (clock: string) => string): string {
  const written = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[lang], { ...options, timeZone }).format(date);
  const day = (date: Date) => written(date, { dateStyle: 'long' });
  const clock = at(written(moment, { timeStyle: 'short' }));
  return day(moment) === day(now) ? clock : `${day(moment)} ${clock}`;
}
