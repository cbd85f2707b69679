/** The words and tokens of rows that were saved by an earlier version of the rules, made anew. */
import { sql } from 'drizzle-orm';
import type { Initiative } from '../../schema/initiative.ts';
import { danishDay } from '../domain/danish-time.ts';
import { indexEntry } from '../domain/index-entry.ts';
import { listAreas } from './areas.ts';
import { type Database, query, run } from './database.ts';
import { comingById } from './events.ts';
import { initiativesAfter } from './reassign.ts';

const ROWS_PER_CALL = 300;

/**
 * Writes those whose entry differs from what the rules say today, and gives how many they were. The triggers renew the
 * text index; nobody has changed the listings, so their versions and times stay.
 */
export async function reindex(
  db: Database,
  now: Date,
  onProgress: (seen: number) => void = () => {},
): Promise<number> {
  const municipalities = await listAreas(db, 'municipality');
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  let changed = 0;
  let seen = 0;
  let last = 0;
  for (;;) {
    const rows = await initiativesAfter(db, last, ROWS_PER_CALL);
    const end = rows.at(-1);
    if (!end) return changed;
    changed += await saveEntries(db, rows, { names, now });
    seen += rows.length;
    onProgress(seen);
    last = end.number;
  }
}

async function saveEntries(
  db: Database,
  rows: Initiative[],
  { names, now }: { names: Map<string, string>; now: Date },
): Promise<number> {
  const coming = await comingById(
    db,
    rows.map(({ id }) => id),
    now,
  );
  const entries = rows.map((it) => {
    const { searchName, searchWords, facets, facetMask } = indexEntry(it, {
      municipality: it.municipality,
      municipalityName: it.municipality ? names.get(it.municipality) : undefined,
      events: coming.get(it.id) ?? [],
      today: danishDay(now),
    });
    return [it.number, searchName, searchWords, facets, facetMask];
  });
  const [saved] = await run(
    db,
    query<{
      number: number;
    }>(sql`update initiative set search_name = one.value ->> 1, search_words = one.value ->> 2,
        facets = one.value ->> 3, facet_mask = one.value ->> 4
      from json_each(${JSON.stringify(entries)}) one
      where initiative.number = one.value ->> 0
        and (search_name, search_words, facets, facet_mask)
          is not (one.value ->> 1, one.value ->> 2, one.value ->> 3, one.value ->> 4)
      returning initiative.number`),
  );
  return saved.length;
}
