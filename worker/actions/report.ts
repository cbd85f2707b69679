/** A reader, without an account, tells that something about a listing is not as it should be. */
import { Fault } from '../../schema/problem.ts';
import { type Report, slugIn } from '../../schema/report.ts';
import { areaOf } from '../domain/permissions.ts';
import { type Reportable, reportable, saveReport } from '../store/reports.ts';
import type { Acting } from './acting.ts';

/** Faults: `not-found`. Reads a row, in one call. */
export async function mayBeReported({ db }: Pick<Acting, 'db'>, slug: string): Promise<Reportable> {
  const { listing } = await reportable(db, { slug });
  if (!listing) throw new Fault('not-found');
  return listing;
}

/**
 * Faults: `not-found`, `not-allowed` where the other page is none. The same id again is the same report. Two calls.
 */
export async function report(
  { db, now }: Pick<Acting, 'db' | 'now'>,
  slug: string,
  { id, told, language }: { id: string; told: Report; language: string },
): Promise<void> {
  const wanted = told.other ? { slug, other: slugIn(told.other) } : { slug };
  const { listing, other } = await reportable(db, wanted);
  if (!listing) throw new Fault('not-found');
  if (told.other && other === undefined) throw new Fault('not-allowed', { field: 'other' });
  const { other: _, ...rest } = told;
  await saveReport(db, {
    ...rest,
    id,
    language,
    initiative: listing.number,
    ...(other === undefined ? {} : { other }),
    area: areaOf(listing),
    at: now,
    audit: { at: now, action: 'reported', subject: listing.id, details: { kind: told.kind } },
  });
}
