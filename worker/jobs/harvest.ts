/** Every few minutes: lists of others whose time has come. */
import { harvesting } from '../harvest/harvesting.ts';
import { harvestStep } from '../harvest/run.ts';
import { harvestsDue } from '../store/harvests.ts';
import type { Working } from './working.ts';

/** A step each; what is not done, and who is left, the next run of the clock goes on with. */
const SOURCES_MOST = 3;

/** Gives how many were at it. One that fails in a way that nobody thought of keeps no other from its turn. */
export async function harvestSources(working: Working, now: Date): Promise<number> {
  const due = await harvestsDue(working.db, now, SOURCES_MOST);
  const failures: unknown[] = [];
  for (const harvest of due) {
    await harvestStep(harvest, harvesting(working, now)).catch((error) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures);
  return due.length;
}
