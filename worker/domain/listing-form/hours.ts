/** Opening hours as a week of times, one a day; what says more than that is kept as the text it is. */
import { hoursField, type ListingValues, textOf } from '../../../schema/listing-form.ts';
import { type OpenSpan, readOpeningHours } from '../../../schema/opening-hours.ts';
import { readClock } from './clock.ts';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
/** A field for times has no 24 o'clock. */
const MIDNIGHT = '00:00';

/** One span a day, or none. */
export type SimpleWeek = (OpenSpan | undefined)[];

/** Undefined for what a week of one time a day cannot say. */
export function simpleWeek(text: string): SimpleWeek | undefined {
  const week = readOpeningHours(text);
  if (!week || week.holidays || week.seasons.length || week.days.some((spans) => spans.length > 1)) {
    return undefined;
  }
  return week.days.map(([span]) =>
    span?.to === '24:00' ? { from: span.from, to: MIDNIGHT } : span ? { ...span } : undefined,
  );
}

/** `Mo-We,Fr 10:00-16:00; Sa 10:00-13:00` */
export function writeWeek(week: SimpleWeek): string {
  const groups = new Map<string, number[]>();
  week.forEach((span, day) => {
    if (!span) return;
    const text = writeSpan(span);
    groups.set(text, [...(groups.get(text) ?? []), day]);
  });
  return [...groups].map(([text, days]) => `${rangesOf(days)} ${text}`).join('; ');
}

function writeSpan({ from, to }: OpenSpan): string {
  if (to === undefined) return `${from}+`;
  return `${from}-${to === MIDNIGHT ? '24:00' : to}`;
}

function rangesOf(days: number[]): string {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs
    .map(([first, last]) => (first === last ? DAYS[first] : `${DAYS[first]}-${DAYS[last]}`))
    .join(',');
}

/** A text that a week can say is shown as one, and comes back as it was unless a time changes. */
export function valuesOfHours(text: string | undefined): ListingValues {
  if (!text) return {};
  const week = simpleWeek(text);
  if (!week) return { openingHours: [text] };
  const times = week.flatMap((span, day) =>
    span
      ? [
          [hoursField(day, 'from'), [span.from]],
          ...(span.to === undefined ? [] : [[hoursField(day, 'to'), [span.to]]]),
        ]
      : [],
  );
  return { ...Object.fromEntries(times), hoursBefore: [text] };
}

export interface ReadHours {
  text?: string;
  /** Fields whose time cannot be read, or that have an end and no beginning. */
  wrong: string[];
}

export function readHours(values: ListingValues): ReadHours {
  const raw = textOf(values, 'openingHours');
  if (raw) return { text: raw, wrong: [] };
  const wrong: string[] = [];
  const week = DAYS.map((_, day): OpenSpan | undefined => {
    const [from, to] = (['from', 'to'] as const).map((part) => {
      const typed = textOf(values, hoursField(day, part));
      const clock = readClock(typed);
      if (typed && !clock) wrong.push(hoursField(day, part));
      return clock;
    });
    if (to && !from && !wrong.includes(hoursField(day, 'from'))) wrong.push(hoursField(day, 'from'));
    return from ? { from, ...(to ? { to } : {}) } : undefined;
  });
  const before = textOf(values, 'hoursBefore');
  const text = writeWeek(week);
  const known = before && simpleWeek(before);
  const isSame = known && writeWeek(known) === text;
  return { ...(text ? { text: isSame ? before : text } : {}), wrong };
}
