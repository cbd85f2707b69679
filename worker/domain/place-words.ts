/** Which words of a question are the name of a place: *repair café i Odense* is a repair café, and where. */
import type { NamedPlace } from '../../schema/area.ts';
import { foldLoosely, words } from '../../schema/fold.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { isStopWord, PREPOSITIONS } from './danish.ts';
import { danishNameOf, landscapeNamed } from './landscapes.ts';
import { LEXICON } from './lexicon.ts';

export interface Somewhere extends Pick<NamedPlace, 'name' | 'lngLat'> {
  /** A landscape is in no register: it has a reach instead. */
  kind: NamedPlace['kind'] | 'landscape';
  id?: string;
  bbox?: NamedPlace['bbox'];
  postcode?: string;
  municipality?: string;
  population: number;
  reachMeters?: number;
}

export interface Split {
  place: Somewhere;
  /** What is left of the question; empty where all of it was the place. */
  rest: string[];
}

/** Names of places have so many words at most: *Store Heddinge*, *København NV*, *Nykøbing Falster*. */
const SPAN_MAX = 3;
const WORDS_MAX = 10;
/** Said without *i* or *ved*, only a place of this size is meant. */
const KNOWN_POPULATION = 1000;
const OF_A_MUNICIPALITY = new Set(['kommune', 'kommunen', 'kommunes', 'municipality']);

function wordsAsked(text: string): string[] {
  return words(text).slice(0, WORDS_MAX).map(danishNameOf);
}

/** Every run of words that may be a name, as it would stand in the index of names. */
export function spansOf(text: string): string[] {
  const said = wordsAsked(text);
  const spans = new Set<string>();
  for (let from = 0; from < said.length; from++) {
    for (let to = from + 1; to <= Math.min(said.length, from + SPAN_MAX); to++) {
      const span = said.slice(from, to).join(' ');
      if (span.length < 2 || (to === from + 1 && isStopWord(span))) continue;
      for (const name of [span, ...withoutGenitive(span)]) spans.add(name);
    }
  }
  return [...spans];
}

/** *Københavns kommune* */
function withoutGenitive(span: string): string[] {
  return span.endsWith('s') ? [span.slice(0, -1)] : [];
}

/** The longest name that is meant as one; of several places with that name the nearest, else the largest. */
export function splitAtPlace(text: string, places: Somewhere[], near?: LngLat): Split | undefined {
  const said = wordsAsked(text);
  const named = namedBy(places);
  for (let length = Math.min(SPAN_MAX, said.length); length > 0; length--) {
    for (let from = said.length - length; from >= 0; from--) {
      const span = said.slice(from, from + length).join(' ');
      const isWhole = length === said.length;
      const isAfterPreposition = PREPOSITIONS.has(said[from - 1] ?? '');
      const meant = [span, ...withoutGenitive(span)]
        .flatMap(named)
        .filter((place) => isWhole || isAfterPreposition || isKnown(place, span));
      const place = best(meant, near);
      if (!place) continue;
      const after = said.slice(from + length);
      const rest = [
        ...said.slice(0, isAfterPreposition ? from - 1 : from),
        ...(OF_A_MUNICIPALITY.has(after[0] ?? '') ? after.slice(1) : after),
      ];
      return { place, rest: rest.every(isStopWord) ? [] : rest };
    }
  }
  return undefined;
}

function namedBy(places: Somewhere[]): (span: string) => Somewhere[] {
  const byName = new Map<string, Somewhere[]>();
  for (const place of places) {
    for (const name of namesOf(place)) byName.set(name, [...(byName.get(name) ?? []), place]);
  }
  return (span) => {
    const landscape = landscapeNamed(span);
    const ours = landscape ? [{ ...landscape, kind: 'landscape' as const, population: 0 }] : [];
    return [...(byName.get(span) ?? []), ...ours];
  };
}

/** A word of everyday Danish is not the hamlet of that name, unless somebody says where. */
function isKnown({ kind, population }: Somewhere, span: string): boolean {
  if (kind === 'postcode' || kind === 'landscape') return true;
  return !LEXICON.has(span) && (kind === 'municipality' || population >= KNOWN_POPULATION);
}

function namesOf({ name, kind, postcode }: Somewhere): string[] {
  const own = words(name).join(' ');
  const loose = words(foldLoosely(name)).join(' ');
  return [
    ...new Set([own, loose, ...(kind === 'postcode' && postcode ? [postcode, `${postcode} ${own}`] : [])]),
  ];
}

const SAME_NEIGHBOURHOOD_METERS = 60_000;
/** As large as a town has to be to be meant rather than an area of that name. */
const SIZES: Partial<Record<Somewhere['kind'], number>> = {
  municipality: 10_000,
  landscape: 8000,
  postcode: 2000,
};

function best(places: Somewhere[], near: LngLat | undefined): Somewhere | undefined {
  const sorted = [...places].sort((a, b) => sizeOf(b) - sizeOf(a));
  if (!near) return sorted[0];
  return sorted.find(({ lngLat }) => distanceMeters(lngLat, near) < SAME_NEIGHBOURHOOD_METERS) ?? sorted[0];
}

function sizeOf({ kind, population }: Somewhere): number {
  return Math.max(population, SIZES[kind] ?? 0);
}

interface Located {
  name: string;
  lngLat?: LngLat;
  town?: string;
  postcode?: string;
  municipality?: string;
}

const IN_TOWN_METERS = 1500;

/** Whether a listing lies in a place that was named, by its address or by its point. */
export function isIn(place: Somewhere, it: Located): boolean {
  if (place.kind === 'municipality') return place.municipality === it.municipality;
  if (place.kind === 'postcode' && place.postcode === it.postcode) return true;
  const reach = place.reachMeters ?? IN_TOWN_METERS;
  if (it.lngLat && distanceMeters(place.lngLat, it.lngLat) <= reach) return true;
  return place.kind === 'town' && it.town !== undefined && beginsWith(it.town, place.name);
}

/** Whether it says the place in its own name: *Repair Café Vesterbro Odense*. */
export function namesPlace(place: Somewhere, { name }: Located): boolean {
  return ` ${words(name).join(' ')} `.includes(` ${words(place.name).join(' ')} `);
}

/** *Odense C* begins with *Odense*, *Ryomgård* does not with *Ry*. */
function beginsWith(town: string, name: string): boolean {
  return `${words(town).join(' ')} `.startsWith(`${words(name).join(' ')} `);
}
