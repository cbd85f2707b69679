import { beforeEach, describe, expect, it } from 'vitest';
import type { Area, AreaGeometry, NamedPlace } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import { saveAreas, saveAround } from '../../worker/store/areas.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';

const REGION = '1082';
const AREAS: Area[] = [
  { kind: 'region', code: REGION, name: 'Region Midtjylland', slug: 'region-midtjylland' },
  {
    kind: 'municipality',
    code: '0751',
    name: 'Aarhus',
    slug: 'aarhus',
    region: REGION,
    center: { lng: 10.2, lat: 56.15 },
    bbox: { west: 9.94, south: 55.99, east: 10.39, north: 56.33 },
  },
  {
    kind: 'municipality',
    code: '0727',
    name: 'Odder',
    slug: 'odder',
    region: REGION,
    center: { lng: 10.15, lat: 55.97 },
  },
  {
    kind: 'municipality',
    code: '0661',
    name: 'Holstebro',
    slug: 'holstebro',
    region: REGION,
    center: { lng: 8.6, lat: 56.36 },
  },
  { kind: 'municipality', code: '0492', name: 'Ærø', slug: 'aeroe' },
  { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn' },
];
const OSM = {
  key: 'osm',
  title: 'OpenStreetMap',
  url: 'https://www.openstreetmap.org/copyright',
  licence: 'ODbL-1.0',
  credit: '© OpenStreetMap-bidragydere',
  example: false,
};

function aPolygon(ring: [number, number][]): AreaGeometry {
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}

/** Half a degree wide, with its border. */
function aSquare(code: string, name: string, [west, south]: [number, number], region = REGION): Area {
  const [east, north] = [west + 0.5, south + 0.5];
  return {
    kind: 'municipality',
    code,
    name,
    slug: slugify(name),
    region,
    center: { lng: west + 0.25, lat: south + 0.25 },
    bbox: { west, south, east, north },
    geometry: aPolygon([
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]),
  };
}

function cost(response: Response): { calls: number; rows: number } {
  const [, calls, rows] =
    /desc="(\d+) calls?, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
  return { calls: Number(calls), rows: Number(rows) };
}

const listed = (html: string) => [...html.matchAll(/<h3><a href="([^"]+)"/g)].map(([, href]) => href);
const title = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];
const lead = (html: string) => /<p class="lead">(.*?)<\/p>/.exec(html)?.[1];
const canonical = (html: string) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
const nextPage = (html: string) => /rel="next" href="([^"]+)"/.exec(html)?.[1];
const count = (html: string, name: string) =>
  new RegExp(`>${name}(?:</bdi>)?</(?:a|span)> ?<span class="count">([^<]*)`).exec(html)?.[1];
const isIndexed = (html: string) => !html.includes('<meta name="robots" content="noindex"');

interface Node {
  '@type': string;
  [key: string]: unknown;
}
function jsonLd(html: string): Record<string, Node> {
  const text = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '{}';
  const nodes = (JSON.parse(text) as { '@graph': Node[] })['@graph'];
  return Object.fromEntries(nodes.map((node) => [node['@type'], node]));
}

function world(): void {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), AREAS);
    await saveSource(open(), OSM);
  });
}

