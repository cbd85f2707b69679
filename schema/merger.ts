/** What is kept when two listings become one, so that they can be two again. Their words are in their revisions. */
import type { Initiative } from './initiative.ts';

type Standing = Pick<Initiative, 'status' | 'ownerState' | 'confirmedBy' | 'pausedUntil'> & {
  /** The last version before. */
  version: number;
  /** In milliseconds. */
  confirmedAt?: number;
};

export interface Merged {
  survivor: Standing;
  other: Standing;
  /** Numbers of the events that moved. */
  events: number[];
  /** Ids of the matters of the other that were decided with it, by the state they were in. */
  matters: { open: string[]; asked: string[] };
}
