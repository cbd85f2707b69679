import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { describe, expect, it } from 'vitest';
import { type Cell, KEY_LEVEL, mercatorUnits } from '../../schema/quadkey.ts';
import { tile } from '../../worker/store/tiles.ts';
import { ask, freshDatabase, type Given, given, NOW, open } from './support.ts';

const AARHUS = { lng: 10.2039, lat: 56.1572 };
const TILES = '/api/collections/initiatives/tiles/WebMercatorQuad';

function tileOf(z: number, at = AARHUS): Cell {
  const { x, y } = mercatorUnits(at);
  const shift = 2 ** (KEY_LEVEL - z);
  return { z, x: Math.floor(x / shift), y: Math.floor(y / shift) };
}

async function decoded({ z, x, y }: Cell, query = '') {
  const { response, status, type } = await ask(`${TILES}/${z}/${y}/${x}${query}`);
  expect(status).toBe(200);
  expect(type).toBe('application/vnd.mapbox-vector-tile');
  const layers = new VectorTile(new PbfReader(new Uint8Array(await response.arrayBuffer()))).layers;
  const read = (name: string) => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
      const feature = layer?.feature(i);
      const geometry = feature?.toGeoJSON(x, y, z).geometry;
      const [lng = 0, lat = 0] = geometry?.type === 'Point' ? geometry.coordinates : [];
      return { id: feature?.id, properties: feature?.properties, lng, lat };
    });
  };
  return { points: read('initiatives'), cells: read('cells'), response };
}

const many = (count: number, of: (i: number) => Given): Given[] =>
  Array.from({ length: count }, (_, i) => of(i));

