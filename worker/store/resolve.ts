import { eq } from 'drizzle-orm';
import { area } from '../../schema/database/tables.ts';
import type { ResolvedSearch, Search } from '../../schema/search.ts';
import { dayTokensAsked } from '../domain/day-tokens.ts';
import type { Database } from './database.ts';

/**
 * A region stands for its municipalities; that costs a call, a municipality does not. `today` is a Danish day, which
 * “this week” begins with.
 */
export async function resolve(db: Database, search: Search, today: string): Promise<ResolvedSearch> {
  const dated = search.when ? { ...search, days: dayTokensAsked(search.when, today) } : search;
  if (!search.area) return dated;
  const region = /^region:(\d{4})$/.exec(search.area)?.[1];
  if (!region) return { ...dated, areas: [search.area] };
  const rows = await db.orm.select({ id: area.id }).from(area).where(eq(area.region, region));
  return { ...dated, areas: rows.length ? rows.map((row) => row.id) : [search.area] };
}
