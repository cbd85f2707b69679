import type { Initiative } from '../../../schema/initiative.ts';
import { type LngLat, roundDegrees } from '../../../schema/place.ts';

/** The point that everybody may see; a hidden one is not shown anywhere. */
export function shownPoint({
  place,
}: Pick<Initiative, 'place'>): { lngLat: LngLat; precision: 'exact' | 'approximate' } | undefined {
  if (!place?.lngLat || place.precision === 'hidden') return undefined;
  const { lng, lat } = place.lngLat;
  return { lngLat: { lng: roundDegrees(lng), lat: roundDegrees(lat) }, precision: place.precision };
}
