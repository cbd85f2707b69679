/** What may answer a question in words: few enough rows to be ranked one by one. */
import { type SQL, sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { boxAround, type LngLat } from '../../schema/place.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { spellingsNear } from '../domain/danish.ts';
import { cellsAsked, facetsAsked, tokensMatch, wordsMatch } from '../domain/match.ts';
import { expressionOf, quoted, type Term, tellsMuch } from '../domain/question.ts';
import type { Candidate } from '../domain/rank.ts';
import { CARD_COLUMNS, exactly } from './conditions.ts';
import { type Query, query } from './database.ts';
import { type CardRow, toCard } from './row.ts';

export interface CandidateRow extends CardRow {
  /** JSON */
  tags: string;
  search_name: string;
  search_words: string;
}

export type Found = InitiativeCard & Omit<Candidate, keyof InitiativeCard>;

export function toFound(row: CandidateRow): Found {
  return {
    ...toCard(row),
    tags: JSON.parse(row.tags),
    searchName: row.search_name,
    searchWords: row.search_words,
  };
}

/** Cells to a ring: its corners cost rows that lie too far away, its cells cost time. */
const RING_CELLS = 16;

/** At most `take` rows of each: a row read is a row that is ranked. */
export type CandidateQuery = Query<CandidateRow>;

/**
 * Rings around a point, the innermost first: the newest of each, so that near ones are not crowded out by new ones
 * far away.
 */
export function inRings(
  terms: Term[],
  search: ResolvedSearch,
  { from, radii, take }: { from: LngLat; radii: number[]; take: number },
): CandidateQuery[] {
  return radii.map((radius) => {
    const bbox = boxAround(from, radius);
    return candidates(matching(terms, search, cellsAsked(bbox, RING_CELLS)), search, take);
  });
}

/** Anywhere, or in the view: those with the words in their name, and the rest. */
export function anywhere(terms: Term[], search: ResolvedSearch, take: number): CandidateQuery[] {
  const cells = cellsAsked(search.bbox, VIEW_CELLS);
  const all = matching(terms, search, cells);
  if (terms.length === 0) return all ? [candidates(all, search, take)] : [];
  const inName = wordsMatch(terms, 'search_name');
  const within = tokensMatch([...facetsAsked(search), ...cells]);
  return [
    candidates([inName, ...(within ? [within] : [])].join(' AND '), search, take),
    candidates(`(${all}) NOT (${inName})`, search, take),
  ];
}

const VIEW_CELLS = 64;

/** The same words less strictly, for questions that hardly anything answers: misspelt, all but one, any of them. */
export function nearly(
  terms: Term[],
  search: ResolvedSearch,
  { from, radii, take }: { from?: LngLat | undefined; radii: number[]; take: number },
): CandidateQuery[] {
  const loose = terms.map(loosely);
  const all = loose.join(' AND ');
  const others = [
    ...(terms.length > 2 && terms.length <= DROPPED_MAX ? terms.map((term) => allBut(term, terms)) : []),
    ...(terms.length > 1 ? [loose.join(' OR ')] : []),
  ];
  // Around a point the nearest come first, or the newest of a wide circle would crowd them out.
  const boxes = from && !search.bbox ? radii.map((radius) => boxAround(from, radius)) : [search.bbox];
  const asked = boxes.flatMap((box, i) => {
    const isInnermost = i === 0;
    return [all, ...(isInnermost ? others : [])].map((words) => ({ words, box }));
  });
  return asked.map(({ words, box }) => {
    const within = tokensMatch([...facetsAsked(search), ...cellsAsked(box, RING_CELLS)]);
    return candidates([`${ANYWHERE} : (${words})`, ...(within ? [within] : [])].join(' AND '), search, take);
  });
}

const ANYWHERE = '{search_name search_words}';
const DROPPED_MAX = 4;
const SHORTEST_MISSPELT = 4;
/** Longer words would make the question longer than it is worth. */
const LONGEST_MISSPELT = 16;

/** Which of the terms anything has, in any spelling: one row, with a 1 for each. Reads at most a row a term. */
export function knownTerms(terms: Term[]): Query<Record<string, number | null>> {
  const each = terms.map(
    (
      term,
      i,
    ) => sql`(select 1 from initiative_text where initiative_text match ${`${ANYWHERE} : ${loosely(term)}`} limit 1)
      as ${sql.identifier(`t${i}`)}`,
  );
  return query(each.length ? sql`select ${sql.join(each, sql`, `)}` : sql`select null where false`);
}

function allBut(term: Term, terms: Term[]): string {
  return terms
    .filter((other) => other !== term)
    .map(expressionOf)
    .join(' AND ');
}

/** One letter off, or what a compound begins with. The index looks each spelling up by itself: what is not there costs no row. */
export function loosely(term: Term): string {
  const { typed, halves } = term;
  const head = halves && tellsMuch(halves[0]) ? [expressionOf(halves[0])] : [];
  const isLong = typed.length >= SHORTEST_MISSPELT && typed.length <= LONGEST_MISSPELT;
  const spellings = isLong ? spellingsNear(typed).map(quoted) : [];
  return `(${[expressionOf(term), ...head, ...spellings].join(' OR ')})`;
}

function matching(terms: Term[], search: ResolvedSearch, cells: string[][]): string {
  const within = tokensMatch([...facetsAsked(search), ...cells]);
  return [...(terms.length ? [wordsMatch(terms)] : []), ...(within ? [within] : [])].join(' AND ');
}

function candidates(match: string, search: ResolvedSearch, take: number): CandidateQuery {
  return query(sql`select ${CARD_COLUMNS}, ${OF_CANDIDATES} from initiative_text
    where initiative_text match ${match} ${exactly(search)} order by rowid desc limit ${take}`);
}

const OF_CANDIDATES: SQL = sql.raw('tags, search_name, search_words');
