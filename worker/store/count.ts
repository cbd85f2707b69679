/** How many match, where that is cheap to know. */
import { type SQL, sql } from 'drizzle-orm';
import { coverByRanges, rangesWorth } from '../../schema/quadkey.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { matchOf } from '../domain/match.ts';
import { exactly, inRanges, updatedWithin, within } from './conditions.ts';
import { knownCount, totalOfCells } from './tallies.ts';

/** Counting reads a row for each candidate, so it stops here and the number is left out. */
export const COUNT_MAX = 2000;
/** The cells around a view hold up to twice what the view does; where they hold more, counting would be in vain. */
const HOPELESS = 2 * COUNT_MAX;

/** Gives one row with `n`: the exact number, or null. */
export function countQuery(search: ResolvedSearch): SQL {
  const known = knownCount(search);
  if (known) return known;
  const match = matchOf(search);
  if (match) {
    return counted(
      sql`select key, lng, lat, updated_at from initiative_text where initiative_text match ${match.all}`,
      search,
    );
  }
  const { bbox, updated } = search;
  if (!bbox) {
    const updates = sql`select 1 from initiative indexed by initiative_updated
      where status = 'published' ${updatedWithin(updated)}`;
    return counted(updates, {});
  }
  const points = sql`select key, lng, lat from ${inRanges(coverByRanges(bbox, rangesWorth(bbox)))}`;
  // As a limit the total is read once, before the rows; nothing is counted where it would be in vain.
  return sql`with around(total) as materialized (${totalOfCells(bbox)})
    select iif((select total from around) > ${HOPELESS} or count(*) > ${COUNT_MAX}, null,
      count(*) filter (where ${within(bbox)})) as n
    from (${points} limit (select iif(total > ${HOPELESS}, 0, ${COUNT_MAX + 1}) from around))`;
}

/** Candidates are limited before the exact test, for it is reading them that costs. */
function counted(candidates: SQL, search: Pick<ResolvedSearch, 'bbox' | 'updated'>): SQL {
  return sql`select iif(count(*) > ${COUNT_MAX}, null, count(*) filter (where true ${exactly(search)})) as n
    from (${candidates} limit ${COUNT_MAX + 1})`;
}
