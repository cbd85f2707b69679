/** Questions to the text index (FTS5). Every word and token is quoted: text is never syntax. */
import { type Cell, coverByCells } from '../../schema/quadkey.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import {
  accessToken,
  areaToken,
  audienceToken,
  CELL_TOKEN_LEVELS,
  categoryToken,
  joiningToken,
  languageToken,
  needToken,
  priceToken,
  tokenOfCell,
} from './facets.ts';
import { expressionOf, quoted, type Term, termsOf } from './question.ts';

/** A view is this many cells at most: large ones inside, small ones along its edge. */
const VIEW_CELLS = 64;

export interface Match {
  all: string;
  /** Where the search has words: those whose name has them all, and the rest. */
  byWords?: { inName: string; elsewhere: string };
}

/** Undefined when only the box, or only the time, decides. */
export function matchOf(search: ResolvedSearch): Match | undefined {
  const terms = search.q === undefined ? [] : termsOf(search.q);
  // A question of marks only finds nothing, rather than everything.
  if (search.q !== undefined && terms.length === 0) return { all: 'facets : "nothing"' };
  const facets = facetsAsked(search);
  const asksIndex = terms.length > 0 || facets.length > 0 || (search.bbox && search.updated);
  if (!asksIndex) return undefined;
  const within = tokensMatch([...facets, ...cellsAsked(search.bbox, VIEW_CELLS)]);
  if (terms.length === 0) return within ? { all: within } : undefined;
  const found = (columns: string) => [wordsMatch(terms, columns), ...(within ? [within] : [])].join(' AND ');
  const all = found('search_name search_words');
  return {
    all,
    byWords: {
      inName: found('search_name'),
      elsewhere: `(${all}) NOT (${wordsMatch(terms, 'search_name')})`,
    },
  };
}

/** All of the terms, each in any of its forms. */
export function wordsMatch(terms: Term[], columns = 'search_name search_words'): string {
  return `{${columns}} : (${terms.map(expressionOf).join(' AND ')})`;
}

/** One token of each list. */
export function tokensMatch(lists: string[][]): string | undefined {
  if (lists.length === 0) return undefined;
  return `facets : (${lists.map((tokens) => `(${tokens.map(quoted).join(' OR ')})`).join(' AND ')})`;
}

/** What a search asks for besides words and a box. Each list is one filter: any of its tokens will do. */
export function facetsAsked(search: ResolvedSearch): string[][] {
  const { category, audience, price, joining, access, languages, needs, areas, days } = search;
  const anyOf = [
    category?.map(categoryToken),
    audience?.map(audienceToken),
    price?.map(priceToken),
    joining?.map(joiningToken),
    languages?.map(languageToken),
    needs?.map(needToken),
    days,
  ].filter((tokens) => tokens?.length);
  return [
    ...(anyOf as string[][]),
    // Whoever needs no steps and a loop needs both.
    ...(access ?? []).map((one) => [accessToken(one)]),
    ...(areas ? [areas.map(areaToken)] : []),
  ];
}

/** The tokens of the cells that cover a box, at most about `most` of them. */
export function cellsAsked(bbox: ResolvedSearch['bbox'], most: number): string[][] {
  if (!bbox) return [];
  const { from, to } = CELL_TOKEN_LEVELS;
  const cells = coverByCells(bbox, { most, deepest: to });
  return [cells.flatMap((cell) => partsAt(cell, from)).map(tokenOfCell)];
}

/** The cell itself, or the cells of the coarsest level with tokens that it is made of. */
function partsAt(cell: Cell, level: number): Cell[] {
  if (cell.z >= level) return [cell];
  const side = 2 ** (level - cell.z);
  return Array.from({ length: side * side }, (_, i) => ({
    z: level,
    x: cell.x * side + (i % side),
    y: cell.y * side + Math.floor(i / side),
  }));
}
