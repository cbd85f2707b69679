/** What the search box can go to, and where the local geocoder looks. */
import { ne, type SQL, sql } from 'drizzle-orm';
import { type NamedPlace, PLACE_KINDS, type SuggestedPlace } from '../../schema/area.ts';
import { place } from '../../schema/database/tables.ts';
import { fold, foldLoosely, words } from '../../schema/fold.ts';
import { addressPrefixes } from '../domain/address.ts';
import { mergePlaces } from '../domain/merge-places.ts';
import { type Database, type Query, query, run } from './database.ts';
import { compact } from './row.ts';

export type FoundPlace = SuggestedPlace;

export type PlaceRow = typeof place.$inferSelect;

const TIERS = 3;
const NAMES_PER_TIER = 8;
/** A hundred thousand addresses must not stand in the way of the towns: they are looked for in a tier of their own. */
export const ADDRESS_TIER = 3;

/**
 * The rows of places whose name, or a word of it, begins with the text, and of addresses where it may mean one;
 * nothing to ask where it has no word. Reads at most eight names of each of three tiers and of the addresses,
 * and their places: 48 rows, and 64 with addresses.
 */
export function placesQuery(text: string): Query<PlaceRow> | undefined {
  const prefix = foldPlace(text);
  if (!prefix) return undefined;
  const tiers = Array.from({ length: TIERS }, (_, tier) => beginningWith(tier, prefix, NAMES_PER_TIER));
  const addresses = addressPrefixes(text);
  const share = Math.floor(NAMES_PER_TIER / addresses.length);
  const parts = [...tiers, ...addresses.map((address) => beginningWith(ADDRESS_TIER, address, share))];
  return query<PlaceRow>(sql`select place.* from (${sql.join(parts, sql` union all `)}) found
    cross join place on place.number = found.place`);
}

function beginningWith(tier: number, prefix: string, limit: number): SQL {
  return sql`select * from (select place from place_name
    where tier = ${sql.raw(String(tier))} and folded >= ${prefix} and folded < ${`${prefix}\uffff`}
    order by folded limit ${sql.raw(String(limit))})`;
}

/** What `placesQuery` of the same text read, once each: municipalities and large towns first, addresses last. */
export function placesOf(rows: PlaceRow[], text: string, limit: number): FoundPlace[] {
  const prefix = foldPlace(text);
  const unique = [...new Map(rows.map((row) => [row.number, row])).values()].map(toPlace);
  const others = unique
    .filter(({ kind }) => kind !== 'address')
    .sort(
      (a, b) =>
        rank(a, prefix) - rank(b, prefix) ||
        b.population - a.population ||
        a.name.localeCompare(b.name, 'da'),
    );
  const addresses = unique
    .filter(({ kind }) => kind === 'address')
    .sort((a, b) => a.name.localeCompare(b.name, 'da', { numeric: true }));
  return mergePlaces(others, addresses, text, limit);
}

/** Both at once, in one call. */
export async function placesBeginningWith(db: Database, text: string, limit: number): Promise<FoundPlace[]> {
  const asked = placesQuery(text);
  if (!asked) return [];
  const [rows] = await run(db, asked);
  return placesOf(rows, text, limit);
}

/** As {@link placesBeginningWith} of several texts, in one call; nothing for a text without a word. */
export async function placesNamed(db: Database, texts: string[], limit: number): Promise<FoundPlace[][]> {
  const asked = texts.map(placesQuery);
  const queries = asked.filter((one) => one !== undefined);
  const rows: PlaceRow[][] = queries.length ? await run(db, ...queries) : [];
  return texts.map((text, i) => (asked[i] ? placesOf(rows.shift() ?? [], text, limit) : []));
}

/** An exact name first, then names that begin so, then those with such a word; among them the bigger tier. */
function rank(it: FoundPlace, prefix: string): number {
  const name = foldPlace(it.name);
  const fit = name === prefix ? 0 : name.startsWith(prefix) ? 1 : 2;
  return fit * 9 + tierOf(it) * 3 + PLACE_KINDS.indexOf(it.kind);
}