describe('the page of a municipality', () => {
  world();

  it('says how many there are, of each category too, and lists them', async () => {
    await given(
      { slug: 'a', category: 'mad' },
      { slug: 'b', category: 'mad' },
      { slug: 'c', category: 'sundhed' },
      { slug: 'd', municipality: '0727' },
      // Serves Aarhus from elsewhere: it is in the list, so it is in the number.
      { slug: 'e', category: 'transport', municipality: '0727', serviceArea: ['municipality:0751'] },
    );
    const { status, text, response } = await ask('/kommune/aarhus');
    expect(status).toBe(200);
    expect(title(text)).toBe('Initiativer i Aarhus Kommune');
    expect(lead(text)).toBe('Der er 4 initiativer i Aarhus Kommune.');
    expect(listed(text)).toEqual(['/i/e', '/i/c', '/i/b', '/i/a']);
    expect(count(text, 'Mad og fællesspisning')).toBe('2');
    expect(count(text, 'Transport og mobilitet')).toBe('1');
    expect(count(text, 'Seniorliv')).toBe('0');
    expect(text).toContain('href="/kommune/aarhus/seniorer"');
    expect(count(text, 'Odder')).toBe('2');
    expect(text.indexOf('>Odder<')).toBeLessThan(text.indexOf('>Holstebro<'));
    expect(text).not.toContain('>Ærø<');
    expect(text).toContain('© OpenStreetMap-bidragydere');
    expect(cost(response).calls).toBe(2);
  });

  it('names itself, its other language, its feed and its files', async () => {
    await given({});
    const { text } = await ask('/en/kommune/aarhus');
    expect(title(text)).toBe('Initiatives in the municipality of Aarhus');
    expect(lead(text)).toBe('There is 1 initiative in the municipality of Aarhus.');
    expect(canonical(text)).toBe(`${AT}/en/kommune/aarhus`);
    expect(text).toContain(`<link rel="alternate" hreflang="da" href="${AT}/kommune/aarhus"`);
    expect(text).toContain(
      '<link rel="alternate" type="application/atom+xml" href="/en/initiatives.atom?omraade=municipality:0751"',
    );
    for (const file of ['csv', 'geojson', 'ics', 'atom'])
      expect(text).toContain(`href="/en/initiatives.${file}?omraade=municipality:0751"`);
    expect(text).toContain('href="/en/?omraade=municipality:0751"');
    expect(isIndexed(text)).toBe(true);
  });

  it('tells machines what it tells people', async () => {
    await given({ slug: 'a', name: 'Kor' }, { slug: 'b', name: 'Bogbytte' });
    const { CollectionPage, ItemList, BreadcrumbList } = jsonLd((await ask('/kommune/aarhus/naboskab')).text);
    expect(CollectionPage).toMatchObject({
      url: `${AT}/kommune/aarhus/naboskab`,
      name: 'Naboskab og lokalsamfund i Aarhus Kommune',
      about: { name: 'Aarhus Kommune' },
    });
    expect(ItemList).toMatchObject({
      numberOfItems: 2,
      itemListElement: [
        { position: 1, name: 'Bogbytte', url: `${AT}/i/b` },
        { position: 2, name: 'Kor', url: `${AT}/i/a` },
      ],
    });
    expect(BreadcrumbList?.itemListElement).toMatchObject([
      { item: `${AT}/` },
      { item: `${AT}/kommuner` },
      { item: `${AT}/kommune/aarhus`, name: 'Aarhus Kommune' },
      { item: `${AT}/kommune/aarhus/naboskab`, name: 'Naboskab og lokalsamfund' },
    ]);
  });

  it('sends the map its tiles, its box and nothing it does not need', async () => {
    await given({ category: 'mad' });
    const { text } = await ask('/kommune/aarhus/mad');
    const json = /<script id="page-data" type="application\/json">(.*?)<\/script>/s.exec(text)?.[1] ?? '{}';
    expect(JSON.parse(json)).toMatchObject({
      page: 'area',
      search: { area: 'municipality:0751', category: ['mad'] },
      bounds: { west: 9.94, south: 55.99, east: 10.39, north: 56.33 },
      version: 1,
    });
  });

  it('turns its pages to the last one, and says so behind it', async () => {
    await given(...Array.from({ length: 65 }, (_, i) => ({ slug: `s${i}`, category: 'mad' as const })));
    const seen: (string | undefined)[] = [];
    let address: string | undefined = '/kommune/aarhus';
    let pages = 0;
    while (address && pages < 5) {
      const { status, text, response } = await ask(address);
      expect(status).toBe(200);
      expect(lead(text)).toBe('Der er 65 initiativer i Aarhus Kommune.');
      expect(isIndexed(text)).toBe(address === '/kommune/aarhus');
      expect(canonical(text)).toBe(AT + address);
      expect(cost(response).calls).toBe(2);
      seen.push(...listed(text));
      pages += 1;
      address = nextPage(text);
    }
    expect(pages).toBe(3);
    expect(seen).toEqual(Array.from({ length: 65 }, (_, i) => `/i/s${64 - i}`));
    const { status, text } = await ask('/kommune/aarhus?side=n1');
    expect(status).toBe(200);
    expect(listed(text)).toEqual([]);
    expect(text).toContain('Listen slutter her');
    expect(text).toContain('href="/kommune/aarhus">Til begyndelsen');
    expect(listed((await ask('/kommune/aarhus?side=vrøvl')).text)).toHaveLength(30);
  });

  it('reads a row a municipality of the tally and a row a card', async () => {
    await given(...Array.from({ length: 40 }, () => ({})), { municipality: '0727' });
    // 5 areas of the region by two indexes and itself once more, 2 tallies, 31 cards, a source.
    expect(cost((await ask('/kommune/aarhus')).response).rows).toBeLessThanOrEqual(11 + 2 + 31 + 1);
  });

  it('shows what lies around it: what its border touches, and else the nearest', async () => {
    await saveAreas(open(), [
      aSquare('0751', 'Aarhus', [10, 56]),
      // In another region.
      aSquare('0766', 'Hedensted', [9.5, 55.8], '1083'),
      aSquare('0741', 'Samsø', [10.55, 56]),
    ]);
    await saveAround(open());
    await given({ municipality: '0766' });
    const { text, response } = await ask('/kommune/aarhus');
    const around = /aria-labelledby="andre".*?<\/section>/s.exec(text)?.[0] ?? '';
    expect([...around.matchAll(/href="\/kommune\/([^"]+)"/g)].map(([, slug]) => slug)).toEqual([
      'odder',
      'samsoe',
      'hedensted',
      'holstebro',
    ]);
    expect(count(around, 'Hedensted')).toBe('1');
    expect(cost(response).calls).toBe(2);
  });

  it('names its towns, each with a way to what there is around it', async () => {
    const town = (name: string, population: number, municipality = '0751'): NamedPlace => ({
      id: `town:${name}`,
      kind: 'town',
      name,
      alternativeNames: [],
      lngLat: { lng: 10.12345, lat: 56.1 },
      municipality,
      population,
    });
    await savePlaces(open(), [town('Skødstrup', 9), town('Beder', 5), town('Odder', 7, '0727')]);
    const { text } = await ask('/en/kommune/aarhus');
    const towns = /aria-labelledby="byer".*?<\/section>/s.exec(text)?.[0] ?? '';
    expect([...towns.matchAll(/<a href="([^"]+)"><bdi>([^<]+)/g)].map(([, to, name]) => [name, to])).toEqual([
      ['Beder', '/en/?naer=56.1,10.123'],
      ['Skødstrup', '/en/?naer=56.1,10.123'],
    ]);
    for (const elsewhere of ['/kommune/aarhus/mad', '/kommune/aarhus?side=n9'])
      expect((await ask(elsewhere)).text).not.toContain('aria-labelledby="byer"');
  });

  it('leads those of the municipality to its figures, to a list for their own website, and to whom to ask', async () => {
    const { text } = await ask('/de/kommune/aarhus');
    expect(text).toContain('href="/en/kommune/aarhus/overblik"');
    expect(text).toContain('href="/en/indlejr?kommune=aarhus"');
    expect(text).toContain('href="/de/om#hvem"');
    expect((await ask('/kommune/aarhus')).text).toContain('href="/kommune/aarhus/overblik"');
  });

  it('has its border at an address of its own, coarse and kept for a day', async () => {
    expect((await ask('/kommune/aarhus')).text).not.toContain('/api/areas/');
    expect((await ask('/api/areas/0751')).status).toBe(404);
    const wobbly: [number, number][] = Array.from({ length: 101 }, (_, i) => [
      10 + i / 200,
      56 + (i % 2) / 1e5,
    ]);
    const ring: [number, number][] = [...wobbly, [10.5, 56.5], [10, 56]];
    const area = { ...aSquare('0751', 'Aarhus', [10, 56]), geometry: aPolygon(ring) };
    await saveAreas(open(), [area]);
    expect((await ask('/kommune/aarhus')).text).toContain('"border":"/api/areas/0751"');
    const { status, body, response, type } = await ask('/api/areas/0751');
    expect([status, type]).toEqual([200, 'application/geo+json']);
    expect(body).toEqual({
      type: 'Feature',
      id: 'municipality:0751',
      geometry: aPolygon([
        [10, 56],
        [10.5, 56],
        [10.5, 56.5],
        [10, 56],
      ]),
      properties: { code: '0751', name: 'Aarhus' },
    });
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=86400');
    expect(cost(response)).toEqual({ calls: 1, rows: 1 });
    expect((await ask('/api/areas/9999')).status).toBe(404);
    expect((await ask('/api/areas/0751', { method: 'POST' })).status).toBe(405);
  });

  it('has one address, however it is written', async () => {
    await given({ municipality: '0492' });
    for (const [written, address] of [
      ['/kommune/%C3%86r%C3%B8', '/kommune/aeroe'],
      ['/kommune/Aarhus/mad', '/kommune/aarhus/mad'],
      ['/kommune/%C3%85rhus/Mad?side=n3', '/kommune/aarhus/mad?side=n3'],
      ['/en/kommune/AARHUS', '/en/kommune/aarhus'],
      ['/kommune/0751', '/kommune/aarhus'],
      ['/kommune/0751/mad', '/kommune/aarhus/mad'],
      ['/kategori/MAD', '/kategori/mad'],
      ['/kommune', '/kommuner'],
    ] as const) {
      const { status, response } = await ask(written, { redirect: 'manual' });
      expect(status, written).toBe(301);
      expect(response.headers.get('Location'), written).toBe(address);
    }
    const { status, text } = await ask('/kommune/aeroe/');
    expect(status).toBe(200);
    expect(title(text)).toBe('Initiativer på Ærø');
    expect(canonical(text)).toBe(`${AT}/kommune/aeroe`);
  });

  it('answers HEAD, and no other method', async () => {
    const { status, text, type } = await ask('/kommune/aarhus', { method: 'HEAD' });
    expect([status, text, type]).toEqual([200, '', 'text/html; charset=UTF-8']);
    expect((await ask('/kommune/aarhus', { method: 'POST' })).status).toBe(405);
  });

  it('is warm where there is nothing yet, and knows what there is nearby', async () => {
    await given(
      { municipality: '0661' },
      { municipality: '0661' },
      { municipality: '0751', category: 'mad' },
    );
    const { status, text } = await ask('/kommune/odder');
    expect(status).toBe(200);
    expect(lead(text)).toBe('Der er endnu ingen initiativer i Odder Kommune.');
    const empty = /<div class="area-empty">.*?<\/div>/s.exec(text)?.[0] ?? '';
    expect([...empty.matchAll(/href="(\/kommune[^"]*)"/g)].map(([, href]) => href)).toEqual([
      '/kommune/aarhus',
      '/kommune/holstebro',
    ]);
    expect(count(empty, 'Holstebro')).toBe('2');
    expect(isIndexed(text)).toBe(false);
    const none =
      /<div class="area-empty">.*?<\/div>/s.exec((await ask('/kommune/odder/mad')).text)?.[0] ?? '';
    expect(none).toContain('href="/kommune/aarhus/mad"');
    expect(none).not.toContain('holstebro');
    expect((await ask('/kommune/aeroe')).text).toContain('resten af landet');
  });

  it('asks search engines to leave made-up data alone', async () => {
    await saveSource(open(), { ...OSM, key: 'eksempel', example: true });
    await given({ origin: { name: 'eksempel', id: '1' } });
    for (const path of ['/kommune/aarhus', '/kategori/naboskab', '/kommuner'])
      expect(isIndexed((await ask(path)).text), path).toBe(false);
  });
});

