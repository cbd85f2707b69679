/** Times as people write them in Denmark, and as ISO 8601 has them; what is read is a Danish wall-clock time. */
import { readWallClock } from '../../schema/wall-clock.ts';
import { danishTime } from '../../worker/domain/danish-time.ts';

const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/i;
const DANISH = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?:,? (?:kl\.? ?)?(\d{1,2}(?:[.:]\d{2})?))?$/i;

/** A day or a time of one; undefined for everything else. */
export function readMoment(text: string): string | undefined {
  if (ZONED.test(text)) {
    const at = new Date(text.replace(' ', 'T'));
    return Number.isNaN(at.getTime()) ? undefined : danishTime(at);
  }
  const [, day = '', month = '', year, clock] = DANISH.exec(text) ?? [];
  if (!year) return readWallClock(text);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = clock && readClock(clock);
  return clock && !time ? undefined : readWallClock(time ? `${date}T${time}` : date);
}

/** `19`, `19.30`, `kl. 19:30` → `19:30` */
export function readClock(text: string): string | undefined {
  const [, hours = '', minutes = '00'] =
    /^(?:kl\.? ?)?(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?$/i.exec(text) ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
