/** A local D1 with many points in it, filled the way an import fills it. */

import type { LngLat } from '../../schema/place.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { saveMany } from '../../worker/store/bulk.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { type NewRow, toRow } from '../../worker/store/row.ts';
import { manyPoints } from '../seed/points.ts';

const CHUNK = 500;
/** Every so many points one is kept to look around at. */
const SAMPLE = 97;

export interface Loaded {
  centers: LngLat[];
  rows: number;
  rowsWritten: number;
  seconds: number;
}

export async function loadPoints(
  d1: D1Database,
  count: number,
  { seed, onProgress }: { seed: number; onProgress?: (done: number) => void },
): Promise<Loaded> {
  const db = openDatabase(d1, 'first-primary');
  const started = performance.now();
  const centers: LngLat[] = [];
  let rows: NewRow[] = [];
  let done = 0;
  for (const it of manyPoints(count, { seed })) {
    const point = it.listing.place?.lngLat;
    if (point && done % SAMPLE === 0) centers.push(point);
    rows.push(rowOf(it, done));
    done += 1;
    if (rows.length === CHUNK) {
      await saveMany(db, { created: rows, changed: [] });
      rows = [];
      onProgress?.(done);
    }
  }
  if (rows.length) await saveMany(db, { created: rows, changed: [] });
  return {
    centers,
    rows: done,
    rowsWritten: db.meter.rowsWritten,
    seconds: (performance.now() - started) / 1000,
  };
}

type Point = ReturnType<typeof manyPoints> extends Iterable<infer P> ? P : never;

export function rowOf(it: Point, number: number): NewRow {
  const municipality = it.municipality ? { municipality: it.municipality } : {};
  const initiative = {
    ...it.listing,
    ...municipality,
    id: it.id,
    slug: `punkt-${number}`,
    version: 1,
    status: 'published' as const,
    ownerState: 'unclaimed' as const,
    createdAt: it.createdAt,
    updatedAt: it.createdAt,
  };
  return toRow(initiative, indexEntry(it.listing, { ...municipality, today: danishDay(it.createdAt) }));
}
