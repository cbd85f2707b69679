/** A page of the best answers. The order is made anew for every page, of the same candidates. */
import type { ResolvedSearch } from '../../schema/search.ts';
import { countQuery } from './count.ts';
import { type Database, type Query, query } from './database.ts';
import { type RankedCard, ranked, type Understood } from './ranked.ts';
import { type Source, type SourceRow, sourcesQuery, toSource } from './sources.ts';

/** Nobody reads further, and the bill would grow with every page. */
export const BEST_MAX = 200;

/** Candidates of each kind: of three rings and the country, or of the country alone. */
const TAKE_NEAR = 40;
const TAKE_ANYWHERE = 100;

export interface BestPage {
  found: { cards: RankedCard[]; next?: string; matched?: number };
  understood: Understood;
  sources: Source[];
}

export interface BestPaging {
  limit: number;
  /** How many were on the pages before: `b30`. */
  cursor?: string;
  now: Date;
  /** One D1 call and no second thoughts. */
  once?: boolean;
}

/** At most two D1 calls; reads up to about 200 candidates, and up to 2,000 to count on the first page. */
export async function bestPage(db: Database, search: ResolvedSearch, paging: BestPaging): Promise<BestPage> {
  return (await bestQueries(db, search, paging)).page;
}

/** The same, with other questions in its first call. */
export async function bestQueries<const Others extends readonly Query<unknown>[]>(
  db: Database,
  search: ResolvedSearch,
  { limit, cursor, now, once = false }: BestPaging,
  ...more: Others
): Promise<{ page: BestPage; others: unknown[][] }> {
  const seen = seenOf(cursor);
  const count = Math.min(BEST_MAX, seen + limit + 1);
  // The same for every page, or another page would be of another order.
  const take = search.near ? TAKE_NEAR : TAKE_ANYWHERE;
  const { near: _, ...anywhere } = search;
  const counted = search.q && !cursor ? [query<{ n: number | null }>(countQuery(anywhere))] : [];
  const { ranked: best, others } = await ranked(
    db,
    search,
    { count, now, once, take },
    ...more,
    sourcesQuery,
    ...counted,
  );
  const [sources, counts] = others.slice(more.length) as [SourceRow[], { n: number | null }[] | undefined];
  const cards = best.cards.slice(seen, seen + limit);
  const isMore = best.cards.length > seen + limit && seen + limit < BEST_MAX;
  // A question that was understood otherwise has other matches than those that were counted.
  const n = best.exact && !best.understood.place ? counts?.[0]?.n : undefined;
  const page = {
    found: {
      cards,
      ...(isMore ? { next: `b${seen + limit}` } : {}),
      ...(n === undefined || n === null ? {} : { matched: n }),
    },
    understood: best.understood,
    sources: sources.map(toSource),
  };
  return { page, others: others.slice(0, more.length) };
}

function seenOf(cursor: string | undefined): number {
  const [, seen] = /^b(\d{1,3})$/.exec(cursor ?? '') ?? [];
  return Math.min(BEST_MAX, Number(seen ?? 0));
}
