/** What the worker has worked out of when things happen; the page only says it. Times are Danish wall-clock times. */
import type { Occurrence } from '../../../schema/event.ts';

export interface Times {
  /** The day in Denmark. */
  today: string;
  /** What comes next, the earliest first. */
  next: Occurrence[];
  /** The last that was. */
  last?: Occurrence;
  /** For each activity, in their order: whether it will not happen again. */
  over: boolean[];
  /** For each activity: days to come on which its rule does not hold. */
  excepted: string[][];
}
