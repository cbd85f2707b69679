import type { ErrorEvent, Map as GlMap } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import type { Undo } from './create.ts';
import { SOURCE } from './layers.ts';

/** Says when tiles with initiatives do not come, and asks for them again once there is a connection. */
export function reportGaps(map: GlMap, home: Home): Undo {
  const miss = (event: ErrorEvent & { sourceId?: string }) => {
    if (event.sourceId === SOURCE) home.mapIsPatchy.value = true;
  };
  const forget = () => {
    home.mapIsPatchy.value = false;
  };
  const again = () => {
    if (!home.mapIsPatchy.value) return;
    forget();
    map.refreshTiles(SOURCE);
  };
  map.on('error', miss);
  map.on('movestart', forget);
  addEventListener('online', again);
  return () => {
    map.off('error', miss);
    map.off('movestart', forget);
    removeEventListener('online', again);
  };
}
