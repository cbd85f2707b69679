/** What a labelled case of the duplicate finder is, and how a line of the hand-written lists becomes one. */
import { words } from '../../schema/fold.ts';
import type { Contact, Initiative } from '../../schema/initiative.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import type { Draft } from '../../worker/domain/duplicates.ts';

/** A line of the lists: what somebody types, and beside which listing. */
export interface Typed {
  name: string;
  nameEn?: string;
  /** A name where only one listing has it, else the id of the source. */
  of: string;
  /** Metres between the two points. */
  off?: number;
  /** Instead of a point: what else is known of the place. */
  where?: 'postcode' | 'municipality' | 'nowhere';
  /** Contacts that are the same. */
  by?: ('website' | 'phone' | 'email')[];
}

export interface Case {
  group: string;
  draft: Draft;
  /** The name of the listing that it was made of, for people who read the report. */
  means: string;
  /** The listing that is being edited: left out of its own answer. */
  self?: string;
  /** By chance from a listing, not by hand. */
  isMade: boolean;
  /** Ids of the listings that it is; none where it is something new. */
  expected: string[];
  /** Ids of those that nobody could tell from what was typed: neither right nor wrong. */
  doubtful: string[];
}

/** So far apart two of one name are two branches. */
const BRANCH_METERS = 2000;
const METERS_PER_DEGREE = 111_195;

export function caseOf(group: string, typed: Typed, listings: Initiative[], isSame: boolean): Case {
  const of = named(typed.of, listings);
  const draft = {
    name: typed.name,
    ...placeOf(of, typed),
    category: of.category,
    contact: pick(of.contact, typed.by ?? []),
    ...(typed.nameEn ? { translations: { en: { name: typed.nameEn } } } : {}),
  };
  return isSame
    ? { group, draft, means: of.name, isMade: false, expected: [of.id], doubtful: namesakes(of, listings) }
    : { group, draft, means: of.name, isMade: false, expected: [], doubtful: [] };
}

function named(of: string, listings: Initiative[]): Initiative {
  const [one, other] = listings.filter(({ name, origin }) => name === of || origin?.id === of);
  if (!one || other) throw new Error(`“${of}” names ${one ? 'several listings' : 'no listing'}`);
  return one;
}

function pick(contact: Contact, ways: (keyof Contact)[]): Contact {
  return Object.fromEntries(ways.flatMap((way) => (contact[way] ? [[way, contact[way]]] : [])));
}

type Where = Pick<Draft, 'lngLat' | 'postcode' | 'municipality'>;

export function placeOf(
  of: Initiative,
  { name, off = 0, where }: Pick<Typed, 'name' | 'off' | 'where'>,
): Where {
  const { municipality, place } = of;
  if (where === 'nowhere') return {};
  const area = municipality ? { municipality } : {};
  if (where === 'municipality') return area;
  if (where === 'postcode') return { ...area, ...(place?.postcode ? { postcode: place.postcode } : {}) };
  if (!place?.lngLat) return area;
  // The direction is as good as any, and the same every time.
  const bearing = [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0);
  const lngLat = beside(place.lngLat, off, bearing);
  // Far off it lies in another municipality, which nobody here knows.
  return { lngLat, ...(off < BRANCH_METERS ? area : {}) };
}

export function beside({ lng, lat }: LngLat, meters: number, bearing: number): LngLat {
  const degrees = meters / METERS_PER_DEGREE;
  return {
    lng: lng + (degrees * Math.sin(bearing)) / Math.cos((lat * Math.PI) / 180),
    lat: lat + degrees * Math.cos(bearing),
  };
}

/** Others of the very name in the same place: which of them was meant nobody can tell. */
export function namesakes(of: Initiative, listings: Initiative[], meters = BRANCH_METERS): string[] {
  const own = plainName(of);
  return listings
    .filter((it) => it.id !== of.id && plainName(it) === own && isBeside(it, of, meters))
    .map(({ id }) => id);
}

/** Each is compared with all others, so it is made once. */
const plainNames = new WeakMap<Initiative, string>();

function plainName(it: Initiative): string {
  const known = plainNames.get(it);
  if (known !== undefined) return known;
  const plain = words(it.name).join('');
  plainNames.set(it, plain);
  return plain;
}

function isBeside(a: Initiative, b: Initiative, meters: number): boolean {
  if (!a.place?.lngLat || !b.place?.lngLat) return a.municipality === b.municipality;
  return distanceMeters(a.place.lngLat, b.place.lngLat) <= meters;
}
