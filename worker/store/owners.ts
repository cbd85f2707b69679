/** Initiatives by whatever a file calls them: what events are given to. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';

export interface Owner {
  number: number;
  id: string;
  slug: string;
  name: string;
  source: string | null;
  municipality: string | null;
}

/**
 * Those that have one of these texts as id, slug or name; names are compared without regard to the case of a-z.
 * The names read every row once: a question of an import, not of a page.
 */
export async function findOwners(db: Database, keys: { ids: string[]; names: string[] }): Promise<Owner[]> {
  const columns = sql.raw('number, id, slug, name, source, municipality');
  const ids = JSON.stringify([...keys.ids, ...keys.names]);
  const names = JSON.stringify(keys.names.map((name) => name.toLowerCase()));
  const [byId, bySlug, byName] = await run(
    db,
    query<Owner>(sql`select ${columns} from initiative where id in (select value from json_each(${ids}))`),
    query<Owner>(sql`select ${columns} from initiative where slug in (select value from json_each(${ids}))`),
    query<Owner>(
      sql`select ${columns} from initiative where lower(name) in (select lower(value) from json_each(${names}))`,
    ),
  );
  const all = [...byId, ...bySlug, ...byName];
  return [...new Map(all.map((owner) => [owner.number, owner])).values()];
}
