/** The log, for those who may read it. Nothing here or anywhere else changes a line of it. */
import { type SQL, sql } from 'drizzle-orm';
import type { AuditAction } from '../../schema/stewardship.ts';
import { type Database, query, run } from './database.ts';

export interface LogLine {
  number: number;
  at: Date;
  action: AuditAction;
  /** Salted hash of the account's id. */
  actor: string | null;
  details: Record<string, string | number | string[]>;
  /** The listing that it is about, where it is still there. */
  listing?: { id: string; slug: string; name: string; status: string };
}

interface Row extends Omit<LogLine, 'at' | 'details' | 'listing'> {
  at: number;
  details: string;
  id: string | null;
  slug: string | null;
  name: string | null;
  status: string | null;
}

export const LOG_PAGE_SIZE = 30;

/**
 * The newest first, in one call. `areas` undefined: all of it. Reads for each line of a page three rows, in each area.
 */
export async function logPage(
  db: Database,
  { areas, before }: { areas: string[] | undefined; before?: number },
): Promise<{ lines: LogLine[]; next?: number }> {
  const range = (where: SQL) =>
    query<Row>(sql`select audit.number, at, action, actor, details,
        initiative.id, slug, name, initiative.status
      from audit left join initiative on initiative.id = audit.subject
      where ${where} ${before === undefined ? sql`` : sql`and audit.number < ${before}`}
      order by audit.number desc limit ${LOG_PAGE_SIZE + 1}`);
  const wheres = areas ? areas.map((area) => sql`audit.area = ${area}`) : [sql`true`];
  const found = (await run(db, ...wheres.map(range))).flat().sort((a, b) => b.number - a.number);
  const lines = found.slice(0, LOG_PAGE_SIZE).map(lineOf);
  const last = lines.at(-1);
  return { lines, ...(last && found.length > LOG_PAGE_SIZE ? { next: last.number } : {}) };
}

function lineOf({ id, slug, name, status, at, details, ...rest }: Row): LogLine {
  return {
    ...rest,
    at: new Date(at),
    details: JSON.parse(details),
    ...(id && slug && name && status ? { listing: { id, slug, name, status } } : {}),
  };
}
