import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { LANGS, prefixOf } from '../../web/pages/index.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { query, run } from '../../worker/store/database.ts';
import { PART_NUMBERS } from '../../worker/store/sitemap.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';
import { tree } from './xml.ts';

const SOURCE = {
  key: 'osm',
  title: 'OpenStreetMap',
  url: null,
  licence: 'ODbL-1.0',
  credit: null,
  example: false,
};

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, at]) => at);
/** One page in every language, Danish first. */
const everyLanguage = (path: string) => LANGS.map((lang) => `${AT}${prefixOf(lang)}${path}`);
const cost = (response: Response) => /desc="([^"]*)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1];

/** As if so many had been there before. */
async function renumber(slug: string, number: number): Promise<void> {
  await run(open(), query(sql`update initiative set number = ${number} where slug = ${slug}`));
}

describe('the sitemap', () => {
  freshDatabase();

  it('is an index of the pages and of parts that hold something', async () => {
    await given({ slug: 'a' }, { slug: 'b' }, { slug: 'c' }, { slug: 'd', status: 'paused' });
    await renumber('b', PART_NUMBERS * 2);
    await renumber('c', PART_NUMBERS * 2 + 5);
    await renumber('d', PART_NUMBERS * 9);
    const { status, type, text, response } = await ask('/sitemap.xml');
    expect(status).toBe(200);
    expect(type).toContain('application/xml');
    expect(tree(text)).toBe('sitemapindex');
    expect(locations(text)).toEqual([
      `${AT}/sitemap/sider.xml`,
      `${AT}/sitemap/initiativer-0.xml`,
      `${AT}/sitemap/initiativer-2.xml`,
    ]);
    expect(cost(response)).toMatch(/^1 call, [1-9] rows$/);
    expect(locations((await ask('/sitemap/initiativer-2.xml')).text)).toEqual([
      ...everyLanguage('/i/b'),
      ...everyLanguage('/i/c'),
    ]);
  });

  it('names each initiative in every language, with the day it changed', async () => {
    await given({ slug: 'a', updatedAt: new Date('2026-05-06T07:08:09Z') });
    const { text } = await ask('/sitemap/initiativer-0.xml');
    expect(tree(text)).toBe('urlset');
    expect(locations(text)).toEqual(everyLanguage('/i/a'));
    expect(text.match(/<lastmod>2026-05-06T07:08:09.000Z<\/lastmod>/g)).toHaveLength(LANGS.length);
    expect(
      text.match(new RegExp(`<xhtml:link rel="alternate" hreflang="en" href="${AT}/en/i/a"/>`, 'g')),
    ).toHaveLength(LANGS.length);
  });

  it('lists municipalities and categories that hold something, and both together', async () => {
    await saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
      { kind: 'municipality', code: '0727', name: 'Odder', slug: 'odder' },
    ]);
    await saveSource(open(), SOURCE);
    await given({ category: 'mad' });
    const { text, response } = await ask('/sitemap/sider.xml');
    expect(tree(text)).toBe('urlset');
    const danish = locations(text).filter((at) => !/^\/(?:en|de|uk|ar)\//.test(at?.slice(AT.length) ?? ''));
    expect(danish.map((at) => at?.slice(AT.length))).toEqual([
      '/',
      '/om',
      '/privatliv',
      '/tilgaengelighed',
      '/kommuner',
      '/kategori/mad',
      '/kommune/aarhus',
      '/kommune/aarhus/mad',
    ]);
    expect(locations(text)).toContain(`${AT}/en/kommune/aarhus/mad`);
    expect(cost(response)).toBe('1 call, 5 rows');
    for (const at of locations(text)) {
      const page = await ask((at ?? '').slice(AT.length));
      expect(page.status, at).toBe(200);
      expect(page.text, at).toContain(`<link rel="canonical" href="${at}"`);
      expect(page.text, at).not.toContain('content="noindex"');
    }
  });

  it('keeps made-up data out', async () => {
    await saveSource(open(), { ...SOURCE, key: 'eksempel', example: true });
    await given({ slug: 'a', origin: { name: 'eksempel', id: '1' } });
    expect(locations((await ask('/sitemap.xml')).text)).toEqual([`${AT}/sitemap/sider.xml`]);
    expect((await ask('/sitemap/initiativer-0.xml')).status).toBe(404);
    expect((await ask('/sitemap/sider.xml')).text).not.toContain('kommune');
    await given({ slug: 'b' });
    expect(locations((await ask('/sitemap/initiativer-0.xml')).text)).toEqual(everyLanguage('/i/b'));
  });

  it('has no part that was not named', async () => {
    for (const path of ['/sitemap/initiativer-7.xml', '/sitemap/initiativer-x.xml', '/sitemap/andet.xml'])
      expect((await ask(path)).status, path).toBe(404);
  });
});

describe('robots.txt', () => {
  freshDatabase();

  it('lets everybody in but to endless searches, and names the sitemap', async () => {
    const { status, type, text } = await ask('/robots.txt');
    expect(status).toBe(200);
    expect(type).toContain('text/plain');
    expect(text).toContain('User-agent: *\n');
    expect(text).toContain('Disallow: /*?*bbox=\n');
    expect(text).not.toMatch(/Disallow: \/\s*$/m);
    expect(text).toContain(`Sitemap: ${AT}/sitemap.xml\n`);
  });
});
