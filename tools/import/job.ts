/** What every part of an import is handed. */
import type { Database } from '../../worker/store/database.ts';
import type { Output } from './progress.ts';

export interface Job {
  db: Database;
  /** When the rows were created or updated. */
  now: Date;
  dryRun: boolean;
  /** Leaves the made-up initiatives of a fresh copy where they are. */
  keepExample: boolean;
  say(line: string): void;
  progress: Output;
}
