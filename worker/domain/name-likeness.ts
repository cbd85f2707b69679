/** How alike two names are, and how much of what they share is theirs alone. Plain numbers from plain words. */
import { words } from '../../schema/fold.ts';
import { isSort, spelledOut, type Telling } from './common-words.ts';
import { editDistance } from './danish.ts';
import { closeness, SAME_TAIL, type Word, wordOf } from './word-closeness.ts';

export interface NameLikeness {
  /** 0 nothing, 1 the same. */
  alike: number;
  /** How much of what they share tells them from others: 0 for *Genbrug*, 1 and more for *Perronen*. */
  telling: number;
}

/** What a word weighs in a name. */
const WEIGHTS: Record<Telling, number> = {
  nothing: 0.05,
  kind: 0.3,
  chain: 0.4,
  part: 0.7,
  letter: 0.4,
  number: 1,
  words: 0.65,
  own: 1,
};
/** The town that the listing lies in says little: many there are called after it. */
const TOWN = 0.4;

/** Where each has words that the other lacks, they are two; where only one has more, it may be the longer name. */
const CONFLICT = 1.4;
const EXTRA = 0.4;
/** *Hus 4A* and *Hus 4B* */
const OTHER_NUMBER = 0.3;
/** *Hatting Kirke* and *Hatting Forsamlingshus*: both say what they are, and it is not the same. */
const OTHER_SORT = 0.65;
const INITIALS = 0.8;

/** A longer name is a sentence, and each word is held against each. */
const WORDS_MAX = 16;

/** The words of a name, each with what it weighs. */
export type NameWords = readonly Word[];

export function readName(name: string): NameWords {
  const some = words(name).slice(0, WORDS_MAX);
  return spelledOut(some).map((text) => wordOf(text, (telling) => WEIGHTS[telling]));
}

/** `towns` are words of the place that the listing lies in, folded loosely. */
export function nameLikeness(one: NameWords, other: NameWords, towns: ReadonlySet<string>): NameLikeness {
  const [ours, theirs] = [inTowns(one, towns), inTowns(other, towns)];
  const [a, b] = [withoutEmpty(joined(ours, theirs)), withoutEmpty(joined(theirs, ours))];
  const pairs = pairUp(a, b);
  const shared = sum(pairs, ({ close, first, second }) => (close * (first.weight + second.weight)) / 2);
  const missing = sum(a, ({ weight }) => weight) - sum(pairs, ({ close, first }) => close * first.weight);
  const extra = sum(b, ({ weight }) => weight) - sum(pairs, ({ close, second }) => close * second.weight);
  const apart = CONFLICT * Math.min(missing, extra) + EXTRA * Math.abs(missing - extra);
  const alike = shared > 0 ? shared / (shared + apart) : areInitials(a, b) ? INITIALS : 0;
  return {
    alike: alike * (numbersDiffer(a, b) ? OTHER_NUMBER : 1) * (sortsDiffer(a, b, pairs) ? OTHER_SORT : 1),
    telling: sum(pairs, ({ close, first, second }) => close * Math.min(tells(first), tells(second))),
  };
}

function inTowns(words: NameWords, towns: ReadonlySet<string>): Word[] {
  return words.map((word) => {
    const isTown = towns.has(word.loose) || towns.has(word.loose.replace(/s$/, ''));
    return isTown && word.telling !== 'number' ? { ...word, weight: Math.min(TOWN, word.weight) } : word;
  });
}

/** Words that are said of anything count only where there are no others. */
function withoutEmpty(all: Word[]): Word[] {
  const some = all.filter(({ telling }) => telling !== 'nothing');
  return some.length ? some : all;
}

function tells({ telling, weight }: Word): number {
  return telling === 'own' || telling === 'words' || telling === 'number' ? weight : 0;
}

/** *Håndbold Klub* is *Håndboldklub*: two words are one where the other name has them as one. */
function joined(words: Word[], as: Word[]): Word[] {
  for (const [i, first] of words.slice(0, -1).entries()) {
    const second = words[i + 1];
    const one = second && as.find(({ loose }) => isJoint(loose, first, second));
    if (one) return joined([...words.slice(0, i), one, ...words.slice(i + 2)], as);
  }
  return words;
}

const JOINTS = ['', 's', 'e'];
const LONG = 8;

const SHORTEST_HALF = 3;

function isJoint(whole: string, first: Word, second: Word): boolean {
  const isHalf = ({ loose, telling }: Word) => telling !== 'number' && loose.length >= SHORTEST_HALF;
  if (!isHalf(first) || !isHalf(second)) return false;
  const most = whole.length < LONG ? 0 : 1;
  // No joint is longer than a letter.
  if (Math.abs(whole.length - first.loose.length - second.loose.length) > most + 1) return false;
  return JOINTS.some((joint) => editDistance(whole, first.loose + joint + second.loose, most) <= most);
}

interface Pair {
  first: Word;
  second: Word;
  close: number;
}

/** Each word with the one that is closest to it, the heaviest pairs first. */
function pairUp(a: Word[], b: Word[]): Pair[] {
  const all = a
    .flatMap((first) => b.map((second) => ({ first, second, close: closeness(first, second) })))
    .filter(({ close }) => close > 0)
    .sort((x, y) => y.close * y.first.weight - x.close * x.first.weight);
  const used = new Set<string>();
  return all.filter(({ first, second }) => {
    const ends = [`a${a.indexOf(first)}`, `b${b.indexOf(second)}`];
    if (ends.some((end) => used.has(end))) return false;
    for (const end of ends) used.add(end);
    return true;
  });
}

/** *OKS* for *Odense Kammeraternes Sportsklub*. */
function areInitials(a: Word[], b: Word[]): boolean {
  const isShortOf = (short: Word[], long: Word[]) =>
    short.length === 1 && long.length > 2 && short[0]?.text === long.map(({ text }) => text[0]).join('');
  return isShortOf(a, b) || isShortOf(b, a);
}

function numbersDiffer(a: Word[], b: Word[]): boolean {
  const [first, second] = [a, b].map((words) => words.filter(({ telling }) => telling === 'number'));
  if (!first?.length || !second?.length) return false;
  return first.some(({ text }) => !second.some((other) => other.text === text));
}

/** Each has a word for what it is that the other lacks. */
function sortsDiffer(a: Word[], b: Word[], pairs: Pair[]): boolean {
  const alike = pairs.filter(({ close }) => close > SAME_TAIL);
  const isUnmatched = (word: Word) =>
    isSort(word) && !alike.some(({ first, second }) => first === word || second === word);
  return a.some(isUnmatched) && b.some(isUnmatched);
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((so, one) => so + of(one), 0);
}
