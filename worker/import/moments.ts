/** Times as people write them in Denmark, and as ISO 8601 has them; what is read is a Danish wall-clock time. */
import { isDay } from '../../schema/wall-clock.ts';
import { danishTime } from '../domain/danish-time.ts';

const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const DAY_AND_CLOCK = /^([\d./-]{8,10}?)(?:(?:T|,? )((?:kl\.? ?)?[\d.:]+))?$/i;

/** A day or a time of one; undefined for everything else. */
export function readMoment(text: string): string | undefined {
  if (ZONED.test(text)) {
    const at = new Date(text.replace(' ', 'T'));
    return Number.isNaN(at.getTime()) ? undefined : danishTime(at);
  }
  const [, date = '', time] = DAY_AND_CLOCK.exec(text) ?? [];
  const day = readDay(date);
  if (!day || time === undefined) return day;
  const clock = readClock(time);
  return clock && `${day}T${clock}`;
}

function readDay(text: string): string | undefined {
  const [, date = '', month = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  const day = year ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
  return isDay(day) ? day : undefined;
}

/** `19`, `19.30`, `kl. 19:30`, `19:30:00` → `19:30` */
export function readClock(text: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2})(?::\d{2}(?:\.\d+)?)?)?$/i.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
