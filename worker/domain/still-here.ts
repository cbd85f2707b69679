/** When owners are asked whether their initiative still exists: after eleven months, again after two and six weeks. */
import { addDays, addMonths } from '../../schema/wall-clock.ts';
import { danishDay, instantOf } from './danish-time.ts';

/**
 * The round that a listing is in is how often it was asked about since it was confirmed. Two weeks after the third letter
 * without an answer it is marked: nothing is asked any more, and its page says so.
 */
export const LAST_ROUND = 3;
export const MARKED = 4;

const WAIT = [{ months: 11 }, { days: 14 }, { days: 28 }, { days: 14 }] as const;

/**
 * Whoever was confirmed, or last asked, before this instant is due. Counted in Danish days, so that a day with 23 or
 * 25 hours is one day: what was confirmed on 1 January is due from the first moment of 1 December.
 */
export function dueBefore(round: number, now: Date): Date {
  const wait = WAIT[round];
  if (!wait) throw new RangeError(`there is no round ${round}`);
  const today = danishDay(now);
  const day = 'months' in wait ? addMonths(today, -wait.months) : addDays(today, -wait.days);
  return instantOf(addDays(day, 1));
}