export async function savePlaces(db: Database, places: NamedPlace[]): Promise<void> {
  const names = places.flatMap((it) =>
    spellings(it).map((folded): Spelling => ({ id: it.id, tier: tierOf(it), folded })),
  );
  await run(db, ...savingQueries(places, names));
}

export interface Spelling {
  /** Of a place that is there, or is saved by the same statements. */
  id: string;
  tier: number;
  folded: string;
}

/** Writes a row and an index entry for each place that is new or says something else, and for each new name. */
export function savingQueries(places: SuggestedPlace[], names: Spelling[]): Query<unknown>[] {
  const rows = places.map((it) => [
    it.id,
    it.kind,
    it.name,
    it.lngLat.lng,
    it.lngLat.lat,
    it.bbox?.west ?? null,
    it.bbox?.south ?? null,
    it.bbox?.east ?? null,
    it.bbox?.north ?? null,
    it.postcode ?? null,
    it.municipality ?? null,
    it.population,
  ]);
  return [
    query(sql`insert into place (id, kind, name, lng, lat, west, south, east, north, postcode, municipality, population)
      select value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6, value ->> 7,
        value ->> 8, value ->> 9, value ->> 10, value ->> 11
      from json_each(${JSON.stringify(rows)}) where true
      on conflict (id) do update set name = excluded.name, lng = excluded.lng, lat = excluded.lat,
        west = excluded.west, south = excluded.south, east = excluded.east, north = excluded.north,
        postcode = excluded.postcode, municipality = excluded.municipality, population = excluded.population`),
    query(sql`insert into place_name (tier, folded, place)
      select spelling.value ->> 1, spelling.value ->> 2, place.number
      from json_each(${JSON.stringify(names.map(({ id, tier, folded }) => [id, tier, folded]))}) spelling
      cross join place on place.id = spelling.value ->> 0
      where true on conflict do nothing`),
  ];
}

/** Removes the places of a kind, before a file with better ones takes their part. */
export async function removePlaces(db: Database, kind: NamedPlace['kind']): Promise<void> {
  await run(
    db,
    query(sql`delete from place_name where place in (select number from place where kind = ${kind})`),
    query(sql`delete from place where kind = ${kind}`),
  );
}

/** All of them but addresses, for the locator of an import, which asks for thousands. */
export async function allPlaces(db: Database): Promise<FoundPlace[]> {
  return (await db.orm.select().from(place).where(ne(place.kind, 'address'))).map(toPlace);
}

export async function hasPlaces(db: Database): Promise<boolean> {
  const [rows] = await run(db, query(sql`select 1 from place limit 1`));
  return rows.length > 0;
}

function foldPlace(text: string): string {
  return words(text).join(' ');
}

function tierOf(it: FoundPlace): number {
  if (it.kind === 'address') return ADDRESS_TIER;
  if (it.kind === 'municipality' || it.population >= 10_000) return 0;
  if (it.kind === 'town' && it.population >= 1000) return 1;
  return 2;
}

/** The name and each later word of it, in both foldings, and the whole of each alternative name. */
function spellings(it: NamedPlace): string[] {
  const parts = words(it.name);
  const tails = parts.map((_, i) => parts.slice(i).join(' '));
  const loose = words(foldLoosely(it.name));
  const looseTails = loose.map((_, i) => loose.slice(i).join(' '));
  const others = it.alternativeNames.flatMap((name) => [foldPlace(name), words(foldLoosely(name)).join(' ')]);
  const code = it.kind === 'postcode' && it.postcode ? [it.postcode, `${it.postcode} ${fold(it.name)}`] : [];
  return [...new Set([...tails, ...looseTails, ...others, ...code])].filter(Boolean);
}

export function toPlace(row: PlaceRow): FoundPlace {
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
