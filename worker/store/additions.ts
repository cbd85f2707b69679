/** What is written with a new listing. */
import { eq, sql } from 'drizzle-orm';
import { revision } from '../../schema/database/account-tables.ts';
import { initiative } from '../../schema/database/tables.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { newId } from '../secrets.ts';
import { type Database, type Query, query } from './database.ts';
import { fromRow } from './row.ts';

interface Added {
  /** Id of the new listing. */
  id: string;
  /** Of the account that adds it. */
  account: number;
  area: string;
  at: Date;
}

/** It is theirs, and a moderator has to see it. */
export function ownedAndWaiting({ id, account, area, at }: Added): Query<never>[] {
  const time = at.getTime();
  return [
    query(sql`insert into ownership (initiative, account, created_at)
      select number, ${account}, ${time} from initiative where id = ${id}`),
    query(sql`insert into matter (id, kind, initiative, area, subject, created_at)
      select ${newId()}, 'new', number, ${area}, ${firstRevision(id)}, ${time} from initiative where id = ${id}`),
  ];
}

/** The listing that has an id, and whether somebody added it; undefined when the id is free. One call. */
export async function addedAs(
  db: Database,
  id: string,
  by: { number: number },
): Promise<{ initiative: Initiative; isTheirs: boolean } | undefined> {
  const [[row], [first]] = await db.orm.batch([
    db.orm.select().from(initiative).where(eq(initiative.id, id)).limit(1),
    db.orm
      .select({ account: revision.account })
      .from(revision)
      .where(eq(revision.id, firstRevision(id)))
      .limit(1),
  ]);
  return row && { initiative: fromRow(row), isTheirs: first?.account === by.number };
}

/** Of a listing that was added here. */
export function firstRevision(id: string): string {
  return `${id}.1`;
}
