/** What a wrong address may have meant, read from its words. */
import type { Category } from '../../schema/category.ts';
import { fold, words as wordsOf } from '../../schema/fold.ts';
import { CATEGORIES } from '../../schema/names.ts';

export interface Meant {
  /** For the search box. */
  words: string;
  /** Folded, joined by hyphens: single words and two or three in a row, as names of places are. */
  names: string[];
  categories: Category[];
}

/** Parts of our own addresses and of other people's servers: nobody searches for these. */
const NOT_WORDS = new Set(
  'i en da kommune kommuner kategori kategorier initiativ initiativer initiative initiatives side page index html htm php asp aspx www'.split(
    ' ',
  ),
);
const MOST_WORDS = 6;
/** The least of a word that says which category is meant. */
const TELLING = 3;

export function meantBy(path: string): Meant {
  const said = decoded(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !NOT_WORDS.has(fold(word)))
    .slice(0, MOST_WORDS);
  const folded = said.map(fold);
  return {
    words: said.join(' '),
    names: [1, 2, 3].flatMap((length) => runs(folded, length)),
    categories: CATEGORIES.filter((category) => isMeant(category, folded)).map(({ key }) => key),
  };
}

function runs(folded: string[], length: number): string[] {
  return folded.flatMap((_, i) =>
    i + length <= folded.length ? [folded.slice(i, i + length).join('-')] : [],
  );
}

/** By its key, or by the beginning of a word of its name: *sundhed*, *kultur*, *garden*. */
function isMeant({ key, da, en }: (typeof CATEGORIES)[number], folded: string[]): boolean {
  const names = new Set(
    [...wordsOf(key), ...wordsOf(da), ...wordsOf(en)].filter((word) => word.length >= TELLING),
  );
  return folded.some(
    (word) => word.length >= TELLING && !COMMON.has(word) && [...names].some((name) => name.startsWith(word)),
  );
}

/** In names of several categories, and of none in particular. */
const COMMON = new Set([
  'and',
  'og',
  'life',
  'new',
  'nye',
  'shared',
  'social',
  'danmark',
  'denmark',
  'support',
]);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
