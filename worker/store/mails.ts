/** The mails that wait. A mail is written in the batch of the change that it tells of and sent when that stands. */
import { sql } from 'drizzle-orm';
import type { MailContent } from '../../schema/mail.ts';
import { type Query, query } from './database.ts';

/** Links in its data are paths on this site: the address is put before them when it is sent. */
export type WaitingMail = MailContent & {
  /** The same occasion has the same key, so it is told once, however often it is asked for. */
  key: string;
  to: string;
  /** Of the page where it was asked for; an account with that address is written in its own. */
  language: string;
  at: Date;
  /** Left out: at once. */
  dueAt?: Date;
};

export function mailQuery({ key, kind, to, language, data, at, dueAt = at }: WaitingMail): Query<never> {
  return query(sql`insert into mail (key, kind, "to", language, data, created_at, due_at)
    values (${key}, ${kind}, ${to}, ${language}, ${JSON.stringify(data)}, ${at.getTime()}, ${dueAt.getTime()})
    on conflict (key) do nothing`);
}
