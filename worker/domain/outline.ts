/** A border with as few points as its map needs. */
import type { AreaGeometry, PolygonRings } from '../../schema/area.ts';

/** About half a pixel where a municipality fills the map of its page. */
const TOLERANCE_METERS = 40;
const METERS_PER_DEGREE = 111_320;

type Position = [number, number];

/** Islands and holes that shrink to nothing go, unless nothing else would be left. */
export function outlineOf({ coordinates }: AreaGeometry): AreaGeometry {
  const simple = coordinates
    .map((rings): PolygonRings => rings.map(simplify))
    .filter(([outer]) => outer !== undefined && isRing(outer))
    .map((rings) => rings.filter(isRing));
  return { type: 'MultiPolygon', coordinates: simple.length ? simple : coordinates };
}

function isRing(ring: Position[]): boolean {
  return ring.length >= 4;
}

/** Douglas and Peucker's: a point stays that lies farther from the line without it than the tolerance. */
function simplify(ring: Position[]): Position[] {
  const kept = new Set([0, ring.length - 1]);
  // A ring ends where it begins, so it is two lines: to the point farthest away, and back.
  const far = farthest(ring, 0, ring.length - 1);
  const spans: Position[] = far ? [[0, far.at] as Position, [far.at, ring.length - 1] as Position] : [];
  if (far) kept.add(far.at);
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const next = farthest(ring, from, to);
    if (!next || next.meters < TOLERANCE_METERS) continue;
    kept.add(next.at);
    spans.push([from, next.at], [next.at, to]);
  }
  return ring.filter((_, i) => kept.has(i)).map(([lng, lat]) => [round(lng), round(lat)]);
}

function farthest(ring: Position[], from: number, to: number): { at: number; meters: number } | undefined {
  let most: { at: number; meters: number } | undefined;
  for (let i = from + 1; i < to; i++) {
    const meters = metersFromLine(ring[i] as Position, ring[from] as Position, ring[to] as Position);
    if (!most || meters > most.meters) most = { at: i, meters };
  }
  return most;
}

function metersFromLine(point: Position, a: Position, b: Position): number {
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const [px, py] = [(point[0] - a[0]) * shrink, point[1] - a[1]];
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(px - along * dx, py - along * dy) * METERS_PER_DEGREE;
}

/** About ten metres. */
function round(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}
