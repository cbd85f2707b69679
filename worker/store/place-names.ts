/** Places by their whole name. */
import { sql } from 'drizzle-orm';
import type { Somewhere } from '../domain/place-words.ts';
import { type Query, query } from './database.ts';
import { compact } from './row.ts';

export interface PlaceRow {
  id: string;
  kind: 'municipality' | 'town' | 'postcode';
  name: string;
  lng: number;
  lat: number;
  west: number | null;
  south: number | null;
  east: number | null;
  north: number | null;
  postcode: string | null;
  municipality: string | null;
  population: number;
}

const MOST = 24;
/** Large places first: of a name that many have, those that are meant. */
const TIERS = [0, 1, 2];

/** One seek a name and tier, and two rows a place found: at most 48. */
export function placesNamed(names: string[]): Query<PlaceRow> {
  if (names.length === 0) return query(sql`select null where false`);
  const wanted = sql.join(
    TIERS.flatMap((tier) => names.map((name) => sql`(${sql.raw(String(tier))}, ${name})`)),
    sql`, `,
  );
  return query(sql`select place.id, kind, name, lng, lat, west, south, east, north, postcode, municipality, population
    from (values ${wanted}) wanted
    cross join place_name on tier = wanted.column1 and folded = wanted.column2
    cross join place on place.number = place_name.place limit ${MOST}`);
}

export function toSomewhere(row: PlaceRow): Somewhere {
  const { west, south, east, north } = row;
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    lngLat: { lng: row.lng, lat: row.lat },
    population: row.population,
    ...compact({ postcode: row.postcode, municipality: row.municipality }),
    ...(west !== null && south !== null && east !== null && north !== null
      ? { bbox: { west, south, east, north } }
      : {}),
  };
}
