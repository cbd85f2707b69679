/** Questions to the text index (FTS5). Every word and token is quoted: text is never syntax. */
import { words } from '../../schema/fold.ts';
import { type Cell, coverByCells } from '../../schema/quadkey.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { areaToken, audienceToken, CELL_TOKEN_LEVELS, categoryToken, tokenOfCell } from './facets.ts';

/** A view is this many cells at most: large ones inside, small ones along its edge. */
const VIEW_CELLS = 64;

export interface Match {
  all: string;
  /** Where the search has words: those whose name has them all, and the rest. */
  byWords?: { inName: string; elsewhere: string };
}

/** Undefined when only the box, or only the time, decides. */
export function matchOf(search: ResolvedSearch): Match | undefined {
  const text = search.q === undefined ? [] : words(search.q);
  // A question of marks only finds nothing, rather than everything.
  if (search.q !== undefined && text.length === 0) return { all: 'facets : "nothing"' };
  const facets = facetsAsked(search);
  const asksIndex = text.length > 0 || facets.length > 0 || (search.bbox && search.updated);
  if (!asksIndex) return undefined;
  const where = [...facets, ...cellsAsked(search)].map((tokens) => `(${tokens.map(quoted).join(' OR ')})`);
  const within = where.length ? `facets : (${where.join(' AND ')})` : undefined;
  if (text.length === 0) return within ? { all: within } : undefined;
  const said = (columns: string) =>
    `{${columns}} : (${text.map((word) => `${quoted(word)} *`).join(' AND ')})`;
  const found = (columns: string) => [said(columns), ...(within ? [within] : [])].join(' AND ');
  const all = found('search_name search_words');
  return {
    all,
    byWords: { inName: found('search_name'), elsewhere: `(${all}) NOT (${said('search_name')})` },
  };
}

/** Each list is one filter: any of its tokens will do. */
function facetsAsked({ category, audience, areas }: ResolvedSearch): string[][] {
  return [
    ...(category?.length ? [category.map(categoryToken)] : []),
    ...(audience?.length ? [audience.map(audienceToken)] : []),
    ...(areas ? [areas.map(areaToken)] : []),
  ];
}

function cellsAsked({ bbox }: ResolvedSearch): string[][] {
  if (!bbox) return [];
  const { from, to } = CELL_TOKEN_LEVELS;
  const cells = coverByCells(bbox, { most: VIEW_CELLS, deepest: to });
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

function quoted(token: string): string {
  return `"${token}"`;
}
