import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../schema/initiative.ts';
import { HomePage, InitiativePage, NotFoundPage, texts } from '../../web/pages/index.ts';

const { da, en } = texts;

import { homeData } from './fake-world.ts';

const assets = {
  script: '/build/browser.js',
  styles: ['/build/browser.css'],
  pageStyles: [],
  preload: [],
  stewards: { script: '', styles: [] },
  texts: {},
};
const origin = 'https://rodskud.test';

function anInitiative(given: Partial<Initiative> = {}): Initiative {
  return {
    number: 1,
    id: 'abc',
    slug: 'strikkecafe',
    version: 1,
    status: 'published',
    name: 'Strikkecafé',
    summary: 'Vi strikker sammen.',
    description: '',
    translations: {},
    category: 'kultur-kunst',
    tags: [],
    audience: [],
    languages: [],
    access: [],
    needs: [],
    serviceArea: [],
    activities: [],
    contact: {},
    links: [],
    pictures: [],
    ownerState: 'unclaimed',
    createdAt: new Date('2026-01-02T12:00:00Z'),
    updatedAt: new Date('2026-03-04T12:00:00Z'),
    ...given,
  };
}

function page(given: Partial<Initiative> = {}, lang: 'da' | 'en' = 'da'): string {
  return renderToString(
    h(InitiativePage, {
      lang,
      text: lang === 'da' ? da : en,
      origin,
      assets,
      initiative: anInitiative(given),
      municipalities: { '0751': 'Aarhus' },
      near: [],
      similar: [],
      ground: [],
      basemap: [],
      now: new Date('2026-11-23T12:00:00Z'),
    }),
  );
}

describe('the page of an initiative', () => {
  it('makes paragraphs and links of plain text, and nothing else', () => {
    const html = page({
      description: 'Se https://eksempel.example/a?b=1&c=2.\n\n<script>alert(1)</script> javascript:x',
    });
    expect(html).toContain('<a href="https://eksempel.example/a?b=1&amp;c=2" rel="nofollow ugc">');
    expect(html).toContain('&lt;script>alert(1)');
    expect(html).not.toContain('href="javascript');
  });

  it('tells machines the same, and cannot be broken out of', () => {
    const html = page({ name: '</script><script>alert(1)</script>' });
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(json)[0]).toMatchObject({
      '@context': 'https://schema.org',
      name: '</script><script>alert(1)</script>',
    });
  });

  it('keeps a hidden point hidden', () => {
    const place = {
      lngLat: { lng: 10.2, lat: 56.15 },
      precision: 'hidden' as const,
      address: 'Havnegade 1',
      town: 'Aarhus',
    };
    const html = page({ place });
    expect(html).not.toContain('56.15');
    expect(html).not.toContain('Havnegade');
    expect(html).toContain('Aarhus');
  });

  it('marks words that are not in the language of the page', () => {
    const html = page({ translations: { en: { summary: 'We knit together.' } } }, 'en');
    expect(html).toContain('<h1 lang="da">Strikkecafé</h1>');
    expect(html).toContain('<p class="lead">We knit together.</p>');
  });
});

describe('every page', () => {
  const homePage = (given: Parameters<typeof homeData>[0] = {}) =>
    renderToString(h(HomePage, { text: da, origin, assets, data: homeData(given), credits: [] }));
  const home = homePage();
  const missing = renderToString(
    h(NotFoundPage, { lang: 'en', text: en, origin, assets, words: '', municipalities: [], categories: [] }),
  );

  it.each([
    ['home', home],
    ['initiative', page()],
    ['not found', missing],
  ])('%s has no inline script and no style attribute', (_, html) => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/\son\w+=/);
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(scripts.every((attributes) => /src=|application\/(ld\+)?json/.test(attributes))).toBe(true);
  });

  it('points to itself in the other language', () => {
    expect(home).toContain('<link rel="alternate" hreflang="en" href="https://rodskud.test/en/"');
    expect(page()).toContain('href="/en/i/strikkecafe"');
  });

  it('keeps search engines out of endless searches', () => {
    expect(homePage({ search: { q: 'x' } })).toContain('<meta name="robots" content="noindex"');
    expect(home).not.toContain('noindex');
  });
});
