/** What an import did, or would do, in numbers. */
import type { Located } from './locate.ts';
import type { Saved } from './save.ts';

export interface Report {
  created: number;
  updated: number;
  unchanged: number;
  /** Belong to somebody: what the file says of them is not taken. */
  kept: number;
  rejected: number;
  geocoded: number;
  withoutPoint: number;
  /** Have a point and lie in no municipality. */
  outside: number;
}

export function emptyReport(): Report {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    kept: 0,
    rejected: 0,
    geocoded: 0,
    withoutPoint: 0,
    outside: 0,
  };
}

export function addUp(report: Report, located: Located[], saved: Saved): void {
  report.created += saved.created;
  report.updated += saved.updated;
  report.unchanged += saved.unchanged;
  report.kept += saved.kept;
  for (const { how, municipality } of located) {
    if (how === 'geocoded') report.geocoded++;
    if (how === 'without point') report.withoutPoint++;
    else if (!municipality) report.outside++;
  }
}
