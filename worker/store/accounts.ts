/** What people settle about their own account. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';
import type { SignedIn } from './sessions.ts';

export async function saveWishes(
  db: Database,
  { number, language, shortcuts }: Pick<SignedIn, 'number' | 'language' | 'shortcuts'>,
): Promise<void> {
  await run(
    db,
    query(sql`update account set language = ${language}, shortcuts = ${shortcuts ? 1 : 0}
      where number = ${number}`),
  );
}
