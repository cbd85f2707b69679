/** Every night: what paused until this day is shown again. */
import { danishDay } from '../domain/danish-time.ts';
import { saveChange } from '../store/changes.ts';
import type { Database } from '../store/database.ts';
import { renewDays } from '../store/renew.ts';
import { pausesOver } from '../store/status.ts';

const MOST = 50;

/** Gives how many were opened. Run twice or overlapping, each is opened once; what is left is the next run's first. */
export async function endPauses(db: Database, now: Date, most = MOST): Promise<number> {
  let opened = 0;
  for (const before of await pausesOver(db, danishDay(now), most)) {
    const { pausedUntil, ...rest } = before;
    const outcome = await saveChange(db, {
      before,
      after: { ...rest, status: 'published', updatedAt: now },
      by: { id: `${before.id}.${before.version}.pause-over`, actor: 'command', at: now },
      audit: { at: now, action: 'reopened', subject: before.id, details: { until: pausedUntil ?? '' } },
    });
    if (outcome !== 'first') continue;
    opened += 1;
    // The days that it is found by were not renewed while it was not shown.
    await renewDays(db, [before.number], now);
  }
  return opened;
}
