/** `?since=` of a file: what changed in its list, and what is gone; the rest is at the address in the Link header. */
import type { Context } from 'hono';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { CursorText, SinceText, searchFromPage } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { checked } from '../middleware/validated.ts';
import { run } from '../store/database.ts';
import { resolve } from '../store/resolve.ts';
import { planSince, type Removed } from '../store/since.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { monitorAddress } from './page-links.ts';
import { todayOf, withQuery } from './reading.ts';

/** Pages forgive, but whoever copies must not be given everything for a slip of the pen. */
export function sinceOf(c: Context<Env>): Date | undefined {
  const since = new URL(c.req.url).searchParams.get('since');
  return since === null ? undefined : checked('since', SinceText, since);
}

export function cursorOf(c: Context<Env>): string | undefined {
  const side = new URL(c.req.url).searchParams.get('side');
  return side === null ? undefined : checked('side', CursorText, side);
}

export interface ChangedList {
  cards: InitiativeCard[];
  removed: Removed[];
  sources: Source[];
  /** Of this list; as in the Link header. */
  next?: string;
}

/** One call. */
export async function changedList(c: Context<Env>, since: Date, limit: number): Promise<ChangedList> {
  const { near: _, ...search } = searchFromPage(new URL(c.req.url).searchParams);
  const cursor = cursorOf(c);
  const plan = planSince(await resolve(c.var.db, search, todayOf(c)), {
    since,
    limit,
    now: c.var.now,
    ...(cursor ? { cursor } : {}),
  });
  const [changed, gone, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const { cards, removed, next, again } = plan.read([changed, gone]);
  const nextAddress = next && withQuery(c, { side: next });
  c.header(
    'Link',
    nextAddress ? `<${nextAddress}>; rel="next"` : `<${monitorAddress(c, again)}>; rel="monitor"`,
  );
  return { cards, removed, sources: sources.map(toSource), ...(nextAddress ? { next: nextAddress } : {}) };
}
