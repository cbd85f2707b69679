/** Danish wall-clock times and instants, right over both nights when the clocks change. */
import { dayOf } from '../../schema/wall-clock.ts';

export const ZONE = 'Europe/Copenhagen';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** `2026-11-24T19:00` */
export function danishTime(at: Date): string {
  return clock.format(at).slice(0, 16).replace(' ', 'T');
}

/** `2026-11-24` */
export function danishDay(at: Date): string {
  return dayOf(danishTime(at));
}

/**
 * The instant of a wall-clock time, a whole day being its first one. As RFC 5545 (3.3.5) has it: an hour that
 * comes twice is meant the first time, and one that is skipped is counted on from before the gap.
 */
export function instantOf(time: string): Date {
  const asUtc = Date.parse(`${time.length > 10 ? time.slice(0, 16) : `${time}T00:00`}Z`);
  const before = offsetAt(asUtc - 86_400_000);
  const after = offsetAt(asUtc + 86_400_000);
  if (before === after) return new Date(asUtc - before);
  const [early, late] = [asUtc - before, asUtc - after];
  return new Date(offsetAt(early) === before || offsetAt(late) !== after ? early : late);
}

/** Milliseconds that Danish clocks are ahead of UTC. */
function offsetAt(at: number): number {
  return Date.parse(`${clock.format(at).replace(' ', 'T')}Z`) - Math.floor(at / 1000) * 1000;
}
