/**
 * Made-up initiatives at real Danish towns, for a first visit to an empty directory. The same seed gives the same data.
 * Addresses on the net are under the reserved example domains, and no real organisation is named.
 */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { Listing } from '../../schema/initiative.ts';
import { inMunicipality, municipalityShortName } from '../../schema/municipality.ts';
import type { LngLat } from '../../schema/place.ts';
import { listingOf } from './listing.ts';
import { MUNICIPALITIES } from './municipalities.ts';
import { KINDS } from './phrases/index.ts';
import type { Kind } from './phrases/kind.ts';
import { EVERYWHERE } from './phrases/overalt.ts';
import { VENUES, type Venue, type VenueKey } from './phrases/venues.ts';
import { type Random, randomFrom } from './random.ts';
import { rhythmFrom } from './rhythm.ts';
import { pointIn, type Spot, spotsOf } from './spots.ts';
import { danishTowns } from './towns.ts';
import { type Filling, fillName } from './wording.ts';

export interface ExampleInitiative {
  id: string;
  listing: Listing;
  municipality?: string;
  confirmedAt?: Date;
  createdAt: Date;
}

export interface ExampleOptions {
  seed: number;
  /** The day the examples are seen from. Fixed unless told, so that the same seed gives the same data. */
  now?: Date;
}

const EXAMPLE_DAY = new Date('2026-11-01T09:00:00Z');
const DAY = 86_400_000;
const SHARE_OF_MUNICIPALITY_WIDE = 0.03;
/** In a town of this size there is one library and one hall, and groups in it share its point. */
const SMALL_TOWN = 4500;

export function* examples(
  count: number,
  { seed, now = EXAMPLE_DAY }: ExampleOptions,
): Generator<ExampleInitiative> {
  const random = randomFrom(seed);
  const world: World = {
    random,
    now,
    names: new Set(),
    uses: new Map(),
    houses: new Map(),
    atSpot: new Map(),
  };
  const everywhere = everywhereListings(world).slice(0, Math.round(count * 0.008));
  const spots = allotted(spotsOf(danishTowns()), count - everywhere.length, random);
  const turns = categoriesInTurn(random);
  const local = spots.map((spot) => localListing(world, spot, turns.next().value));
  const all = random.shuffled([...everywhere, ...local]);
  for (const [i, { listing, municipality }] of all.entries()) {
    yield { id: `eksempel-${i + 1}`, listing, ...(municipality ? { municipality } : {}), ...history(world) };
  }
}

interface World {
  random: Random;
  now: Date;
  names: Set<string>;
  /** How often a kind was used, so that all come up about as often. */
  uses: Map<string, number>;
  /** Points of the houses of small towns. */
  houses: Map<string, LngLat>;
  /** Kinds that a spot already has. */
  atSpot: Map<string, Set<string>>;
}

interface Made {
  listing: Listing;
  municipality?: string;
}

/** Every town once, then in proportion to a dampened population: a rural resident sees things, a city sees many. */
function allotted(spots: Spot[], count: number, random: Random): Spot[] {
  const weights = spots.map(({ population }) => Math.max(population, 200) ** 0.62);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const once = count >= spots.length ? 1 : 0;
  const shares = weights.map((weight) => once + ((count - once * spots.length) * weight) / sum);
  const counts = shares.map(Math.floor);
  const rest = shares
    .map((share, i) => ({ i, fraction: share - Math.floor(share) }))
    .sort((a, b) => b.fraction - a.fraction || a.i - b.i)
    .slice(0, count - counts.reduce((total, n) => total + n, 0));
  for (const { i } of rest) counts[i] = (counts[i] ?? 0) + 1;
  return random.shuffled(spots.flatMap((spot, i) => Array.from({ length: counts[i] ?? 0 }, () => spot)));
}

/** All categories in turn, each turn in a new order. */
function* categoriesInTurn(random: Random): Generator<Category, never> {
  for (;;) yield* random.shuffled(CATEGORY_KEYS);
}

