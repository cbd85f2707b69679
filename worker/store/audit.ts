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
  /** Whose moderators may read it; left out: where the listing whose id the subject is lies, if it is one's. */
  area?: string;
  /** No personal data. */
  details?: Record<string, string | number | string[]>;
}

/** For the batch of the change that it tells of; writes three rows. */
export function auditQuery(line: AuditLine): Query<never> {
  return insert(line, sql`${line.subject}`);
}

/** As {@link auditQuery}; undoes the whole batch unless the statement before it changed a row ({@link runWhole}). */
export function auditOfChange(line: AuditLine): Query<never> {
  return insert(line, ifChanged(line.subject));
}

function insert(line: AuditLine, checkedSubject: SQL): Query<never> {
  const { at, action, actor, subject, area, details = {} } = line;
  const where = area === undefined ? areaOfListing(subject) : sql`${area}`;
  return query(sql`insert into audit (at, action, actor, subject, area, details)
    values (${at.getTime()}, ${action}, ${actor ?? null}, ${checkedSubject}, ${where}, ${JSON.stringify(details)})`);
}

/** As `areaOf` of worker/domain/permissions.ts. */
function areaOfListing(id: string): SQL {
  const served = sql`select substr(value, 14) from json_each(service_area) where value like 'municipality:____' limit 1`;
  return sql`(select coalesce(municipality, (${served}), '*') from initiative where id = ${id})`;
}
