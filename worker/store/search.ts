/**
 * Lists. Words, categories, audiences and areas go through the text index, whose cell tokens also bound the
 * view; a box alone goes through key ranges; nothing at all is the newest first.
 */
import { type SQL, sql } from 'drizzle-orm';
import { words } from '../../schema/fold.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { Bbox } from '../../schema/place.ts';
import { coverByCells, coverByRanges, type KeyRange, rangesWorth } from '../../schema/quadkey.ts';
import type { Search } from '../../schema/search.ts';
import { areaToken, audienceToken, CELL_TOKEN_LEVELS, categoryToken, tokenOfCell } from '../domain/facets.ts';
import { type Database, type Query, query, run } from './database.ts';
import { type CardRow, toCard } from './row.ts';
import { knownCount } from './tallies.ts';

/** Counting reads a row for each match, so it stops here and the number is left out. */
export const COUNT_MAX = 2000;
const VIEW_CELLS = 64;

export const CARD_COLUMNS = sql.raw(
  `number, slug, id, name, name_en, summary, summary_en, category, audience, price, address, postcode, town,
  municipality, lng, lat, precision, opening_hours, contact, source, source_url, confirmed_at, updated_at, key`,
);

export interface Found {
  cards: InitiativeCard[];
  /** Where the next page begins; undefined on the last one. */
  next?: string;
  /** All that match, where that is cheap to know. */
  matched?: number;
}

export interface Paging {
  limit: number;
  cursor?: string;
  /** Unless told otherwise a first page counts what matches. */
  count?: boolean;
}

/** A search whose region has been resolved to its municipalities. */
export interface ResolvedSearch extends Search {
  areas?: string[];
}

/** One D1 call. Reads about 1.4 rows a result, and up to 2,000 more to count on a first page. */
export async function find(db: Database, search: ResolvedSearch, paging: Paging): Promise<Found> {
  const plan = planFind(search, paging);
  return plan.read(await run(db, ...plan.queries));
}

type CountRow = { n: number | null };
type FindQueries = [Query<CardRow>, Query<CountRow>];

/** The statements of a list and what their rows say: for a caller that has more to ask in the same call. */
export function planFind(
  search: ResolvedSearch,
  paging: Paging,
): { queries: FindQueries; read(rows: readonly [CardRow[], CountRow[]]): Found } {
  const plan = planFor(search, paging);
  const isCounted = !paging.cursor && paging.count !== false;
  const counted = isCounted ? countFor(search) : sql`select null as n where false`;
  return {
    queries: [query<CardRow>(plan.select), query<CountRow>(counted)],
    read([rows, counts]) {
      const page = rows.slice(0, paging.limit);
      const last = page.at(-1);
      const n = counts[0]?.n;
      return {
        cards: page.map(toCard),
        ...(rows.length > paging.limit && last ? { next: plan.cursorAfter(last) } : {}),
        ...(n === undefined || n === null ? {} : { matched: n }),
      };
    },
  };
}

interface Plan {
  select: SQL;
  cursorAfter(last: CardRow): string;
}

function planFor(search: ResolvedSearch, { limit, cursor }: Paging): Plan {
  const match = matchExpression(search);
  const take = limit + 1;
  if (search.q && match) return byRelevance(match, search, take, offsetOf(cursor));
  if (match) return newestOfIndex(match, search, take, cursor);
  if (search.bbox) return byKey(search.bbox, take, cursor);
  if (search.updated) return byUpdate(search, take, cursor);
  return newest(take, cursor);
}

function newest(take: number, cursor: string | undefined): Plan {
  const { first } = readCursor(cursor, 'n');
  return {
    select: sql`select ${CARD_COLUMNS} from initiative where status = 'published'
      ${first === undefined ? sql`` : sql`and number < ${first}`} order by number desc limit ${take}`,
    cursorAfter: (last) => `n${last.number}`,
  };
}

function byUpdate({ updated }: Search, take: number, cursor: string | undefined): Plan {
  const { first, second } = readCursor(cursor, 'u');
  const after = first === undefined ? sql`` : sql`and (updated_at, number) > (${first}, ${second ?? 0})`;
  return {
    select: sql`select ${CARD_COLUMNS} from initiative indexed by initiative_updated
      where status = 'published' ${updatedWithin(updated)} ${after}
      order by updated_at, number limit ${take}`,
    cursorAfter: (last) => `u${last.updated_at}.${last.number}`,
  };
}

/**
 * In the order of the keys, so that a page costs its rows and a next page begins where this one ended.
 * No ORDER BY: ranges rise and the index is walked in order, and a sorter would read every row twice.
 */
function byKey(box: Bbox, take: number, cursor: string | undefined): Plan {
  const { first, second } = readCursor(cursor, 'k');
  const ranges = coverByRanges(box, rangesWorth(box))
    .filter((range) => first === undefined || range.to > first)
    .map((range) => ({ ...range, from: Math.max(range.from, first ?? 0) }));
  const after = first === undefined ? sql`` : sql`and (key, number) > (${first}, ${second ?? 0})`;
  return {
    select: sql`select ${CARD_COLUMNS} from ${inBox(box, ranges)} ${after} limit ${take}`,
    cursorAfter: (last) => `k${last.key}.${last.number}`,
  };
}

