/** What lies under a finger: a cluster, or one pin, or several. */
import type { Map as GlMap, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LngLat } from '../../schema/place.ts';
import { CLUSTERS, DOTS, LONE_DOTS } from './layers.ts';

export interface PressedPin {
  number: number;
  lngLat: LngLat;
  /** What the tile says of it; a lone cell only knows the number. */
  name?: string;
  slug?: string;
  category?: string;
}

export interface PressedCluster {
  lngLat: LngLat;
  /** Drawn as a pin: of its members only one is searched for, and the tile does not say which. */
  isPin: boolean;
}

export interface Pressed {
  cluster?: PressedCluster;
  pins: PressedPin[];
}

/** A pin is a disc of 30 pixels around its dot. */
const REACH = 9;

export function pressedFeatures(
  map: GlMap,
  { x, y }: { x: number; y: number },
  reach: number = REACH,
): Pressed {
  const layers = [CLUSTERS, DOTS, LONE_DOTS].filter((layer) => map.getLayer(layer));
  const box: [PointLike, PointLike] = [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ];
  const found = map.queryRenderedFeatures(box, { layers });
  const cluster = found.find(isCluster);
  const pins = new Map<number, PressedPin>();
  for (const feature of found) {
    const pin = isCluster(feature) ? undefined : toPin(feature);
    if (pin) pins.set(pin.number, pin);
  }
  const at = cluster && pointOf(cluster);
  return {
    ...(at && pins.size === 0 ? { cluster: { lngLat: at, isPin: cluster?.layer.id === LONE_DOTS } } : {}),
    pins: [...pins.values()],
  };
}

function isCluster({ layer, properties }: MapGeoJSONFeature): boolean {
  return layer.id === CLUSTERS || (layer.id === LONE_DOTS && Number(properties.total) > 1);
}

function toPin(feature: MapGeoJSONFeature): PressedPin | undefined {
  const { number, name, slug, category } = feature.properties;
  const lngLat = pointOf(feature);
  const id = Number(number ?? feature.id);
  if (!lngLat || !Number.isFinite(id)) return undefined;
  return {
    number: id,
    lngLat,
    ...(slug ? { name: String(name), slug: String(slug), category: String(category) } : {}),
  };
}

function pointOf({ geometry }: MapGeoJSONFeature): LngLat | undefined {
  if (geometry.type !== 'Point') return undefined;
  const [lng, lat] = geometry.coordinates;
  return lng === undefined || lat === undefined ? undefined : { lng, lat };
}
