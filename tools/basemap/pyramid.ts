import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GeoJSONVT, type GeoJSONVTFeature, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature } from 'geojson';
import type { Window } from './gmt.ts';

export interface Layer {
  id: string;
  features: Feature[];
  /** The type of each property, as TileJSON wants it. */
  fields: Record<string, 'String' | 'Number'>;
}

export interface Pyramid {
  window: Window;
  minZoom: number;
  maxZoom: number;
  layers: Layer[];
}

/** In tile units of 4096; a neighbour's tile draws this much over its edge so that nothing ends at a seam. */
const buffer = 64;

export interface Written {
  tiles: number;
  bytes: number;
  /** Changes when any tile does, so that browsers may keep the tiles for as long as they like. */
  version: string;
}

/** Writes every tile that touches the window, empty ones too. */
export function writeTiles(pyramid: Pyramid, folder: string): Written {
  // One zoom more than is written keeps the last one simplified too: 3 units there are about 30 metres.
  const options = { maxZoom: pyramid.maxZoom + 1, indexMaxZoom: 4, tolerance: 3, extent: 4096, buffer };
  const indexes = pyramid.layers.map((layer) => ({
    id: layer.id,
    index: new GeoJSONVT({ type: 'FeatureCollection', features: layer.features }, options),
  }));
  const hash = createHash('sha256');
  let [tiles, bytes] = [0, 0];
  for (const [z, x, y] of tilesOf(pyramid)) {
    const layers = indexes.flatMap(({ id, index }) => {
      const tile = index.getTile(z, x, y);
      const shown = tile && shownAt(z, pyramid.maxZoom, tile);
      return shown?.features.length ? [[id, shown] as const] : [];
    });
    const data = fromGeojsonVt(Object.fromEntries(layers.length ? layers : [['land', nothing]]), {
      version: 2,
      extent: 4096,
    });
    const file = join(folder, String(z), String(x), `${y}.mvt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
    hash.update(data);
    tiles += 1;
    bytes += data.byteLength;
  }
  return { tiles, bytes, version: hash.digest('hex').slice(0, 8) };
}

export function tileJson(
  pyramid: Pyramid,
  about: { name: string; attribution: string; tiles: string },
): string {
  const { window, minZoom, maxZoom } = pyramid;
  const tileset = {
    tilejson: '3.0.0',
    name: about.name,
    tiles: [about.tiles],
    minzoom: minZoom,
    maxzoom: maxZoom,
    bounds: window,
    attribution: about.attribution,
    vector_layers: pyramid.layers.map(({ id, fields }) => ({ id, fields })),
  };
  return `${JSON.stringify(tileset, null, 2)}\n`;
}

/**
 * `mz` is the zoom from which a name shows. Land and lakes below a pixel wait for a larger zoom. The last zoom of a pyramid
 * has everything, for it is overzoomed.
 */
function shownAt(z: number, maxZoom: number, tile: GeoJSONVTTile): GeoJSONVTTile {
  if (z === maxZoom) return tile;
  const all: GeoJSONVTFeature[] = tile.features;
  const features = all.filter((feature) => {
    if (feature.type === 3) return feature.geometry.some((ring) => pixelsIn(ring) > 1);
    return typeof feature.tags?.mz !== 'number' || feature.tags.mz <= z;
  });
  return Object.assign({}, tile, { features });
}

/** A tile is 512 pixels wide, so a pixel is 8 by 8 units. */
function pixelsIn(ring: [x: number, y: number][]): number {
  let sum = 0;
  let from = ring.at(-1) ?? [0, 0];
  for (const to of ring) {
    sum += from[0] * to[1] - to[0] * from[1];
    from = to;
  }
  return Math.abs(sum) / 2 / 64;
}

const nothing: GeoJSONVTTile = {
  features: [],
  numPoints: 0,
  numSimplified: 0,
  numFeatures: 0,
  source: [],
  x: 0,
  y: 0,
  z: 0,
  transformed: true,
  minX: 0,
  minY: 0,
  maxX: 0,
  maxY: 0,
};

function* tilesOf({
  window: [west, south, east, north],
  minZoom,
  maxZoom,
}: Pyramid): Generator<[number, number, number]> {
  for (let z = minZoom; z <= maxZoom; z++) {
    for (let x = column(west, z); x <= column(east, z); x++) {
      for (let y = row(north, z); y <= row(south, z); y++) yield [z, x, y];
    }
  }
}

function column(lng: number, z: number): number {
  return Math.floor(((lng + 180) / 360) * 2 ** z);
}

function row(lat: number, z: number): number {
  const mercator = Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI;
  return Math.floor(((1 - mercator) / 2) * 2 ** z);
}
