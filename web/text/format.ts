/** Numbers, distances and dates as each language writes them; times are Danish times. */
import type { LiveText } from './da.ts';
import { LANGUAGES, type Lang } from './lang.ts';

const timeZone = 'Europe/Copenhagen';

export function formatNumber(n: number, lang: Lang): string {
  return new Intl.NumberFormat(LANGUAGES[lang].locale).format(n);
}

/** As the language writes it; “2026 р.” is said in full, or it would end a Ukrainian sentence with two stops. */
export function writeDate(date: Date, options: Intl.DateTimeFormatOptions, lang: Lang): string {
  const written = new Intl.DateTimeFormat(LANGUAGES[lang].locale, options).format(date);
  return written.replace(/\sр\.$/, ' року');
}

/** `12. oktober 2026` */
export function formatDate(date: Date, lang: Lang): string {
  return writeDate(date, { dateStyle: 'long', timeZone }, lang);
}

/** `oktober 2026` */
export function formatMonth(date: Date, lang: Lang): string {
  return writeDate(date, { month: 'long', year: 'numeric', timeZone }, lang);
}

/** `onsdag`, `Wednesday`: of a day counted from Monday. */
export function formatWeekday(day: number, lang: Lang): string | undefined {
  if (day < 0 || day > 6) return undefined;
  const monday = Date.UTC(2026, 0, 5);
  const date = new Date(monday + day * 86_400_000);
  return new Intl.DateTimeFormat(LANGUAGES[lang].locale, { weekday: 'long', timeZone: 'UTC' }).format(date);
}

/** `350 m`, `1,4 km`, `23 km`: as exact as a straight line deserves. */
export function formatDistance(meters: number, lang: Lang): string {
  const said = (n: number, unit: 'meter' | 'kilometer', maximumFractionDigits: number) =>
    new Intl.NumberFormat(LANGUAGES[lang].locale, { style: 'unit', unit, maximumFractionDigits }).format(n);
  if (meters < 950) return said(Math.max(50, Math.round(meters / 50) * 50), 'meter', 0);
  return said(meters / 1000, 'kilometer', meters < 10_000 ? 1 : 0);
}

const SAME_PLACE_METERS = 25;
const WALK_METERS = 1000;
/** Streets bend: a way is about so much longer than the straight line. */
const DETOUR = 1.3;
const METERS_A_MINUTE = { onFoot: 5000 / 60, byBicycle: 14_000 / 60 };
const LONGEST_RIDE_MINUTES = 75;

/**
 * `600 m, ca. 9 min til fods`, `1,4 km, ca. 8 min på cykel`, `23 km`: a straight line in metres as people think of it.
 * Say beside it that it is one.
 */
export function formatTravel(
  meters: number,
  lang: Lang,
  { travel: words }: Pick<LiveText, 'travel'>,
): string {
  if (meters < SAME_PLACE_METERS) return words.here;
  const distance = formatDistance(meters, lang);
  const how = meters < WALK_METERS ? 'onFoot' : 'byBicycle';
  const minutes = (meters * DETOUR) / METERS_A_MINUTE[how];
  if (minutes > LONGEST_RIDE_MINUTES) return distance;
  return words[how](distance, minutes < 10 ? Math.max(1, Math.round(minutes)) : Math.round(minutes / 5) * 5);
}

/** `under 1 km`, `omkring 3 km`: where one end of the line is only roughly known. */
export function formatRoughTravel(
  meters: number,
  lang: Lang,
  { travel: words }: Pick<LiveText, 'travel'>,
): string {
  const kilometers = Math.round(meters / 1000);
  return kilometers < 1 ? words.close : words.roughly(formatDistance(kilometers * 1000, lang));
}

/** `2026-11-24`, the day that it is in Denmark. */
export function danishDay(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(time);
}

const EVENING = 17;

export interface NextWords {
  next: { today: string; tonight: string; tomorrow: string; at: (clock: string) => string };
}

/** `i aften kl. 19`, `tirsdag 1. dec. kl. 10.30`: of a Danish wall-clock time, or of a day alone. */
export function formatNext(next: string, today: string, lang: Lang, { next: words }: NextWords): string {
  const [day = '', clock] = next.split('T');
  const [hour = '', minute] = clock?.split(':') ?? [];
  const away = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  const said =
    away === 0
      ? Number(hour) >= EVENING
        ? words.tonight
        : words.today
      : away === 1
        ? words.tomorrow
        : shortDay(new Date(day), lang);
  if (!clock) return said;
  const time =
    minute === '00' && lang === 'da' ? String(Number(hour)) : `${hour}${lang === 'da' ? '.' : ':'}${minute}`;
  return `${said} ${words.at(time)}`;
}

/** `tirsdag 1. dec.` */
function shortDay(day: Date, lang: Lang): string {
  return new Intl.DateTimeFormat(LANGUAGES[lang].locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  })
    .format(day)
    .replace(' den ', ' ');
}

/** One of the eight winds from a bearing in degrees clockwise from north: 0 is north, 1 north-east. */
export function windOf(bearing: number): number {
  return Math.round((((bearing % 360) + 360) % 360) / 45) % 8;
}

/** `dansk`, `polsk`; the code itself where the browser knows no name. */
export function languageName(code: string, lang: Lang): string {
  return (
    new Intl.DisplayNames(LANGUAGES[lang].locale, { type: 'language', fallback: 'code' }).of(code) ?? code
  );
}

export function joinWords(words: string[], lang: Lang): string {
  return new Intl.ListFormat(LANGUAGES[lang].locale, { type: 'conjunction' }).format(words);
}

/** `Frivillige og penge`: phrases that begin with a capital where they stand alone. */
export function joinPhrases(phrases: string[], lang: Lang): string {
  const [first, ...rest] = phrases;
  if (first === undefined) return '';
  // A German noun keeps its capital.
  const within = (phrase: string) =>
    lang === 'de' ? phrase : phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return joinWords([first, ...rest.map(within)], lang);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
