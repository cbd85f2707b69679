import type { Map as GlMap, MapLibreEvent } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import type { Undo } from './create.ts';
import { visibleBox } from './visible.ts';

/** Given with a movement that the list should follow though no hand made it. */
export interface Settles {
  settles?: boolean;
}

/** Tells the list where the map came to rest. Movements of our own, such as showing all matches, say nothing. */
export function reportMoves(map: GlMap, home: Home): Undo {
  const report = (event: MapLibreEvent & Settles) => {
    const byHand = Boolean(event.originalEvent);
    if (!byHand && !event.settles) return;
    home.look(visibleBox(map, home), byHand);
  };
  map.on('moveend', report);
  return () => map.off('moveend', report);
}
