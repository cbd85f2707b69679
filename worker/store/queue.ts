/** The queue of those who decide: a page of matters in order, from ranges of the index alone. */
import { type SQL, sql } from 'drizzle-orm';
import type { Category } from '../../schema/category.ts';
import { VANISHED_COUNTED } from '../../schema/harvest.ts';
import type { MatterKind, MatterState } from '../../schema/stewardship.ts';
import { type Database, type Query, query, run } from './database.ts';
import { compact } from './row.ts';
import { vanishedCountQueries } from './vanished.ts';

export const QUEUE_VIEWS = ['open', 'asked', 'decided'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];

const STATES: Record<QueueView, MatterState[]> = {
  open: ['open'],
  asked: ['asked'],
  decided: ['approved', 'rejected'],
};

/** Where a page ended: the same moment may have several. */
export interface Turn {
  at: number;
  number: number;
}

export interface QueueAsked {
  /** Codes of municipalities, and `*` for what lies in none; undefined for all there is. */
  areas: string[] | undefined;
  view: QueueView;
  kind?: MatterKind;
  after?: Turn;
}

export interface QueueRow {
  id: string;
  kind: MatterKind;
  state: MatterState;
  area: string;
  /** Name of the municipality. */
  areaName?: string;
  createdAt: Date;
  decidedAt?: Date;
  name: string;
  summary: string;
  category: Category;
}

export interface QueuePage {
  rows: QueueRow[];
  next?: Turn;
  /** What their source no longer has: at most `VANISHED_COUNTED`. */
  vanished: number;
}

export const QUEUE_PAGE_SIZE = 15;

/**
 * Oldest first; what is decided newest first. Two calls. Reads a row of the index for each of a page in each range (an
 * area in a state), two for each that is shown, the names of the areas, and two rows for each that vanished.
 */
export async function queuePage(db: Database, asked: QueueAsked): Promise<QueuePage> {
  const [most, order] = [QUEUE_PAGE_SIZE + 1, orderOf(asked)];
  const answers = await run(db, ...turnQueries(asked, most, order), ...vanishedCountQueries(asked.areas));
  const found = answers.flat();
  const turns = inOrder(
    found.filter((row) => 'at' in row),
    most,
    order,
  );
  const marks = found.reduce((sum, row) => sum + ('n' in row ? row.n : 0), 0);
  const vanished = Math.min(VANISHED_COUNTED, marks);
  const shown = turns.slice(0, QUEUE_PAGE_SIZE);
  const last = shown.at(-1);
  if (!last) return { rows: [], vanished };
  const numbers = shown.map(({ number }) => number);
  const rows = await rowsOf(db, numbers, asked.areas);
  return {
    rows,
    vanished,
    ...(turns.length > shown.length ? { next: { at: last.at, number: last.number } } : {}),
  };
}

/** The id of the open matter after a turn, or before it. Two calls at the most. */
export async function besides(
  db: Database,
  asked: { areas: string[] | undefined; from: Turn; back: boolean },
): Promise<string | undefined> {
  const order = asked.back ? 'desc' : 'asc';
  const found = await run(
    db,
    ...turnQueries({ areas: asked.areas, view: 'open', after: asked.from }, 1, order),
  );
  const [turn] = inOrder(found.flat(), 1, order);
  if (!turn) return undefined;
  const [[row]] = await run(
    db,
    query<{ id: string }>(sql`select id from matter where number = ${turn.number}`),
  );
  return row?.id;
}

type Order = 'asc' | 'desc';

function orderOf({ view }: QueueAsked): Order {
  return view === 'decided' ? 'desc' : 'asc';
}

/** One for each range: an area in a state. */
function turnQueries({ areas, view, kind, after }: QueueAsked, most: number, order: Order): Query<Turn>[] {
  const [way, beyond] = order === 'desc' ? [sql.raw('desc'), sql.raw('<')] : [sql.raw('asc'), sql.raw('>')];
  const range = (area: SQL, state: MatterState) =>
    query<Turn>(sql`select created_at as at, number from matter
      where ${area} state = ${state} ${kind ? sql`and kind = ${kind}` : sql``}
        ${after ? sql`and (created_at, number) ${beyond} (${after.at}, ${after.number})` : sql``}
      order by created_at ${way}, number ${way} limit ${most}`);
  const where = areas ? areas.map((area) => sql`area = ${area} and`) : [sql``];
  return where.flatMap((one) => STATES[view].map((state) => range(one, state)));
}

function inOrder(found: Turn[], most: number, order: Order): Turn[] {
  const sign = order === 'desc' ? -1 : 1;
  return found.sort((a, b) => sign * (a.at - b.at || a.number - b.number)).slice(0, most);
}

interface Row {
  number: number;
  id: string;
  kind: MatterKind;
  state: MatterState;
  area: string;
  created_at: number;
  decided_at: number | null;
  name: string;
  summary: string;
  category: Category;
}

/** In the order of the numbers. */
async function rowsOf(db: Database, numbers: number[], areas: string[] | undefined): Promise<QueueRow[]> {
  const wanted = sql.join(numbers, sql`, `);
  const codes = areas
    ? sql`select value from json_each(${JSON.stringify(areas)})`
    : sql`select area from matter where number in (${wanted})`;
  const [rows, named] = await run(
    db,
    query<Row>(sql`select matter.number, matter.id, kind, state, area, matter.created_at, decided_at,
        name, summary, category
      from matter join initiative on initiative.number = matter.initiative
      where matter.number in (${wanted})`),
    namesQuery(codes),
  );
  const names = new Map(named.map(({ code, name }) => [code, name]));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers
    .flatMap((number) => byNumber.get(number) ?? [])
    .map(({ number: _, created_at, decided_at, ...row }) => ({
      ...row,
      createdAt: new Date(created_at),
      ...compact({ areaName: names.get(row.area) }),
      ...(decided_at === null ? {} : { decidedAt: new Date(decided_at) }),
    }));
}

/** Names of municipalities by their code. Reads three rows each. */
export async function areaNames(db: Database, codes: string[]): Promise<Map<string, string>> {
  const [rows] = await run(db, namesQuery(sql`select value from json_each(${JSON.stringify(codes)})`));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

function namesQuery(codes: SQL) {
  return query<{ code: string; name: string }>(
    sql`select code, name from area where id in (select 'municipality:' || one.code from (select null as code where 0 union all ${codes}) one)`,
  );
}
