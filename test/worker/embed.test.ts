import { createExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { HtmlValidate, StaticConfigLoader } from 'html-validate/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from '../../schema/area.ts';
import { LANGS } from '../../web/pages/index.ts';
import worker from '../../worker/index.ts';
import { formStamp } from '../../worker/middleware/human.ts';
import { settings } from '../../worker/settings.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';

const AREAS: Area[] = [
  {
    kind: 'municipality',
    code: '0751',
    name: 'Aarhus',
    slug: 'aarhus',
    bbox: { west: 9.94, south: 55.99, east: 10.39, north: 56.33 },
  },
  { kind: 'municipality', code: '0727', name: 'Odder', slug: 'odder' },
  { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn' },
  { kind: 'municipality', code: '0400', name: 'Bornholm', slug: 'bornholm' },
];

function world(): void {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), AREAS);
    await saveSource(open(), {
      key: 'osm',
      title: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL-1.0',
      credit: '© OpenStreetMap-bidragydere',
      example: false,
    });
  });
}

/** As somebody's page that is served with other settings. */
async function askWith(set: Record<string, string>, path: string): Promise<Response> {
  return worker.fetch(new Request(`${AT}${path}`), { ...env, ...set } as never, createExecutionContext());
}

const listed = (html: string) =>
  [...html.matchAll(/<h3><a id="nr-\d+" href="\/embed\/i\/([^"?]+)/g)].map(([, slug]) => slug);
const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const counted = (html: string) => /<p class="embed-count">(.*?)<\/p>/.exec(html)?.[1];
const flaws = (html: string) =>
  [...(/<div class="notice".*?<\/div>/s.exec(html)?.[0] ?? '').matchAll(/<li>(.*?)<\/li>/g)].map(
    ([, said]) => said,
  );
const data = (html: string) =>
  JSON.parse(/<script id="page-data" type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}');
const next = (html: string) => /rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
const ancestors = (response: Response) =>
  /frame-ancestors ([^;]*)/.exec(response.headers.get('Content-Security-Policy') ?? '')?.[1];

function cost(response: Response): { calls: number; rows: number } {
  const [, calls, rows] =
    /desc="(\d+) calls?, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
  return { calls: Number(calls), rows: Number(rows) };
}

