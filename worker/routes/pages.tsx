/** The pages that people read, rendered whole: the same HTML for everyone. */
import { type Context, Hono } from 'hono';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import * as v from 'valibot';
import { CursorText, searchFromPage } from '../../schema/search.ts';
import {
  type Credit,
  HomePage,
  homeAddress,
  InitiativePage,
  LANGS,
  type Lang,
  NotFoundPage,
  PAGE_SIZE,
  rowFromCard,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { homeData } from '../store/home.ts';
import { publishedBySlug } from '../store/initiatives.ts';
import type { Source } from '../store/sources.ts';
import { namesOnMap } from './credits.ts';
import { glimpse } from './feature.ts';
import { onlyReads, todayOf } from './reading.ts';

/** From Skagen to Gedser, from Blåvand to Christiansø. */
const DENMARK = { west: 7.9, south: 54.5, east: 15.3, north: 57.8 };

export const pages = new Hono<Env>();

for (const lang of LANGS) {
  // The app matches with and without a slash at the end, and is told the address without.
  const root = homeAddress(lang).replace(/\/$/, '');
  pages.get(root || '/', (c) => home(c, lang));
  pages.get(`${root}/i/:slug`, (c) => initiative(c, lang, c.req.param('slug')));
  if (root) pages.get(`${root}/*`, (c) => notFound(c, lang));
}
pages.get('*', (c) => notFound(c, 'da'));
pages.all('*', onlyReads);

async function home(c: Context<Env>, lang: Lang): Promise<Response> {
  const params = new URL(c.req.url).searchParams;
  const search = searchFromPage(params);
  const cursor = v.safeParse(CursorText, params.get('side') ?? '');
  const paging = {
    limit: PAGE_SIZE,
    now: c.var.now,
    today: todayOf(c),
    ...(cursor.success ? { cursor: cursor.output } : {}),
  };
  const { found, totals, sources, areaName, alternatives } = await homeData(c.var.db, search, paging);
  const data = {
    lang,
    search,
    rows: found.cards.map((card) => rowFromCard(card, lang)),
    ...(found.next ? { next: found.next } : {}),
    ...(found.matched === undefined ? {} : { matched: found.matched }),
    ...(areaName ? { areaName } : {}),
    ...(alternatives
      ? { alternatives: { ...alternatives, elsewhere: alternatives.elsewhere.map(glimpse) } }
      : {}),
    ...(cursor.success ? { cursor: cursor.output } : {}),
    counts: totals.counts,
    version: totals.version,
    basemap: basemapAddresses(c),
    attribution: namesOnMap(sources),
    bounds: DENMARK,
  };
  const credits = sources.map(creditOf);
  return page(c, <HomePage {...{ text: texts[lang], origin: c.var.origin, assets, data, credits }} />);
}

async function initiative(c: Context<Env>, lang: Lang, slug: string): Promise<Response> {
  const found = await publishedBySlug(c.var.db, slug);
  if (!found) return notFound(c, lang);
  return page(
    c,
    <InitiativePage
      lang={lang}
      text={texts[lang]}
      origin={c.var.origin}
      assets={assets}
      initiative={found.initiative}
      municipalities={found.municipalities}
      {...(found.source ? { credit: creditOf(found.source) } : {})}
      ground={found.ground.map(creditOf)}
      basemap={basemapAddresses(c)}
    />,
  );
}

export function notFound(c: Context<Env>, lang: Lang): Response {
  return page(c, <NotFoundPage {...{ lang, text: texts[lang], origin: c.var.origin, assets }} />, 404);
}

function page(c: Context<Env>, vnode: VNode, status: 200 | 404 = 200): Response {
  return c.html(`<!doctype html>${renderToString(vnode)}`, status);
}

function basemapAddresses(c: Context<Env>): string[] {
  return c.var.settings.basemap.map((name) => `/basemap/${name}.json`);
}

function creditOf({ title, url, licence, credit, example }: Omit<Source, 'key'>): Credit {
  return {
    title,
    example,
    ...(url ? { url } : {}),
    ...(licence ? { licence } : {}),
    ...(credit ? { credit } : {}),
  };
}
