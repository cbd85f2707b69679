/**
 * Lists. Words, categories, audiences and areas go through the text index, whose cell tokens also bound the
 * view; a box alone goes through key ranges; nothing at all is the newest first.
 */
import { type SQL, sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { Bbox } from '../../schema/place.ts';
import { coverByRanges, rangesWorth } from '../../schema/quadkey.ts';
import type { ResolvedSearch, Search } from '../../schema/search.ts';
import { type Match, matchOf } from '../domain/match.ts';
import { CARD_COLUMNS, exactly, inBox } from './conditions.ts';
import { countQuery } from './count.ts';
import { type Query, query } from './database.ts';
import { type CardRow, toCard } from './row.ts';
import { knownCount } from './tallies.ts';

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
  /** The newest first, whatever is asked: of words, not the names first; of a box, not the order of its keys. */
  newestFirst?: boolean;
}

type CountRow = { n: number | null };
type ScanRow = { seen: number; last: number | null; n: number };
type FindQueries = [Query<CardRow>, Query<CountRow>, Query<ScanRow>];
type FindRows = readonly [CardRow[], CountRow[], ScanRow[]];
const NOTHING = sql`select null where false`;

/**
 * The statements of a list and what their rows say, for one D1 call together with whatever else the caller asks.
 * Reads about 1.4 rows a result, and up to 2,000 more to count on a first page.
 */
export function planFind(
  search: ResolvedSearch,
  paging: Paging,
): { queries: FindQueries; read(rows: FindRows): Found } {
  const plan = planFor(search, paging);
  return {
    queries: [query(plan.select), query(countFor(search, plan, paging)), query(plan.scanned ?? NOTHING)],
    read([rows, counts, [scan]]) {
      const page = rows.slice(0, paging.limit);
      const last = page.at(-1);
      const isScanned = scan && scan.seen < SCAN_MAX && !paging.cursor;
      const n = isScanned ? scan.n : counts[0]?.n;
      return {
        cards: page.map(toCard),
        ...(rows.length > paging.limit && last
          ? { next: plan.cursorAfter(last) }
          : scan?.seen === SCAN_MAX
            ? { next: `n${scan.last}` }
            : {}),
        ...(n === undefined || n === null ? {} : { matched: n }),
      };
    },
  };
}

/** Words are answered in two parts, and a row says which one it is of. */
type ListedRow = CardRow & { part?: string };

/** What the tally knows is counted on every page; the rest by reading, on the first. */
function countFor(search: ResolvedSearch, plan: Plan, { cursor, count }: Paging): SQL {
  if (plan.scanned || count === false) return NOTHING;
  return (cursor ? knownCount(search) : countQuery(search)) ?? NOTHING;
}

interface Plan {
  select: SQL;
  cursorAfter(last: ListedRow): string;
  /** Where only some candidates can match: how many were looked at, and the last of them. */
  scanned?: SQL;
}

/** Candidates looked at for a page: a short page, or an empty one, then still has a next. */
const SCAN_MAX = 2000;

function planFor(search: ResolvedSearch, { limit, cursor, newestFirst }: Paging): Plan {
  // A box and a time are asked of the index; no ends of a time ask nothing more.
  const match = matchOf(newestFirst && search.bbox ? { updated: {}, ...search } : search);
  const take = limit + 1;
  if (match && newestFirst) return newestOfIndex(match, search, take, cursor);
  if (match && search.updated) return scanOfIndex(match, search, take, cursor);
  if (match?.byWords) return byWords(match.byWords, search, take, cursor);
  if (match) return newestOfIndex(match, search, take, cursor);
  if (search.updated) return byUpdate(search, take, cursor);
  if (search.bbox) return byKey(search.bbox, take, cursor);
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

function byUpdate(search: Search, take: number, cursor: string | undefined): Plan {
  const { first, second } = readCursor(cursor, 'u');
  const after = first === undefined ? sql`` : sql`and (updated_at, number) > (${first}, ${second ?? 0})`;
  return {
    select: sql`select ${CARD_COLUMNS} from initiative indexed by initiative_updated
      where status = 'published' ${exactly(search)} ${after}
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

function newestOfIndex({ all }: Match, search: Search, take: number, cursor: string | undefined): Plan {
  const { first } = readCursor(cursor, 'n');
  return {
    select: ofIndex(all, search, { after: first, take }),
    cursorAfter: (last) => `n${last.number}`,
  };
}

/** A time has no token, so candidates are looked at one by one, and only so many of them. */
function scanOfIndex({ all }: Match, search: Search, take: number, cursor: string | undefined): Plan {
  const { first } = readCursor(cursor, 'n');
  const candidates = ofIndex(all, {}, { after: first, take: SCAN_MAX });
  return {
    select: sql`select * from (${candidates}) where true ${exactly(search)} limit ${take}`,
    scanned: sql`select count(*) as seen, min(number) as last, count(*) filter (where true ${exactly(search)}) as n
      from (${candidates})`,
    cursorAfter: (last) => `n${last.number}`,
  };
}

/**
 * First what has the words in its name, then the rest, each newest first. FTS5 could rank by itself, but it reads
 * every posting of every token for that (measured: decision record 0003).
 */
function byWords(
  words: NonNullable<Match['byWords']>,
  search: Search,
  take: number,
  cursor: string | undefined,
): Plan {
  const { first: inName } = readCursor(cursor, 'a');
  const { first: elsewhere } = readCursor(cursor, 'b');
  const named = sql`select *, 'a' as part from (${ofIndex(words.inName, search, { after: inName, take })})`;
  const others = sql`select *, 'b' as part from (${ofIndex(words.elsewhere, search, { after: elsewhere, take })})`;
  return {
    select: elsewhere === undefined ? sql`${named} union all ${others} limit ${take}` : others,
    cursorAfter: (last) => `${last.part}${last.number}`,
  };
}

function ofIndex(
  match: string,
  search: Search,
  { after, take }: { after: number | undefined; take: number },
): SQL {
  return sql`select ${CARD_COLUMNS} from initiative_text
    where initiative_text match ${match} ${after === undefined ? sql`` : sql`and rowid < ${after}`} ${exactly(search)}
    order by rowid desc limit ${take}`;
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