describe('the page of a category', () => {
  world();

  it('counts the country, and names the municipalities that have most', async () => {
    await given(
      ...Array.from({ length: 3 }, () => ({ category: 'mad' as const, municipality: '0727' })),
      { category: 'mad' },
      { category: 'sundhed' },
    );
    const { status, text, response } = await ask('/kategori/mad');
    expect(status).toBe(200);
    expect(title(text)).toBe('Mad og fællesspisning i hele Danmark');
    expect(lead(text)).toBe('Der er 4 initiativer inden for Mad og fællesspisning i hele Danmark.');
    expect(count(text, 'Sundhed og trivsel')).toBe('1');
    expect(count(text, 'Odder')).toBe('3');
    expect(text.indexOf('>Odder</bdi></a>')).toBeLessThan(text.indexOf('>Aarhus</bdi></a>'));
    expect(text).not.toContain('>Holstebro<');
    expect(text).toContain('href="/kommune/odder/mad"');
    expect(canonical(text)).toBe(`${AT}/kategori/mad`);
    expect(text).toContain('href="/?kategori=mad"');
    expect(cost(response)).toEqual({ calls: 1, rows: expect.any(Number) });
    // 2 tallies, 5 municipalities, 4 cards, a source that is read and sorted.
    expect(cost(response).rows).toBeLessThanOrEqual(2 + 5 + 4 + 2 + 1);
  });

  it('does not exist for a word of one’s own', async () => {
    expect((await ask('/kategori/fodbold')).status).toBe(404);
    expect((await ask('/kommune/aarhus/fodbold')).status).toBe(404);
  });
});

