/** Counts what a person searched for in vain, after the answer, so that municipalities see what is missed. */
import type { Context } from 'hono';
import type { Search } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { isMachine, missedSearch } from '../domain/missed-search.ts';
import { openDatabase } from '../store/database.ts';
import { countMissed } from '../store/missed-searches.ts';

/** For a first page that holds nothing. A page that is fetched before anybody asked for it is nobody's search. */
export function noteMissed(c: Context<Env>, search: Search): void {
  const missed = missedSearch(search);
  if (!missed || c.req.method !== 'GET' || isMachine(c.req.header('User-Agent'))) return;
  if (c.req.header('Sec-Purpose')?.includes('prefetch')) return;
  // Not on the bill of the request: nobody waits for it.
  const db = openDatabase(c.env.DB, 'first-primary');
  const counting = countMissed(db, missed, c.var.now);
  c.executionCtx.waitUntil(counting.catch((error: Error) => console.error(error.stack)));
}

/** The list of our page asks the API that everybody asks; a browser says whose page it is. */
export function isOwnPage(c: Context<Env>): boolean {
  return c.req.header('Sec-Fetch-Site') === 'same-origin';
}
