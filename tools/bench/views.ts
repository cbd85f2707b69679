/** What visitors look at: windows of 1280 × 800 px around initiatives, so dense places come up as often as they are dense. */
import type { Bbox, LngLat } from '../../schema/place.ts';
import { type Cell, KEY_LEVEL, lngLatOfUnits, mercatorUnits } from '../../schema/quadkey.ts';

const TILE_PX = 512;

export function viewAround(center: LngLat, zoom: number, width = 1280, height = 800): Bbox {
  const { x, y } = mercatorUnits(center);
  const unitsPerPx = 2 ** KEY_LEVEL / (TILE_PX * 2 ** zoom);
  const northWest = lngLatOfUnits(x - (width / 2) * unitsPerPx, y - (height / 2) * unitsPerPx);
  const southEast = lngLatOfUnits(x + (width / 2) * unitsPerPx, y + (height / 2) * unitsPerPx);
  return { west: northWest.lng, north: northWest.lat, east: southEast.lng, south: southEast.lat };
}

export function tileAround(center: LngLat, z: number): Cell {
  const { x, y } = mercatorUnits(center);
  const shift = 2 ** (KEY_LEVEL - z);
  return { z, x: Math.floor(x / shift), y: Math.floor(y / shift) };
}
