import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { AT, ask, freshDatabase, given, ITEMS, items, open } from './support.ts';

describe('the landing page', () => {
  freshDatabase();

  it('answers with and without a slash', async () => {
    for (const path of ['/api', '/api/']) {
      const { status, body } = await ask(path);
      expect(status).toBe(200);
      const rels = (body.links as { rel: string }[]).map(({ rel }) => rel);
      expect(rels).toEqual(['self', 'service-desc', 'conformance', 'data', 'alternate']);
    }
  });

  it('describes the service with exactly the media type of its link', async () => {
    const { body } = await ask('/api');
    const link = (body.links as { rel: string; type: string; href: string }[]).find(
      ({ rel }) => rel === 'service-desc',
    );
    const described = await ask(new URL(link?.href ?? '').pathname);
    expect(described.type).toBe(link?.type);
    expect(described.body.openapi).toBe('3.0.3');
  });

  it('describes parameters as what their validators make of them', async () => {
    const { body } = await ask('/api/openapi.json');
    const { paths } = body as {
      paths: Record<
        string,
        { get: { parameters: { name: string; in: string; schema: Record<string, unknown> }[] } }
      >;
    };
    const of = (path: string, name: string) =>
      paths[path]?.get.parameters.find((it) => it.name === name)?.schema;
    const at = '/collections/initiatives/items';
    expect(of(at, 'limit')).toEqual({ type: 'integer', minimum: 1, maximum: 1000, default: 10 });
    expect(of(at, 'bbox')).toMatchObject({
      oneOf: [{ type: 'array', minItems: 4, maxItems: 4 }, { minItems: 6 }],
    });
    expect(of(at, 'category')).toMatchObject({ type: 'array', items: { enum: CATEGORY_KEYS } });
    expect(of(at, 'f')).toEqual({ type: 'string', enum: ['json'] });
    expect(of('/collections/areas/items', 'kind')).toEqual({
      type: 'string',
      enum: ['municipality', 'region'],
    });
    for (const { get } of Object.values(paths)) {
      for (const { schema } of get.parameters) expect(Object.keys(schema).length).toBeGreaterThan(0);
    }
  });

  it('says what it conforms to', async () => {
    const { body } = await ask('/api/conformance');
    expect(body.conformsTo).toContain('http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core');
  });
});

describe('collections', () => {
  freshDatabase();

  it('have an extent, a schema and items', async () => {
    await given({ at: { lng: 10.2, lat: 56.15 } }, { at: { lng: 14.7, lat: 55.1 } });
    const { body } = await ask('/api/collections/initiatives');
    const { spatial, temporal } = body.extent as {
      spatial: { bbox: [number, number, number, number][] };
      temporal: { interval: string[][] };
    };
    const [west, south, east, north] = spatial.bbox[0] as [number, number, number, number];
    expect(west).toBeLessThan(10.2);
    expect(east).toBeGreaterThan(14.7);
    expect(south).toBeLessThan(55.1);
    expect(north).toBeGreaterThan(56.15);
    expect(temporal.interval).toEqual([['2026-11-23T12:00:00.000Z', '2026-11-23T12:00:00.000Z']]);
    const schema = await ask('/api/collections/initiatives/schema');
    expect(schema.type).toBe('application/schema+json');
    expect((schema.body.properties as Record<string, { type: string }>).name?.type).toBe('string');
  });

  it('give areas with their polygons', async () => {
    const square: [number, number][] = [
      [10, 56],
      [10.5, 56],
      [10.5, 56.5],
      [10, 56.5],
      [10, 56],
    ];
    await saveAreas(open(), [
      {
        kind: 'municipality',
        code: '0751',
        name: 'Aarhus',
        slug: 'aarhus',
        bbox: { west: 10, south: 56, east: 10.5, north: 56.5 },
        geometry: { type: 'MultiPolygon', coordinates: [[square]] },
      },
    ]);
    const { body } = await ask('/api/collections/areas/items?bbox=10.1,56.1,10.2,56.2');
    expect(body.numberMatched).toBe(1);
    const elsewhere = await ask('/api/collections/areas/items?bbox=8,55,9,56');
    expect(elsewhere.body.numberMatched).toBe(0);
    const one = await ask('/api/collections/areas/items/municipality:0751');
    expect((one.body.geometry as { type: string }).type).toBe('MultiPolygon');
  });
});

