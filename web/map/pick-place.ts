/** A map on which a point is put right: by arrow keys on the point, by steps that buttons ask for, by a press, or by dragging. */
import { Marker } from 'maplibre-gl';
import { DENMARK, type LngLat } from '../../schema/place.ts';
import { createMap, type MapWords } from './create.ts';
import { loadGround } from './ground.ts';
import { currentTheme, onThemeChange } from './theme.ts';

export interface Picking {
  /** Where the point is, or what it is likely near to; the whole country where nothing is known. */
  at?: LngLat | undefined;
  basemap: string[];
  lang: 'da' | 'en';
  words: MapWords & { pointLabel: string };
  moved(lngLat: LngLat): void;
}

export interface PlacePicker {
  show(lngLat: LngLat): void;
  /** `north`, `south`, `east` or `west`. */
  step(direction: string): void;
  /** To the point, where keys move it. */
  focus(): void;
}

const ZOOM = 14;
const ZOOMS_ABOVE_GROUND = 0.75;
/** In pixels of the map as it is: whoever looks closer moves it less. */
const STEP = 16;
const SMALL_STEP = 2;
const DIRECTIONS: Record<string, [x: number, y: number]> = {
  north: [0, -1],
  south: [0, 1],
  east: [1, 0],
  west: [-1, 0],
};
const KEYS: Record<string, string> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};

export async function pickPlace(container: HTMLElement, picking: Picking): Promise<PlacePicker> {
  const { at, words, moved } = picking;
  const ground = await loadGround(picking.basemap);
  const near = Math.min(ZOOM, ground.maxZoom - ZOOMS_ABOVE_GROUND);
  const map = await createMap(
    container,
    { lang: picking.lang, text: words },
    {
      ...(at ? { center: at, zoom: near } : { bounds: DENMARK }),
      // The page scrolls past it.
      scrollZoom: false,
    },
  );
  const draw = () => map.setStyle(ground.style(currentTheme(), picking.lang));
  onThemeChange(draw);
  draw();

  const element = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'picker-point',
    ariaLabel: words.pointLabel,
  });
  const marker = new Marker({ element, draggable: true }).setLngLat(at ?? map.getCenter()).addTo(map);
  // MapLibre calls its markers images.
  element.removeAttribute('role');
  element.ariaLabel = words.pointLabel;
  marker.on('dragend', tell);
  map.on('click', ({ lngLat }) => put(lngLat));
  element.addEventListener('click', (event) => event.stopPropagation());
  element.addEventListener('keydown', (event) => {
    const zoom = event.key === '+' ? 1 : event.key === '-' ? -1 : 0;
    const direction = KEYS[event.key];
    if (!direction && !zoom) return;
    // The map itself would move under the point.
    event.preventDefault();
    event.stopPropagation();
    if (zoom) map.easeTo({ zoom: map.getZoom() + zoom, center: marker.getLngLat(), ...calmly() });
    else step(direction ?? '', event.shiftKey ? SMALL_STEP : STEP);
  });

  function step(direction: string, pixels = STEP): void {
    const [x, y] = DIRECTIONS[direction] ?? [0, 0];
    const from = map.project(marker.getLngLat());
    put(map.unproject([from.x + x * pixels, from.y + y * pixels]));
  }

  function put(lngLat: LngLat): void {
    marker.setLngLat(lngLat);
    keepInSight();
    tell();
  }

  function keepInSight(): void {
    const { x, y } = map.project(marker.getLngLat());
    const { clientWidth, clientHeight } = container;
    const margin = 3 * STEP;
    const isNear = x < margin || y < margin || x > clientWidth - margin || y > clientHeight - margin;
    if (isNear) map.easeTo({ center: marker.getLngLat(), ...calmly() });
  }

  function tell(): void {
    const { lng, lat } = marker.getLngLat();
    moved({ lng, lat });
  }

  return {
    show(lngLat) {
      marker.setLngLat(lngLat);
      map.jumpTo({ center: lngLat, zoom: Math.max(map.getZoom(), near) });
    },
    step,
    focus: () => element.focus(),
  };
}

function calmly(): { duration?: number } {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? { duration: 0 } : { duration: 200 };
}
