import { effect, untracked } from '@preact/signals';
import type { Map as GlMap } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import { toBounds, type Undo } from './create.ts';
import type { Settles } from './report-moves.ts';
import { visiblePadding } from './visible.ts';

const MAX_ZOOM = 15;
const ROOM = 24;

/** Goes where the search says. MapLibre jumps instead of flying where less motion is wanted. */
export function followDestination(map: GlMap, home: Home): Undo {
  return effect(() => {
    const destination = home.destination.value;
    if (!destination) return;
    const settles: Settles = { settles: destination.lists };
    const bounds = toBounds(destination.box);
    // A jump arrives at once, and what then reads the search must not make this effect depend on it.
    untracked(() => {
      const padding = visiblePadding(map.getContainer(), home, ROOM);
      map.fitBounds(bounds, { padding, maxZoom: MAX_ZOOM, duration: 900 }, settles);
    });
  });
}
