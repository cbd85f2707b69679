/** One initiative at a time. */
import { and, eq } from 'drizzle-orm';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import type { Database } from './database.ts';
import { fromRow, toRow, type Unnumbered } from './row.ts';

/** Undefined when there is none, or none that is published. Reads one row. */
export async function publishedById(db: Database, id: string): Promise<Initiative | undefined> {
  const rows = await db.orm
    .select()
    .from(initiative)
    .where(and(eq(initiative.id, id), eq(initiative.status, 'published')))
    .limit(1);
  return rows[0] && fromRow(rows[0]);
}

/** Saving the same id twice changes nothing the second time. */
export async function create(db: Database, it: Unnumbered, index: IndexEntry): Promise<void> {
  await db.orm.insert(initiative).values(toRow(it, index)).onConflictDoNothing({ target: initiative.id });
}

/** False when somebody else was first: the row no longer has the version that the change was made from. */
export async function save(db: Database, it: Initiative, index: IndexEntry): Promise<boolean> {
  const saved = await db.orm
    .update(initiative)
    .set({ ...toRow(it, index), version: it.version + 1, sourceDigest: undefined })
    .where(and(eq(initiative.number, it.number), eq(initiative.version, it.version)))
    .returning({ number: initiative.number });
  return saved.length === 1;
}

/** Only that somebody said it still exists: no count and no word changes. */
export async function confirm(
  db: Database,
  number: number,
  by: NonNullable<Initiative['confirmedBy']>,
  at: Date,
): Promise<void> {
  await db.orm
    .update(initiative)
    .set({ confirmedAt: at, confirmedBy: by, updatedAt: at })
    .where(eq(initiative.number, number));
}

export async function remove(db: Database, number: number): Promise<void> {
  await db.orm.delete(initiative).where(eq(initiative.number, number));
}
