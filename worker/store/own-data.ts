/** Everything that is kept of one account: handed out whole, or taken away whole. */
import { sql } from 'drizzle-orm';
import { type Database, type Query, query, run } from './database.ts';
import type { SignedIn } from './sessions.ts';

/** What an account is named by in the tables: its number, its address, and its hash in the log. */
export interface Person extends Pick<SignedIn, 'number' | 'email'> {
  actor: string;
}

type Rows = Record<string, unknown>[];

export interface OwnData {
  account: Rows;
  roles: Rows;
  sessions: Rows;
  listings: Rows;
  changes: Rows;
  claims: Rows;
  invitations: Rows;
  decisions: Rows;
  reports: Rows;
  mails: Rows;
  imports: Rows;
  log: Rows;
}

/**
 * In one call. Secrets are not in it: they are kept as hashes that say nothing. Reads mails, reports and the log whole, since
 * nothing finds a person in them: it is asked a few times a year.
 */
export async function ownData(db: Database, { number, email, actor }: Person): Promise<OwnData> {
  const of = (statement: ReturnType<typeof sql>) => query<Record<string, unknown>>(statement);
  const when = (column: string) => sql.raw(`strftime('%Y-%m-%dT%H:%M:%SZ', ${column} / 1000, 'unixepoch')`);
  const [
    account,
    roles,
    sessions,
    listings,
    changes,
    claims,
    invitations,
    decisions,
    reports,
    mails,
    imports,
    log,
  ] = await run(
    db,
    of(
      sql`select id, email, language, shortcuts, ${when('created_at')} as created from account where number = ${number}`,
    ),
    of(sql`select kind, area, ${when('created_at')} as given from role where account = ${number}`),
    of(
      sql`select ${when('created_at')} as began, ${when('expires_at')} as ends from session where account = ${number}`,
    ),
    of(sql`select initiative.id, slug, name, status, ${when('ownership.created_at')} as since
      from ownership join initiative on initiative.number = ownership.initiative where account = ${number}`),
    of(sql`select initiative.id as initiative, revision.version, state, note, revision.status, listing,
        ${when('revision.created_at')} as made
      from revision join initiative on initiative.number = revision.initiative where account = ${number}
      order by revision.number`),
    of(sql`select initiative.id as initiative, words, state, ${when('claim.created_at')} as made
      from claim join initiative on initiative.number = claim.initiative where account = ${number}`),
    of(sql`select initiative.id as initiative, kind, ${when('invitation.created_at')} as sent,
        iif(email = ${email}, 'to you', 'by you') as direction
      from invitation join initiative on initiative.number = invitation.initiative
      where email = ${email} or invited_by = ${number}`),
    of(
      sql`select id, kind, state, reason, ${when('decided_at')} as decided from matter where decided_by = ${number}`,
    ),
    of(sql`select id, kind, words, ${when('created_at')} as made from report where email = ${email}`),
    of(sql`select kind, language, data, ${when('created_at')} as written, ${when('sent_at')} as sent
      from mail where "to" = ${email}`),
    of(sql`select id, name, state, rows, ${when('created_at')} as began from import where actor = ${actor}`),
    of(sql`select action, subject, details, ${when('at')} as at from audit where actor = ${actor}`),
  );
  return {
    account,
    roles,
    sessions,
    listings,
    changes,
    claims,
    invitations,
    decisions,
    reports,
    mails,
    imports,
    log,
  };
}

export interface SoleListing {
  id: string;
  name: string;
  /** Keys of what was uploaded for it. */
  pictures: string[];
}

/** The listings that nobody else owns. Reads a row for each, one for each of their owners, and one a picture. */
export async function soleListings(db: Database, account: number): Promise<SoleListing[]> {
  const [rows] = await run(
    db,
    query<{ id: string; name: string; pictures: string }>(sql`select initiative.id, name,
        (select json_group_array(key) from picture where picture.initiative = initiative.number) as pictures
      from ownership mine
      join initiative on initiative.number = mine.initiative
      where mine.account = ${account}
        and not exists (select 1 from ownership other where other.initiative = mine.initiative and other.account <> ${account})
      order by name`),
  );
  return rows.map(({ pictures, ...row }) => ({ ...row, pictures: JSON.parse(pictures) }));
}

/**
 * For one batch: every table, and the mails that wait. Listings of theirs alone go as well when `withListings`; otherwise
 * they stay, as nobody's. Lines of the log stay: they name nobody but a hash.
 */
export function erasureQueries({ number, email, actor }: Person, withListings: boolean): Query<unknown>[] {
  const alone = sql`select mine.initiative from ownership mine where mine.account = ${number}
    and not exists (select 1 from ownership other where other.initiative = mine.initiative and other.account <> ${number})`;
  const statements = [
    withListings
      ? sql`delete from initiative where number in (${alone})`
      : sql`update initiative set owner_state = 'unclaimed' where number in (${alone})`,
    sql`delete from ownership where account = ${number}`,
    sql`update revision set account = null where account = ${number}`,
    sql`delete from matter where kind = 'claim' and subject in (select id from claim where account = ${number})`,
    sql`delete from claim where account = ${number}`,
    sql`update claim set decided_by = null where decided_by = ${number}`,
    sql`update matter set decided_by = null where decided_by = ${number}`,
    sql`delete from invitation where email = ${email}`,
    sql`update invitation set invited_by = null where invited_by = ${number}`,
    sql`update report set email = null where email = ${email}`,
    sql`delete from mail where "to" = ${email} or json_extract(data, '$.from') = ${email} or json_extract(data, '$.who') = ${email}`,
    // The next morning forgets what is this old, with its file.
    sql`update import set created_at = 0 where actor = ${actor}`,
    sql`delete from sign_in where email = ${email}`,
    sql`delete from session where account = ${number}`,
    sql`delete from role where account = ${number}`,
    sql`delete from account where number = ${number}`,
  ];
  return statements.map((statement) => query(statement));
}