describe('a widget of a municipality', () => {
  world();

  it('lists what lies in it or serves it, and nothing else of its box', async () => {
    await given(
      { slug: 'a', category: 'mad' },
      // Nearer to the middle of Aarhus than most of Aarhus is, and of Odder all the same.
      { slug: 'b', category: 'mad', municipality: '0727' },
      { slug: 'c', category: 'transport', municipality: '0727', serviceArea: ['municipality:0751'] },
      { slug: 'd', category: 'sundhed', place: undefined },
    );
    const { status, text } = await ask('/embed?kommune=0751');
    expect(status).toBe(200);
    expect(heading(text)).toBe('Initiativer i Aarhus Kommune');
    expect(counted(text)).toBe('Der er 3 initiativer i Aarhus Kommune.');
    expect(listed(text)).toEqual(['d', 'c', 'a']);
    expect(text).toContain('>Mad og fællesspisning (1)</option>');
    expect(text).not.toContain('value="seniorer"');
    expect(text).toContain('© OpenStreetMap-bidragydere');
    expect(text).toContain('rel="license noopener"');
    expect(text).toContain('href="/tilfoej?omraade=municipality:0751" target="_blank" rel="noopener"');
    expect(text).toContain('href="/?omraade=municipality:0751" target="_blank" rel="noopener"');
    expect(data(text)).toMatchObject({
      lang: 'da',
      state: '',
      query: '?kommune=0751',
      map: { search: { area: 'municipality:0751' }, bounds: AREAS[0]?.bbox, version: expect.any(Number) },
    });
  });

  it('says where its border is, once one is known', async () => {
    const border = async () => data((await ask('/embed?kommune=aarhus')).text).map.border;
    expect(await border()).toBeUndefined();
    const [aarhus] = AREAS;
    const ring = [
      [9.94, 55.99],
      [10.39, 55.99],
      [10.39, 56.33],
      [9.94, 55.99],
    ] as [number, number][];
    if (aarhus)
      await saveAreas(open(), [{ ...aarhus, geometry: { type: 'MultiPolygon', coordinates: [[ring]] } }]);
    expect(await border()).toBe('/api/areas/0751');
    expect((await ask('/api/areas/0751')).status).toBe(200);
    expect(data((await ask('/embed')).text).map.border).toBeUndefined();
  });

  it.each([
    ['0101', 'København'],
    ['koebenhavn', 'København'],
    ['København', 'København'],
    ['Københavns Kommune', 'København'],
    ['Århus', 'Aarhus'],
    ['Bornholms Regionskommune', 'Bornholm'],
  ])('is known as %s', async (said, name) => {
    await given({ municipality: AREAS.find((area) => area.name === name)?.code ?? '' });
    const { text } = await ask(`/embed?kommune=${encodeURIComponent(said)}`);
    expect(listed(text)).toHaveLength(1);
  });

  it('says so where there is none of that name, with those that may be meant', async () => {
    const { status, text, response } = await ask('/embed?kommune=Aarhuus+og+Odder&tema=moerk');
    expect(status).toBe(404);
    expect(heading(text)).toBe('Vi kender ingen kommune, der hedder »Aarhuus og Odder«');
    expect(text).toContain('<a href="/embed?kommune=odder&amp;tema=moerk"><bdi>Odder</bdi></a>');
    expect(text).toContain('href="/embed?tema=moerk"');
    expect(ancestors(response)).toBe('*');
    expect(cost(response).calls).toBe(2);
  });

  it('is narrowed by who reads it, within what its page allows, and never widened', async () => {
    await given(
      { slug: 'a', category: 'mad', name: 'Suppe' },
      { slug: 'b', category: 'mad', name: 'Brød' },
      { slug: 'c', category: 'sundhed', name: 'Suppe for alle' },
      { slug: 'd', category: 'transport', name: 'Suppebussen' },
    );
    const asked = async (query: string) =>
      (await ask(`/embed?kommune=0751&kategori=mad,sundhed${query}`)).text;
    expect(listed(await asked(''))).toEqual(['c', 'b', 'a']);
    expect(listed(await asked('&soeg=suppe'))).toEqual(['c', 'a']);
    expect(listed(await asked('&soeg=suppe&kun=mad'))).toEqual(['a']);
    expect(listed(await asked('&kun=transport'))).toEqual(['c', 'b', 'a']);
    const text = await asked('&soeg=suppe&kun=mad');
    expect(counted(text)).toBe('1 initiativ passer');
    expect(text).toContain('<input type="hidden" name="kategori" value="mad,sundhed"/>');
    expect(text).toContain('<option value="mad" selected>');
    expect(text).not.toContain('value="transport"');
    expect(text).toContain(
      'href="/embed/i/a?kommune=0751&amp;kategori=mad,sundhed&amp;soeg=suppe&amp;kun=mad"',
    );
    expect(data(text).state).toBe('soeg=suppe&kun=mad');
    const both = (await ask('/embed?kommune=0751&q=suppe&soeg=brød')).text;
    expect([listed(both), counted(both)]).toEqual([[], 'Her er ikke noget, der passer']);
  });

  it('shows more, to the last of it, in at most two calls and few rows each', async () => {
    await given(...Array.from({ length: 20 }, (_, i) => ({ slug: `s${i}` })), { municipality: '0727' });
    const seen: (string | undefined)[] = [];
    let address: string | undefined = '/embed?kommune=aarhus';
    for (let pages = 0; address && pages < 5; pages++) {
      const { text, response } = await ask(address);
      seen.push(...listed(text));
      // The municipality, nine cards, two tallies, this one's twice for the number and for the categories, and a source.
      if (pages === 0) expect(cost(response).rows).toBeLessThanOrEqual(18);
      expect(cost(response).calls).toBe(2);
      address = next(text);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => `s${19 - i}`));
    expect((await ask('/embed?kommune=0751&side=n1')).text).toContain('Listen slutter her');
  });

  it('is of the whole country where no municipality is named, in one call', async () => {
    await given({ slug: 'a' }, { slug: 'b', municipality: '0101', category: 'mad' });
    const { text, response } = await ask('/embed?kategori=mad');
    expect(heading(text)).toBe('Mad og fællesspisning i hele Danmark');
    expect(listed(text)).toEqual(['b']);
    expect(cost(response).calls).toBe(1);
  });

  it('has a map, a list or both, and says what it is to look like', async () => {
    await given({});
    expect(data((await ask('/embed?visning=liste')).text).map).toBeUndefined();
    expect((await ask('/embed?visning=kort')).text).toMatch(
      /class="embed-map.*<details class="embed-aslist">/s,
    );
    const { text } = await ask('/embed?centrum=56.15,10.2&zoom=12&tema=moerk&accent=ffcc00&runding=4');
    expect(data(text).map).toMatchObject({ centre: { lng: 10.2, lat: 56.15 }, zoom: 12 });
    expect(text).toContain('data-theme="dark"');
    const [, style = ''] = /href="(\/embed\/tema\.css[^"]*)"/.exec(text) ?? [];
    expect(style).toBe('/embed/tema.css?tema=moerk&amp;accent=ffcc00&amp;runding=4');
    const css = await ask(style.replaceAll('&amp;', '&'));
    expect(css.type).toBe('text/css; charset=utf-8');
    expect(css.response.headers.get('Cache-Control')).toBe('public, max-age=3600');
    expect(css.text).toContain('--accent: #ffcc00;');
    expect(cost(css.response).calls).toBe(0);
  });

  it.each(LANGS)('speaks %s', async (lang) => {
    await given({ slug: 'a' });
    const { text } = await ask(`/embed?kommune=0751&sprog=${lang}`);
    expect(text).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(text).toContain(
      lang === 'da' ? 'href="/embed/i/a?kommune=0751"' : `kommune=0751&amp;sprog=${lang}"`,
    );
    expect(text).toContain(lang === 'da' ? 'href="/?omraade' : `href="/${lang}/?omraade`);
  });

  it('says in words what it could not use, and shows the rest', async () => {
    await given({ slug: 'a' });
    const { text } = await ask(
      '/embed?kommune=0751&tema=roed&kategori=mad,krig&accent=blue&hoejde=20&centrum=x&wrong=<b>',
    );
    expect(flaws(text)).toEqual([
      '»roed« kan ikke bruges som tema. Vælg blandt: auto, lys, moerk.',
      expect.stringMatching(/^»mad,krig« kan ikke bruges som kategori\. Vælg blandt: naboskab, mad, /),
      '»blue« kan ikke bruges som accent. Skriv en farve som seks tegn, for eksempel 2d6a3e.',
      '»20« kan ikke bruges som hoejde. Skriv et helt tal fra 200 til 2.000.',
      '»x« kan ikke bruges som centrum. Skriv bredde og længde, for eksempel 56.15,10.2.',
      'Indstillingen »wrong« findes ikke.',
    ]);
    expect(heading(text)).toBe('Mad og fællesspisning i Aarhus Kommune');
  });

  it('tells of a colour that it changed only who asks', async () => {
    const path = '/embed?baggrund=ffffff&tekst=888888';
    expect(flaws((await ask(path)).text)).toEqual([]);
    expect(flaws((await ask(`${path}&vis-fejl`)).text)).toEqual([
      'tekst er ændret fra #888888 til #767676, så teksten kan læses.',
    ]);
  });
});

