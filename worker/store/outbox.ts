/** Mails on their way out: taken by one who sends, and settled by what became of them. */
import { sql } from 'drizzle-orm';
import type { MailContent } from '../../schema/mail.ts';
import { type Database, type Query, query, run } from './database.ts';

/** A mail that was taken to be sent now. */
export type Waiting = MailContent & {
  number: number;
  to: string;
  /** Of the account that the address belongs to, else what it was written in. */
  language: string;
  /** With this one. */
  attempts: number;
  createdAt: Date;
};

export type Outcome =
  | { number: number; became: 'sent' | 'given-up' }
  | { number: number; became: 'tried'; dueAt: Date };

/** Taken for so long, should whoever took it never come back. */
const TAKEN_MINUTES = 5;
/** The last day there is: what is due then never is. */
const NEVER = 8.64e15;
const DAY = 86_400_000;

interface WaitingRow {
  number: number;
  kind: string;
  to: string;
  language: string;
  data: string;
  attempts: number;
  created_at: number;
}

/**
 * Those that are due, the longest waiting first. The statement that reads them counts the attempt and puts them off, so
 * of two who ask at once only one is given a mail: it is sent at most once for each attempt.
 */
export async function takeWaiting(db: Database, now: Date, most: number): Promise<Waiting[]> {
  const [rows] = await run(
    db,
    query<WaitingRow>(sql`update mail set attempts = attempts + 1, due_at = ${now.getTime() + TAKEN_MINUTES * 60_000}
      where number in (
        select number from mail where sent_at is null and due_at <= ${now.getTime()} order by due_at limit ${most})
      returning number, kind, "to", data, attempts, created_at,
        coalesce((select account.language from account where email = mail."to"), language) as language`),
  );
  return rows.map(({ created_at, data, ...row }) => {
    // Written by `mailQuery`, which takes a kind with its own data only.
    return { ...row, data: JSON.parse(data), createdAt: new Date(created_at) } as Waiting;
  });
}

/** What is over needs its words no more, and they may hold a link. The address stays a while, for who asks after a mail. */
export async function settle(db: Database, outcomes: Outcome[], now: Date): Promise<void> {
  const those = (became: Outcome['became']) =>
    JSON.stringify(outcomes.filter((it) => it.became === became).map(({ number }) => number));
  const queries: Query<never>[] = [
    query(sql`update mail set sent_at = ${now.getTime()}, data = '{}'
      where number in (select value from json_each(${those('sent')}))`),
    query(sql`update mail set due_at = ${NEVER}, data = '{}'
      where number in (select value from json_each(${those('given-up')}))`),
  ];
  for (const it of outcomes) {
    if (it.became === 'tried') {
      queries.push(query(sql`update mail set due_at = ${it.dueAt.getTime()} where number = ${it.number}`));
    }
  }
  await run(db, ...queries);
}

/**
 * Takes out of mails that are over for thirty days whom they were for; gives of how many. Their keys may say it too, and
 * have nothing to keep apart any longer. Reads those of a month: a run that was missed is made up for, and the years
 * before are not read again.
 */
export async function forgetAddressees(db: Database, now: Date): Promise<number> {
  const until = now.getTime() - 30 * DAY;
  const from = until - 30 * DAY;
  const [sent, givenUp] = await run(
    db,
    query<{ number: number }>(sql`update mail set "to" = '', data = '{}', key = 'mail ' || number
      where sent_at between ${from} and ${until} and "to" <> '' returning number`),
    query<{ number: number }>(sql`update mail set "to" = '', data = '{}', key = 'mail ' || number
      where sent_at is null and due_at = ${NEVER} and created_at <= ${until} and "to" <> '' returning number`),
  );
  return sent.length + givenUp.length;
}
