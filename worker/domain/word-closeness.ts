/** How close two words of names are: the same, another form, another word for it, misspelt. All of it folded. */
import { foldLoosely } from '../../schema/fold.ts';
import { formsOf, type Telling, tellingOf } from './common-words.ts';
import { halvesOf } from './compounds.ts';
import { editDistance, forgiven, stem } from './danish.ts';
import { LEXICON } from './lexicon.ts';
import { synonymsOf } from './synonyms.ts';

export interface Word {
  text: string;
  /** In the second spelling: *aa*, *ae* and *oe* as *a*, *a* and *o*. */
  loose: string;
  /** As it stands and without its inflection, in both spellings. */
  forms: string[];
  /** Forms of other words for it. */
  synonyms: string[];
  telling: Telling;
  /** What it weighs in its name. */
  weight: number;
}

/** Read once for each name: comparing is done many times. */
export function wordOf(text: string, weightOf: (telling: Telling) => number): Word {
  const loose = foldLoosely(text);
  const telling = tellingOf(text);
  const forms = [...new Set([...formsOf(text), ...formsOf(loose)])];
  const synonyms = [...new Set(formsOf(text).flatMap(synonymsOf).flatMap(formsOf))];
  return { text, loose, forms, synonyms, telling, weight: weightOf(telling) };
}

const SAME_STEM = 0.97;
/** *Tousgård* and *Tousgårdsladen* */
const BEGINNING = 0.85;
const SYNONYM = 0.75;
/** *Boldklub* and *Roklub*, *Dagvarmestue* and *Natvarmestue*. */
export const SAME_TAIL = 0.3;
/** Each wrong letter costs so much. */
const SLIP = 0.1;
/** In a shorter word another first letter makes another word: *Tarup* and *Paarup*. */
const FIRST_LETTER_MATTERS = 8;
/** Two known words so long and one letter apart are the same one. */
const LONG = 8;

/** From 0, nothing to do with each other, to 1. */
export function closeness(a: Word, b: Word): number {
  if (a.loose === b.loose) return 1;
  if (a.telling === 'number' || b.telling === 'number') return 0;
  if (a.forms.some((form) => b.forms.includes(form))) return SAME_STEM;
  if (a.synonyms.some((word) => b.forms.includes(word))) return SYNONYM;
  if (directionsDiffer(a.text, b.text)) return 0;
  const slips = Math.min(
    slipsBetween(a.loose, b.loose),
    a.text === a.loose && b.text === b.loose ? Number.POSITIVE_INFINITY : slipsBetween(a.text, b.text),
  );
  if (isKnown(a) && isKnown(b)) {
    const isSlip = slips === 1 && Math.min(a.text.length, b.text.length) >= LONG;
    return isSlip ? 1 - SLIP : haveSameTail(a.text, b.text) ? SAME_TAIL : 0;
  }
  if (slips < Number.POSITIVE_INFINITY) return 1 - SLIP * slips;
  return begins(a.loose, b.loose) || begins(b.loose, a.loose) ? BEGINNING : 0;
}

/** Infinite where too many letters differ for a slip of the finger. */
function slipsBetween(one: string, other: string): number {
  const length = Math.max(one.length, other.length);
  const most = forgiven(length);
  if (Math.abs(one.length - other.length) > most) return Number.POSITIVE_INFINITY;
  if (one[0] !== other[0] && length < FIRST_LETTER_MATTERS) return Number.POSITIVE_INFINITY;
  const slips = editDistance(one, other, most);
  return slips <= most ? slips : Number.POSITIVE_INFINITY;
}

const DIRECTIONS = /oester|vester|noerre|soender|nord|syd|oest|vest|over|neder|lille|store/;

/** *Brøndbyøster* and *Brøndbyvester* are two towns, however few letters differ. */
function directionsDiffer(one: string, other: string): boolean {
  const [first = ''] = DIRECTIONS.exec(one) ?? [];
  const [second = ''] = DIRECTIONS.exec(other) ?? [];
  return first !== second && one.replace(first, '') === other.replace(second, '');
}

function isKnown({ telling }: Word): boolean {
  return telling !== 'own' && telling !== 'letter';
}

function haveSameTail(one: string, other: string): boolean {
  const [first, second] = [one, other].map((word) => stem(halvesOf(word)?.[1] ?? word));
  return first === second && LEXICON.has(first ?? '');
}

const SHORTEST_BEGINNING = 5;

function begins(whole: string, beginning: string): boolean {
  const bare = stem(beginning);
  return bare.length >= SHORTEST_BEGINNING && whole.startsWith(bare) && bare.length / whole.length > 0.5;
}
