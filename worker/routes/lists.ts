/** Any list of the pages as a file: the same questions, `.geojson`, `.csv` (`?excel` for Danish Excel) and `.atom`. */
import { type Context, Hono } from 'hono';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { CursorText, type Search, searchFromPage, searchToPage } from '../../schema/search.ts';
import {
  homeAddress,
  initiativeAddress,
  LANGS,
  type Lang,
  listFileAddress,
  rowFromCard,
  texts,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { atomOf, type FeedEntry } from '../domain/atom.ts';
import { CSV, type CsvValue, DANISH_EXCEL, toCsv } from '../domain/csv.ts';
import { checked } from '../middleware/validated.ts';
import { run } from '../store/database.ts';
import { areaNameQuery } from '../store/home.ts';
import { resolve } from '../store/resolve.ts';
import { type Paging, planFind } from '../store/search.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { COLLECTIONS } from './collections.ts';
import { attribution, sourcesOf } from './credits.ts';
import { cardFeature, cardProperties } from './feature.ts';
import { geoJson, get, todayOf } from './reading.ts';

const FEED_ENTRIES = 50;
/** What is true of a visitor and an hour has no place in a file that is kept. */
const OF_A_MOMENT = new Set(['distance', 'next']);

/** One file holds so many; the rest is at the address in the Link header. */
const FILE_MAX = 10_000;

export const lists = new Hono<Env>();

for (const lang of LANGS) {
  const path = listFileAddress(lang, {}, 'csv').replace(/\.csv$/, '');
  get(lists, `${path}.geojson`, async (c) => {
    const { cards, sources } = await wholeList(c);
    return geoJson(c, {
      type: 'FeatureCollection',
      attribution: attribution(sourcesOf(cards, sources)),
      features: cards.map((card) => cardFeature(card, c.var.origin)),
    });
  });

  get(lists, `${path}.csv`, async (c) => {
    const { cards, sources } = await wholeList(c);
    const dialect = new URL(c.req.url).searchParams.has('excel') ? DANISH_EXCEL : CSV;
    const columns = [
      'id',
      ...Object.keys(COLLECTIONS.initiatives.properties).filter((name) => !OF_A_MOMENT.has(name)),
      'lng',
      'lat',
      'licence',
      'credit',
    ];
    const rows = cards.map((card) => csvRow(card, columns, sources, c.var.origin));
    return c.body(toCsv(columns, rows, dialect), 200, {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${path.split('/').at(-1)}.csv"`,
    });
  });
}

for (const lang of LANGS) {
  get(lists, listFileAddress(lang, {}, 'atom'), async (c) => {
    const { near: _, ...search } = searchFromPage(new URL(c.req.url).searchParams);
    const plan = planFind(await resolve(c.var.db, search, todayOf(c)), {
      limit: FEED_ENTRIES,
      count: false,
      newestFirst: true,
    });
    const [rows, counts, scans, sources, names] = await run(
      c.var.db,
      ...plan.queries,
      sourcesQuery,
      areaNameQuery(search.area),
    );
    const { cards } = plan.read([rows, counts, scans]);
    const { origin } = c.var;
    const feed = atomOf({
      lang,
      title: feedTitle(search, names[0]?.name, lang),
      self: origin + listFileAddress(lang, search, 'atom'),
      alternate: origin + homeAddress(lang, search),
      author: texts[lang].site.name,
      entries: cards.map((card) => feedEntry(card, { lang, origin, sources: sources.map(toSource) })),
    });
    return c.body(feed, 200, { 'Content-Type': 'application/atom+xml; charset=utf-8' });
  });
}

function feedTitle({ q, category }: Search, area: string | undefined, lang: Lang): string {
  const asked = [q, ...(category ?? []).map((key) => texts[lang].categories[key]), area].filter(Boolean);
  return [texts[lang].site.name, ...(asked.length ? [asked.join(', ')] : [])].join(' – ');
}

interface FeedOf {
  lang: Lang;
  origin: string;
  sources: Source[];
}

function feedEntry(card: InitiativeCard, { lang, origin, sources }: FeedOf): FeedEntry {
  const source = sources.find(({ key }) => key === card.source);
  const { name, summary } = rowFromCard(card, lang);
  return {
    // A tag URI (RFC 4151): it says which one, and not where it is today.
    id: `tag:${new URL(origin).hostname},2026:initiative/${encodeURIComponent(card.id)}`,
    title: name,
    summary,
    url: origin + initiativeAddress(lang, card.slug),
    updated: card.updatedAt,
    category: { key: card.category, name: texts[lang].categories[card.category] },
    ...(source ? { author: source.credit ?? source.title } : {}),
    ...(source?.licence ? { rights: source.licence } : {}),
  };
}

async function wholeList(c: Context<Env>): Promise<{ cards: InitiativeCard[]; sources: Source[] }> {
  const { plan, search } = await planList(c, { limit: FILE_MAX });
  const [rows, counts, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const found = plan.read([rows, counts, scans]);
  linkNext(c, search, found.next);
  return { cards: found.cards, sources: sources.map(toSource) };
}

/** What the address of a file asks for: the questions of the page, but in the order of the list. */
export async function planList(c: Context<Env>, paging: Pick<Paging, 'limit' | 'count'>) {
  const { searchParams } = new URL(c.req.url);
  const { near: _, ...search } = searchFromPage(searchParams);
  const side = searchParams.get('side');
  const cursor = side === null ? undefined : checked('side', CursorText, side);
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
  const source = sources.find(({ key }) => key === card.source);
  const values: Record<string, CsvValue> = {
    id: card.id,
    ...cardProperties(card, origin),
    lng: card.lngLat?.lng,
    lat: card.lngLat?.lat,
    licence: source?.licence ?? undefined,
    credit: source?.credit ?? undefined,
  };
  return columns.map((column) => values[column]);
}