describe('all municipalities', () => {
  world();

  it('are listed by region with their numbers, zero as zero, in one call', async () => {
    await given({}, {}, { municipality: '0492' });
    const { status, text, response } = await ask('/kommuner');
    expect(status).toBe(200);
    expect(text).toContain('Region Midtjylland');
    expect(text).toContain('Andre områder');
    expect(count(text, 'Aarhus')).toBe('2');
    expect(count(text, 'Odder')).toBe('0');
    expect(count(text, 'Ærø')).toBe('1');
    expect(lead(text)).toBe('Vælg en kommune. Tilsammen har de 3 initiativer.');
    expect(canonical(text)).toBe(`${AT}/kommuner`);
    expect(cost(response)).toEqual({ calls: 1, rows: 2 + AREAS.length + 2 });
  });
});

describe('the front page', () => {
  world();

  it('names the page of a municipality or a category as the one to keep', async () => {
    await given({ category: 'mad' });
    for (const [address, kept] of [
      ['/?omraade=municipality:0751', '/kommune/aarhus'],
      ['/?omraade=0751', '/kommune/aarhus'],
      ['/?kategori=mad', '/kategori/mad'],
      ['/?kategori=mad&omraade=0751', '/kommune/aarhus/mad'],
      ['/en/?omraade=0751', '/en/kommune/aarhus'],
      ['/?kategori=mad,sundhed', '/?kategori=mad,sundhed'],
      ['/?omraade=region:1082', '/?omraade=region:1082'],
      ['/?omraade=9999', '/?omraade=municipality:9999'],
      ['/?kategori=mad&q=suppe', '/?q=suppe&amp;kategori=mad'],
      ['/', '/'],
    ] as const) {
      expect(canonical((await ask(address)).text), address).toBe(AT + kept);
    }
  });
});

