import { eq } from 'drizzle-orm';
import { area } from '../../schema/database/tables.ts';
import type { ResolvedSearch, Search } from '../../schema/search.ts';
import type { Database } from './database.ts';

/** A region stands for its municipalities; that costs a call, a municipality does not. */
export async function resolve(db: Database, search: Search): Promise<ResolvedSearch> {
  if (!search.area) return search;
  const region = /^region:(\d{4})$/.exec(search.area)?.[1];
  if (!region) return { ...search, areas: [search.area] };
  const rows = await db.orm.select({ id: area.id }).from(area).where(eq(area.region, region));
  return { ...search, areas: rows.length ? rows.map((row) => row.id) : [search.area] };
}
