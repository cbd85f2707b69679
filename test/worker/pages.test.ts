import { describe, expect, it } from 'vitest';
import { PAGE_SIZE } from '../../web/pages/index.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, given, NOW, open } from './support.ts';

const OSM = {
  key: 'osm',
  title: 'OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
  credit: '© OpenStreetMap-bidragydere',
  example: false,
};

function calls(response: Response): number {
  return Number(/desc="(\d+) call/.exec(response.headers.get('Server-Timing') ?? '')?.[1]);
}

describe('the front page', () => {
  freshDatabase();

  it('is whole as it comes: form, list, paging, credits', async () => {
    await saveSource(open(), OSM);
    await given(
      ...Array.from({ length: PAGE_SIZE + 1 }, (_, i) => ({ slug: `s${i}`, name: `Æblefest nr. ${i}` })),
    );
    const { status, type, text } = await ask('/');
    expect(status).toBe(200);
    expect(type).toContain('text/html');
    expect(text).toContain('<html lang="da"');
    expect(text).toContain('name="q"');
    expect(text.match(/href="\/i\/s\d+"/g)).toHaveLength(PAGE_SIZE);
    expect(text).toMatch(/rel="next"[^>]*href="\/\?side=n\d+"|href="\/\?side=n\d+"[^>]*rel="next"/);
    expect(text).toContain('© OpenStreetMap-bidragydere');
    expect(text).toContain('href="/initiativer.csv"');
    expect(text).not.toContain('Eksempeldata');
  });

  it('speaks English under /en/', async () => {
    await given({ slug: 'a', name: 'Æblefest', translations: { en: { name: 'Apple feast' } } });
    const { text } = await ask('/en/');
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('Apple feast');
    expect(text).toContain('href="/en/i/a"');
  });

  it('says that example data is made up', async () => {
    await saveSource(open(), { ...OSM, key: 'eksempel', title: 'Eksempeldata', example: true });
    await given({ origin: { name: 'eksempel', id: '1' } });
    expect((await ask('/')).text).toContain('Eksempeldata');
  });

  it('shows an empty map and an empty list without falling over', async () => {
    const { status, text } = await ask('/');
    expect(status).toBe(200);
    expect(text).toContain('Her er ikke noget, der passer');
  });

  it('reads what it can of an address and never refuses one', async () => {
    await given({});
    for (const query of [
      '?bbox=x',
      '?kategori=nope',
      '?side=zzz',
      '?naer=999,1',
      '?omraade=æ',
      '?q=%00',
      '?utm=1',
    ]) {
      expect((await ask(`/${query}`)).status, query).toBe(200);
    }
  });

  it('asks at most two calls, whatever is asked', async () => {
    await saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus', region: '1082' },
    ]);
    await given({});
    for (const query of [
      '',
      '?q=strik',
      '?kategori=mad',
      '?omraade=region:1082',
      '?bbox=10,56,11,57',
      '?naer=56,10',
    ]) {
      expect(calls((await ask(`/${query}`)).response), query).toBeLessThanOrEqual(2);
    }
  });
});