describe('one item', () => {
  freshDatabase();

  it('is whole and says where its page is', async () => {
    await given({ id: 'abc', slug: 'roden', description: 'Lang', tags: ['strik'] });
    const { status, body } = await ask(`${ITEMS}/abc`);
    expect(status).toBe(200);
    expect(body.properties).toMatchObject({ description: 'Lang', tags: ['strik'], version: 1 });
    expect(body.links).toContainEqual({ href: `${AT}/i/roden`, rel: 'alternate', type: 'text/html' });
  });

  it('is a problem when it is not there', async () => {
    const { status, type, body } = await ask(`${ITEMS}/nope`);
    expect(status).toBe(404);
    expect(type).toBe('application/problem+json');
    expect(body).toEqual({
      type: '/problems/not-found',
      title: 'There is nothing at this address',
      status: 404,
      detail: 'initiatives has no “nope”',
      field: 'id',
    });
  });
});

describe('what cannot be read', () => {
  freshDatabase();

  const bad: [string, string][] = [
    ['?limit=1e3', 'limit'],
    ['?limit=0', 'limit'],
    ['?limit=-1', 'limit'],
    ['?limit=', 'limit'],
    ['?bbox=', 'bbox'],
    ['?bbox=1,2,3', 'bbox'],
    ['?bbox=10,57,11,56', 'bbox'],
    ['?bbox=-181,0,0,1', 'bbox'],
    ['?bbox=0,0,1,91', 'bbox'],
    ['?bbox=a,b,c,d', 'bbox'],
    ['?bbox=1e1,5,11,6', 'bbox'],
    ['?datetime=yesterday', 'datetime'],
    ['?datetime=2026-02-30', 'datetime'],
    ['?datetime=2026-13-01', 'datetime'],
    ['?datetime=../..', 'datetime'],
    ['?datetime=2026-02-02/2026-01-01', 'datetime'],
    ['?datetime=', 'datetime'],
    ['?category=nope', 'category'],
    ['?area=Aarhus', 'area'],
    ['?q=', 'q'],
    ['?q=a&q=b', 'q'],
    ['?limit=1&limit=2', 'limit'],
    ['?unknown=1', 'unknown'],
    ['?cursor=%27', 'cursor'],
    ['?f=xml', 'f'],
    ['?toString=1', 'toString'],
    ['?constructor=1', 'constructor'],
    ['?__proto__=1', '__proto__'],
  ];

  it.each(bad)('%s names its field', async (query, field) => {
    const { status, type, body } = await ask(`${ITEMS}${query}`);
    expect(status).toBe(400);
    expect(type).toBe('application/problem+json');
    expect(body.field).toBe(field);
    expect(body.status).toBe(400);
  });

  it('takes the greatest limit for one that is greater', async () => {
    for (const limit of ['99999', '1000000000', '9'.repeat(40)]) {
      expect((await items(`?limit=${limit}`)).numberReturned).toBe(0);
    }
  });

  it('answers 405 for a wrong method, with what is allowed', async () => {
    const areas = '/api/collections/areas/items';
    for (const path of ['/api', areas, `${areas}/x`, '/api/places', '/initiativer.csv']) {
      const { status, response } = await ask(path, { method: 'POST' });
      expect(status, path).toBe(405);
      expect(response.headers.get('Allow')).toBe('GET, HEAD, OPTIONS');
    }
  });

  it('answers 404 for an unknown collection and address', async () => {
    expect((await ask('/api/collections/nope')).status).toBe(404);
    expect((await ask('/api/collections/nope/items')).status).toBe(404);
    expect((await ask('/api/nope')).status).toBe(404);
  });
});

describe('every answer', () => {
  freshDatabase();

  it('says what it cost, may be read from anywhere and is not sent twice', async () => {
    await given({});
    const { response } = await ask(ITEMS);
    expect(response.headers.get('Server-Timing')).toMatch(/^d1;dur=\d+\.\d;desc="1 call, \d+ rows"$/);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
    const tag = response.headers.get('ETag') ?? '';
    expect(tag).toMatch(/^W\//);
    const again = await ask(ITEMS, { headers: { 'If-None-Match': tag } });
    expect(again.status).toBe(304);
    expect(again.response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(again.response.headers.get('Server-Timing')).toContain('1 call');
  });

  it('answers a preflight', async () => {
    const { status, response } = await ask(ITEMS, {
      method: 'OPTIONS',
      headers: { Origin: 'https://kommune.example', 'Access-Control-Request-Method': 'GET' },
    });
    expect(status).toBe(204);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });
});
