import type { Map as GlMap, MapMouseEvent } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import type { Undo } from './create.ts';
import { pressedFeatures } from './pressed.ts';

/** The hand over what can be pressed, and a light under the pin that it points at. */
export function pointAtPins(map: GlMap, home: Pick<Home, 'lit'>): Undo {
  const point = ({ point }: MapMouseEvent) => {
    const { cluster, pins } = pressedFeatures(map, point);
    map.getCanvas().style.cursor = cluster || pins.length ? 'pointer' : '';
    home.lit.value = pins.length === 1 ? pins[0]?.number : undefined;
  };
  const leave = () => {
    home.lit.value = undefined;
  };
  map.on('mousemove', point);
  map.on('mouseout', leave);
  return () => {
    map.off('mousemove', point);
    map.off('mouseout', leave);
  };
}
