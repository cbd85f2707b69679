/** Words that found nothing, and how often: counted by month, shown when it was often, forgotten else. */
import { sql } from 'drizzle-orm';
import { OFTEN, type OftenMissed } from '../../schema/figure.ts';
import { monthOf } from '../domain/figures.ts';
import type { MissedSearch } from '../domain/missed-search.ts';
import { type Database, type Query, query, run } from './database.ts';

/** A month has room for so many different ones, so that nobody can fill the database with words. */
export const MOST_PER_MONTH = 5000;
const NUMBERS_PER_MONTH = 10_000;
const KEPT_MONTHS = 24;
const SHOWN = 30;

/** One call: a row read and one written for what is known, two read for what is new. */
export async function countMissed(
  db: Database,
  { words, municipality }: MissedSearch,
  now: Date,
  most = MOST_PER_MONTH,
): Promise<void> {
  const month = monthOf(now);
  const first = (now.getUTCFullYear() * 12 + now.getUTCMonth()) * NUMBERS_PER_MONTH;
  await run(
    db,
    query(sql`update missed_search set times = times + 1
      where month = ${month} and municipality = ${municipality} and words = ${words}`),
    query(sql`insert into missed_search (number, month, municipality, words, times)
      select next, ${month}, ${municipality}, ${words}, 1 from (select coalesce((select number from missed_search
        where number >= ${first} and number < ${first + NUMBERS_PER_MONTH} order by number desc limit 1),
        ${first - 1}) + 1 as next)
      where changes() = 0 and next < ${first + most}`),
  );
}

/** What was searched for often in vain in a municipality, or in the whole country (''), from a month on. */
export function oftenMissedQuery(municipality: string, from: string): Query<OftenMissed> {
  // The number stands in the statement, for the index that has no other rows.
  return query(sql`select words, sum(times) as times from missed_search indexed by missed_search_often
    where municipality = ${municipality} and month >= ${from} and times >= ${sql.raw(String(OFTEN))}
    group by words order by times desc, words limit ${SHOWN}`);
}

/** What was rare in a month that is over could be one person's; and two years are long enough for all the rest. */
export async function forgetMissed(db: Database, now: Date): Promise<void> {
  const oldest = monthOf(new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - KEPT_MONTHS, 1)));
  await run(
    db,
    query(sql`delete from missed_search where month < ${monthOf(now)} and times < ${OFTEN}`),
    query(sql`delete from missed_search where month < ${oldest}`),
  );
}