describe('an initiative inside a widget', () => {
  world();

  it('says what there is to know, and leads back to where it was in the list', async () => {
    await given({
      slug: 'fest',
      name: 'Æblefest',
      contact: { website: 'https://eksempel.example/', email: 'hej@eksempel.example' },
      openingHours: 'We 19:00-21:30',
      pictures: [
        { url: `/billeder/${'k'.repeat(43)}`, alt: 'Pressen', width: 1600, height: 900 },
        { url: 'https://andet.example/a.jpg', alt: 'Haven' },
      ],
    });
    const { status, text, response } = await ask('/embed/i/fest?kommune=0751&soeg=fest&side=n9');
    expect(status).toBe(200);
    expect(heading(text)).toBe('Æblefest');
    expect(text).toContain('href="/embed?kommune=0751&amp;soeg=fest&amp;side=n9#nr-1"');
    expect(text).toContain('href="/i/fest" target="_blank" rel="noopener"');
    expect(text).toContain('href="/embed/i/fest/fejl?kommune=0751&amp;soeg=fest&amp;side=n9"');
    expect(text).toContain('href="https://eksempel.example/" rel="nofollow ugc noopener" target="_blank"');
    // Of pictures only those that we keep are shown; each opens beside the page that one is on.
    expect(text).toMatch(
      /<a href="\/billeder\/k+" target="_blank" rel="noopener"><img src="\/billeder\/k+" alt="Pressen"/,
    );
    expect(text).toContain('href="https://andet.example/a.jpg"');
    expect(text).not.toContain('src="https://andet.example');
    expect(text).toContain('<a href="#hvornaar">');
    expect(text).toMatch(/href="mailto:hej@eksempel\.example" rel="nofollow ugc">/);
    expect(data(text)).toMatchObject({
      state: 'i/fest',
      place: { category: 'naboskab', precision: 'exact' },
    });
    expect(cost(response).calls).toBe(1);
  });

  it('is looked for where it is now, and missed in words', async () => {
    await given({ slug: 'væk', status: 'closed' }, { slug: 'fest' });
    const moved = await ask('/embed/i/FEST?kommune=0751', { redirect: 'manual' });
    expect(moved.status).toBe(301);
    expect(moved.response.headers.get('Location')).toBe('/embed/i/fest?kommune=0751');
    const gone = await ask(`/embed/i/${encodeURIComponent('væk')}?kommune=0751`);
    expect([gone.status, heading(gone.text)]).toEqual([410, 'Initiativet er ikke aktivt lige nu']);
    for (const path of ['/embed/i/findes-ikke', '/embed/andet']) {
      const { status, text, response } = await ask(`${path}?kommune=0751`);
      expect([status, heading(text)]).toEqual([404, 'Her er ikke noget']);
      expect(text).toContain('href="/embed?kommune=0751"');
      expect(ancestors(response)).toBe('*');
    }
  });

  it('is reported from there, without a cookie', async () => {
    await given({ id: 'a', slug: 'fest', name: 'Fest' });
    const visitor = browserOf();
    const path = '/embed/i/fest/fejl?kommune=0751';
    const form = await visitor.get(path);
    expect(heading(form.text)).toBe('Meld noget om Fest');
    const secret = 'a secret of the tests, and of nobody else';
    const stempel = await formStamp(secret, 'report', new Date(Date.now() - 30_000));
    const wrong = await visitor.post(path, { kind: '', stempel });
    expect([wrong.status, ancestors(wrong.response)]).toEqual([422, '*']);
    expect(wrong.text).toContain('Vælg, hvad der er galt');
    const { status, response } = await visitor.post(path, { kind: 'gone', words: 'Lukket.', stempel });
    expect(status).toBe(303);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(response.headers.get('Location')).toBe('/embed/i/fest/fejl?kommune=0751&tak');
    expect(heading((await visitor.get('/embed/i/fest/fejl?kommune=0751&tak')).text)).toBe('Tak for hjælpen');
    expect(await rowsOf('select kind, words, language from report')).toEqual([
      { kind: 'gone', words: 'Lukket.', language: 'da' },
    ]);
    expect((await visitor.get('/embed/i/fest/fejl?sprog=uk')).text).toContain('<html lang="en"');
  });
});

