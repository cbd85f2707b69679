/** Vector tiles (MVT 2.1) of the initiatives, and what describes them: OGC API Tiles and TileJSON 3.0. */
import { Hono } from 'hono';
import { CATEGORIES } from '../../schema/names.ts';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { encodeTile } from '../domain/encode-tile.ts';
import { onlyCategories } from '../domain/tile-content.ts';
import { readQuery } from '../middleware/validated.ts';
import { run } from '../store/database.ts';
import { resolve } from '../store/resolve.ts';
import { sourcesQuery, toSource } from '../store/sources.ts';
import { pointExtents, toTotals, totalsQuery } from '../store/tallies.ts';
import { filteredTile, TILE_ZOOM, tile } from '../store/tiles.ts';
import { CRS84 } from './collections.ts';
import { attribution } from './credits.ts';
import { asJson, asTileJson, searchOf, tile as tileParameters } from './parameters.ts';
import { apiBase, get, todayOf } from './reading.ts';

const MVT = 'application/vnd.mapbox-vector-tile';
const MATRIX_SET = 'WebMercatorQuad';
/** Not for ever: anybody can ask for a version before its time, and a restored database counts anew. */
const ONE_DAY = 'public, max-age=86400';
const AT = '/collections/initiatives/tiles';

export const tiles = new Hono<Env>();

get(tiles, AT, (c) => {
  readQuery(c, asJson);
  return c.json({ tilesets: [tileSet(apiBase(c))] });
});

get(tiles, `${AT}/${MATRIX_SET}`, async (c) => {
  const { f } = readQuery(c, asTileJson);
  if (f !== 'tilejson') return c.json(tileSet(apiBase(c)));
  const [[sums, sources], extent] = await Promise.all([
    run(c.var.db, totalsQuery, sourcesQuery),
    pointExtents(c.var.db),
  ]);
  const { version } = toTotals(sums);
  const { bbox } = extent.initiatives;
  return c.json({
    tilejson: '3.0.0',
    name: 'Rodskud',
    tiles: [`${apiBase(c)}${AT}/${MATRIX_SET}/{z}/{y}/{x}?v=${version}`],
    minzoom: TILE_ZOOM.min,
    maxzoom: TILE_ZOOM.max,
    version: `1.0.${version}`,
    attribution: attribution(sources.map(toSource)).join(' · '),
    ...(bbox ? { bounds: [bbox.west, bbox.south, bbox.east, bbox.north] } : {}),
    vector_layers: [
      {
        id: 'initiatives',
        description: 'One point an initiative',
        fields: {
          name: 'String',
          category: 'String',
          slug: 'String',
          precision: 'String',
          age: 'String, ageing or old; none while it is fresh',
        },
      },
      {
        id: 'cells',
        description:
          'Where a tile holds more than it shows: the mean of the members of a cell and their counts',
        fields: {
          total: 'Number',
          number: 'Number, of the only member',
          capped: 'Boolean, when there are more',
          ...Object.fromEntries(CATEGORIES.map(({ key, en }) => [key, `Number, of ${en}`])),
        },
      },
    ],
  });
});

get(tiles, `${AT}/${MATRIX_SET}/:z/:row/:col`, async (c) => {
  const query = readQuery(c, tileParameters);
  const [z, y, x] = (['z', 'row', 'col'] as const).map((name) => index(name, c.req.param(name)));
  const at = inside({ z: z as number, x: x as number, y: y as number });
  const { category, ...rest } = searchOf(query);
  const isFiltered = Object.keys(rest).length > 0;
  const content = isFiltered
    ? await filteredTile(c.var.db, at, await resolve(c.var.db, searchOf(query), todayOf(c)), c.var.now)
    : onlyCategories(await tile(c.var.db, at, c.var.now), category);
  c.header('Cache-Control', query.v ? ONE_DAY : 'public, no-cache');
  const bytes = encodeTile(at, content);
  return bytes ? c.body(bytes, 200, { 'Content-Type': MVT }) : c.body(null, 204);
});

function index(field: string, text: string | undefined): number {
  if (text !== undefined && /^\d{1,8}$/.test(text)) return Number(text);
  throw new Fault('bad-parameter', { field, detail: `${field} is not a whole number` });
}

function inside(at: { z: number; x: number; y: number }) {
  if (at.z < TILE_ZOOM.min || at.z > TILE_ZOOM.max) {
    throw new Fault('not-found', {
      field: 'z',
      detail: `tiles go from zoom ${TILE_ZOOM.min} to ${TILE_ZOOM.max}`,
    });
  }
  if (at.x >= 2 ** at.z || at.y >= 2 ** at.z) {
    throw new Fault('bad-parameter', {
      field: at.x >= 2 ** at.z ? 'col' : 'row',
      detail: `zoom ${at.z} has ${2 ** at.z} rows and columns`,
    });
  }
  return at;
}

function tileSet(base: string) {
  const at = `${base}${AT}/${MATRIX_SET}`;
  return {
    title: 'Initiatives',
    dataType: 'vector',
    crs: 'http://www.opengis.net/def/crs/EPSG/0/3857',
    tileMatrixSetURI: 'http://www.opengis.net/def/tilematrixset/OGC/1.0/WebMercatorQuad',
    boundingBox: { lowerLeft: [-180, -85.0511], upperRight: [180, 85.0511], crs: CRS84 },
    links: [
      { href: at, rel: 'self', type: 'application/json' },
      { href: `${at}?f=tilejson`, rel: 'describedby', type: 'application/json', title: 'TileJSON' },
      { href: `${at}/{tileMatrix}/{tileRow}/{tileCol}`, rel: 'item', type: MVT, templated: true },
    ],
  };
}
