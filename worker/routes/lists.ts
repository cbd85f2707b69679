/** Any list of the pages as a file: the same questions, `.geojson` and `.csv` (`?excel` for Danish Excel). */
import { type Context, Hono } from 'hono';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { CursorText, searchFromPage, searchToPage } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { CSV, type CsvValue, DANISH_EXCEL, toCsv } from '../domain/csv.ts';
import { checked } from '../middleware/validated.ts';
import { run } from '../store/database.ts';
import { resolve } from '../store/resolve.ts';
import { planFind } from '../store/search.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { COLLECTIONS } from './collections.ts';
import { attribution, sourcesOf } from './credits.ts';
import { cardFeature, cardProperties } from './feature.ts';
import { geoJson, get, todayOf } from './reading.ts';

/** One file holds so many; the rest is at the address in the Link header. */
const FILE_MAX = 10_000;

export const lists = new Hono<Env>();

for (const path of ['/initiativer', '/en/initiatives']) {
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
      ...Object.keys(COLLECTIONS.initiatives.properties),
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

async function wholeList(c: Context<Env>): Promise<{ cards: InitiativeCard[]; sources: Source[] }> {
  const url = new URL(c.req.url);
  const { near: _, ...search } = searchFromPage(url.searchParams);
  const side = url.searchParams.get('side');
  const cursor = side === null ? undefined : checked('side', CursorText, side);
  const plan = planFind(await resolve(c.var.db, search, todayOf(c)), {
    limit: FILE_MAX,
    ...(cursor ? { cursor } : {}),
  });
  const [rows, counts, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const found = plan.read([rows, counts, scans]);
  if (found.next) {
    const next = searchToPage(search);
    next.set('side', found.next);
    if (url.searchParams.has('excel')) next.set('excel', '');
    c.header('Link', `<${c.var.origin}${url.pathname}?${next}>; rel="next"`);
  }
  return { cards: found.cards, sources: sources.map(toSource) };
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
