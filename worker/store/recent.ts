/** What is new and what was changed lately, for a feed: the newest of what is asked, and those of it among the last changes. */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { among, CARD_COLUMNS } from './conditions.ts';
import { type Query, query } from './database.ts';
import { type CardRow, toCard } from './row.ts';
import { planFind } from './search.ts';

/** Changes of the whole country that are looked at. Whoever wants all of them asks `since` (store/since.ts). */
const CHANGES_MAX = 500;

/** Two statements for one call. Reads about 1.4 rows an entry, and of a filtered feed the last 500 changes. */
export function planRecent(search: ResolvedSearch, most: number) {
  const [newest] = planFind(search, { limit: most, count: false, newestFirst: true }).queries;
  const isWhole = Object.keys(search).length === 0;
  const changed = query<CardRow>(sql`select * from (
      select ${CARD_COLUMNS}, ${among(search)} as asked from initiative indexed by initiative_updated
      where status = 'published' order by updated_at desc, number desc limit ${isWhole ? most : CHANGES_MAX})
    where asked limit ${most}`);
  return {
    queries: [newest, changed] as [Query<CardRow>, Query<CardRow>],
    read([newestRows, changedRows]: readonly [CardRow[], CardRow[]]): InitiativeCard[] {
      const byNumber = new Map([...newestRows, ...changedRows].map((row) => [row.number, row]));
      return [...byNumber.values()]
        .sort((a, b) => b.updated_at - a.updated_at || b.number - a.number)
        .slice(0, most)
        .map(toCard);
    },
  };
}
