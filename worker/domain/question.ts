/** What somebody typed, as terms: each with the other forms that it is found by. */
import { words } from '../../schema/fold.ts';
import { halvesOf } from './compounds.ts';
import { isStopWord, stem } from './danish.ts';
import { joinPhrases, synonymsOf } from './synonyms.ts';

export interface Term {
  /** As it was typed, folded. */
  typed: string;
  /** Without its inflection, where that differs. */
  stem?: string;
  /** The two words that it is made of, where it is a compound. */
  halves?: [Term, Term];
  synonyms: string[];
}

/** More words than these are a sentence, and its first ones say what it is about. */
const TERMS_MAX = 8;
/** Shorter ones begin too many words to stand for their beginnings. */
const SHORTEST_PREFIX = 2;

/** In the order in which they were typed; the words that say nothing are left out where others remain. */
export function termsOf(text: string): Term[] {
  const all = joinPhrases(words(text));
  const telling = all.filter((word) => !isStopWord(word));
  return [...new Set(telling.length ? telling : all)].slice(0, TERMS_MAX).map(termOf);
}

function termOf(typed: string): Term {
  const halves = halvesOf(typed);
  return { ...wholeWord(typed), ...(halves ? { halves: [wholeWord(halves[0]), wholeWord(halves[1])] } : {}) };
}

function wholeWord(typed: string): Term {
  const bare = stem(typed);
  return { typed, ...(bare === typed ? {} : { stem: bare }), synonyms: synonymsOf(typed) };
}

const TELLS_LITTLE = new Set([
  'faelles',
  'lokal',
  'frivillig',
  'hjaelp',
  'dag',
  'aften',
  'fritid',
  'gruppe',
  'vand',
]);

/** Whether the first half of a compound may stand for all of it: that of *fællesspisning* may not. */
export function tellsMuch(head: Term): boolean {
  return head.typed.length > 3 && !TELLS_LITTLE.has(head.stem ?? head.typed) && !TELLS_LITTLE.has(head.typed);
}

/** A term as a question to the text index: any of its forms, each also as the beginning of a word. */
export function expressionOf({ typed, stem: bare, halves, synonyms }: Term): string {
  const forms = [...[typed, ...(bare ? [bare] : [])].map(beginning), ...synonyms.map(synonymOf)];
  const both = halves ? [`(${halves.map(expressionOf).join(' AND ')})`] : [];
  return `(${[...forms, ...both].join(' OR ')})`;
}

/** A short one would be the beginning of much else: *ro*, *bad*. */
function synonymOf(word: string): string {
  return word.length <= SHORT_SYNONYM ? quoted(word) : beginning(word);
}

const SHORT_SYNONYM = 3;

function beginning(word: string): string {
  return word.length < SHORTEST_PREFIX ? quoted(word) : `${quoted(word)} *`;
}

/** Text is never syntax. What was folded into words holds no quotation marks. */
export function quoted(token: string): string {
  return `"${token}"`;
}
