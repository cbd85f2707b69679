/** Where the data came from, with the credit and licence that every page must show. */
import { eq, sql } from 'drizzle-orm';
import { source } from '../../schema/database/tables.ts';
import { type Database, query, run } from './database.ts';

export type Source = typeof source.$inferSelect;

export const EXAMPLE_SOURCE = 'eksempel';

export async function saveSource(db: Database, it: Source): Promise<void> {
  await db.orm.insert(source).values(it).onConflictDoUpdate({ target: source.key, set: it });
}

/** Reads a row a source: a handful. */
export async function listSources(db: Database): Promise<Source[]> {
  const [rows] = await run(db, sourcesQuery);
  return rows.map(toSource);
}

export interface SourceRow extends Omit<Source, 'example'> {
  example: number;
}

export const sourcesQuery = query<SourceRow>(
  sql`select key, title, url, licence, credit, example from source order by title`,
);

export function toSource(row: SourceRow): Source {
  return { ...row, example: row.example === 1 };
}

export async function removeSourceEntry(db: Database, key: string): Promise<void> {
  await db.orm.delete(source).where(eq(source.key, key));
}

export async function hasInitiatives(db: Database): Promise<boolean> {
  const [rows] = await run(db, query(sql`select 1 from initiative limit 1`));
  return rows.length > 0;
}
