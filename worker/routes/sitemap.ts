/** What search engines ask for first. Made-up data stays out, as its pages ask to. */
import { type Context, Hono } from 'hono';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { Fault } from '../../schema/problem.ts';
import {
  ABOUT_PAGES,
  aboutAddress,
  homeAddress,
  inEveryLanguage,
  initiativeAddress,
  type Lang,
  listPageAddress,
  municipalitiesAddress,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { type SitemapPage, sitemapIndexOf, sitemapOf } from '../domain/sitemap.ts';
import { countryData } from '../store/area-pages.ts';
import { sitemapPart, sitemapParts } from '../store/sitemap.ts';
import { get } from './reading.ts';

export const sitemap = new Hono<Env>();

/** The plain pages, and then parts of the initiatives: see store/sitemap.ts. */
get(sitemap, '/sitemap.xml', async (c) => {
  const parts = await sitemapParts(c.var.db);
  const names = ['sider', ...parts.map((part) => `initiativer-${part}`)];
  return asXml(c, sitemapIndexOf(names.map((name) => `${c.var.origin}/sitemap/${name}.xml`)));
});

get(sitemap, '/sitemap/sider.xml', async (c) => {
  const pages = [
    (lang: Lang) => homeAddress(lang),
    ...ABOUT_PAGES.map((page) => (lang: Lang) => aboutAddress(lang, page)),
    ...(await listsOf(c)),
  ];
  return asXml(c, sitemapOf(pages.map((address) => absolute(c, address))));
});

get(sitemap, '/sitemap/:part{initiativer-\\d{1,9}\\.xml}', async (c) => {
  const part = Number(/\d+/.exec(c.req.param('part') ?? '')?.[0]);
  const found = await sitemapPart(c.var.db, part);
  if (found.length === 0) throw new Fault('not-found', { detail: c.req.path });
  return asXml(
    c,
    sitemapOf(
      found.map(({ slug, updatedAt }) => ({
        ...absolute(c, (lang) => initiativeAddress(lang, slug)),
        changed: updatedAt,
      })),
    ),
  );
});

get(sitemap, '/robots.txt', (c) =>
  // Boxes, nearness and words are endless; the lists worth keeping have addresses of their own.
  c.text(`User-agent: *
Disallow: /*?*bbox=
Disallow: /*?*naer=
Disallow: /*?*q=

Sitemap: ${c.var.origin}/sitemap.xml
`),
);

/** Lists that hold something; none while made-up initiatives are among them. */
async function listsOf(c: Context<Env>): Promise<((lang: Lang) => string)[]> {
  const { municipalities, sources } = await countryData(c.var.db);
  if (sources.some(({ example }) => example)) return [];
  const filled = municipalities.filter(({ total }) => total > 0);
  const categories = CATEGORY_KEYS.filter((key) => filled.some(({ counts }) => counts[key] > 0));
  return [
    municipalitiesAddress,
    ...categories.map((category) => (lang: Lang) => listPageAddress(lang, { category })),
    ...filled.flatMap(({ area, counts }) => [
      (lang: Lang) => listPageAddress(lang, { municipality: area.slug }),
      ...CATEGORY_KEYS.filter((key) => counts[key] > 0).map(
        (category) => (lang: Lang) => listPageAddress(lang, { municipality: area.slug, category }),
      ),
    ]),
  ];
}

function absolute(c: Context<Env>, address: (lang: Lang) => string): SitemapPage {
  return { addresses: inEveryLanguage((lang) => c.var.origin + address(lang)) };
}

function asXml(c: Context<Env>, body: string): Response {
  return c.body(body, 200, { 'Content-Type': 'application/xml; charset=utf-8' });
}