function localListing(world: World, spot: Spot, category: Category): Made {
  const { random } = world;
  const municipality = MUNICIPALITIES.find(({ code }) => code === spot.municipality);
  const here = world.atSpot.get(key(spot)) ?? new Set();
  world.atSpot.set(key(spot), here);
  const others = random.shuffled(CATEGORY_KEYS);
  for (const tried of [category, ...others]) {
    const kinds = leastUsedFirst(
      world,
      KINDS[tried].filter((kind) => suits(kind, spot)),
    );
    for (const kind of [
      ...kinds.filter((it) => !here.has(it.key)),
      ...(spot.population > 20_000 ? kinds : []),
    ]) {
      const wide = municipality && kind.wide && random.chance(SHARE_OF_MUNICIPALITY_WIDE * 10);
      const venue = wide ? undefined : venueFor(kind, spot, random);
      if (!wide && kind.venues && !venue) continue;
      const filling: Filling = {
        name: wide ? municipalityShortName(municipality) : spot.name,
        in: wide ? inMunicipality(municipality) : spot.in,
        ...(venue ? { venue: VENUES[venue] } : {}),
        ...(kind.when ? { rhythm: rhythmFrom(kind.when, random, world.now) } : {}),
      };
      const name = freshName(world, kind, filling);
      if (!name) continue;
      here.add(kind.key);
      world.uses.set(kind.key, (world.uses.get(kind.key) ?? 0) + 1);
      const place = wide ? undefined : placeOf(world, kind, spot, venue);
      const serves = wide || (kind.wide && random.chance(0.3)) ? [`municipality:${spot.municipality}`] : [];
      const listing = {
        ...listingOf(world.random, tried, kind, name, filling),
        ...(place ? { place } : {}),
        serviceArea: serves,
      };
      return { listing, municipality: spot.municipality };
    }
  }
  throw new Error(`no kind is left for ${spot.name}`);
}

function key(spot: Spot): string {
  return `${spot.municipality} ${spot.name}`;
}

function suits({ only }: Kind, { population, quarter, coastal }: Spot): boolean {
  if (only === 'village') return population < 4000 && !quarter;
  if (only === 'city') return population >= 15_000 || quarter;
  if (only === 'country') return population < 40_000 && !quarter;
  return only !== 'coast' || coastal;
}

function leastUsedFirst(world: World, kinds: Kind[]): Kind[] {
  const uses = (kind: Kind) => world.uses.get(kind.key) ?? 0;
  return world.random.shuffled(kinds).sort((a, b) => Math.floor(uses(a) / 3) - Math.floor(uses(b) / 3));
}

function venueFor(kind: Kind, { population, quarter }: Spot, random: Random): VenueKey | undefined {
  const there = (kind.venues ?? []).filter((key) => {
    const { least = 0, most = Number.POSITIVE_INFINITY }: Venue = VENUES[key];
    return population >= least && population <= most && !(quarter && key === 'station');
  });
  return there.length ? random.pick(there) : undefined;
}

function freshName(world: World, kind: Kind, filling: Filling): { da: string; en?: string } | undefined {
  for (const pattern of world.random.shuffled(kind.names)) {
    const name = fillName(pattern, filling);
    if (world.names.has(name.da)) continue;
    world.names.add(name.da);
    return name;
  }
  return undefined;
}

function placeOf(
  world: World,
  kind: Kind,
  spot: Spot,
  venue: VenueKey | undefined,
): NonNullable<Listing['place']> {
  const { random, houses } = world;
  const house = venue && spot.population < SMALL_TOWN ? `${key(spot)} ${venue}` : undefined;
  const lngLat = (house && houses.get(house)) || pointIn(spot, random);
  if (house) houses.set(house, lngLat);
  return {
    lngLat,
    precision: kind.home || random.chance(0.015) ? 'approximate' : 'exact',
    town: spot.town,
    ...(spot.postcode ? { postcode: spot.postcode } : {}),
    ...(venue ? { venue: VENUES[venue].name } : {}),
  };
}

function everywhereListings(world: World): Made[] {
  const all = EVERYWHERE.flatMap(({ category, reach, kind }) =>
    kind.names.map((_, i): Made => {
      const filling: Filling = {
        name: 'Danmark',
        in: { da: 'i Danmark', en: 'in Denmark' },
        ...(kind.when ? { rhythm: rhythmFrom(kind.when, world.random, world.now) } : {}),
      };
      const name = fillName(kind.names[i] ?? [kind.key], filling);
      world.names.add(name.da);
      return { listing: { ...listingOf(world.random, category, kind, name, filling), serviceArea: [reach] } };
    }),
  );
  return world.random.shuffled(all);
}

/** Most were confirmed within the year, some long ago, a few never: the page shows the difference. */
function history({ random, now }: World): { createdAt: Date; confirmedAt?: Date } {
  const age = Math.floor((20 + random.next() ** 2 * 1400) * DAY);
  const createdAt = new Date(now.getTime() - age);
  const fate = random.next();
  if (fate > 0.92) return { createdAt };
  const since = fate < 0.72 ? random.next() * 300 * DAY : (300 + random.next() * 700) * DAY;
  return { createdAt, confirmedAt: new Date(now.getTime() - Math.floor(Math.min(since, age))) };
}
