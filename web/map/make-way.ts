import type { LayerSpecification } from 'maplibre-gl';

const ASIDE = [
  'center',
  [0, 0],
  'bottom',
  [0, -1.5],
  'top',
  [0, 1.5],
  'left',
  [1.5, 0],
  'right',
  [-1.5, 0],
] satisfies (string | [number, number])[];

/** A town's name steps aside for a pin or a cluster where it can, before it is left out. */
export function makeWay(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || layer.layout?.['symbol-placement']?.toString().startsWith('line'))
    return layer;
  return { ...layer, layout: { ...layer.layout, 'text-variable-anchor-offset': ASIDE } };
}
