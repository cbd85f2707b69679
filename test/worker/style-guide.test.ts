import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { texts } from '../../web/pages/index.ts';
import { guideAssets, styleFacts } from '../../worker/assets.ts';
import { AT, ask, freshDatabase } from './support.ts';

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('the page of the style', () => {
  freshDatabase();

  it('stands in Danish and in English, and asks the database nothing', async () => {
    for (const [path, lang, title] of [
      ['/stil', 'da', 'Stil'],
      ['/en/stil', 'en', 'Style'],
    ] as const) {
      const { status, text, response } = await ask(path);
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${lang}"`);
      expect(text).toContain(`<h1>${title}</h1>`);
      expect(text).toContain(`<link rel="canonical" href="${AT}${path}"`);
      expect(text).toContain('<meta name="robots" content="noindex"');
      expect(response.headers.get('Server-Timing')).toContain('0 calls');
    }
  });

  it('is English in the other languages, which say so', async () => {
    for (const lang of ['de', 'uk', 'ar'] as const) {
      const { text } = await ask(`/${lang}/stil`);
      expect(text).toContain(`<p class="notice">${texts[lang].about.elsewhere?.note}</p>`);
      expect(text).toMatch(/<div lang="en"( dir="ltr")?><h1>Style<\/h1>/);
    }
  });

  it('shows every colour as it is in light and in dark', async () => {
    const { text } = await ask('/stil');
    for (const [name, light] of Object.entries(styleFacts.colours.light)) {
      const dark = styleFacts.colours.dark[name];
      if (name.startsWith('category-')) {
        expect(text, name).toContain(`<code>${light}</code>`);
        expect(text, name).toContain(`<code>${dark}</code>`);
      } else expect(text, name).toContain(`${light} · ${dark}`);
    }
  });

  it('shows every category four times as eyes see it, in both themes', async () => {
    const { text } = await ask('/stil');
    for (const category of CATEGORY_KEYS)
      for (const theme of ['light', 'dark'] as const)
        for (const seen of Object.values(styleFacts.seen[theme][`category-${category}`] ?? {}))
          expect(text, category).toContain(`r="13" fill="${seen}"`);
    expect(text.match(/<circle cx="16" cy="16" r="13"/g)).toHaveLength(CATEGORY_KEYS.length * 2 * 4);
  });

  it('says the contrast of text and how far categories are apart', async () => {
    const { text } = await ask('/stil');
    expect(words(text)).toContain('ink paper, raised, sunken, accent-wash, warn-wash 7 12,3 10,7');
    expect(words(text)).toMatch(/uden dem for rødt \(protanopi\) 1\d(,\d)? 1\d(,\d)?/);
  });

  it('shows each state of freshness in its own words', async () => {
    const { text } = await ask('/stil');
    for (const state of ['fresh', 'ageing', 'old', 'unconfirmed'])
      expect(text.match(new RegExp(`data-freshness="${state}"`, 'g')), state).toHaveLength(1);
    expect(words(text)).toContain('Ikke bekræftet i 13 måneder');
  });

  it('alone has its styles, and is found from the page about the site', async () => {
    const [, own = ''] = guideAssets.pageStyles;
    expect((await ask('/stil')).text).toContain(`href="${own}"`);
    for (const [about, guide] of [
      ['/om', '/stil'],
      ['/en/om', '/en/stil'],
      ['/de/om', '/de/stil'],
    ] as const) {
      const { text } = await ask(about);
      expect(text).not.toContain(own);
      expect(text).toContain(`<a href="${guide}">`);
    }
    expect((await ask('/sitemap.xml')).text).not.toContain('/stil');
  });
});
