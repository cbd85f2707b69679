/** A map of points that are in no tile yet: rows of a file, each with the pin of its category. */
import type { StyleSpecification } from 'maplibre-gl';
import type { Category } from '../../schema/category.ts';
import { type Bbox, DENMARK, type LngLat } from '../../schema/place.ts';
import { createMap, type MapWords, type Undo, withBehaviours } from './create.ts';
import { loadGround } from './ground.ts';
import { drawMissingPins, pinImageId } from './pin-image.ts';
import { currentTheme, onThemeChange } from './theme.ts';

export interface DrawnPoint extends LngLat {
  category: Category;
  precision: 'exact' | 'approximate';
}

interface Drawing {
  points: DrawnPoint[];
  basemap: string[];
  lang: 'da' | 'en';
  words: MapWords;
}

/** Rejects where no map can be drawn. */
export async function drawPoints(
  container: HTMLElement,
  { points, basemap, lang, words }: Drawing,
): Promise<Undo> {
  const ground = await loadGround(basemap);
  // The page scrolls past it.
  const options = { bounds: boxOf(points), padding: padding(32), scrollZoom: false };
  const map = await createMap(container, { lang, text: words }, options);
  const draw = () => map.setStyle(withPoints(ground.style(currentTheme(), lang), points, currentTheme()));
  const undo = withBehaviours(map, [drawMissingPins, () => onThemeChange(draw)]);
  draw();
  return undo;
}

function withPoints(ground: StyleSpecification, points: DrawnPoint[], theme: string): StyleSpecification {
  const features = points.map(({ lng, lat, category, precision }) => ({
    type: 'Feature' as const,
    properties: { pin: pinImageId({ theme, precision, category }) },
    geometry: { type: 'Point' as const, coordinates: [lng, lat] },
  }));
  return {
    ...ground,
    sources: {
      ...ground.sources,
      points: { type: 'geojson', data: { type: 'FeatureCollection', features } },
    },
    layers: [
      ...ground.layers,
      {
        id: 'points',
        type: 'symbol',
        source: 'points',
        layout: { 'icon-image': ['get', 'pin'], 'icon-allow-overlap': true },
      },
    ],
  };
}

function boxOf(points: LngLat[]): Bbox {
  if (points.length === 0) return DENMARK;
  const lngs = points.map(({ lng }) => lng);
  const lats = points.map(({ lat }) => lat);
  return {
    west: Math.min(...lngs),
    south: Math.min(...lats),
    east: Math.max(...lngs),
    north: Math.max(...lats),
  };
}

function padding(all: number) {
  return { top: all, right: all, bottom: all, left: all };
}
