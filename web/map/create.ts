/** A map in a container, in the language of the page. Rejects where the browser has no WebGL. */

import {
  AttributionControl,
  Map as GlMap,
  type MapOptions,
  NavigationControl,
  type PaddingOptions,
  setWorkerUrl,
} from 'maplibre-gl';
import styleUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Bbox } from '../../schema/place.ts';
import ownStyleUrl from '../style/maplibre.css?url';
import type { Lang } from '../text/lang.ts';
import { panControl } from './pan-control.ts';

setWorkerUrl(workerUrl);

/** Undoes what a behaviour did to a map. */
export type Undo = () => void;
export type Behaviour = (map: GlMap) => Undo;

type Options = Pick<MapOptions, 'style' | 'center' | 'zoom' | 'scrollZoom' | 'cooperativeGestures'> & {
  bounds?: Bbox;
  padding?: PaddingOptions;
};

/** The words of its own controls. */
export interface MapWords {
  map: { locale: Record<string, string> };
}

export async function createMap(
  container: HTMLElement,
  { lang, text }: { lang: Lang; text: MapWords },
  { bounds, padding, ...options }: Options,
): Promise<GlMap> {
  await mapStyle();
  const map = new GlMap({
    ...options,
    container,
    ...(bounds
      ? { bounds: toBounds(bounds), fitBoundsOptions: { padding: padding ?? 16, maxZoom: 16 } }
      : {}),
    locale: text.map.locale,
    attributionControl: false,
    minZoom: 3,
    maxZoom: 19,
    // North stays up: a turned map is a lost visitor.
    maxPitch: 0,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
    validateStyle: false,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // A tile that does not come is no news for the visitor: what is there stays, and the next move asks again.
  map.on('error', ({ error }) => console.info('Map:', error.message));
  const side = buttonsSide();
  map.addControl(new AttributionControl({ compact: false }), `bottom-${side}`);
  map.addControl(new NavigationControl({ showCompass: false }), `top-${side}`);
  map.addControl(panControl(lang), `top-${side}`);
  return map;
}

/** Where the line ends: there the buttons are. */
export function buttonsSide(): 'left' | 'right' {
  return getComputedStyle(document.documentElement).direction === 'rtl' ? 'left' : 'right';
}

/** What is given back undoes them, the last one first, and takes the map away. */
export function withBehaviours(map: GlMap, behaviours: Behaviour[]): Undo {
  const undos = behaviours.map((behave) => behave(map));
  return () => {
    for (const undo of undos.reverse()) undo();
    map.remove();
  };
}

let style: Promise<unknown> | undefined;

/** MapLibre's own style sheet and ours over it, once a page. Without them a map has no size and no buttons, so it rejects. */
function mapStyle(): Promise<unknown> {
  style ??= Promise.all([styleUrl, ownStyleUrl].map(addSheet));
  return style;
}

function addSheet(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error('the style of the map did not come'));
    document.head.append(link);
  });
}

export function toBounds({ west, south, east, north }: Bbox): [[number, number], [number, number]] {
  return [
    [west, south],
    [east < west ? east + 360 : east, north],
  ];
}
