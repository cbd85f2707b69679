import { writeDate } from './format.ts';
import type { Lang } from './lang.ts';

const timeZone = 'Europe/Copenhagen';

/** `kl. 14.32` of today, `22. november 2026 kl. 14.32` of another day; Danish time. */
export function formatMoment(moment: Date, now: Date, lang: Lang, at: (clock: string) => string): string {
  const written = (date: Date, options: Intl.DateTimeFormatOptions) =>
    writeDate(date, { ...options, timeZone }, lang);
  const day = (date: Date) => written(date, { dateStyle: 'long' });
  const clock = at(written(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }));
  return day(moment) === day(now) ? clock : `${day(moment)} ${clock}`;
}
