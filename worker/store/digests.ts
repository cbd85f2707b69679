/** Whom a digest is due to, and what of their areas they have not been told of. */
import { type SQL, sql } from 'drizzle-orm';
import { type Database, type Query, query, run } from './database.ts';

export interface Reader {
  /** Number of the account. */
  account: number;
  email: string;
  language: string;
  /** When they were told last, in milliseconds; 0 for never. */
  digestAt: number;
  /** Codes of municipalities; `*` for all there is, and `unwatched` for those that have no moderator. */
  areas: string[];
}

export interface News {
  /** All of it, also what is not named; at most `COUNTED`. */
  count: number;
  named: { id: string; name: string; area: string; areaName: string | null }[];
}

const NAMED = 10;
export const COUNTED = 100;
const SINCE = sql`coalesce(digest_at, 0)`;
const WATCHED = sql`(select area from role where kind = 'moderator')`;

/**
 * Moderators who were told last before `before` and for whom something is new since. What lies in an area without a
 * moderator is news to the administrators, so that nothing waits unseen. Reads some rows a role.
 */
export async function readersDue(db: Database, before: Date): Promise<Reader[]> {
  const due = sql`select account.number as account, email, language, ${SINCE} as digestAt`;
  const from = sql`from role join account on account.number = role.account
    where ${SINCE} <= ${before.getTime()}`;
  const [moderators, administrators] = await run(
    db,
    query<Row>(sql`${due}, role.area ${from} and role.kind = 'moderator' and
      case role.area when '*' then ${hasNews(sql`true`)} else ${hasNews(sql`matter.area = role.area`)} end`),
    query<Row>(sql`${due}, 'unwatched' as area ${from} and role.kind = 'administrator'
      and '*' not in ${WATCHED} and ${hasNews(sql`matter.area not in ${WATCHED}`)}`),
  );
  const readers = new Map<number, Reader>();
  for (const { area, ...one } of [...moderators, ...administrators]) {
    const known = readers.get(one.account);
    if (known) known.areas.push(area);
    else readers.set(one.account, { ...one, areas: [area] });
  }
  return [...readers.values()];
}

type Row = Omit<Reader, 'areas'> & { area: string };

/** Come and answered are ranges of an index each; together, or left to the planner, they would be all that waits. */
const COME = { from: sql`matter`, when: sql`created_at` };
const ANSWERED = { from: sql`matter indexed by matter_answered`, when: sql`answered_at` };

function hasNews(where: SQL): SQL {
  const news = ({ from, when }: typeof COME) =>
    sql`exists (select 1 from ${from} where ${where} and state = 'open' and ${when} > ${SINCE})`;
  return sql`(${news(COME)} or ${news(ANSWERED)})`;
}

/** What is new to each of them, oldest first, in one call. */
export async function newsOf(db: Database, readers: Reader[]): Promise<News[]> {
  const answers = await run(db, ...readers.map(newsQuery));
  return answers.map((rows) => ({
    count: rows[0]?.count ?? 0,
    named: rows.map(({ count: _, ...row }) => row),
  }));
}

function newsQuery({ areas, digestAt }: Reader) {
  const its = sql`matter.area in (select value from json_each(${JSON.stringify(areas)}))`;
  const unwatched = areas.includes('unwatched') ? sql`or matter.area not in ${WATCHED}` : sql``;
  const where = areas.includes('*') ? sql`true` : sql`(${its} ${unwatched})`;
  const since = ({ from, when }: typeof COME) =>
    sql`select * from (select number from ${from}
      where ${where} and state = 'open' and ${when} > ${digestAt} limit ${COUNTED})`;
  return query<News['named'][number] & { count: number }>(sql`
    with news as (${since(COME)} union ${since(ANSWERED)})
    select matter.id, initiative.name, matter.area, area.name as areaName, (select count(*) from news) as count
    from news join matter on matter.number = news.number
      join initiative on initiative.number = matter.initiative
      left join area on area.id = 'municipality:' || matter.area
    order by matter.created_at, matter.number limit ${NAMED}`);
}

/** Of two runs that overlap the second finds this done. */
export function toldQuery({ account, digestAt }: Reader, at: Date): Query<never> {
  return query(sql`update account set digest_at = ${at.getTime()}
    where number = ${account} and ${SINCE} = ${digestAt}`);
}
