/** Addresses that an operator imported: places of a tier of their own, found by the keys of `domain/address.ts`. */
import { sql } from 'drizzle-orm';
import type { SuggestedPlace } from '../../schema/area.ts';
import { addressKeys, readAddress } from '../domain/address.ts';
import { type Database, type Query, query, run } from './database.ts';
import { ADDRESS_TIER, type Spelling, savingQueries } from './places.ts';

export interface NewAddress {
  place: SuggestedPlace;
  /** Whether the street as a whole is found by this one. */
  isFirst: boolean;
}

export interface AddressPlan {
  created: number;
  changed: number;
  unchanged: number;
  /** What is left to write, in one call; none where all is said already. They can be run twice. */
  queries: Query<unknown>[];
}

interface KnownRow {
  id: string;
  number: number;
  name: string;
  lng: number;
  lat: number;
  postcode: string | null;
  municipality: string | null;
}

/**
 * Asks first what is there: addresses that say the same again are only read. A new one writes two rows and two for
 * each of its keys, of which it has two, and the first of a street four.
 */
export async function planAddresses(db: Database, addresses: NewAddress[]): Promise<AddressPlan> {
  const known = await knownAddresses(db, addresses);
  const created = addresses.filter(({ place }) => !known.has(place.id));
  const changed: NewAddress[] = [];
  const renamed: KnownRow[] = [];
  for (const address of addresses) {
    const before = known.get(address.place.id);
    if (!before || isSame(before, address.place)) continue;
    changed.push(address);
    if (before.name !== address.place.name) renamed.push(before);
  }
  const written = [...created, ...changed];
  // A longer file may know a lower number of a street whose addresses are there already.
  const first = addresses.filter(({ isFirst, place }) => isFirst && known.has(place.id));
  const places = written.map(({ place }) => place);
  const names = [...written, ...first].flatMap(spellings);
  return {
    created: created.length,
    changed: changed.length,
    unchanged: addresses.length - written.length,
    queries: names.length ? [forgetKeys(renamed), ...savingQueries(places, names)] : [],
  };
}

/** Reads a row an address. */
async function knownAddresses(db: Database, addresses: NewAddress[]): Promise<Map<string, KnownRow>> {
  const ids = JSON.stringify(addresses.map(({ place }) => place.id));
  const [rows] = await run(
    db,
    query<KnownRow>(sql`select place.id, number, name, lng, lat, postcode, municipality
      from json_each(${ids}) wanted cross join place on place.id = wanted.value`),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

function isSame(row: KnownRow, { name, lngLat, postcode, municipality }: SuggestedPlace): boolean {
  return (
    row.name === name &&
    row.lng === lngLat.lng &&
    row.lat === lngLat.lat &&
    row.postcode === (postcode ?? null) &&
    row.municipality === (municipality ?? null)
  );
}

/** A key says all that comes before the place's number in the index, so its row is found without a search. */
function forgetKeys(rows: KnownRow[]) {
  const keys = rows.flatMap(({ name, number }) => keysOf(name, true).map((folded) => [folded, number]));
  return query(sql`delete from place_name where rowid in (
    select place_name.rowid from json_each(${JSON.stringify(keys)}) old cross join place_name
    on tier = ${ADDRESS_TIER} and folded = old.value ->> 0 and place = old.value ->> 1)`);
}

function spellings({ place, isFirst }: NewAddress): Spelling[] {
  return keysOf(place.name, isFirst).map((folded) => ({ id: place.id, tier: ADDRESS_TIER, folded }));
}

function keysOf(name: string, isFirst: boolean): string[] {
  const address = readAddress(name);
  return address ? addressKeys(address, isFirst) : [];
}