describe('a tile', () => {
  freshDatabase();

  it('shows its points when there are few, with their numbers for ids', async () => {
    await given({ name: 'Æblehaven', slug: 'aeblehaven', category: 'have-natur' });
    const { points, cells } = await decoded(tileOf(12));
    expect(cells).toEqual([]);
    expect(points).toHaveLength(1);
    expect(points[0]).toMatchObject({
      id: 1,
      properties: { name: 'Æblehaven', slug: 'aeblehaven', category: 'have-natur', precision: 'exact' },
    });
    expect(points[0]?.lng).toBeCloseTo(AARHUS.lng, 3);
    expect(points[0]?.lat).toBeCloseTo(AARHUS.lat, 3);
  });

  it('says of a point how old the word on it is, with a filter and without', async () => {
    const ago = (months: number) => new Date(Date.now() - months * 30.5 * 86_400_000);
    const osm = { name: 'osm', id: '1' };
    await given(
      { slug: 'fresh', updatedAt: ago(1) },
      { slug: 'ageing', updatedAt: ago(13) },
      { slug: 'old', updatedAt: ago(30) },
      { slug: 'never-confirmed', updatedAt: ago(30), origin: osm },
    );
    for (const query of ['', '?q=strik']) {
      const { points } = await decoded(tileOf(12), query);
      const ages = points.map(({ properties }) => [properties?.slug, properties?.age]);
      expect(Object.fromEntries(ages), query).toEqual({
        fresh: undefined,
        ageing: 'ageing',
        old: 'old',
        'never-confirmed': undefined,
      });
    }
  });

  it('shows 300 points, and cells from the 301st on', async () => {
    await given(...many(300, () => ({})));
    expect((await decoded(tileOf(12))).points).toHaveLength(300);
    await given({ category: 'mad' });
    const { points, cells } = await decoded(tileOf(12));
    expect(points).toEqual([]);
    expect(cells).toHaveLength(1);
    expect(cells[0]?.properties).toEqual({ total: 301, naboskab: 300, mad: 1 });
  });

  it('puts a cell where its members are on average', async () => {
    const east = { lng: AARHUS.lng + 0.004, lat: AARHUS.lat };
    await given({ at: AARHUS }, { at: east }, { at: east }, { at: east });
    const { cells } = await decoded(tileOf(5));
    expect(cells).toHaveLength(1);
    const { x } = (await tile(open(), tileOf(5), NOW)).cells[0] as { x: number };
    const [a, b] = [mercatorUnits(AARHUS).x, mercatorUnits(east).x];
    expect(x).toBe((a + 3 * b) / 4);
  });

  it('names the only member of a cell', async () => {
    await given({ category: 'mad' });
    const { cells } = await decoded(tileOf(5));
    expect(cells[0]?.properties).toEqual({ total: 1, mad: 1, number: 1 });
  });

  it('keeps to the categories that are asked for', async () => {
    await given(...many(200, () => ({})), ...many(150, () => ({ category: 'mad' })), {
      category: 'transport',
    });
    const { cells } = await decoded(tileOf(10), '?category=mad,transport');
    expect(cells[0]?.properties).toEqual({ total: 151, mad: 150, transport: 1 });
  });

  it('follows words and areas, gathered when there are many', async () => {
    await given(
      ...many(310, () => ({ name: 'Kor' })),
      { name: 'Banko' },
      { name: 'Banko', municipality: '0740' },
    );
    expect((await decoded(tileOf(12), '?q=banko')).points).toHaveLength(2);
    expect((await decoded(tileOf(15), '?q=banko&area=0740')).points).toHaveLength(1);
    const { points, cells } = await decoded(tileOf(9), '?q=kor');
    expect(points).toEqual([]);
    expect(cells[0]?.properties).toEqual({ total: 310, naboskab: 310 });
  });

  it('is 204 where there is nothing', async () => {
    await given({});
    const { z, x, y } = tileOf(12, { lng: 8.1, lat: 55 });
    expect((await ask(`${TILES}/${z}/${y}/${x}`)).status).toBe(204);
    expect((await ask(`${TILES}/3/0/0`)).status).toBe(204);
  });

  it('may be kept for a day under a version, and not without', async () => {
    await given({});
    const at = tileOf(12);
    expect((await decoded(at, '?v=1')).response.headers.get('Cache-Control')).toBe('public, max-age=86400');
    expect((await decoded(at)).response.headers.get('Cache-Control')).toBe('public, no-cache');
  });

  it('refuses what is no tile', async () => {
    expect((await ask(`${TILES}/12/0/4096`)).body).toMatchObject({ status: 400, field: 'col' });
    expect((await ask(`${TILES}/12/4096/0`)).body).toMatchObject({ status: 400, field: 'row' });
    expect((await ask(`${TILES}/12/x/0`)).body).toMatchObject({ status: 400, field: 'row' });
    expect((await ask(`${TILES}/1/0/0`)).body).toMatchObject({ status: 404, field: 'z' });
    expect((await ask(`${TILES}/16/0/0`)).body).toMatchObject({ status: 404, field: 'z' });
    expect((await ask(`${TILES}/12/1/1?zoom=2`)).body).toMatchObject({ status: 400, field: 'zoom' });
  });
});

describe('TileJSON', () => {
  freshDatabase();

  it('has the version of the data in its addresses', async () => {
    await given({});
    const { body } = await ask(`${TILES}?f=tilejson`);
    expect(body).toMatchObject({ tilejson: '3.0.0', minzoom: 2, maxzoom: 15 });
    const [template] = body.tiles as string[];
    await given({});
    const later = await ask(`${TILES}?f=tilejson`);
    expect((later.body.tiles as string[])[0]).not.toBe(template);
  });

  it('stands beside the tile set of OGC API Tiles', async () => {
    const { body } = await ask(TILES);
    const links = body.links as { rel: string; href: string }[];
    expect(links.find(({ rel }) => rel === 'item')?.href).toContain('{tileMatrix}/{tileRow}/{tileCol}');
    expect(((await ask('/api/collections/initiatives/tiles')).body.tilesets as unknown[]).length).toBe(1);
  });
});
