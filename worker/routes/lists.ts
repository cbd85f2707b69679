/** Any list of the pages as a file: the same questions, `.geojson` and `.csv` (`?excel` for Danish Excel). */
import { type Context, Hono } from 'hono';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { type Search, searchFromPage, searchToPage } from '../../schema/search.ts';
import { LANGS, listFileAddress } from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { CSV, type CsvValue, DANISH_EXCEL, toCsv } from '../domain/csv.ts';
import { run } from '../store/database.ts';
import { resolve } from '../store/resolve.ts';
import { type Paging, planFind } from '../store/search.ts';
import { askAgainSince, type Removed } from '../store/since.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { changedList, cursorOf, sinceOf } from './changed-list.ts';
import { COLLECTIONS } from './collections.ts';
import { attribution, sourcesOf } from './credits.ts';
import { cardFeature, cardProperties } from './feature.ts';
import { toWire } from './initiative-items.ts';
import { monitorAddress } from './page-links.ts';
import { geoJson, get, todayOf } from './reading.ts';

/** What is true of a visitor and an hour has no place in a file that is kept. */
const OF_A_MOMENT = new Set(['distance', 'next']);

/** One file holds so many; the rest is at the address in the Link header. */
const FILE_MAX = 10_000;

export const lists = new Hono<Env>();

for (const lang of LANGS) {
  const path = listFileAddress(lang, {}, 'csv').replace(/\.csv$/, '');
  get(lists, `${path}.geojson`, async (c) => {
    const { cards, removed, sources } = await wholeList(c);
    return geoJson(c, {
      type: 'FeatureCollection',
      ...(removed ? { removed: removed.map(toWire) } : {}),
      attribution: attribution(sourcesOf(cards, sources)),
      features: cards.map((card) => cardFeature(card, c.var.origin, sources)),
    });
  });

  get(lists, `${path}.csv`, async (c) => {
    const { cards, removed, sources } = await wholeList(c);
    const dialect = new URL(c.req.url).searchParams.has('excel') ? DANISH_EXCEL : CSV;
    const columns = [
      'id',
      ...Object.keys(COLLECTIONS.initiatives.properties).filter((name) => !OF_A_MOMENT.has(name)),
      'lng',
      'lat',
      ...(removed ? ['removed', 'removed_to'] : []),
    ];
    const rows = [
      ...cards.map((card) => csvRow(card, columns, sources, c.var.origin)),
      ...(removed ?? []).map(({ id, at, to }) => {
        const values: Record<string, CsvValue> = { id, removed: at.toISOString(), removed_to: to };
        return columns.map((column) => values[column]);
      }),
    ];
    return c.body(toCsv(columns, rows, dialect), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${path.split('/').at(-1)}.csv"`,
    });
  });
}

interface WholeList {
  cards: InitiativeCard[];
  /** Where the list is of what changed since a moment. */
  removed?: Removed[];
  sources: Source[];
}

async function wholeList(c: Context<Env>): Promise<WholeList> {
  const since = sinceOf(c);
  if (since) return changedList(c, since, FILE_MAX);
  const { plan, search } = await planList(c, { limit: FILE_MAX });
  const [rows, counts, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const found = plan.read([rows, counts, scans]);
  if (found.next) linkNext(c, search, found.next);
  else c.header('Link', `<${monitorAddress(c, askAgainSince(c.var.now))}>; rel="monitor"`);
  return { cards: found.cards, sources: sources.map(toSource) };
}

/** What the address of a file asks for: the questions of the page, but in the order of the list. */
export async function planList(c: Context<Env>, paging: Pick<Paging, 'limit' | 'count'>) {
  const { near: _, ...search } = searchFromPage(new URL(c.req.url).searchParams);
  const cursor = cursorOf(c);
  const plan = planFind(await resolve(c.var.db, search, todayOf(c)), {
    ...paging,
    ...(cursor ? { cursor } : {}),
  });
  return { plan, search };
}

export function linkNext(c: Context<Env>, search: Search, cursor: string | undefined): void {
  if (!cursor) return;
  const url = new URL(c.req.url);
  const next = searchToPage(search);
  next.set('side', cursor);
  if (url.searchParams.has('excel')) next.set('excel', '');
  c.header('Link', `<${c.var.origin}${url.pathname}?${next}>; rel="next"`);
}

function csvRow(card: InitiativeCard, columns: string[], sources: Source[], origin: string): CsvValue[] {
  const values: Record<string, CsvValue> = {
    id: card.id,
    ...cardProperties(card, origin, sources),
    lng: card.lngLat?.lng,
    lat: card.lngLat?.lat,
  };
  return columns.map((column) => values[column]);
}
