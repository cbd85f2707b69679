/**
 * A cluster comes nearer when it is pressed, a pin opens, and several on one spot open as a list.
 * With the keyboard, Enter presses what is nearest to the middle of the map.
 */
import { type Map as GlMap, type MapMouseEvent, Popup } from 'maplibre-gl';
import type { Bbox, LngLat } from '../../schema/place.ts';
import { boundsOf } from '../state/bounds.ts';
import type { Home } from '../state/home.ts';
import { cellBox } from './cell-box.ts';
import { toBounds, type Undo } from './create.ts';
import type { HomeMap } from './home-map.ts';
import { TILE_ZOOM } from './layers.ts';
import { failedContent, listContent, waitingContent } from './popup-content.ts';
import { entriesOf, entriesWithin } from './popup-entries.ts';
import { type Pressed, type PressedPin, pressedFeatures } from './pressed.ts';

const CLOSER = 2;
/** More pins than this under one finger are shown from nearer first. */
const FEW = 5;
/** A tile's cells lie so many levels below its own, within the levels that are kept. */
const CELL_STEP = 3;
const CELL_LEVELS = { from: 7, to: 15 } as const;
const REACHES = [9, 24, 48, 96];

/** What it knows of the page around the map. */
interface Pressing extends Pick<HomeMap, 'api' | 'lang' | 'text'> {
  home: Pick<Home, 'search' | 'chosen' | 'covered'> & {
    results: Pick<Home['results'], 'rows'>;
    showBox(box: Bbox): Promise<void>;
  };
  /** Where an initiative opens, if not on its page. */
  addressOf?: (slug: string) => string;
}

export function openWhatIsPressed(map: GlMap, with_: Pressing): Undo {
  const { home, text } = with_;
  let popup: Popup | undefined;

  const press = (event: MapMouseEvent) => act(pressedFeatures(map, event.point), event.originalEvent);

  /** Enter is a press on what is in the middle: arrow keys bring it there. */
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    const { clientWidth, clientHeight } = map.getContainer();
    const middle = { x: clientWidth / 2, y: (clientHeight - home.covered.peek()) / 2 };
    act(nearestTo(map, middle), event);
  };

  function act({ cluster, pins }: Pressed, originalEvent: Event): void {
    popup?.remove();
    if (cluster?.isPin) {
      const level = Math.floor(map.getZoom()) + CELL_STEP;
      const kept = Math.max(CELL_LEVELS.from, Math.min(CELL_LEVELS.to, level));
      void open(cluster.lngLat, entriesWithin(cellBox(cluster.lngLat, kept), with_));
    } else if (cluster && map.getZoom() < TILE_ZOOM.max) {
      map.easeTo({ center: cluster.lngLat, zoom: map.getZoom() + CLOSER }, { originalEvent });
    } else if (cluster) {
      const box = cellBox(cluster.lngLat, TILE_ZOOM.max);
      void open(cluster.lngLat, entriesWithin(box, with_), box);
    } else if (pins.length > FEW && map.getZoom() < TILE_ZOOM.max && separable(pins)) {
      const box = boundsOf(pins);
      if (box) map.fitBounds(toBounds(box), { padding: 48, maxZoom: 17 }, { originalEvent });
    } else if (pins[0]) {
      void open(pins[0].lngLat, entriesOf(pins, with_));
    }
  }

  async function open(at: LngLat, entries: ReturnType<typeof entriesOf>, box?: Bbox): Promise<void> {
    const shown = new Popup({ maxWidth: '20rem', offset: 12, focusAfterOpen: true, className: 'map-popup' })
      .setLngLat(at)
      .setDOMContent(waitingContent(text))
      .addTo(map);
    popup = shown;
    shown.on('close', () => {
      home.chosen.value = undefined;
      // Back to where the press came from, and not to the top of the page.
      if (document.activeElement === document.body) map.getCanvas().focus({ preventScroll: true });
    });
    shown.getElement()?.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') shown.remove();
    });
    const found = await entries;
    if (!shown.isOpen()) return;
    if (found.length === 1) home.chosen.value = found[0]?.number;
    shown.setDOMContent(
      found.length === 0
        ? failedContent(text)
        : listContent(found, {
            ...with_,
            ...(box
              ? {
                  showAll: () => {
                    shown.remove();
                    void home.showBox(box);
                  },
                }
              : {}),
          }),
    );
    bringIntoView(map, shown, home.covered.peek());
  }

  map.on('click', press);
  const canvas = map.getCanvas();
  canvas.addEventListener('keydown', enter);
  return () => {
    map.off('click', press);
    canvas.removeEventListener('keydown', enter);
    popup?.remove();
  };
}

/** What is nearest to a point, in growing circles: a key cannot aim as a finger does. */
function nearestTo(map: GlMap, point: { x: number; y: number }): Pressed {
  for (const reach of REACHES) {
    const pressed = pressedFeatures(map, point, reach);
    if (pressed.cluster || pressed.pins.length > 0) return pressed;
  }
  return { pins: [] };
}

function separable(pins: PressedPin[]): boolean {
  return new Set(pins.map(({ lngLat }) => `${lngLat.lng.toFixed(4)},${lngLat.lat.toFixed(4)}`)).size > 1;
}

const MARGIN = 8;

/** A small map may have no room for it where it opened; the list does not follow this move. */
function bringIntoView(map: GlMap, popup: Popup, covered: number): void {
  const inner = popup.getElement()?.getBoundingClientRect();
  const outer = map.getContainer().getBoundingClientRect();
  if (!inner) return;
  const x = Math.max(0, inner.right + MARGIN - outer.right) || Math.min(0, inner.left - MARGIN - outer.left);
  const y =
    Math.min(0, inner.top - MARGIN - outer.top) ||
    Math.max(0, inner.bottom + MARGIN - outer.bottom + covered);
  if (x || y) map.panBy([x, y]);
}
