/** A great many plain listings for load: the same towns and names, no story. The same seed gives the same data. */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { Listing } from '../../schema/initiative.ts';
import type { ExampleInitiative, ExampleOptions } from './generate.ts';
import { KINDS } from './phrases/index.ts';
import { randomFrom } from './random.ts';
import { moved, spotsOf } from './spots.ts';
import { danishTowns } from './towns.ts';
import { fill } from './wording.ts';

const SHARE_RURAL = 0.08;
const SHARE_KNITTING = 0.1;
const SHARE_COFFEE = 0.05;
const YEAR = 365 * 86_400_000;
const NONE: never[] = [];

interface Pattern {
  category: Category;
  /** Both sides of the place in the name: `Strikkecafé ` + `i Rønne`. */
  before: string;
  after: string;
  withIn: boolean;
  tags: string[];
}

/** Zipf over the spots by size, normal around each, some out in the country. */
export function* manyPoints(
  count: number,
  { seed, now = new Date('2026-11-01T09:00:00Z') }: ExampleOptions,
): Generator<ExampleInitiative> {
  const random = randomFrom(seed);
  const spots = spotsOf(danishTowns()).sort((a, b) => b.population - a.population);
  const reach = runningSum(spots.map((_, i) => 1 / (i + 3)));
  const [knitting, other] = split(patterns(), ({ before }) => /strik/i.test(before));
  const [coffee, plain] = split(summaries(), (text) => /kaffe/i.test(text));
  for (let i = 0; i < count; i++) {
    const spot = spots[find(reach, random.next())] as (typeof spots)[number];
    const [east, north] = random.gauss();
    const spread = random.chance(SHARE_RURAL) ? 4000 : spot.spreadMeters * 1.4;
    const pattern = random.pick(random.chance(SHARE_KNITTING) ? knitting : other);
    const summary = random.pick(random.chance(SHARE_COFFEE) ? coffee : plain);
    const name = `${pattern.before}${pattern.withIn ? spot.in.da : spot.name}${pattern.after}`;
    const createdAt = new Date(now.getTime() - Math.floor(random.next() * 3 * YEAR));
    const listing: Listing = {
      name,
      summary,
      description: '',
      translations: {},
      category: pattern.category,
      tags: pattern.tags,
      audience: NONE,
      languages: NONE,
      access: NONE,
      needs: NONE,
      place: {
        lngLat: moved(spot.lngLat, [east * spread, north * spread]),
        precision: 'exact',
        town: spot.town,
      },
      serviceArea: NONE,
      activities: NONE,
      contact: { website: 'https://eksempel.example/' },
      links: NONE,
      pictures: NONE,
    };
    yield {
      id: `punkt-${i + 1}`,
      listing,
      municipality: spot.municipality,
      createdAt,
      confirmedAt: createdAt,
    };
  }
}

function patterns(): Pattern[] {
  return CATEGORY_KEYS.flatMap((category) =>
    KINDS[category].flatMap((kind) =>
      kind.names.flatMap(([name]): Pattern[] => {
        const [before = '', after] = name.split(/\{(?:by|i)\}/);
        if (after === undefined) return [];
        return [{ category, before, after, withIn: name.includes('{i}'), tags: kind.tags.slice(0, 3) }];
      }),
    ),
  );
}

/** Only those that hold without a place, a house or a time. */
function summaries(): string[] {
  const filling = { name: '', in: { da: '', en: '' } };
  return CATEGORY_KEYS.flatMap((category) =>
    KINDS[category].flatMap((kind) =>
      kind.summaries
        .map(([da]) => da)
        .filter((da) => !da.includes('{'))
        .map((da) => fill(da, filling, 'da')),
    ),
  );
}

function split<T>(all: T[], belongs: (it: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((it) => !belongs(it))];
}

function runningSum(weights: number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight) => {
    sum += weight / total;
    return sum;
  });
}

/** The first place in a rising list that is above the value. */
function find(rising: number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 1) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
