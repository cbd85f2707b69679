/** What is written when a listing changes: its row, the revision and the line of the log, all of it or nothing. */
import { type SQL, sql } from 'drizzle-orm';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import { LISTING_FIELDS, type RevisionActor, type RevisionState } from '../../schema/stewardship.ts';
import type { IndexEntry } from '../domain/index-entry.ts';
import { type AuditLine, auditQuery } from './audit.ts';
import { type Database, ifChanged, type Query, query, run, runWhole } from './database.ts';
import { toRow, type Unnumbered } from './row.ts';

/** Who changes a listing, and why. The id comes from whoever asks, so that a request that comes twice is one change. */
export interface Authorship {
  id: string;
  actor: RevisionActor;
  /** Number of the account. */
  account?: number;
  note?: string;
  at: Date;
}

/** What becomes of one listing. */
export interface Step {
  before: Initiative;
  /** As `before`, but for what changes; its version is still the one before. */
  after: Initiative;
  /** Left out where no word and no point changes: a pause leaves the index of the listing as it is. */
  index?: IndexEntry;
  by: Authorship;
}

export interface Change extends Step {
  audit: AuditLine;
  /** Written with it: mails, matters, addresses. */
  alongside?: Query<unknown>[];
}

export type Outcome = 'first' | 'late' | 'again';

/**
 * One call. `late`: the row no longer has the version that the change was made from. Writes the row with its index, a
 * revision (one more the first time, of what there was before) and a line of the log.
 */
export function saveChange(db: Database, { audit, alongside = [], ...step }: Change): Promise<Outcome> {
  return runWhole(db, ...stepQueries(step), auditQuery(audit), ...alongside);
}

/** For a batch of {@link runWhole}, which is undone when the listing no longer has the version it had. */
export function stepQueries({ before, after, index, by }: Step): Query<unknown>[] {
  const version = before.version + 1;
  return [
    ...rowQueries(before, after, index),
    revision({ ...by, initiative: ifChanged(before.number), version, state: 'live', of: after }),
  ];
}

function rowQueries(before: Initiative, after: Initiative, index: IndexEntry | undefined): Query<unknown>[] {
  return [
    baseline(before),
    query(sql`update initiative set ${assignments(after, index)}, version = ${before.version + 1}
      where number = ${before.number} and version = ${before.version}`),
  ];
}

export interface Proposal {
  before: Initiative;
  /** What its listing should become. */
  proposed: Listing;
  by: Authorship;
  audit: AuditLine;
  alongside?: Query<unknown>[];
}

/** A change that waits for a moderator: nothing of it is shown, and it takes the place of one that waited before. */
export function saveProposal(
  db: Database,
  { before, proposed, by, audit, alongside = [] }: Proposal,
): Promise<Outcome> {
  return runWhole(
    db,
    baseline(before),
    query(
      sql`update revision set state = 'superseded' where initiative = ${before.number} and state = 'proposed'`,
    ),
    revision({
      ...by,
      initiative: sql`(select number from initiative where number = ${before.number} and version = ${before.version})`,
      version: before.version,
      state: 'proposed',
      of: { ...before, ...proposed },
    }),
    auditQuery(audit),
    ...alongside,
  );
}

/** As {@link stepQueries}, where what is shown from now on is a proposal that waited, just as it was written. */
export function proposalShown({
  before,
  after,
  index,
  proposal,
}: Omit<Step, 'by'> & { proposal: string }): Query<unknown>[] {
  return [
    ...rowQueries(before, after, index),
    query(sql`update revision set state = 'live', status = ${after.status}, version = ${ifChanged(before.version + 1)}
      where id = ${proposal} and state = 'proposed'`),
  ];
}

/** What becomes of a proposal that is not shown. */
export function proposalPutAside(proposal: string, state: 'rejected' | 'superseded'): Query<never> {
  return query(sql`update revision set state = ${state} where id = ${proposal} and state = 'proposed'`);
}

/** A listing that was not there before. `again`: one with its id is. */
export function saveNew(
  db: Database,
  it: Unnumbered,
  { index, by, audit, alongside = [] }: Omit<Change, 'before' | 'after'> & { index: IndexEntry },
): Promise<Outcome> {
  const row = toRow(it, index);
  const columns = columnsOf(row);
  const number = sql`(select number from initiative where id = ${it.id})`;
  return runWhole(
    db,
    query(sql`insert into initiative (${sql.join(
      columns.map(({ name }) => name),
      sql`, `,
    )})
      values (${sql.join(
        columns.map(({ value }) => value),
        sql`, `,
      )})`),
    revision({ ...by, initiative: number, version: it.version, state: 'live', of: it }),
    auditQuery(audit),
    ...alongside,
  );
}

/** Whether a change stands already, as after a request that came twice. Reads a row. */
export async function isSaved(db: Database, changeId: string): Promise<boolean> {
  const [rows] = await run(
    db,
    query<{ id: string }>(sql`select id from revision where id = ${changeId} and state = 'live'`),
  );
  return rows.length > 0;
}

/** The parts of an initiative that people write. */
export function listingOf(it: Listing): Listing {
  const parts = LISTING_FIELDS.filter((field) => it[field] !== undefined).map((field) => [field, it[field]]);
  return Object.fromEntries(parts) as Listing;
}

/** What there was before anybody changed it here, or since a source changed it: kept when it is changed. */
function baseline(before: Initiative): Query<never> {
  const { number, version } = before;
  return query(sql`insert into revision
      (id, initiative, version, state, actor, status, listing, redacted, created_at)
    select ${`${before.id}.${version}`}, number, version, 'live', 'source', ${before.status},
      ${JSON.stringify(listingOf(before))}, '[]', ${before.updatedAt.getTime()}
    from initiative where number = ${number} and version = ${version}
      and not exists (select 1 from revision where initiative = ${number} and version = ${version} and state = 'live')`);
}

interface NewRevision extends Authorship {
  initiative: SQL;
  version: number;
  state: RevisionState;
  of: Listing & Pick<Initiative, 'status'>;
}

function revision({
  id,
  initiative,
  version,
  state,
  actor,
  account,
  note = '',
  of,
  at,
}: NewRevision): Query<never> {
  return query(sql`insert into revision
      (id, initiative, version, state, actor, account, note, status, listing, redacted, created_at)
    values (${id}, ${initiative}, ${version}, ${state}, ${actor}, ${account ?? null}, ${note}, ${of.status},
      ${JSON.stringify(listingOf(of))}, '[]', ${at.getTime()})`);
}

/** Where it came from stays as it is, and so does what the clock counts. */
const KEPT = ['id', 'version', 'createdAt', 'source', 'sourceId', 'sourceUrl', 'sourceDigest'];
const NO_INDEX: IndexEntry = {
  key: null,
  x: null,
  y: null,
  searchName: '',
  searchWords: '',
  facets: '',
  facetMask: 0,
};

function assignments(it: Initiative, index: IndexEntry | undefined): SQL {
  const kept = new Set([...KEPT, ...(index ? [] : Object.keys(NO_INDEX))]);
  const columns = columnsOf(toRow(it, index ?? NO_INDEX)).filter(({ key }) => !kept.has(key));
  return sql.join(
    columns.map(({ name, value }) => sql`${name} = ${value}`),
    sql`, `,
  );
}

function columnsOf(row: ReturnType<typeof toRow>) {
  return Object.entries(row).map(([key, value]) => {
    const column = initiative[key as keyof typeof row];
    return {
      key,
      name: sql.identifier(column.name),
      value: sql`${value === null ? null : column.mapToDriverValue(value)}`,
    };
  });
}
