/**
 * Days and times as they are said in Denmark, without a zone: `2026-11-24`, or `2026-11-24T19:00`. Texts of one
 * form compare as what they say, and a day comes before all the times of it.
 */

const DAY_MS = 86_400_000;
const FORM = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/;

/** To the minute; undefined for what is no day of the calendar or no time of a day. A zone is not read. */
export function readWallClock(text: string): string | undefined {
  const [, day, hours, minutes] = FORM.exec(text.trim().replace(' ', 'T')) ?? [];
  if (!day || !isDay(day)) return undefined;
  if (hours === undefined || minutes === undefined) return day;
  return Number(hours) < 24 && Number(minutes) < 60 ? `${day}T${hours}:${minutes}` : undefined;
}

/** `2026-02-30` is none. */
export function isDay(text: string): boolean {
  const days = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(days) && new Date(days).toISOString().startsWith(text);
}

export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/** `19:00`; undefined for a whole day. */
export function clockOf(time: string): string | undefined {
  return time.length > 10 ? time.slice(11, 16) : undefined;
}

/** Days since 1 January 1970: what days are counted with. */
export function dayNumber(time: string): number {
  return Math.round(Date.parse(`${dayOf(time)}T00:00Z`) / DAY_MS);
}

export function dayOfNumber(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: string, days: number): string {
  return dayOfNumber(dayNumber(day) + days);
}

/** The same day of another month, or its last day where it has no such day: 31 January and a month is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = dayOf(day).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return weekdayOfNumber(dayNumber(day));
}

/** The first of January 1970 was a Thursday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

/** As clocks without a zone count them: between two whole days, or between two times. */
export function minutesBetween(start: string, end: string): number {
  const minutes = (time: string) => Date.parse(`${time.length > 10 ? time : `${time}T00:00`}Z`) / 60_000;
  return minutes(end) - minutes(start);
}

/** A day stays a day. */
export function addMinutes(time: string, minutes: number): string {
  const isTime = time.length > 10;
  const at = Date.parse(`${isTime ? time : `${time}T00:00`}Z`) + minutes * 60_000;
  return new Date(at).toISOString().slice(0, isTime ? 16 : 10);
}
