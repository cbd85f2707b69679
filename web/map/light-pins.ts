import { effect } from '@preact/signals';
import type { Map as GlMap } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import type { Undo } from './create.ts';
import { SOURCE } from './layers.ts';

/** A halo under the pin of the row that is pointed at, and of the one whose popup is open. */
export function lightPins(map: GlMap, home: Home): Undo {
  let lit: number[] = [];

  function light(): void {
    const wanted = [home.lit.value, home.chosen.value].filter((id) => id !== undefined);
    if (!map.getSource(SOURCE)) return;
    for (const id of lit) map.removeFeatureState({ source: SOURCE, sourceLayer: 'initiatives', id }, 'lit');
    for (const id of wanted)
      map.setFeatureState({ source: SOURCE, sourceLayer: 'initiatives', id }, { lit: true });
    lit = wanted;
  }

  return effect(light);
}
