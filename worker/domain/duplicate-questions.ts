/** Questions to the text index for what may be the same as a draft. Every word and token is quoted: text is never syntax. */
import { words } from '../../schema/fold.ts';
import { boxAround } from '../../schema/place.ts';
import { otherForms, spelledOut, tellingOf, wordsOfChain } from './common-words.ts';
import type { Draft } from './duplicates.ts';
import { areaToken } from './facets.ts';
import { cellsAsked, tokensMatch } from './match.ts';
import { expressionOf, type Term, termsOf } from './question.ts';

/** More words are a sentence. */
const WORDS_MAX = 8;
const RING_CELLS = 16;

export interface NameTerms {
  all: Term[];
  /** Those that tell it from others of its kind. */
  telling: Term[];
  /** The others: what sort of thing it is. */
  common: Term[];
}

export function nameTerms({ name, translations }: Draft): NameTerms[] {
  return [name, translations?.en?.name]
    .filter((one) => one !== undefined)
    .map(termsOfName)
    .filter(({ all }) => all.length > 0);
}

function termsOfName(name: string): NameTerms {
  const said = spelledOut(words(name)).slice(0, WORDS_MAX);
  const some = said.filter((word) => tellingOf(word) !== 'nothing');
  const used = (some.length ? some : said).map((word) => ({ word, terms: termsOfWord(word) }));
  const isTelling = ({ word }: { word: string }) => ['own', 'words'].includes(tellingOf(word));
  const telling = used.filter(isTelling).flatMap(({ terms }) => terms);
  const all = used.flatMap(({ terms }) => terms);
  return { all, telling, common: all.filter((term) => !telling.includes(term)) };
}

function termsOfWord(word: string): Term[] {
  if (tellingOf(word) === 'chain') return wordsOfChain(word).flatMap(termsOf);
  const [term] = termsOf(word);
  return term ? [{ ...term, synonyms: [...new Set([...term.synonyms, ...otherForms(word)])] }] : [];
}

const NAMES = '{search_name}';

export function withAll(terms: Term[], expression: (term: Term) => string = expressionOf): string {
  return `${NAMES} : (${terms.map(expression).join(' AND ')})`;
}

export function withAny(terms: Term[], expression: (term: Term) => string = expressionOf): string {
  return `${NAMES} : (${terms.map(expression).join(' OR ')})`;
}

export function withTokens(tokens: string[]): string | undefined {
  return tokens.length ? tokensMatch([tokens]) : undefined;
}

/** Where the draft may lie: around its point, and wherever its postcode or municipality says; undefined where nothing does. */
export function whereabouts({ lngLat, municipality, postcode }: Draft, meters: number): string | undefined {
  const cells = lngLat ? cellsAsked(boxAround(lngLat, meters), RING_CELLS).flat() : [];
  const areas = [
    ...(municipality ? [areaToken(`municipality:${municipality}`)] : []),
    ...(postcode ? [areaToken(`postcode:${postcode}`)] : []),
  ];
  return withTokens([...cells, ...areas]);
}

/** Only around its point: a hidden place has no cell, so it is not found by one. */
export function around({ lngLat }: Draft, meters: number): string | undefined {
  return lngLat && tokensMatch(cellsAsked(boxAround(lngLat, meters), RING_CELLS));
}
