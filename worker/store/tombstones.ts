/** What was public here and was erased: the one thing that is known of it is its id. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';

/** Which of these ids were erased. Reads a row for each that has a tombstone, and one more. */
export async function erasedAmong(db: Database, ids: string[]): Promise<Set<string>> {
  const [rows] = await run(
    db,
    query<{ id: string }>(sql`select id from tombstone
      where id in (select value from json_each(${JSON.stringify(ids)}))
        and not exists (select 1 from initiative where initiative.id = tombstone.id)`),
  );
  return new Set(rows.map(({ id }) => id));
}

/**
 * Which of these ids somebody had erased, as the log has it, and are not here again; an import that was taken back leaves a
 * tombstone and no such line. Reads a row for each, and the lines of the log about it.
 */
export async function erasedByPeople(db: Database, ids: string[]): Promise<Set<string>> {
  const [rows] = await run(
    db,
    query<{ subject: string }>(sql`select subject from audit
      where subject in (select value from json_each(${JSON.stringify(ids)})) and action = 'erased'
        and not exists (select 1 from initiative where initiative.id = subject)`),
  );
  return new Set(rows.map(({ subject }) => subject));
}
