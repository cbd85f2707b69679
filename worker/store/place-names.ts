/** Places by their whole name. */
import { sql } from 'drizzle-orm';
import { type Query, query } from './database.ts';
import type { PlaceRow } from './places.ts';

const MOST = 24;
/** Large places first: of a name that many have, those that are meant. No addresses: nobody says one among other words. */
const TIERS = [0, 1, 2];

/** One seek a name and tier, and two rows a place found: at most 48. */
export function placesNamed(names: string[]): Query<PlaceRow> {
  if (names.length === 0) return query(sql`select null where false`);
  const wanted = sql.join(
    TIERS.flatMap((tier) => names.map((name) => sql`(${sql.raw(String(tier))}, ${name})`)),
    sql`, `,
  );
  return query(sql`select place.* from (values ${wanted}) wanted
    cross join place_name on tier = wanted.column1 and folded = wanted.column2
    cross join place on place.number = place_name.place limit ${MOST}`);
}