describe('an address that leads nowhere', () => {
  world();

  it('says what it may have meant, in one call', async () => {
    await savePlaces(open(), [
      {
        id: 'municipality:0101',
        kind: 'municipality',
        name: 'Københavns Kommune',
        alternativeNames: ['Copenhagen', 'København'],
        lngLat: { lng: 12.57, lat: 55.68 },
        municipality: '0101',
        population: 600_000,
      },
    ]);
    const meant = async (path: string) => {
      const { status, text, response } = await ask(path);
      expect(status, path).toBe(404);
      expect(isIndexed(text)).toBe(false);
      // That there is no such initiative costs one more.
      expect(cost(response).calls, path).toBe(path.startsWith('/i/') ? 2 : 1);
      expect(cost(response).rows, path).toBeLessThanOrEqual(40);
      const section = /aria-labelledby="maaske".*?<\/section>/s.exec(text)?.[0] ?? '';
      return {
        typed: /name="q"[^>]*value="([^"]*)"/.exec(text)?.[1] ?? '',
        links: [...section.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href),
      };
    };
    expect(await meant('/aarhus')).toEqual({ typed: 'aarhus', links: ['/kommune/aarhus'] });
    expect(await meant('/kommuner/k%C3%B8benhavn.html')).toEqual({
      typed: 'københavn',
      links: ['/kommune/koebenhavn'],
    });
    expect((await meant('/kobenhavn')).links).toEqual(['/kommune/koebenhavn']);
    expect((await meant('/en/copenhagen/food')).links).toEqual([
      '/en/kommune/koebenhavn',
      '/en/kommune/koebenhavn/mad',
    ]);
    expect(await meant('/i/strikkecafe-i-odder')).toEqual({
      typed: 'strikkecafe odder',
      links: ['/kommune/odder'],
    });
  });

  it('is answered too where it cannot be read, and asks nothing where it has no words', async () => {
    const { status, text, response } = await ask('/%E0%A4%A');
    expect(status).toBe(404);
    expect(text).toContain('name="q"');
    expect(cost(response).calls).toBeLessThanOrEqual(1);
    expect(cost((await ask('/index.html')).response).calls).toBe(0);
    const evil = (await ask('/%22%3E%3Cscript%3Ealert(1)')).text;
    expect(evil).not.toContain('<script>alert');
  });

  it('costs two calls at most where a municipality was asked for', async () => {
    const { status, response } = await ask('/kommune/atlantis');
    expect(status).toBe(404);
    expect(cost(response).calls).toBe(2);
  });
});
