/** What the page of one initiative says, by the slug in its address. */
import { eq, inArray, type SQL, sql } from 'drizzle-orm';
import { area, event, initiative, source } from '../../schema/database/tables.ts';
import type { Event } from '../../schema/event.ts';
import { slugify } from '../../schema/fold.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import { CARD_COLUMNS } from './conditions.ts';
import { type Database, query, run } from './database.ts';
import { pageEvents } from './event-pages.ts';
import { EVENT_FIELDS, toEvent } from './events.ts';
import { type Present, presentOf, presentQuery, publishedOf } from './former-addresses.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { type CardRow, fromRow, toCard } from './row.ts';
import type { Source } from './sources.ts';

export interface InitiativeForPage extends Neighbours {
  kind: 'page';
  initiative: Initiative;
  source?: Source;
  /** Whom its municipality, its postcode and its town are from. */
  ground: Source[];
  /** Those that may still be to come, and the last that was. */
  events: Event[];
  /** Names of the municipalities that it lies in or serves, by their codes. */
  municipalities: Record<string, string>;
}

export type InitiativeAnswer =
  | InitiativeForPage
  /** The same but for capitals, accents or æ, ø, å; or what it was called before. */
  | { kind: 'elsewhere'; slug: string }
  | Gone;

/** Paused or closed; its name is not told. */
interface Gone {
  kind: 'gone';
  category: Initiative['category'];
  area?: { code: string; name: string };
  /** The day on which its pause ends. */
  pausedUntil?: string;
}

const GONE: Initiative['status'][] = ['paused', 'closed'];

/**
 * Two D1 calls for a page, one for anything else and for a page without its neighbours; undefined when there is nothing to
 * tell.
 */
export async function initiativeBySlug(
  db: Database,
  slug: string,
  now: Date,
  { withNeighbours = true } = {},
): Promise<InitiativeAnswer | undefined> {
  const its = (column: SQL) => sql`select ${column} from ${initiative} where slug = ${slug}`;
  const slugs = [slug, slugify(slug)];
  const [rows, sources, areas, events, present] = await db.orm.batch([
    db.orm.select().from(initiative).where(inArray(initiative.slug, slugs)).limit(2),
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
    presentOf(db, 'slug', slugs),
  ]);
  const told = rows.filter(({ status }) => status === 'published' || GONE.includes(status));
  const row = told.find((one) => one.slug === slug);
  // What was merged into another is closed and keeps its slug.
  if (!row || row.status === 'closed') {
    const elsewhere = (row ? undefined : told[0]?.slug) ?? publishedOf(present)?.slug;
    if (elsewhere !== undefined) return { kind: 'elsewhere', slug: elsewhere };
  }
  if (!row) return goneBefore(present);
  const it = fromRow(row);
  if (it.status !== 'published') {
    return goneOf(
      row,
      areas.find(({ code }) => code === it.municipality),
    );
  }
  const own = sources.find(({ key }) => key === it.origin?.name);
  return {
    kind: 'page',
    initiative: it,
    ...(own ? { source: own } : {}),
    ground: sources.filter((one) => one !== own),
    events: events.map(toEvent),
    municipalities: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
    ...(withNeighbours ? await neighboursOf(db, it) : { near: [], similar: [] }),
  };
}

/** Under a former slug as under its own: that it is gone, and not what it is called now. */
function goneBefore(present: Present[]): Gone | undefined {
  const it = present.find(({ status }) => GONE.includes(status));
  if (!it) return undefined;
  const { code, name } = it;
  return goneOf(it, code && name ? { code, name } : undefined);
}

function goneOf(
  { status, category, pausedUntil }: Pick<Present, 'status' | 'category' | 'pausedUntil'>,
  area: Gone['area'] | undefined,
): Gone {
  return {
    kind: 'gone',
    category,
    ...(area ? { area } : {}),
    ...(status === 'paused' && pausedUntil ? { pausedUntil } : {}),
  };
}

export type VersionedCard = InitiativeCard & { version: number };

/** What a picture or a code needs of a published one, or its present slug. Reads one row, two for a former slug. */
export async function publishedCard(
  db: Database,
  slug: string,
): Promise<VersionedCard | { movedTo: string } | undefined> {
  const [[row], present] = await run(
    db,
    query<CardRow & { version: number }>(sql`select ${CARD_COLUMNS}, version from initiative
      where slug = ${slug} and status = 'published' limit 1`),
    presentQuery(db, 'slug', slug),
  );
  if (row) return { ...toCard(row), version: row.version };
  const now = publishedOf(present);
  return now && { movedTo: now.slug };
}

/** The name of a municipality by its slug. Reads one row. */
export async function municipalityName(db: Database, slug: string): Promise<string | undefined> {
  const rows = await db.orm
    .select({ name: area.name })
    .from(area)
    .where(sql`${eq(area.kind, 'municipality')} and ${eq(area.slug, slug)}`)
    .limit(1);
  return rows[0]?.name;
}
