/** The mails that wait. A mail is written in the batch of the change that it tells of and sent when that stands. */
import { sql } from 'drizzle-orm';
import type { MailKind } from '../../schema/stewardship.ts';
import { type Query, query } from './database.ts';

export interface WaitingMail {
  /** The same occasion has the same key, so it is told once, however often it is asked for. */
  key: string;
  kind: MailKind;
  to: string;
  language: string;
  /** What its text is filled with. Links in it are paths on this site: the address is put before them when it is sent. */
  data: Record<string, string | string[]>;
  at: Date;
  /** Left out: at once. */
  dueAt?: Date;
}

export function mailQuery({ key, kind, to, language, data, at, dueAt = at }: WaitingMail): Query<never> {
  return query(sql`insert into mail (key, kind, "to", language, data, created_at, due_at)
    values (${key}, ${kind}, ${to}, ${language}, ${JSON.stringify(data)}, ${at.getTime()}, ${dueAt.getTime()})
    on conflict (key) do nothing`);
}
