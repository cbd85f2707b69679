/** A tile's content as MVT bytes. Coordinates are whole steps of 1/4096 of the tile. */
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { type Cell, KEY_LEVEL } from '../../schema/quadkey.ts';
import type { TileCell, TileContent, TilePoint } from './tile-content.ts';

const EXTENT = 4096;

interface FlatFeature {
  id: number;
  type: 1;
  geometry: [number, number][];
  tags: Record<string, string | number | boolean>;
}

/** Undefined for an empty tile. */
export function encodeTile(
  at: Cell,
  { points, cells, capped }: TileContent,
): Uint8Array<ArrayBuffer> | undefined {
  if (points.length === 0 && cells.length === 0) return undefined;
  const layers = {
    ...(points.length ? { initiatives: layer(points.map((point) => pointFeature(at, point))) } : {}),
    ...(cells.length ? { cells: layer(cells.map((cell) => cellFeature(at, cell, capped))) } : {}),
  };
  return new Uint8Array(fromGeojsonVt(layers, { version: 2, extent: EXTENT }));
}

function layer(features: FlatFeature[]): Parameters<typeof fromGeojsonVt>[0][string] {
  return { features } as Parameters<typeof fromGeojsonVt>[0][string];
}

function pointFeature(at: Cell, point: TilePoint): FlatFeature {
  const { number, name, category, slug, precision, age, x, y } = point;
  return {
    id: number,
    type: 1,
    geometry: [toTile(at, x + 0.5, y + 0.5)],
    tags: { name, category, slug, precision, ...(age ? { age } : {}) },
  };
}

/** A cell's id is its own number of its level, so that it is the same whatever tile shows it. */
function cellFeature(at: Cell, cell: TileCell, capped = false): FlatFeature {
  return {
    id: cell.level * 2 ** 32 + cell.cell,
    type: 1,
    geometry: [toTile(at, cell.x + 0.5, cell.y + 0.5)],
    tags: {
      total: cell.total,
      ...cell.counts,
      ...(cell.only === undefined ? {} : { number: cell.only }),
      ...(capped ? { capped: true } : {}),
    },
  };
}

function toTile({ z, x: column, y: row }: Cell, x: number, y: number): [number, number] {
  const size = 2 ** (KEY_LEVEL - z);
  return [Math.floor(((x - column * size) / size) * EXTENT), Math.floor(((y - row * size) / size) * EXTENT)];
}
