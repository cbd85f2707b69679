/**
 * The best answers to a question, best first: match × distance × freshness (worker/domain/rank.ts). The index gives
 * candidates, the newest of each ring around the visitor and of the whole country, and they are ranked here.
 * One D1 call; a second one where the question names a place, or where hardly anything was found.
 */
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { type Somewhere, spansOf, splitAtPlace } from '../domain/place-words.ts';
import { type Term, termsOf } from '../domain/question.ts';
import {
  distanceScore,
  FARTHEST_OF_NAME,
  type Fit,
  fitOf,
  freshnessScore,
  placeScore,
} from '../domain/rank.ts';
import { correctionOf } from '../domain/spelling.ts';
import {
  anywhere,
  type CandidateQuery,
  type CandidateRow,
  type Found,
  inRings,
  knownTerms,
  nearly,
  toFound,
} from './candidates.ts';
import { type Database, type Query, run } from './database.ts';
import { placesNamed } from './place-names.ts';
import { type PlaceRow, toPlace } from './places.ts';

/** How a question was read. */
export interface Understood {
  /** The words that were searched for, where they are not the question as it was typed; empty where it was a place. */
  q?: string;
  /** The place that the question names. */
  place?: Somewhere;
  /** The question as it was probably meant. */
  spelling?: string;
}

export type RankedCard = Found & { meters?: number };

export interface Ranked {
  cards: RankedCard[];
  understood: Understood;
  /** Whether anything has all of the words as they were typed. */
  exact: boolean;
}

export interface Wanted {
  /** How many of the best. */
  count: number;
  now: Date;
  /** Candidates of each kind: more of them are a better order and a larger bill. */
  take?: number;
  /** Metres: what is looked through around the visitor. */
  radii?: number[];
  /** One D1 call and no second thoughts. */
  once?: boolean;
}

const AROUND_VISITOR = [2_000, 8_000, 30_000];
/** A place reaches at least so far; what is looked through around it is a few times that. */
const PLACE_METERS = 5_000;
const AROUND_PLACE = [1, 3, 9];
const FARTHEST_METERS = 45_000;
/** What nearly answers is looked for near the visitor, and then everywhere. */
const NEARLY = [20_000, 1_000_000];
/** Candidates of each of the more questions that a second call asks. */
const LATER_TAKE = 40;
/** With fewer good answers than these, not too far away, the question is asked again, less strictly. */
const FEW = 3;
const GOOD = 0.45;
const FAR_METERS = 25_000;
/** Below this an answer is none. */
const FAIR = 0.28;
const HALF_FAIR = 0.34;
/** Answers to a question that was changed are worth so much less. */
const GUESSED = 0.8;
/** Near a place, where the place was all of the question. */
const ONLY_NEAR = 0.45;

/** `others` are asked in the first call; their rows come back as they are. */
export async function ranked<const Others extends readonly Query<unknown>[]>(
  db: Database,
  search: ResolvedSearch,
  wanted: Wanted,
  ...others: Others
): Promise<{ ranked: Ranked; others: unknown[][] }> {
  const { count, take = count + 1, radii = AROUND_VISITOR } = wanted;
  const text = search.q ?? '';
  const later = Math.min(take, LATER_TAKE);
  const terms = termsOf(text);
  const strict = strictly(terms, search, { take, radii });
  const rows = await run(db, ...strict, placesNamed(spansOf(text)), ...others);
  const found = gather(rows.slice(0, strict.length) as CandidateRow[][]);
  const places = (rows[strict.length] as PlaceRow[]).map(toPlace);
  const split = search.bbox ? undefined : splitAtPlace(text, places, search.near);
  const answer = await (split && !wanted.once
    ? aroundPlace(db, { ...split, found, terms, search, wanted: { ...wanted, take: later } })
    : asItStands(db, { found, terms, search, wanted: { ...wanted, take: later } }));
  return { ranked: answer, others: rows.slice(strict.length + 1) as unknown[][] };
}

interface Asked {
  found: Found[];
  terms: Term[];
  search: ResolvedSearch;
  wanted: Wanted & { take: number };
}

/** No place in it: what has the words, else what nearly has them. */
async function asItStands(db: Database, { found, terms, search, wanted }: Asked): Promise<Ranked> {
  const { count, now, take, once = false } = wanted;
  const from = search.near;
  const near = (it: Found) => distanceScore(it.lngLat, from);
  const first = score(found, { terms, near, now });
  const isEnough = once || terms.length === 0 || countGood(first, from) >= FEW;
  const second = isEnough ? [] : nearly(terms, search, { from, radii: NEARLY, take });
  const [known, ...lists] = isEnough ? [[]] : await run(db, knownTerms(terms), ...second);
  const believed = believable(terms, known as Record<string, number | null>[]);
  const guesses = score(notIn(found, gather(lists as CandidateRow[][])), { terms: believed.terms, near, now })
    .filter(isBelievable)
    .map((it) => ({ ...it, value: it.value * GUESSED * believed.trust }));
  const cards = merge([...first, ...guesses])
    .slice(0, count)
    .map(({ it }) => withDistance(it, from));
  const spelling = first.length ? undefined : correctionOf(believed.terms, cards);
  return { cards, exact: first.length > 0, understood: spelling ? { q: spelling, spelling } : {} };
}

