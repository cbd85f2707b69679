/** The log of who did what. Lines are only ever added: triggers of the table refuse everything else. */
import { type SQL, sql } from 'drizzle-orm';
import type { AuditAction } from '../../schema/stewardship.ts';
import { ifChanged, type Query, query } from './database.ts';

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
export function auditQuery(line: AuditLine): Query<never> {
  return insert(line, sql`${line.subject}`);
}

/** As {@link auditQuery}; undoes the whole batch unless the statement before it changed a row ({@link runWhole}). */
export function auditOfChange(line: AuditLine): Query<never> {
  return insert(line, ifChanged(line.subject));
}

function insert({ at, action, actor, details = {} }: AuditLine, subject: SQL): Query<never> {
  return query(sql`insert into audit (at, action, actor, subject, details)
    values (${at.getTime()}, ${action}, ${actor ?? null}, ${subject}, ${JSON.stringify(details)})`);
}
