/** Which municipality a point lies in. Plain geometry in degrees: a municipality is small enough for that. */
import type { Area, AreaGeometry, PolygonRings } from '../../schema/area.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';

export type AreaWithGeometry = Area & { geometry: AreaGeometry; bbox: NonNullable<Area['bbox']> };

/** A pier or a beach lies outside of a generalised coast line; farther out is open sea or another country. */
const SHORE_METERS = 3000;
/** As much in degrees, at the least: which boxes come into question. */
export const MUNICIPALITY_MARGIN_DEGREES = 0.06;

/** The area whose polygon holds the point, else the nearest one within three kilometres. */
export function municipalityAt(point: LngLat, areas: AreaWithGeometry[]): AreaWithGeometry | undefined {
  const margin = MUNICIPALITY_MARGIN_DEGREES;
  const candidates = areas.filter(
    ({ bbox }) =>
      point.lng >= bbox.west - margin &&
      point.lng <= bbox.east + margin &&
      point.lat >= bbox.south - margin &&
      point.lat <= bbox.north + margin,
  );
  const holding = candidates.find(({ geometry }) => covers(geometry, point));
  if (holding) return holding;
  let nearest: { area: AreaWithGeometry; meters: number } | undefined;
  for (const area of candidates) {
    const meters = metersToEdge(area.geometry, point);
    if (meters <= SHORE_METERS && (!nearest || meters < nearest.meters)) nearest = { area, meters };
  }
  return nearest?.area;
}

export function covers(geometry: AreaGeometry, point: LngLat): boolean {
  return geometry.coordinates.some((rings) => ringsCover(rings, point));
}

/** Even-odd rule over all rings: a point in a hole crosses twice. */
function ringsCover(rings: PolygonRings, { lng, lat }: LngLat): boolean {
  let inside = false;
  for (const ring of rings) {
    let [x0, y0] = ring.at(-1) as [number, number];
    for (const [x1, y1] of ring) {
      if (y0 > lat !== y1 > lat && lng < ((x0 - x1) * (lat - y1)) / (y0 - y1) + x1) inside = !inside;
      [x0, y0] = [x1, y1];
    }
  }
  return inside;
}

function metersToEdge(geometry: AreaGeometry, point: LngLat): number {
  let least = Number.POSITIVE_INFINITY;
  for (const rings of geometry.coordinates) {
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const nearest = nearestOnSegment(point, ring[i - 1] as [number, number], ring[i] as [number, number]);
        least = Math.min(least, distanceMeters(point, nearest));
      }
    }
  }
  return least;
}

function nearestOnSegment(point: LngLat, a: [number, number], b: [number, number]): LngLat {
  const shrink = Math.cos((point.lat * Math.PI) / 180);
  const [dx, dy] = [(b[0] - a[0]) * shrink, b[1] - a[1]];
  const along = ((point.lng - a[0]) * shrink * dx + (point.lat - a[1]) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  return { lng: a[0] + (b[0] - a[0]) * t, lat: a[1] + (b[1] - a[1]) * t };
}