describe('whose pages may show it', () => {
  world();
  const LISTED = 'https://www.aarhus.dk https://aarhus.dk';
  const EMBED_ALLOWED = ` 0751=${LISTED};0101 = https://www.kk.dk:8443 ; `;

  it('is everybody, and nobody shows any other page', async () => {
    for (const path of ['/embed', '/embed?kommune=0751', '/embed/i/x', '/embed/tema.css'])
      expect(ancestors((await ask(path)).response), path).toBe('*');
    for (const path of ['/', '/kommune/aarhus', '/embedded', '/tilfoej'])
      expect(ancestors((await ask(path)).response), path).toBe("'none'");
  });

  it('stays so when a browser asks again for what it has', async () => {
    const { response } = await ask('/embed');
    const headers = { 'If-None-Match': response.headers.get('ETag') ?? '' };
    const again = await ask('/embed', { headers });
    expect([again.status, ancestors(again.response)]).toEqual([304, '*']);
    const home = await ask('/');
    const homeAgain = await ask('/', {
      headers: { 'If-None-Match': home.response.headers.get('ETag') ?? '' },
    });
    expect([homeAgain.status, ancestors(homeAgain.response)]).toEqual([304, "'none'"]);
  });

  it.each([
    ['/embed?kommune=0751', `'self' ${LISTED}`],
    ['/embed?kommune=Aarhus+Kommune', `'self' ${LISTED}`],
    ['/embed/i/fest?kommune=aarhus', `'self' ${LISTED}`],
    ['/embed/i/fest/fejl?kommune=aarhus', `'self' ${LISTED}`],
    ['/embed/andet?kommune=aarhus', `'self' ${LISTED}`],
    ['/embed?kommune=0101', "'self' https://www.kk.dk:8443"],
    ['/embed?kommune=0727', "'none'"],
    ['/embed?kommune=findes-ikke', "'none'"],
    ['/embed', "'none'"],
    ['/embed/i/fest', "'none'"],
    ['/embed/i/fest?kommune=0727', "'none'"],
  ])('is who is listed, where somebody is: %s', async (path, said) => {
    await given({ slug: 'fest' });
    expect(ancestors(await askWith({ EMBED_ALLOWED }, path))).toBe(said);
  });

  it.each([
    'aarhus.dk',
    '0751=aarhus.dk',
    '0751=https://aarhus.dk/',
    '0751=https://aarhus.dk/kort',
    '0751=https://*.aarhus.dk',
    '0751=https://Aarhus.dk',
    "0751=https://aarhus.dk 'self'",
    '0751=*',
    '0751=javascript:alert(1)',
    '751=https://aarhus.dk',
    '0751=https://aarhus.dk; 0751=https://elsewhere.example',
    '0751=https://aarhus.dk; frame-ancestors *',
    ';',
  ])('is nobody where the setting cannot be read, and the page says so: %s', async (wrong) => {
    expect(settings({ EMBED_ALLOWED: wrong }).embedding.kind).toBe('unreadable');
    const answer = await askWith({ EMBED_ALLOWED: wrong }, '/embed?kommune=0751');
    expect(ancestors(answer)).toBe("'none'");
    expect(await answer.text()).toContain('EMBED_ALLOWED kan ikke læses');
  });
});

