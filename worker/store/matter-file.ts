/** All that is looked at before a matter is decided. */
import { type SQL, sql } from 'drizzle-orm';
import {
  account,
  audit,
  claim,
  matter,
  ownership,
  report,
  revision,
} from '../../schema/database/account-tables.ts';
import { area, initiative } from '../../schema/database/tables.ts';
import type { Occurrence } from '../../schema/event.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import type { Database } from './database.ts';
import { comingEvents, readComing } from './events.ts';
import { compact, fromRow } from './row.ts';
import { type Ground, groundOf, mayHoldAt } from './stewards.ts';

export interface Person {
  /** Number */
  account: number;
  email: string;
  language: string;
}

type MatterRow = typeof matter.$inferSelect;
type RevisionRow = typeof revision.$inferSelect;
type ReportRow = typeof report.$inferSelect;

export interface MatterFile extends Ground {
  matter: Pick<
    MatterRow,
    'number' | 'id' | 'kind' | 'area' | 'state' | 'subject' | 'reason' | 'createdAt'
  > & {
    decidedAt?: Date;
    /** Who decided, or asked. */
    decidedBy?: Pick<Person, 'account' | 'email'>;
  };
  initiative: Initiative;
  events: Occurrence[];
  owners: Person[];
  /** What a new listing or a change says, and who wrote it. */
  revision?: Pick<RevisionRow, 'id' | 'version' | 'state' | 'actor' | 'note' | 'listing' | 'createdAt'> & {
    author?: Person;
  };
  claim?: { id: string; words: string; by: Person };
  report?: Pick<ReportRow, 'id' | 'kind' | 'words' | 'language'> & {
    email?: string;
    other?: { id: string; slug: string; name: string };
  };
  /** What was done with the listing, the newest first. */
  log: Pick<typeof audit.$inferSelect, 'at' | 'action' | 'actor' | 'details'>[];
}

const LOG_LINES = 20;
/** A batch gives rows by the names of their columns: those of two tables must not meet. */
const person = {
  account: sql<number | null>`${account.number}`.as('person_number'),
  email: sql<string | null>`${account.email}`.as('person_email'),
  language: sql<string | null>`${account.language}`.as('person_language'),
};

/**
 * In one call. Reads a few rows of each table; with `ground`, of what is proposed or of what it is to be, each
 * municipality's box as well, to know where that lies.
 */
export async function matterFile(
  db: Database,
  id: string,
  { now, ground }: { now: Date; ground?: 'proposed' | Listing },
): Promise<MatterFile | undefined> {
  const its = (column: SQL) => sql`(select ${column} from matter where id = ${id})`;
  const [matters, initiatives, owners, revisions, claims, reports, log, around, named] = await db.orm.batch([
    db.orm
      .select({ row: matter, by: person })
      .from(matter)
      .leftJoin(account, sql`${account.number} = ${matter.decidedBy}`)
      .where(sql`${matter.id} = ${id}`),
    db.orm
      .select({ row: initiative, coming: sql<string>`${comingEvents(now)}` })
      .from(initiative)
      .where(sql`${initiative.number} = ${its(sql`initiative`)}`),
    db.orm
      .select(person)
      .from(ownership)
      .innerJoin(account, sql`${account.number} = ${ownership.account}`)
      .where(sql`${ownership.initiative} = ${its(sql`initiative`)}`),
    db.orm
      .select({ row: revision, author: person })
      .from(revision)
      .leftJoin(account, sql`${account.number} = ${revision.account}`)
      .where(sql`${revision.id} = ${its(sql`subject`)}`),
    db.orm
      .select({ id: claim.id, words: claim.words, by: person })
      .from(claim)
      .innerJoin(account, sql`${account.number} = ${claim.account}`)
      .where(sql`${claim.id} = ${its(sql`subject`)}`),
    db.orm
      .select({
        row: report,
        otherId: sql<string | null>`${initiative.id}`.as('other_id'),
        slug: initiative.slug,
        name: initiative.name,
      })
      .from(report)
      .leftJoin(initiative, sql`${initiative.number} = ${report.other}`)
      .where(sql`${report.id} = ${its(sql`subject`)}`),
    db.orm
      .select({ at: audit.at, action: audit.action, actor: audit.actor, details: audit.details })
      .from(audit)
      .where(sql`${audit.subject} = (select id from initiative where number = ${its(sql`initiative`)})`)
      .orderBy(sql`${audit.number} desc`)
      .limit(LOG_LINES),
    db.orm
      .select()
      .from(area)
      .where(groundOfIt(ground, its(sql`subject`))),
    db.orm
      .select({ code: area.code, name: area.name })
      .from(area)
      .where(sql`${area.id} in (${areasOf(id, typeof ground === 'object' ? ground : undefined)})`),
  ]);
  const [found, it] = [matters[0], initiatives[0]];
  if (!found || !it) return undefined;
  const { decidedAt, decidedBy: _, answeredAt: __, ...row } = found.row;
  const [what, claimed, told] = [revisions[0], claims[0], reports[0]];
  const claimant = claimed && personOf(claimed.by);
  return {
    matter: {
      ...row,
      ...compact({ decidedAt }),
      ...compact({ decidedBy: personOf(found.by) }),
    },
    initiative: fromRow(it.row),
    events: readComing(it.coming),
    owners: owners.flatMap((one) => personOf(one) ?? []),
    ...(what ? { revision: { ...what.row, ...compact({ author: personOf(what.author) }) } } : {}),
    ...(claimed && claimant ? { claim: { ...claimed, by: claimant } } : {}),
    ...(told ? { report: { ...reportOf(told.row), ...otherOf(told) } } : {}),
    log,
    ...groundOf(around, named),
  };
}

function personOf({
  account,
  email,
  language,
}: { [K in keyof Person]: Person[K] | null }): Person | undefined {
  return account !== null && email !== null && language !== null ? { account, email, language } : undefined;
}

function otherOf({
  otherId: id,
  slug,
  name,
}: {
  otherId: string | null;
  slug: string | null;
  name: string | null;
}) {
  return id !== null && slug !== null && name !== null ? { other: { id, slug, name } } : {};
}

function reportOf({ id, kind, words, language, email }: ReportRow) {
  return { id, kind, words, language, ...compact({ email }) };
}

/** Municipalities that may hold the point of what is proposed, or of what a moderator makes of it. */
function groundOfIt(ground: 'proposed' | Listing | undefined, revisionId: SQL): SQL {
  if (ground === undefined) return sql`false`;
  if (ground !== 'proposed') {
    const { lng, lat } = ground.place?.lngLat ?? {};
    return lng === undefined ? sql`false` : mayHoldAt(sql`${lng}`, sql`${lat}`);
  }
  const at = (axis: string) =>
    sql`(select json_extract(listing, ${`$.place.lngLat.${axis}`}) from revision where id = ${revisionId})`;
  return mayHoldAt(at('lng'), at('lat'));
}

/** Ids of the municipalities that are told of: of the matter, of the listing, and of what is proposed. */
function areasOf(id: string, edited: Listing | undefined): SQL {
  const its = sql`(select initiative from matter where id = ${id})`;
  const proposed = edited
    ? sql`${JSON.stringify(edited.serviceArea)}`
    : sql`(select listing ->> 'serviceArea' from revision where id = (select subject from matter where id = ${id}))`;
  return sql`select 'municipality:' || area from matter where id = ${id}
    union all select 'municipality:' || municipality from initiative where number = ${its}
    union all select value from json_each((select service_area from initiative where number = ${its}))
    union all select value from json_each(coalesce(${proposed}, '[]'))`;
}
