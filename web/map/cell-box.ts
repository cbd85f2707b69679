import type { Bbox, LngLat } from '../../schema/place.ts';
import { KEY_LEVEL, lngLatOfUnits, mercatorUnits } from '../../schema/quadkey.ts';

/** The box of the cell of a level in which a point lies. */
export function cellBox(at: LngLat, level: number): Bbox {
  const side = 2 ** (KEY_LEVEL - level);
  const { x, y } = mercatorUnits(at);
  const [left, top] = [Math.floor(x / side) * side, Math.floor(y / side) * side];
  const northWest = lngLatOfUnits(left, top);
  const southEast = lngLatOfUnits(left + side, top + side);
  return { west: northWest.lng, south: southEast.lat, east: southEast.lng, north: northWest.lat };
}