describe('what a widget knows of who reads it', () => {
  world();

  it('is nothing: who is signed in reads what everybody reads, and gets no cookie', async () => {
    await given({ slug: 'a' });
    const { cookie } = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    for (const path of ['/embed?kommune=0751', '/embed/i/a', '/embed/i/a/fejl', '/embed/tema.css?tema=lys']) {
      const anybody = await ask(path);
      const somebody = await ask(path, { headers: { Cookie: cookie } });
      for (const { response } of [anybody, somebody]) {
        expect(response.headers.get('Set-Cookie'), path).toBeNull();
        expect(response.headers.get('Cache-Control'), path).toMatch(/^public, /);
      }
      const withoutStamp = (text: string) => text.replace(/name="(id|stempel)" value="[^"]*"/g, '');
      expect(withoutStamp(somebody.text)).toBe(withoutStamp(anybody.text));
    }
  });

  it('is answered with 405 where something is sent to it', async () => {
    const { status, response } = await ask('/embed', { method: 'POST' });
    expect([status, ancestors(response)]).toEqual([405, '*']);
  });
});

describe('valid HTML', () => {
  world();
  const validator = new HtmlValidate(
    new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
  );
  const PATHS = [
    '/embed?kommune=0751',
    '/embed?visning=kort&soeg=strik&kun=mad&baggrund=ffffff&tekst=999999&vis-fejl&tema=x',
    '/embed?side=n20',
    '/embed?kommune=findes-ikke',
    '/embed?soeg=findesikke',
    '/embed/i/fest?kommune=0751',
    '/embed/i/findes-ikke',
    '/embed/i/fest/fejl?kommune=0751',
    '/embed/i/fest/fejl?tak',
  ];

  it.each(PATHS)('%s', async (path) => {
    await given(
      { slug: 'fest', name: 'Æblefest & <venner>', category: 'mad', openingHours: 'We 19:00-21:30' },
      ...Array.from({ length: 30 }, (_, i) => ({ slug: `s${i}`, name: `Strikkeklub nr. ${i}` })),
    );
    for (const sprog of ['da', 'ar']) {
      const { text } = await ask(`${path}${path.includes('?') ? '&' : '?'}sprog=${sprog}`);
      const { results } = await validator.validateString(text);
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`),
      );
      expect(found).toEqual([]);
    }
  });
});
