/** Whose owners have to be asked whether it still exists, and that they were. */
import { sql } from 'drizzle-orm';
import type { MailData } from '../../schema/mail.ts';
import { dueBefore, LAST_ROUND } from '../domain/still-here.ts';
import { type Database, type Query, query, run } from './database.ts';
import { mailQuery } from './mails.ts';

type Round = MailData['still-here']['round'];

export interface Due {
  number: number;
  id: string;
  name: string;
  round: number;
  /** The instant that its wait began: with it the same letter is the same letter, however often a job runs. */
  since: number;
  owners: { account: number; accountId: string; email: string; language: string }[];
}

interface DueRow {
  number: number;
  id: string;
  name: string;
  round: number;
  since: number;
  account: number | null;
  account_id: string | null;
  email: string | null;
  language: string | null;
}

/** Of every round at most `most`, those that wait the longest first. Reads a row for each, and two an owner; one call. */
export async function dueForReminder(db: Database, now: Date, most: number): Promise<Due[]> {
  const rounds = await run(
    db,
    ...Array.from({ length: LAST_ROUND + 1 }, (_, round) =>
      query<DueRow>(sql`select due.*, account.number as account, account.id as account_id, email, language from (
          select number, id, name, reminders as round, coalesce(reminded_at, confirmed_at) as since
          from initiative indexed by initiative_due
          where status = 'published' and owner_state <> 'unclaimed' and reminders = ${round}
            and coalesce(reminded_at, confirmed_at) < ${dueBefore(round, now).getTime()}
          order by coalesce(reminded_at, confirmed_at) limit ${most}) due
        left join ownership on ownership.initiative = due.number
        left join account on account.number = ownership.account`),
    ),
  );
  const due = new Map<number, Due>();
  for (const { account, account_id, email, language, ...row } of rounds.flat()) {
    const known = due.get(row.number) ?? { ...row, owners: [] };
    if (account !== null && account_id !== null && email !== null && language !== null)
      known.owners.push({ account, accountId: account_id, email, language });
    due.set(row.number, known);
  }
  return [...due.values()];
}

export interface Letter extends Pick<Due, 'number' | 'id' | 'name' | 'round' | 'since'> {
  to: {
    account: string;
    email: string;
    language: string;
    links: { yes: string; change: string; stopped: string };
  }[];
}

/**
 * Counts the round of each and writes its letters, all of it in one call. Two runs that overlap count once and write
 * once: the second finds the round counted, and the letters there already.
 */
export async function askedAgain(db: Database, letters: Letter[], now: Date): Promise<void> {
  const queries: Query<unknown>[] = letters.flatMap(({ number, id, name, round, since, to }) => [
    query(sql`update initiative set reminders = ${round + 1}, reminded_at = ${now.getTime()}
      where number = ${number} and reminders = ${round} and coalesce(reminded_at, confirmed_at) = ${since}`),
    ...to.map(({ account, email, language, links }) =>
      mailQuery({
        key: `still-here ${id} ${round} ${since} ${account}`,
        kind: 'still-here',
        to: email,
        language,
        data: { name, round: String(round + 1) as Round, ...links },
        at: now,
      }),
    ),
  ]);
  if (queries.length) await run(db, ...queries);
}
