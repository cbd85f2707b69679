import { writeDate } from '../../../text/format.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';

/** A day with its time, as the clocks in Denmark say. */
export function whenOf(at: Date, lang: StewardLang): string {
  return writeDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }, lang);
}
