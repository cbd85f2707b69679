/**
 * Once a week: what is found by its days is given those of the coming year before they run out. A run renews so
 * many rows and no more; those that are left want it still, and are the next run's first.
 */
import type { Database } from '../store/database.ts';
import { renewDaysDue } from '../store/renew.ts';

const ROWS_PER_CALL = 200;
export const ROWS_PER_RUN = 2000;

/** Gives how many rows were looked at. */
export async function renewDayTokens(db: Database, now: Date, most = ROWS_PER_RUN): Promise<number> {
  let seen = 0;
  while (seen < most) {
    const some = await renewDaysDue(db, now, Math.min(ROWS_PER_CALL, most - seen));
    seen += some;
    if (some === 0) break;
  }
  return seen;
}
