/** The pages that people read, rendered whole: the same HTML for everyone. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { CursorText, type Search, searchFromPage } from '../../schema/search.ts';
import {
  HomePage,
  homeAddress,
  inEveryLanguage,
  LANGS,
  type Lang,
  listPageAddress,
  PAGE_SIZE,
  rowFromCard,
  type Subject,
  searchWidget,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { type HomePaging, homeData } from '../store/home.ts';
import { datedCards } from '../store/next-dates.ts';
import { namesOnMap } from './credits.ts';
import { glimpse } from './feature.ts';
import { noteMissed } from './missed.ts';
import { onlyReads, todayOf } from './reading.ts';
import { basemapAddresses, creditOf, DENMARK, notFound, offerEmbedding, page } from './render.tsx';

export const pages = new Hono<Env>();

for (const lang of LANGS) {
  // The app matches with and without a slash at the end, and is told the address without.
  const root = homeAddress(lang).replace(/\/$/, '');
  pages.get(root || '/', (c) => home(c, lang));
  if (root) pages.get(`${root}/*`, (c) => notFound(c, lang));
}
pages.get('*', (c) => notFound(c, 'da'));
pages.all('*', onlyReads);

async function home(c: Context<Env>, lang: Lang): Promise<Response> {
  const params = new URL(c.req.url).searchParams;
  const search = searchFromPage(params);
  const cursor = v.safeParse(CursorText, params.get('side') ?? '');
  const paging: HomePaging = {
    limit: PAGE_SIZE,
    now: c.var.now,
    today: todayOf(c),
    ...(cursor.success ? { cursor: cursor.output } : {}),
  };
  const { found, totals, sources, areaName, areaSlug, alternatives, understood } = await homeData(
    c.var.db,
    search,
    paging,
  );
  if (found.cards.length === 0 && !paging.cursor) noteMissed(c, search);
  const cards = await datedCards(c.var.db, found.cards, { when: search.when, now: c.var.now });
  const data = {
    lang,
    search,
    rows: cards.map((card) => rowFromCard(card, lang)),
    ...(found.next ? { next: found.next } : {}),
    ...(found.matched === undefined ? {} : { matched: found.matched }),
    ...(areaName ? { areaName } : {}),
    ...(understood && Object.keys(understood).length ? { understood } : {}),
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
  const subject = subjectOf(search, areaSlug);
  const canonical = subject && inEveryLanguage((one) => listPageAddress(one, subject));
  if (searchWidget(search, lang)) offerEmbedding(c, homeAddress(lang, search));
  return page(
    c,
    <HomePage
      {...{
        text: texts[lang],
        origin: c.var.origin,
        assets,
        data,
        credits,
        ...(canonical ? { canonical } : {}),
      }}
    />,
  );
}

/** A search for one municipality, for one category, or for both is the list of a page of its own. */
function subjectOf(search: Search, municipality: string | undefined): Subject | undefined {
  const { area, category, ...rest } = search;
  if (Object.keys(rest).length > 0 || (area && !municipality) || (category && category.length > 1))
    return undefined;
  if (!municipality && !category) return undefined;
  return {
    ...(municipality ? { municipality } : {}),
    ...(category?.[0] ? { category: category[0] } : {}),
  };
}
