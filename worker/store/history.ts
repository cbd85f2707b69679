/** What a listing said before, and who changed it. */
import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { ownership, revision } from '../../schema/database/account-tables.ts';
import { area, initiative, source } from '../../schema/database/tables.ts';
import type { Initiative, Listing, Status } from '../../schema/initiative.ts';
import type { ListingField, RevisionActor, RevisionState } from '../../schema/stewardship.ts';
import { type Database, type Query, query } from './database.ts';
import { fromRow } from './row.ts';

/** Who it was is kept, and told nobody: only as what they did it. */
export interface Past {
  id: string;
  version: number;
  actor: RevisionActor;
  note: string;
  status: Status;
  listing: Listing;
  redacted: ListingField[];
  createdAt: Date;
}

export interface History {
  initiative: Initiative;
  /** Numbers of the accounts that own it. */
  owners: number[];
  /** Title of the source that it was taken from. */
  source?: string;
  /** The newest first. */
  past: Past[];
  /** What there was before the oldest of them. */
  earlier?: Past;
  /** Names of the municipalities that were served, by their codes. */
  municipalities: Record<string, string>;
}

const PAST = {
  id: revision.id,
  version: revision.version,
  actor: revision.actor,
  note: revision.note,
  status: sql<Status>`${revision.status}`,
  listing: revision.listing,
  redacted: revision.redacted,
  createdAt: revision.createdAt,
};

/**
 * From when it was first shown: what it said while a moderator had not seen it is nobody's business. Undefined when there is no
 * such listing. One call; reads a row for each entry, and one for every revision before it was shown.
 */
export async function historyOf(
  db: Database,
  slug: string,
  { before = Number.MAX_SAFE_INTEGER, most }: { before?: number; most: number },
): Promise<History | undefined> {
  const number = sql`(select number from initiative where slug = ${slug})`;
  const first = sql`(select min(version) from revision where initiative = ${number} and state = 'live'
    and status in ('published', 'paused', 'closed'))`;
  const shown = and(
    sql`${revision.initiative} = ${number} and ${revision.version} >= ${first}`,
    eq(revision.state, 'live'),
    lt(revision.version, before),
  );
  const [rows, owners, all, areas] = await db.orm.batch([
    db.orm
      .select({ row: initiative, source: source.title })
      .from(initiative)
      .leftJoin(source, eq(source.key, initiative.source))
      .where(eq(initiative.slug, slug))
      .limit(1),
    db.orm.select({ account: ownership.account }).from(ownership).where(sql`initiative = ${number}`),
    db.orm
      .select(PAST)
      .from(revision)
      .where(shown)
      .orderBy(desc(revision.version))
      .limit(most + 1),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(
        sql`id in (select value from (select listing from revision where ${shown}
          order by version desc limit ${most + 1}) shown, json_each(shown.listing, '$.serviceArea'))`,
      ),
  ]);
  const [found] = rows;
  if (!found) return undefined;
  const earlier = all[most];
  return {
    initiative: fromRow(found.row),
    owners: owners.map(({ account }) => account),
    ...(found.source ? { source: found.source } : {}),
    past: all.slice(0, most),
    ...(earlier ? { earlier } : {}),
    municipalities: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
  };
}

/** A listing with one of its revisions that were shown. One call, two rows. */
export async function pastOf(
  db: Database,
  slug: string,
  revisionId: string,
): Promise<{ initiative: Initiative; past: Past } | undefined> {
  const [[row], [past]] = await db.orm.batch([
    db.orm.select().from(initiative).where(eq(initiative.slug, slug)).limit(1),
    db.orm
      .select(PAST)
      .from(revision)
      .where(
        and(
          eq(revision.id, revisionId),
          sql`${revision.initiative} = (select number from initiative where slug = ${slug})`,
          eq(revision.state, 'live'),
        ),
      )
      .limit(1),
  ]);
  return row && past && { initiative: fromRow(row), past };
}

export interface Everything {
  number: number;
  state: RevisionState;
  note: string;
  listing: Listing;
  redacted: ListingField[];
}

/** Every revision there is, whether it was shown or not. Reads a row for each. */
export async function allRevisions(db: Database, initiativeNumber: number): Promise<Everything[]> {
  return db.orm
    .select({
      number: revision.number,
      state: revision.state,
      note: revision.note,
      listing: revision.listing,
      redacted: revision.redacted,
    })
    .from(revision)
    .where(eq(revision.initiative, initiativeNumber));
}

/** So many whole listings are well below what one value may carry. */
const A_STATEMENT = 20;

/** Takes the place of what these revisions said. */
export function rewriteQueries(changed: Omit<Everything, 'state'>[]): Query<never>[] {
  const queries: Query<never>[] = [];
  for (let i = 0; i < changed.length; i += A_STATEMENT) {
    const some = JSON.stringify(
      changed
        .slice(i, i + A_STATEMENT)
        .map(({ number, note, listing, redacted }) => [
          number,
          note,
          JSON.stringify(listing),
          JSON.stringify(redacted),
        ]),
    );
    queries.push(
      query(sql`update revision set note = one.value ->> 1, listing = one.value ->> 2, redacted = one.value ->> 3
        from json_each(${some}) one where revision.number = one.value ->> 0`),
    );
  }
  return queries;
}
