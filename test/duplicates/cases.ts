/**
 * The labelled set over the country's own open data: hand-written pairs, and copies made by chance that is the same
 * every time. One half, chosen by chance too, was looked at while the rules were made; the other only gives figures.
 */
import type { Initiative } from '../../schema/initiative.ts';
import { type Case, caseOf } from '../../tools/bench/duplicate-cases.ts';
import { randomFrom } from '../random.ts';
import * as different from './different.ts';
import { madeCases } from './made.ts';
import * as same from './same.ts';

const SPLIT_SEED = 7;

export interface LabelledSet {
  /** Looked at while the rules were made. */
  tuned: Case[];
  /** Never looked at. */
  held: Case[];
}

/** `every`: of so many listings one gives made cases, where all of them would take too long. */
export function labelledSet(listings: Initiative[], every = 1): LabelledSet {
  const random = randomFrom(SPLIT_SEED);
  const all = [
    ...Object.entries(same).flatMap(([group, list]) =>
      list.map((typed) => caseOf(`same: ${group}`, typed, listings, true)),
    ),
    ...Object.entries(different).flatMap(([group, list]) =>
      list.map((typed) => caseOf(`different: ${group}`, typed, listings, false)),
    ),
    ...madeCases(listings),
  ].map((it, i) => ({ it, isTuned: random() < 0.5, isLeftOut: it.isMade && i % every > 0 }));
  return {
    tuned: all.filter(({ isTuned, isLeftOut }) => isTuned && !isLeftOut).map(({ it }) => it),
    held: all.filter(({ isTuned, isLeftOut }) => !isTuned && !isLeftOut).map(({ it }) => it),
  };
}