describe('the page of an initiative', () => {
  freshDatabase();

  it('names its municipality and its source, in two calls', async () => {
    await saveSource(open(), OSM);
    await saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
      { kind: 'municipality', code: '0740', name: 'Silkeborg', slug: 'silkeborg' },
    ]);
    await saveSource(open(), { ...OSM, key: 'areas', title: 'DAGI', credit: 'Klimadatastyrelsen' });
    await saveSource(open(), { ...OSM, key: 'postcodes', title: 'Postnumre', credit: 'Klimadatastyrelsen' });
    await given({
      slug: 'roden',
      name: 'Roden',
      origin: { name: 'osm', id: '1', url: 'https://www.openstreetmap.org/node/1' },
      serviceArea: ['municipality:0740'],
    });
    const { status, text, response } = await ask('/i/roden');
    expect(status).toBe(200);
    expect(text).toContain('Aarhus');
    expect(text).toContain('Silkeborg');
    expect(text).toContain('© OpenStreetMap-bidragydere');
    expect(text).toContain('https://www.openstreetmap.org/node/1');
    expect(text.match(/Klimadatastyrelsen/g)).toHaveLength(1);
    expect(text).toContain('<link rel="canonical" href="https://rodskud.test/i/roden"');
    expect(text).toContain('hreflang="en"');
    expect(calls(response)).toBe(2);
  });

  it('shows text as text', async () => {
    const evil = '<script>alert(1)</script></script>"\'&';
    await given({
      slug: 'x',
      name: evil,
      summary: evil,
      description: `${evil} javascript:alert(1) https://ok.example/`,
    });
    const { text } = await ask('/i/x');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('href="javascript:');
    expect(text).toContain('href="https://ok.example/"');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? [];
    expect(JSON.parse(json)).toMatchObject([{ name: evil }, { '@type': 'BreadcrumbList' }]);
  });

  it('keeps a hidden place to itself', async () => {
    const place = {
      lngLat: { lng: 10.1234, lat: 56.4321 },
      precision: 'hidden' as const,
      address: 'Hemmelig 1',
    };
    await given({ slug: 'h', place });
    for (const path of ['/i/h', '/', '/?omraade=0751', '/initiativer.csv', '/initiativer.geojson']) {
      const { text } = await ask(path);
      expect(text, path).not.toContain('Hemmelig');
      expect(text, path).not.toContain('10.1234');
    }
  });
});

describe('every page', () => {
  freshDatabase();

  it('has a strict policy and no cookie', async () => {
    for (const path of ['/', '/nope']) {
      const { headers } = (await ask(path)).response;
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get('Content-Security-Policy')).not.toContain('unsafe');
      expect(headers.get('Set-Cookie')).toBeNull();
    }
  });

  it('helps where there is nothing, and answers reads only', async () => {
    const { status, type, text } = await ask('/i/nope');
    expect(status).toBe(404);
    expect(type).toContain('text/html');
    expect(text).toContain('href="/"');
    expect((await ask('/en/nope')).text).toContain('<html lang="en"');
    for (const path of ['/', '/i/x', '/en/'])
      expect((await ask(path, { method: 'POST' })).status, path).toBe(405);
  });

  it('is not sent twice', async () => {
    await given({});
    const tag = (await ask('/')).response.headers.get('ETag') ?? '';
    expect((await ask('/', { headers: { 'If-None-Match': tag } })).status).toBe(304);
  });
});

describe('when an initiative meets', () => {
  freshDatabase();

  it('stands on its page with dates that are still to come, in two calls', async () => {
    const start = '2020-01-07T19:00:00';
    await given({ slug: 'a', activities: [{ name: 'Strik', start, rrule: 'FREQ=WEEKLY;BYDAY=TU' }] });
    const future = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await saveEvents(
      open(),
      [
        { id: 'e', initiative: 1, uid: 'x', start: future, name: 'Sommerfest', updatedAt: NOW },
        { id: 'f', initiative: 1, uid: 'y', start: '2021-06-25', name: 'Gammel fest', updatedAt: NOW },
      ],
      NOW,
    );
    const { response, text } = await ask('/i/a');
    expect(text).toContain('Hver tirsdag kl. 19');
    expect(text).toContain('Sommerfest');
    expect(text).not.toContain('Gammel fest');
    expect(text.match(/<time/g)?.length).toBeGreaterThanOrEqual(4);
    expect(calls(response)).toBe(2);
  });

  it('is past where all of it is, and a page whatever its rule says', async () => {
    await given(
      { slug: 'a' },
      { slug: 'b', activities: [{ name: 'Kor', start: 'engang', rrule: 'FREQ=NOGET' }] },
    );
    await saveEvents(
      open(),
      [{ id: 'f', initiative: 1, uid: 'y', start: '2021-06-25', updatedAt: NOW }],
      NOW,
    );
    expect((await ask('/i/a')).text).toContain('25. juni 2021');
    const { status, text } = await ask('/i/b');
    expect(status).toBe(200);
    expect(text).toContain('Kor');
  });
});
