import type { Initiative } from '../../../schema/initiative.ts';
import { shownPoint } from './shown-point.ts';

export interface FindWay {
  /** RFC 5870, for the map app of a phone. */
  geo: string;
  openStreetMap: string;
  /** Only the neighbourhood is known to everybody. */
  isArea: boolean;
}

/** Degrees to three decimals are about a hundred metres: no more than an approximate place says. */
const ROUGH_DECIMALS = 3;

/** Undefined where no point is shown. */
export function findWay(it: Pick<Initiative, 'place' | 'name'>): FindWay | undefined {
  const point = shownPoint(it);
  if (!point) return undefined;
  const isArea = point.precision === 'approximate';
  const degrees = (value: number) => (isArea ? value.toFixed(ROUGH_DECIMALS) : String(value));
  const [lat, lng] = [degrees(point.lngLat.lat), degrees(point.lngLat.lng)];
  return {
    isArea,
    // Android wants the point once more as a query to set a pin there; a pin would claim too much of an area.
    geo: isArea ? `geo:${lat},${lng}?z=14` : `geo:${lat},${lng}?q=${lat},${lng}`,
    openStreetMap: isArea
      ? `https://www.openstreetmap.org/#map=14/${lat}/${lng}`
      : `https://www.openstreetmap.org/directions?to=${lat}%2C${lng}#map=15/${lat}/${lng}`,
  };
}
