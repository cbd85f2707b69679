import type { Bindings, Settings } from '../settings.ts';
import type { Database } from '../store/database.ts';

/** What a job is given. A job is told the time, and may be told it again: a run can be late, doubled or missed. */
export interface Working {
  db: Database;
  env: Bindings;
  settings: Settings;
}
