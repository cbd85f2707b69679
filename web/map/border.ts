/** The border of a municipality on the ground: a line around it, and a quiet wash over what lies outside. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { AreaGeometry } from '../../schema/area.ts';
import type { Feature } from '../../schema/geojson.ts';
import { getJson } from '../api/answer.ts';
import { markColours } from './colours.ts';
import { buttonsSide } from './create.ts';
import type { Ground } from './ground.ts';

/** As far as Web Mercator goes. */
const WORLD: [number, number][] = [
  [-180, -85],
  [180, -85],
  [180, 85],
  [-180, 85],
  [-180, -85],
];

/** A border is seen whole only above the credits and beside the buttons. */
export function besideBorder() {
  return { top: 40, bottom: 40, left: 32, right: 32, [buttonsSide()]: 64 };
}

/** The ground with the border drawn on it; without an address, or an answer, the ground as it is. */
export async function withBorder(
  ground: Ground,
  address: string | undefined,
  container: HTMLElement,
): Promise<Ground> {
  if (!address) return ground;
  const answer = await getJson<Feature<object, AreaGeometry>>((at, init) => fetch(at, init), address);
  const { coordinates } = (answer.ok && answer.data.geometry) || {};
  if (!coordinates) return ground;
  return {
    ...ground,
    style: (theme, lang) => bordered(ground.style(theme, lang), coordinates, markColours(container)),
  };
}

function bordered(
  ground: StyleSpecification,
  coordinates: AreaGeometry['coordinates'],
  { accent, paper }: { accent: string; paper: string },
): StyleSpecification {
  // What is inside is a hole of the world, and a lake of another municipality is outside again.
  const outer = coordinates.flatMap(([ring]) => (ring ? [ring] : []));
  const holes = coordinates.flatMap(([, ...rings]) => rings.map((ring) => [ring]));
  const layers: LayerSpecification[] = [
    {
      id: 'outside',
      type: 'fill',
      source: 'outside',
      paint: { 'fill-color': paper, 'fill-opacity': 0.62, 'fill-antialias': false },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': accent, 'line-width': 2 },
    },
  ];
  return {
    ...ground,
    sources: {
      ...ground.sources,
      outside: {
        type: 'geojson',
        data: { type: 'MultiPolygon', coordinates: [[WORLD, ...outer], ...holes] },
      },
      border: { type: 'geojson', data: { type: 'MultiPolygon', coordinates } },
    },
    layers: [...ground.layers, ...layers],
  };
}
