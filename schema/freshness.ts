/** How long ago somebody stood by a listing: what pages say in words and lists rank by. */
import type { CONFIRMERS } from './terms.ts';

export const FRESHNESS = ['fresh', 'ageing', 'old', 'unconfirmed'] as const;
export type FreshnessState = (typeof FRESHNESS)[number];

export interface Freshness {
  state: FreshnessState;
  /** Whole months since, 0 for a time to come. Of an unconfirmed one: since it was last changed. */
  months: number;
  /** The moment that the months count from. */
  since: Date;
}

/** What is known of a listing; a card of a list has it, and so has the initiative itself. */
export interface Attested {
  confirmedAt?: Date | undefined;
  confirmedBy?: (typeof CONFIRMERS)[number] | undefined;
  /** Key of the source that it was taken from; undefined where people wrote it here. */
  source?: string | undefined;
  updatedAt: Date;
  /** Its owners were asked three times, and nobody answered. */
  unanswered?: boolean | undefined;
}

/** From so many months on it is no longer what comes before. */
export const AGEING_AFTER_MONTHS = 12;
export const OLD_AFTER_MONTHS = 24;

/**
 * What people write here is confirmed by their writing it. What was taken from a source is unconfirmed until somebody
 * confirms it: that an import ran says nothing of whether the initiative still exists.
 */
export function freshnessOf({ confirmedAt, source, updatedAt }: Attested, now: Date): Freshness {
  const since = confirmedAt ?? updatedAt;
  const months = monthsBetween(since, now);
  if (!confirmedAt && source !== undefined) return { state: 'unconfirmed', months, since };
  const state = months >= OLD_AFTER_MONTHS ? 'old' : months >= AGEING_AFTER_MONTHS ? 'ageing' : 'fresh';
  return { state, months, since };
}

/** Whole calendar months (UTC), so that 31 January to 28 February is none and to 1 March is one. */
export function monthsBetween(from: Date, to: Date): number {
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return Math.max(0, isEarlierInMonth(to, from) ? months - 1 : months);
}

function isEarlierInMonth(a: Date, b: Date): boolean {
  return a.getUTCDate() !== b.getUTCDate()
    ? a.getUTCDate() < b.getUTCDate()
    : a.getTime() % 86_400_000 < b.getTime() % 86_400_000;
}
