/** The part of the map that is seen: on a phone the list lies over its foot. */
import type { Map as GlMap, PaddingOptions } from 'maplibre-gl';
import type { Bbox } from '../../schema/place.ts';
import type { Home } from '../state/home.ts';

/** Under more than this of the map there is too little left to aim at. */
const MOST = 0.6;

function coveredPixels(container: HTMLElement, home: Home): number {
  const covered = home.covered.peek();
  return covered > container.clientHeight * MOST ? 0 : covered;
}

export function visibleBox(map: GlMap, home: Home): Bbox {
  const container = map.getContainer();
  const northWest = map.unproject([0, 0]);
  const southEast = map.unproject([
    container.clientWidth,
    container.clientHeight - coveredPixels(container, home),
  ]);
  return {
    west: Math.max(-180, northWest.lng),
    south: Math.max(-90, southEast.lat),
    east: Math.min(180, southEast.lng),
    north: Math.min(90, northWest.lat),
  };
}

/** Room around what the map is to show. */
export function visiblePadding(container: HTMLElement, home: Home, room: number): PaddingOptions {
  return { top: room, left: room, right: room, bottom: room + coveredPixels(container, home) };
}
