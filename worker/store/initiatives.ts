/** One initiative at a time. */
import { and, eq, sql } from 'drizzle-orm';
import { initiative, source } from '../../schema/database/tables.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import { CARD_COLUMNS } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { presentOf, publishedOf } from './former-addresses.ts';
import { type CardRow, fromRow, toCard, toRow, type Unnumbered } from './row.ts';
import { type Source, sourcesQuery, toSource } from './sources.ts';

/** Undefined when there is none, or none that is published. Reads one row. */
export async function publishedById(db: Database, id: string): Promise<Initiative | undefined> {
  const rows = await byId(db, id);
  return rows[0] && fromRow(rows[0]);
}

/** The same, or its present id where this is one that it had before. In one call; reads two rows then. */
export async function publishedOrMoved(
  db: Database,
  id: string,
): Promise<Initiative | { movedTo: string } | undefined> {
  const [rows, present] = await db.orm.batch([byId(db, id), presentOf(db, 'id', [id])]);
  if (rows[0]) return fromRow(rows[0]);
  const now = publishedOf(present);
  return now && { movedTo: now.id };
}

function byId(db: Database, id: string) {
  return db.orm
    .select()
    .from(initiative)
    .where(and(eq(initiative.id, id), eq(initiative.status, 'published')))
    .limit(1);
}

/** With the credit of its source, in one call. Reads three rows. */
export async function publishedBySlug(
  db: Database,
  slug: string,
): Promise<{ initiative: Initiative; source?: Source } | undefined> {
  const [rows, sources] = await db.orm.batch([
    db.orm
      .select()
      .from(initiative)
      .where(and(eq(initiative.slug, slug), eq(initiative.status, 'published')))
      .limit(1),
    // Not joined: both tables have a column `key`, and the meter reads rows by the names of their columns.
    db.orm
      .select()
      .from(source)
      .where(sql`${source.key} = (select source from ${initiative} where slug = ${slug})`),
  ]);
  const [found] = rows;
  if (!found) return undefined;
  return { initiative: fromRow(found), ...(sources[0] ? { source: sources[0] } : {}) };
}

/** Published ones in the order of their slugs; one that is not there is left out. In one call; reads two rows each. */
export async function cardsBySlug(
  db: Database,
  slugs: string[],
): Promise<{ cards: InitiativeCard[]; sources: Source[] }> {
  const [rows, sources] = await run(
    db,
    query<CardRow>(
      sql`select ${CARD_COLUMNS} from initiative indexed by initiative_slug
        where slug in (${sql.join(
          slugs.map((slug) => sql`${slug}`),
          sql`, `,
        )}) and status = 'published'`,
    ),
    sourcesQuery,
  );
  const found = new Map(rows.map((row) => [row.slug, toCard(row)]));
  const cards = slugs.flatMap((slug) => found.get(slug) ?? []);
  return { cards, sources: sources.map(toSource) };
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

/** Only that somebody said it still exists: no count and no word changes, and its owners are asked anew in a year. */
export function confirmQuery(
  number: number,
  by: NonNullable<Initiative['confirmedBy']>,
  at: Date,
): Query<never> {
  return query(sql`update initiative set confirmed_at = ${at.getTime()}, confirmed_by = ${by},
    updated_at = ${at.getTime()}, reminders = 0, reminded_at = null where number = ${number}`);
}

export async function confirm(
  db: Database,
  number: number,
  by: NonNullable<Initiative['confirmedBy']>,
  at: Date,
): Promise<void> {
  await run(db, confirmQuery(number, by, at));
}

export async function remove(db: Database, number: number): Promise<void> {
  await db.orm.delete(initiative).where(eq(initiative.number, number));
}
