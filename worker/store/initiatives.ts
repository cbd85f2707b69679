/** One initiative at a time. */
import { and, eq, type SQL, sql } from 'drizzle-orm';
import { area, event, initiative, source } from '../../schema/database/tables.ts';
import type { Event } from '../../schema/event.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import { CARD_COLUMNS } from './conditions.ts';
import { type Database, query, run } from './database.ts';
import { pageEvents } from './event-pages.ts';
import { EVENT_FIELDS, toEvent } from './events.ts';
import { type CardRow, fromRow, toCard, toRow, type Unnumbered } from './row.ts';
import { type Source, sourcesQuery, toSource } from './sources.ts';

/** Undefined when there is none, or none that is published. Reads one row. */
export async function publishedById(db: Database, id: string): Promise<Initiative | undefined> {
  const rows = await db.orm
    .select()
    .from(initiative)
    .where(and(eq(initiative.id, id), eq(initiative.status, 'published')))
    .limit(1);
  return rows[0] && fromRow(rows[0]);
}

export interface InitiativeForPage {
  initiative: Initiative;
  source?: Source;
  /** Whom its municipality, its postcode and its town are from. */
  ground: Source[];
  /** Those that may still be to come, and the last that was. */
  events: Event[];
  /** Names of the municipalities that it lies in or serves, by their codes. */
  municipalities: Record<string, string>;
}

/** With the credit of its source and the names of its areas, in one call. Reads a handful of rows. */
export async function publishedBySlug(
  db: Database,
  slug: string,
  now: Date,
): Promise<InitiativeForPage | undefined> {
  const its = (column: SQL) =>
    sql`select ${column} from ${initiative} where slug = ${slug} and status = 'published'`;
  const [rows, sources, areas, events] = await db.orm.batch([
    db.orm
      .select()
      .from(initiative)
      .where(and(eq(initiative.slug, slug), eq(initiative.status, 'published')))
      .limit(1),
    db.orm
      .select()
      .from(source)
      .where(
        sql`${source.key} in (${its(sql`source`)}) or ${source.key} in ('areas', 'postcodes', 'places')`,
      ),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(
        sql`${area.id} in (
          ${its(sql`'municipality:' || municipality`)} union all
          select value from json_each((${its(sql`service_area`)})))`,
      ),
    db.orm
      .select(EVENT_FIELDS)
      .from(event)
      .where(sql`${event.number} in (${pageEvents(slug, now)})`)
      .orderBy(event.startsAt),
  ]);
  if (!rows[0]) return undefined;
  const it = fromRow(rows[0]);
  const own = sources.find(({ key }) => key === it.origin?.name);
  return {
    initiative: it,
    ...(own ? { source: own } : {}),
    ground: sources.filter((one) => one !== own),
    events: events.map(toEvent),
    municipalities: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
  };
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
