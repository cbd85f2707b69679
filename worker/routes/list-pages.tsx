/** The pages of municipalities, of categories, and of both. */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import { isCategory } from '../../schema/category.ts';
import { slugify } from '../../schema/fold.ts';
import { CursorText } from '../../schema/search.ts';
import {
  LANGS,
  type Lang,
  ListPage,
  type ListSubject,
  listPageAddress,
  MunicipalitiesPage,
  municipalitiesAddress,
  prefixOf,
  rowFromCard,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import {
  type CategoryData,
  categoryData,
  countryData,
  type MunicipalityData,
  municipalityData,
} from '../store/area-pages.ts';
import { namesOnMap } from './credits.ts';
import { basemapAddresses, borderAddress, creditOf, DENMARK, notFound, page } from './render.tsx';

/** Without a map beside it that must come soon, a page may be longer than that of the front page. */
const ROWS = 30;

export const listPages = new Hono<Env>();

for (const lang of LANGS) {
  const root = prefixOf(lang);
  listPages.get(municipalitiesAddress(lang), (c) => municipalities(c, lang));
  listPages.get(`${root}/kommune`, (c) => c.redirect(municipalitiesAddress(lang), 301));
  listPages.get(`${root}/kommune/:slug`, (c) => municipality(c, lang, c.req.param('slug')));
  listPages.get(`${root}/kommune/:slug/:key`, (c) =>
    municipality(c, lang, c.req.param('slug'), c.req.param('key')),
  );
  listPages.get(`${root}/kategori/:key`, (c) => category(c, lang, c.req.param('key')));
}

async function municipality(c: Context<Env>, lang: Lang, said: string, key?: string): Promise<Response> {
  const [slug, category] = [slugify(said), key === undefined ? undefined : slugify(key)];
  if (category !== undefined && !isCategory(category)) return notFound(c, lang);
  const wanted = category ? { category } : {};
  const cursor = cursorOf(c);
  const moved = (slug: string) =>
    c.redirect(listPageAddress(lang, { municipality: slug, ...wanted }, cursor), 301);
  // Århus and aarhus, Mad and mad are one page, at one address.
  if (slug !== said || category !== key) return moved(slug);
  const data = await municipalityData(c.var.db, slug, category, pagingFrom(cursor));
  if (!data) return notFound(c, lang);
  if (data.area.slug !== slug) return moved(data.area.slug);
  const total = category ? data.counts[category] : data.total;
  return list(c, lang, { ...data, total, cursor }, { municipality: data.area, ...wanted });
}

async function category(c: Context<Env>, lang: Lang, said: string): Promise<Response> {
  const category = slugify(said);
  if (!isCategory(category)) return notFound(c, lang);
  if (category !== said) return c.redirect(listPageAddress(lang, { category }), 301);
  const cursor = cursorOf(c);
  const data = await categoryData(c.var.db, category, pagingFrom(cursor));
  return list(c, lang, { ...data, total: data.counts[category], cursor, others: data.most }, { category });
}

type Shown = Omit<CategoryData, 'most'> &
  Pick<MunicipalityData, 'others'> &
  Partial<Pick<MunicipalityData, 'parts' | 'bordered'>> & { cursor: string | undefined };

function list(
  c: Context<Env>,
  lang: Lang,
  { found, total, counts, version, sources, cursor, others, parts, bordered }: Shown,
  subject: ListSubject,
): Response {
  const { municipality, category } = subject;
  const { contact } = c.var.settings;
  const isWhole = parts && municipality && !category && !cursor;
  return page(
    c,
    <ListPage
      lang={lang}
      text={texts[lang]}
      origin={c.var.origin}
      assets={assets}
      subject={subject}
      rows={found.cards.map((card) => rowFromCard(card, lang))}
      {...(found.next ? { next: found.next } : {})}
      {...(cursor ? { cursor } : {})}
      total={total}
      counts={counts}
      others={others}
      {...(isWhole ? { parts: { municipality, ...parts, ...(contact ? { contact } : {}) } } : {})}
      credits={sources.map(creditOf)}
      map={{
        version,
        ...(bordered && municipality ? { border: borderAddress(municipality.code) } : {}),
        basemap: basemapAddresses(c),
        attribution: namesOnMap(sources),
        bounds: DENMARK,
      }}
    />,
  );
}

async function municipalities(c: Context<Env>, lang: Lang): Promise<Response> {
  const { municipalities, regions, sources } = await countryData(c.var.db);
  return page(
    c,
    <MunicipalitiesPage
      lang={lang}
      text={texts[lang]}
      origin={c.var.origin}
      assets={assets}
      municipalities={municipalities.map(({ area, total }) => ({ area, count: total }))}
      regions={regions}
      credits={sources.map(creditOf)}
    />,
  );
}

/** A page never refuses a reader: what is no place in a list is its beginning. */
function cursorOf(c: Context<Env>): string | undefined {
  const cursor = v.safeParse(CursorText, c.req.query('side') ?? '');
  return cursor.success ? cursor.output : undefined;
}

function pagingFrom(cursor: string | undefined) {
  return { limit: ROWS, ...(cursor ? { cursor } : {}) };
}