/** `from … where …` of the published points in a box, by the key ranges that cover it. */
export function inBox(box: Bbox, ranges: KeyRange[] = coverByRanges(box, rangesWorth(box))): SQL {
  return sql`${inRanges(ranges)} and ${within(box)}`;
}

/** `from … where …` of the published points in key ranges, range by range in the order they are given. */
export function inRanges(ranges: KeyRange[]): SQL {
  if (ranges.length === 0) return sql`initiative where false`;
  // VALUES, whose rows are not counted as those of json_each are; they hold nothing but numbers.
  const spans = sql.raw(ranges.map(({ from, to }) => `(${from}, ${to})`).join(', '));
  // CROSS JOIN: the planner must walk the ranges, not the table (decision record 0002).
  return sql`(select column1 as first_key, column2 as end_key from (values ${spans})) span
    cross join initiative indexed by initiative_key
    where status = 'published' and key is not null and key >= span.first_key and key < span.end_key`;
}

function newestOfIndex(
  match: string,
  search: ResolvedSearch,
  take: number,
  cursor: string | undefined,
): Plan {
  const { first } = readCursor(cursor, 'n');
  const after = first === undefined ? sql`` : sql`and rowid < ${first}`;
  return {
    select: sql`select ${CARD_COLUMNS} from initiative_text
      where initiative_text match ${match} ${after} ${exactly(search)} order by rowid desc limit ${take}`,
    cursorAfter: (last) => `n${last.number}`,
  };
}

/** A name weighs ten times a word of the text (set in the migration of the index). */
function byRelevance(match: string, search: ResolvedSearch, take: number, offset: number): Plan {
  return {
    select: sql`select ${CARD_COLUMNS} from initiative_text
      where initiative_text match ${match} ${exactly(search)} order by rank limit ${take} offset ${offset}`,
    cursorAfter: () => `r${offset + take - 1}`,
  };
}

function countFor(search: ResolvedSearch): SQL {
  const known = knownCount(search);
  if (known) return known;
  const match = matchExpression(search);
  const from = match
    ? sql`select 1 from initiative_text where initiative_text match ${match} ${exactly(search)}`
    : search.bbox
      ? sql`select 1 from ${inBox(search.bbox)}`
      : sql`select 1 from initiative where status = 'published' ${updatedWithin(search.updated)}`;
  return sql`select nullif(count(*), ${COUNT_MAX + 1}) as n from (${from} limit ${COUNT_MAX + 1})`;
}

/** The exact test behind the tokens: cells reach beyond the box, and times have no token. */
function exactly({ bbox, updated }: Search): SQL {
  return sql`${bbox ? sql`and ${within(bbox)}` : sql``} ${updatedWithin(updated)}`;
}

function within(box: Bbox): SQL {
  const lng =
    box.west <= box.east
      ? sql`lng >= ${box.west} and lng <= ${box.east}`
      : sql`(lng >= ${box.west} or lng <= ${box.east})`;
  return sql`${lng} and lat >= ${box.south} and lat <= ${box.north}`;
}

function updatedWithin(updated: Search['updated']): SQL {
  const from = updated?.from ? sql`and updated_at >= ${updated.from.getTime()}` : sql``;
  const to = updated?.to ? sql`and updated_at <= ${updated.to.getTime()}` : sql``;
  return sql`${from} ${to}`;
}

/** The FTS5 query; undefined when only the box and the time decide. Every word is quoted: text is no syntax. */
export function matchExpression(search: ResolvedSearch): string | undefined {
  const text = search.q ? words(search.q) : [];
  const facets: string[][] = [];
  if (search.category?.length) facets.push(search.category.map(categoryToken));
  if (search.audience?.length) facets.push(search.audience.map(audienceToken));
  if (search.areas) facets.push(search.areas.map(areaToken));
  const needsIndex = text.length > 0 || facets.length > 0 || search.q !== undefined;
  if (!needsIndex && !(search.bbox && search.updated)) return undefined;
  if (search.bbox) {
    const { from, to } = CELL_TOKEN_LEVELS;
    const cells = coverByCells(search.bbox, { most: VIEW_CELLS, deepest: to });
    // A box wider than the coarsest tokens is left to the exact test.
    if (cells.every(({ z }) => z >= from)) facets.push(cells.map(tokenOfCell));
  }
  const parts = [
    // A question of marks only finds nothing, rather than everything.
    ...(search.q !== undefined && text.length === 0 ? ['facets : "nothing"'] : []),
    ...(text.length
      ? [`{search_name search_words} : (${text.map((word) => `"${word}" *`).join(' AND ')})`]
      : []),
    ...(facets.length
      ? [
          `facets : (${facets.map((any) => `(${any.map((token) => `"${token}"`).join(' OR ')})`).join(' AND ')})`,
        ]
      : []),
  ];
  return parts.length ? parts.join(' AND ') : undefined;
}

interface Cursor {
  first?: number;
  second?: number;
}

/** A cursor of another kind of list is no place in this one: it begins anew. */
function readCursor(cursor: string | undefined, kind: string): Cursor {
  if (!cursor?.startsWith(kind)) return {};
  const [first, second] = cursor.slice(1).split('.').map(Number);
  return { ...(first === undefined ? {} : { first }), ...(second === undefined ? {} : { second }) };
}

function offsetOf(cursor: string | undefined): number {
  return readCursor(cursor, 'r').first ?? 0;
}
