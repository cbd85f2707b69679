/** What readers tell us about listings. */
import { sql } from 'drizzle-orm';
import type { Report } from '../../schema/report.ts';
import { type AuditLine, auditQuery } from './audit.ts';
import { type Database, query, run, runWhole } from './database.ts';
import { matterQuery } from './matters.ts';
import { compact } from './row.ts';

export interface Reportable {
  number: number;
  id: string;
  slug: string;
  name: string;
  municipality?: string;
  serviceArea: string[];
}

/** A listing whose page is there or was, and the number of another that it may be a copy of. Reads two rows, in one call. */
export async function reportable(
  db: Database,
  { slug, other = '' }: { slug: string; other?: string },
): Promise<{ listing?: Reportable; other?: number }> {
  const told = sql`status in ('published', 'paused', 'closed')`;
  const [[row], [copy]] = await run(
    db,
    query<
      Omit<Reportable, 'serviceArea' | 'municipality'> & { municipality: string | null; service_area: string }
    >(
      sql`select number, id, slug, name, municipality, service_area from initiative where slug = ${slug} and ${told}`,
    ),
    query<{ number: number }>(
      sql`select number from initiative where slug = ${other} and slug <> ${slug} and ${told}`,
    ),
  );
  if (!row) return {};
  const { service_area, municipality, ...rest } = row;
  return {
    listing: { ...rest, serviceArea: JSON.parse(service_area), ...compact({ municipality }) },
    ...(copy ? { other: copy.number } : {}),
  };
}

interface NewReport extends Omit<Report, 'other'> {
  id: string;
  /** Number */
  initiative: number;
  other?: number;
  /** Of the page. */
  language: string;
  area: string;
  at: Date;
  audit: AuditLine;
}

/** `again`: the same was told already. */
export function saveReport(db: Database, it: NewReport) {
  const { id, initiative, kind, words, other, email, language, area, at, audit } = it;
  return runWhole(
    db,
    query(sql`insert into report (id, initiative, kind, words, other, email, language, created_at)
      values (${id}, ${initiative}, ${kind}, ${words}, ${other ?? null}, ${email ?? null}, ${language}, ${at.getTime()})`),
    matterQuery({ kind: 'report', initiative, area, subject: id, at }),
    auditQuery(audit),
  );
}

/** Whoever told it has been answered, or wanted no answer. */
export function forgetWhoTold(id: string) {
  return query<never>(sql`update report set email = null where id = ${id}`);
}
