import type { Feature } from 'geojson';
import { type Countries, cutAt, foreignBorders } from './border.ts';
import { fjords, inLimfjord } from './fjords.ts';
import { type Line, type Position, type Resolution, shore, shores, type Window } from './gmt.ts';
import type { Layer } from './pyramid.ts';
import { contains, type Ring, ringsOf, signedArea } from './rings.ts';
import { withoutSteps } from './smooth.ts';

/** Land, lakes and borders inside a window. */
export function ground(window: Window, resolution: Resolution, countries: Countries): Layer[] {
  const lines = shores(window, resolution);
  const rings = (level: number, turned = false) =>
    ringsOf(pointsOf(lines, level, turned), window)
      .filter(isSeenAt(resolution))
      .map((ring) => (resolution === 'full' ? withoutSteps(ring, isOnEdgeOf(window)) : ring));
  const coast = rings(shore.coast);
  return [
    { id: 'land', features: coast.flatMap((ring) => landOf(ring, countries)), fields: { k: 'String' } },
    { id: 'lake', features: inlandWater(rings(shore.lake, true), rings(shore.islandInLake)), fields: {} },
    { id: 'boundary', features: boundaries(window, resolution, coast, countries), fields: { k: 'String' } },
  ];
}

/**
 * The whole window as one polygon. It covers what a coarser pyramid below has drawn there, and ends a few hundred metres before the
 * land does, or its soft edge would shine through as a line.
 */
export function sea([west, south, east, north]: Window): Layer {
  const inset = 0.004;
  const ring: Ring = [
    [west + inset, south + inset],
    [east - inset, south + inset],
    [east - inset, north - inset],
    [west + inset, north - inset],
    [west + inset, south + inset],
  ];
  return { id: 'sea', features: [polygon([ring], {})], fields: {} };
}

/** Skerries and ponds: the coarse pyramid ends where one of half a square kilometre is less than a pixel. */
function isSeenAt(resolution: Resolution): (ring: Ring) => boolean {
  const least = { full: 0, high: 0.0002 }[resolution];
  return (ring) => Math.abs(signedArea(ring)) > least;
}

function landOf(ring: Ring, { landBorder, isDanish }: Countries): Feature[] {
  const halves = cutAt(landBorder, ring);
  if (!halves) return [polygon([ring], { k: isDanish(ring) ? 'dk' : 'abroad' })];
  return [polygon([halves.foreign], { k: 'abroad' }), polygon([halves.danish], { k: 'dk' })];
}

function inlandWater(lakes: Ring[], islands: Ring[]): Feature[] {
  const lakesButLimfjord = lakes.filter((lake) => !contains(lake, inLimfjord));
  const water = lakesButLimfjord.map((lake) => ({ shore: lake, islands: [] as Ring[] })).concat(fjords());
  return water.map(({ shore, islands: known }) => {
    const holes = islands.filter((island) => island.every((point) => contains(shore, point)));
    return polygon([shore, ...[...known, ...holes].map((hole) => [...hole].reverse())], {});
  });
}

function boundaries(
  window: Window,
  resolution: Resolution,
  coast: Ring[],
  { landBorder }: Countries,
): Feature[] {
  const continents = coast.filter((ring) => signedArea(ring) > 1);
  const onLand = landBorder.slice(1, -1);
  return [onLand, ...foreignBorders(window, resolution, continents)].map((line) => ({
    type: 'Feature',
    properties: { k: 'country' },
    geometry: { type: 'LineString', coordinates: line },
  }));
}

function polygon(rings: Ring[], properties: Record<string, string>): Feature {
  return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: rings } };
}

/** `turned` lines have on their left what they had on their right. */
function pointsOf(lines: Line[], level: number, turned: boolean): Position[][] {
  const points = lines.filter((line) => line.level === level).map((line) => line.points);
  return turned ? points.map((line) => [...line].reverse()) : points;
}

function isOnEdgeOf([west, south, east, north]: Window): ([lng, lat]: Position) => boolean {
  return ([lng, lat]) => lng === west || lng === east || lat === south || lat === north;
}
