/** The nearest of many places, by a grid of tenths of a degree. */
import { distanceMeters, type LngLat } from '../../schema/place.ts';

const CELLS_PER_DEGREE = 10;
/** Tenths of a degree of longitude are shortest in the north of the country: 5.9 km at 58°. */
const CELL_METERS = 5_900;

export function nearestAmong<P extends { lngLat: LngLat }>(
  places: P[],
): (point: LngLat, withinMeters: number) => P | undefined {
  const grid = new Map<string, P[]>();
  for (const place of places) {
    const key = keyOf(cellOf(place.lngLat));
    const cell = grid.get(key);
    if (cell) cell.push(place);
    else grid.set(key, [place]);
  }
  return (point, withinMeters) => {
    const { x, y } = cellOf(point);
    const rings = Math.ceil(withinMeters / CELL_METERS);
    let best: { place: P; meters: number } | undefined;
    for (let ring = 0; ring <= rings; ring++) {
      // Whatever lies in this ring or farther out is farther than what was found.
      if (best && best.meters <= (ring - 1) * CELL_METERS) break;
      for (const key of ringAround(x, y, ring)) {
        for (const place of grid.get(key) ?? []) {
          const meters = distanceMeters(point, place.lngLat);
          if (meters <= withinMeters && (!best || meters < best.meters)) best = { place, meters };
        }
      }
    }
    return best?.place;
  };
}

function cellOf({ lng, lat }: LngLat): { x: number; y: number } {
  return { x: Math.floor(lng * CELLS_PER_DEGREE), y: Math.floor(lat * CELLS_PER_DEGREE) };
}

function keyOf({ x, y }: { x: number; y: number }): string {
  return `${x},${y}`;
}

function* ringAround(x: number, y: number, ring: number): Generator<string> {
  for (let dy = -ring; dy <= ring; dy++) {
    const step = Math.abs(dy) === ring ? 1 : Math.max(1, 2 * ring);
    for (let dx = -ring; dx <= ring; dx += step) yield keyOf({ x: x + dx, y: y + dy });
  }
}
