/** Tokens of the text index for the days on which something happens. */
import type { When } from '../../schema/search.ts';

const WEEKDAYS = ['tsu', 'tmo', 'ttu', 'twe', 'tth', 'tfr', 'tsa'];

/** The tokens that any of will do. `today` is a Danish day. */
export function dayTokensAsked(when: When, today: string): string[] {
  const first = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: when === 'today' ? 1 : 7 }, (_, i) => new Date(first + i * 86_400_000)).flatMap(
    (day) => [`d${day.toISOString().slice(0, 10).replaceAll('-', '')}`, WEEKDAYS[day.getUTCDay()] as string],
  );
}
