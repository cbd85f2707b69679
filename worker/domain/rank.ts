/**
 * How well a listing answers a question: match × distance × freshness, each between 0 and 1 (decision record 0010).
 * Plain numbers from plain values, so that every step can be tested.
 */
import { foldLoosely, words } from '../../schema/fold.ts';
import { type Attested, type FreshnessState, freshnessOf } from '../../schema/freshness.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { editDistance, forgiven, stem } from './danish.ts';
import { isIn, namesPlace, type Somewhere } from './place-words.ts';
import { type Term, tellsMuch } from './question.ts';

export interface Candidate {
  name: string;
  nameEn?: string;
  tags: string[];
  /** Everything else that it is found by, folded: the index's own words. */
  searchName: string;
  searchWords: string;
  town?: string;
}

/** How much a word is worth by where it stands. */
const IN_NAME = 1;
/** At the end of a compound: *klub* in *strikkeklub*. */
const IN_COMPOUND = 0.86;
/** Tags say what a thing is, whatever it calls itself. */
const IN_TAGS = 0.85;
const ELSEWHERE = 0.5;
/** …and by how it fits. */
const SAME_STEM = 0.96;
const BEGINNING = 0.78;
const SYNONYM = 0.7;
const MISSPELT = 0.72;
/** A word that is not there at all: the others have to carry it. */
const MISSING = 0;

export interface Fit {
  /** From 0, nothing, to 1, its very name; somewhat more when the question is the whole name. */
  match: number;
  /** Words of the question that it has nothing to do with. */
  missing: number;
  /** The question is its whole name. */
  isName: boolean;
}

export function fitOf(terms: Term[], it: Candidate): Fit {
  if (terms.length === 0) return { match: 1, missing: 0, isName: false };
  const said = saidBy(it);
  const scores = terms.map((term) => termScore(term, said));
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const isWhole = said.names.some((name) => name === terms.map(({ typed }) => typed).join(' '));
  return {
    match: mean * (isWhole ? WHOLE_NAME : 0.94 + 0.06 * coverage(terms, said)),
    missing: scores.filter((score) => score === MISSING).length,
    isName: isWhole,
  };
}

const WHOLE_NAME = 1.25;

interface Said {
  names: string[];
  nameWords: string[];
  compounds: string[];
  tags: string[];
  others: string[];
}

function saidBy(it: Candidate): Said {
  const both = [it.name, ...(it.nameEn ? [it.nameEn] : [])];
  const names = [...both.map((name) => words(name).join(' ')), ...both.map(looseName)];
  const nameWords = [...new Set(names.flatMap((name) => name.split(' ')))];
  return {
    names,
    nameWords,
    compounds: it.searchName.split(' ').filter((word) => !nameWords.includes(word)),
    tags: it.tags.flatMap(words),
    others: it.searchWords.split(' '),
  };
}

function looseName(name: string): string {
  return foldLoosely(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}

function termScore(term: Term, said: Said): number {
  const own = Math.max(formScore(term.typed, said), term.halves ? halvesScore(term.halves, said) : MISSING);
  if (own >= BEGINNING) return own;
  const synonym = Math.max(MISSING, ...term.synonyms.map((word) => SYNONYM * formScore(word, said)));
  return Math.max(own, synonym, misspeltScore(term.typed, said));
}

/** A compound that is nowhere is asked for by what it begins with: *byttemarked*, *Byttecentralen*. */
const FIRST_HALF = 0.62;

function halvesScore([head, tail]: [Term, Term], said: Said): number {
  const [first, second] = [termScore(head, said), termScore(tail, said)];
  return first && second ? (first + second) / 2 : tellsMuch(head) ? FIRST_HALF * first : MISSING;
}

function formScore(word: string, { nameWords, compounds, tags, others }: Said): number {
  return Math.max(
    IN_NAME * closeness(word, nameWords),
    IN_COMPOUND * closeness(word, compounds),
    IN_TAGS * closeness(word, tags),
    ELSEWHERE * closeness(word, others),
  );
}

/** 1 for the word itself, less for another inflection of it, less for a word that only begins with it. */
function closeness(word: string, among: string[]): number {
  if (among.includes(word)) return 1;
  const bare = stem(word);
  let best = 0;
  for (const one of among) {
    if (stem(one) === bare) return SAME_STEM;
    if (one.startsWith(bare))
      best = Math.max(best, BEGINNING + (1 - BEGINNING) * 0.5 * (bare.length / one.length));
  }
  return best;
}

function misspeltScore(word: string, { nameWords, compounds, tags, others }: Said): number {
  const most = forgiven(word.length);
  if (most === 0) return MISSING;
  const near = (among: string[]) => {
    const least = Math.min(most + 1, ...among.map((one) => spellingDistance(word, one, most)));
    return least > most ? 0 : MISSPELT / Math.sqrt(Math.max(1, least));
  };
  return Math.max(
    IN_NAME * near(nameWords),
    IN_COMPOUND * near(compounds),
    IN_TAGS * near(tags),
    ELSEWHERE * near(others),
  );
}

/** Of the word or of its stem, whichever is nearer. */
function spellingDistance(word: string, other: string, most: number): number {
  if (other.length < word.length - most) return most + 1;
  return Math.min(editDistance(word, other, most), editDistance(stem(word), stem(other), most));
}

/** How much of the name was asked for. */
function coverage(terms: Term[], { nameWords }: Said): number {
  const asked = nameWords.filter((word) =>
    terms.some(
      ({ typed, stem: bare }) => word.startsWith(typed) || (bare !== undefined && word.startsWith(bare)),
    ),
  );
  return asked.length / Math.max(1, nameWords.length);
}

/** At this distance a listing is worth half of one that is here. */
const HALF_METERS = 9_000;
/** Far away is still found: what is wanted may be nowhere near. */
const FARTHEST = 0.06;
/** Without a point: it may be for everyone everywhere, or only unknown. */
const NOWHERE = 0.4;

export function distanceScore(at: LngLat | undefined, from: LngLat | undefined): number {
  if (!from) return 1;
  if (!at) return NOWHERE;
  return Math.max(FARTHEST, HALF_METERS / (HALF_METERS + distanceMeters(from, at)));
}

/** In the place counts as here; what calls itself after the place is nearly so, wherever its point lies. */
export function placeScore(it: Candidate & Parameters<typeof isIn>[1], place: Somewhere): number {
  if (isIn(place, it)) return 1;
  return Math.max(namesPlace(place, it) ? CALLED_SO : 0, distanceScore(it.lngLat, place.lngLat));
}

const CALLED_SO = 0.8;
/** Whoever types a very name means it, however far away. */
export const FARTHEST_OF_NAME = 0.5;

/** It only decides between answers that are about as good: nobody is hidden for being old. */
const FRESHNESS: Record<FreshnessState, number> = { fresh: 1, ageing: 0.96, old: 0.92, unconfirmed: 0.88 };

export function freshnessScore(it: Attested, now: Date): number {
  return FRESHNESS[freshnessOf(it, now).state];
}
