/** When what a source no longer has is taken for gone, and when rather the source for broken. */

/** Of what it had before; a list that suddenly is shorter has more likely gone wrong than lost its members. */
const SHARE_LEAST = 0.5;

export interface Comparison {
  /** Ids that were there before and are not now. */
  gone: string[];
  /** Ids that have a mark and are there. */
  back: string[];
  /** So little is left that nothing is marked, and the next run compares with the same as this one. */
  isFew: boolean;
}

export function compareSeen(
  { before, now, marked }: { before: string[]; now: string[]; marked: string[] },
  { takesFew }: { takesFew: boolean },
): Comparison {
  const there = new Set(now);
  const isFew = !takesFew && now.length < before.length * SHARE_LEAST;
  return {
    gone: isFew ? [] : before.filter((id) => !there.has(id)),
    back: marked.filter((id) => there.has(id)),
    isFew,
  };
}

const HOUR_MS = 3_600_000;

/** When a source that failed is tried again: after an hour, then twice as long each time, up to its own rhythm. */
export function tryAgainAt(now: Date, { failures, hours }: { failures: number; hours: number }): Date {
  return new Date(now.getTime() + Math.min(hours, 2 ** failures) * HOUR_MS);
}

export function nextTimeAt(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * HOUR_MS);
}