/** The words without the place around it; and the whole question, for names that have both. */
async function aroundPlace(
  db: Database,
  { place, rest, found, terms, search, wanted }: Asked & { place: Somewhere; rest: string[] },
): Promise<Ranked> {
  const { count, now, take } = wanted;
  const q = rest.join(' ');
  const asked = termsOf(q).filter(() => rest.length > 0);
  const reach = Math.max(PLACE_METERS, place.reachMeters ?? 0);
  const radii = AROUND_PLACE.map((times) => Math.min(times * reach, Math.max(FARTHEST_METERS, reach)));
  const from = place.lngLat;
  const around = inRings(asked, search, { from, radii: [...new Set(radii)], take });
  const less = asked.length
    ? nearly(asked, search, { from, radii: [2 * reach, Math.max(FARTHEST_METERS, reach)], take })
    : [];
  const [known, ...lists] = await run(db, knownTerms(asked), ...around, ...less);
  const near = (it: Found) => placeScore(it, place);
  const believed = believable(asked, known as Record<string, number | null>[]);
  const strictRows = gather(lists.slice(0, around.length) as CandidateRow[][]);
  const looseRows = notIn(strictRows, gather(lists.slice(around.length) as CandidateRow[][]));
  const whole = score(found, {
    terms,
    near: asked.length ? near : (it) => distanceScore(it.lngLat, search.near),
    now,
  });
  const there = score([...found, ...strictRows], { terms: asked, near, now });
  const guesses = score(looseRows, { terms: believed.terms, near, now })
    .filter(isBelievable)
    .map((it) => ({ ...it, value: it.value * GUESSED * believed.trust }));
  const best = merge([
    ...whole,
    ...(asked.length ? there : there.map((it) => ({ ...it, value: it.value * ONLY_NEAR }))),
    ...guesses,
  ]);
  const cards = best.slice(0, count).map(({ it }) => withDistance(it, search.near ?? from));
  const spelling = strictRows.length || found.length ? undefined : correctionOf(believed.terms, cards);
  return {
    cards,
    exact: found.length + strictRows.length > 0,
    understood: { q: spelling ?? q, place, ...(spelling ? { spelling: `${spelling} ${place.name}` } : {}) },
  };
}

function strictly(
  terms: Term[],
  search: ResolvedSearch,
  { take, radii }: { take: number; radii: number[] },
): CandidateQuery[] {
  const { near, bbox } = search;
  const rings = near && !bbox ? inRings(terms, search, { from: near, radii, take }) : [];
  return terms.length || rings.length === 0 ? [...rings, ...anywhere(terms, search, take)] : rings;
}

/** Words that nothing has tell nothing, as long as others do; each takes some of the trust away. */
function believable(terms: Term[], [row]: Record<string, number | null>[]): { terms: Term[]; trust: number } {
  const known = terms.filter((_, i) => row?.[`t${i}`]);
  return known.length ? { terms: known, trust: known.length / terms.length } : { terms, trust: 1 };
}

function gather(lists: readonly CandidateRow[][]): Found[] {
  return [...new Map(lists.flat().map((row) => [row.number, row])).values()].map(toFound);
}

function notIn(known: Found[], found: Found[]): Found[] {
  const numbers = new Set(known.map(({ number }) => number));
  return found.filter(({ number }) => !numbers.has(number));
}

interface Scored extends Fit {
  it: Found;
  /** What is left of the match after distance and age. */
  value: number;
  terms: number;
}

interface Weighed {
  terms: Term[];
  near: (it: Found) => number;
  now: Date;
}

function score(found: Found[], { terms, near, now }: Weighed): Scored[] {
  return found.map((it) => {
    const fit = fitOf(terms, it);
    const nearness = fit.isName ? Math.max(FARTHEST_OF_NAME, near(it)) : near(it);
    return { it, ...fit, value: fit.match * nearness * freshnessScore(it, now), terms: terms.length };
  });
}

/** With every word in it, if only nearly; or with half of them, and those well. */
function isBelievable({ match, missing, terms }: Scored): boolean {
  return missing === 0 ? match >= FAIR : missing <= terms / 2 && match >= HALF_FAIR;
}

function countGood(scored: Scored[], from: LngLat | undefined): number {
  return scored.filter(
    ({ it, match }) => match >= GOOD && !(from && it.lngLat && distanceMeters(from, it.lngLat) > FAR_METERS),
  ).length;
}

/** Each listing once, with the better of its values; equal ones by their number, so that an order stays. */
function merge(scored: Scored[]): Scored[] {
  const best = new Map<number, Scored>();
  for (const one of scored) {
    const known = best.get(one.it.number);
    if (!known || known.value < one.value) best.set(one.it.number, one);
  }
  return [...best.values()].sort((a, b) => b.value - a.value || b.it.number - a.it.number);
}

function withDistance(it: Found, from: LngLat | undefined): RankedCard {
  if (!from || !it.lngLat) return it;
  return { ...it, meters: Math.round(distanceMeters(from, it.lngLat)) };
}
