/** Every initiative once more, in order: for work that new borders of municipalities make necessary. */
import { asc, gt, sql } from 'drizzle-orm';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import { type Database, query, run } from './database.ts';
import { fromRow } from './row.ts';

/** The next ones by number, of any status. */
export async function initiativesAfter(db: Database, number: number, most: number): Promise<Initiative[]> {
  const rows = await db.orm
    .select()
    .from(initiative)
    .where(gt(initiative.number, number))
    .orderBy(asc(initiative.number))
    .limit(most);
  return rows.map(fromRow);
}

export interface Move {
  number: number;
  municipality: string | undefined;
  index: Pick<IndexEntry, 'searchWords' | 'facets'>;
}

/** The triggers move the counts. Nobody has changed the listing: its version and its time stay. */
export async function moveToMunicipalities(db: Database, moves: Move[]): Promise<void> {
  if (moves.length === 0) return;
  const values = moves.map(({ number, municipality, index }) => [
    number,
    municipality ?? null,
    index.searchWords,
    index.facets,
  ]);
  await run(
    db,
    query(sql`update initiative
      set municipality = move.value ->> 1, search_words = move.value ->> 2, facets = move.value ->> 3
      from json_each(${JSON.stringify(values)}) move where initiative.number = move.value ->> 0`),
  );
}
