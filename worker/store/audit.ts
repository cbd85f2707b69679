/** The log of who did what. Lines are only ever added: triggers of the table refuse everything else. */
import { sql } from 'drizzle-orm';
import type { AuditAction } from '../../schema/stewardship.ts';
import { type Query, query } from './database.ts';

export interface AuditLine {
  at: Date;
  action: AuditAction;
  /** Salted hash of the account's id ({@link actorHash}); left out: nobody who was signed in. */
  actor?: string;
  /** Id of what it was about. */
  subject: string;
  /** No personal data. */
  details?: Record<string, string | number | string[]>;
}

/** For the batch of the change that it tells of; writes two rows. */
export function auditQuery({ at, action, actor, subject, details = {} }: AuditLine): Query<never> {
  return query(sql`insert into audit (at, action, actor, subject, details)
    values (${at.getTime()}, ${action}, ${actor ?? null}, ${subject}, ${JSON.stringify(details)})`);
}

/** As {@link auditQuery}, if the statement before it in the same batch changed a row. */
export function auditIfChanged({ at, action, actor, subject, details = {} }: AuditLine): Query<never> {
  return query(sql`insert into audit (at, action, actor, subject, details)
    select ${at.getTime()}, ${action}, ${actor ?? null}, ${subject}, ${JSON.stringify(details)} where changes() > 0`);
}
