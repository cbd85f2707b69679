/** Whether a listing is shown, as far as time and other people have a say in it. */
import { sql } from 'drizzle-orm';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { RevisionActor } from '../../schema/stewardship.ts';
import { type Database, query, run } from './database.ts';
import { fromRow } from './row.ts';

/** Who closed what is closed now; undefined where nothing says so. Reads the revisions since it was last open. */
export async function closedBy(db: Database, number: number): Promise<RevisionActor | undefined> {
  const [rows] = await run(
    db,
    query<{ status: string; actor: RevisionActor }>(sql`select status, actor from revision
      where initiative = ${number} and state = 'live' order by version desc limit 50`),
  );
  const opened = rows.findIndex(({ status }) => status !== 'closed');
  return rows.slice(0, opened === -1 ? rows.length : opened).at(-1)?.actor;
}

/** Paused ones whose pause is over on a day, the longest over first. Reads a row for each. */
export async function pausesOver(db: Database, day: string, most: number): Promise<Initiative[]> {
  const rows = await db.orm
    .select()
    .from(initiative)
    .where(sql`status = 'paused' and paused_until is not null and paused_until <= ${day}`)
    .orderBy(initiative.pausedUntil)
    .limit(most);
  return rows.map(fromRow);
}
