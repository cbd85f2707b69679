import { Hono } from 'hono';
import { Compression, EtagMismatch, PMTiles, ResolvedValueCache, type Source, TileType } from 'pmtiles';
import { Fault } from '../../schema/problem.ts';
import type { Bindings } from '../settings.ts';

/**
 * An operator's own base map: PMTiles files in an R2 bucket, read by ranges. What comes with Rodskud needs none of this; its
 * tiles are static files.
 */
export const basemap = new Hono<{ Bindings: Pick<Bindings, 'BASEMAP_FILES'> }>();

/** Values, not promises: workerd lets no request wait for what another one has begun. 32 directories are a few megabytes. */
const directories = new ResolvedValueCache(32);

const aYear = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

basemap.get('/:file{[a-z0-9-]+\\.json}', async (c) => {
  const archive = c.req.param('file').slice(0, -'.json'.length);
  const reader = new PMTiles(archiveFile(c.env.BASEMAP_FILES, archive), directories);
  // Metadata is asked for with the remembered version, so a replaced file is noticed before its old header is used.
  const metadata = (await reader.getMetadata()) as Metadata;
  const header = await reader.getHeader();
  const tileset = {
    tilejson: '3.0.0',
    name: metadata.name ?? archive,
    tiles: [`/basemap/${archive}/{z}/{x}/{y}.mvt?v=${header.etag?.slice(0, 12) ?? ''}`],
    minzoom: header.minZoom,
    maxzoom: header.maxZoom,
    bounds: [header.minLon, header.minLat, header.maxLon, header.maxLat],
    attribution: metadata.attribution,
    vector_layers: metadata.vector_layers ?? [],
  };
  return c.json(tileset, 200, { 'Cache-Control': anHour });
});

basemap.get('/:archive{[a-z0-9-]+}/:z/:x/:tile{.+\\.mvt}', async (c) => {
  const { archive, z, x, tile } = c.req.param();
  const address = tileAddress(z, x, tile.slice(0, -'.mvt'.length));
  const reader = new PMTiles(archiveFile(c.env.BASEMAP_FILES, archive), directories, asStored);
  const found = await reader.getZxy(...address);
  const caching = { 'Cache-Control': c.req.query('v') ? aYear : anHour };
  if (!found) return c.body(null, 204, caching);
  const { tileCompression, tileType, etag } = await reader.getHeader();
  if (tileType !== TileType.Mvt) throw new Fault('not-found', { detail: `${archive} has no vector tiles.` });
  const zipped = tileCompression === Compression.Gzip;
  return new Response(found.data, {
    headers: {
      ...caching,
      'Content-Type': 'application/vnd.mapbox-vector-tile',
      ETag: `W/"${etag}-${address.join('-')}"`,
      ...(zipped && { 'Content-Encoding': 'gzip' }),
    },
    // Otherwise the runtime would compress once more what is compressed already.
    encodeBody: zipped ? 'manual' : 'automatic',
  });
});

interface Metadata {
  name?: string;
  attribution?: string;
  vector_layers?: { id: string }[];
}

/** Every read after the first names the version it means, so that one answer never mixes two files. */
function archiveFile(files: Bindings['BASEMAP_FILES'], archive: string): Source {
  return {
    getKey: () => archive,
    getBytes: async (offset, length, _signal, etag) => {
      const object = await files?.get(`${archive}.pmtiles`, {
        range: { offset, length },
        ...(etag && { onlyIf: { etagMatches: etag } }),
      });
      if (!object) throw new Fault('not-found', { detail: `There is no base map called ${archive}.` });
      if (!('body' in object)) throw new EtagMismatch(`${archive} was replaced`);
      return { data: await object.arrayBuffer(), etag: object.etag };
    },
  };
}

/** Tiles go out as they lie in the file; the visitor's browser unpacks them. */
async function asStored(bytes: ArrayBuffer, compression: Compression): Promise<ArrayBuffer> {
  if (compression === Compression.Gzip || compression === Compression.None) return bytes;
  throw new Fault('unexpected', { detail: 'A base map may be compressed with gzip or not at all.' });
}

function tileAddress(z: string, x: string, y: string): [z: number, x: number, y: number] {
  if (![z, x, y].every((number) => /^\d{1,8}$/.test(number))) {
    throw new Fault('bad-parameter', {
      detail: 'A tile is addressed by three whole numbers: zoom, column and row.',
    });
  }
  const [zoom, column, row] = [Number(z), Number(x), Number(y)];
  if (zoom > 24 || column >= 2 ** zoom || row >= 2 ** zoom) {
    throw new Fault('bad-parameter', { detail: `Zoom ${zoom} has no tile in column ${column}, row ${row}.` });
  }
  return [zoom, column, row];
}
