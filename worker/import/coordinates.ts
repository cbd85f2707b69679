/** Coordinates as files write them: with a comma for the point, swapped, or in metres. */
import { DENMARK, type LngLat } from '../../schema/place.ts';

export type ReadPoint = { lngLat?: LngLat } | { field: 'lat' | 'lng'; reason: string };

/** Nothing at all when both cells are empty. */
export function readPoint(latText: string, lngText: string): ReadPoint {
  if (!latText && !lngText) return {};
  if (!latText) return { field: 'lat', reason: 'is missing: there is only a longitude' };
  if (!lngText) return { field: 'lng', reason: 'is missing: there is only a latitude' };
  const lat = decimal(latText);
  const lng = decimal(lngText);
  if (lat === undefined) return { field: 'lat', reason: `“${latText}” is not a number` };
  if (lng === undefined) return { field: 'lng', reason: `“${lngText}” is not a number` };
  if (lat === 0 && lng === 0)
    return {
      field: 'lat',
      reason: '0, 0 is not in Denmark; leave both cells empty when the place is not known',
    };
  if (Math.abs(lat) > 1000 || Math.abs(lng) > 1000) {
    return { field: 'lat', reason: `“${latText}” looks like metres; degrees are needed (WGS 84, EPSG:4326)` };
  }
  if (isSwapped(lng, lat)) {
    return {
      field: 'lat',
      reason: `latitude and longitude look swapped: ${latText} is a longitude of Denmark`,
    };
  }
  if (Math.abs(lat) > 90)
    return { field: 'lat', reason: `${latText} is not a latitude, which is from -90 to 90` };
  if (Math.abs(lng) > 180)
    return { field: 'lng', reason: `${lngText} is not a longitude, which is from -180 to 180` };
  return { lngLat: { lng, lat } };
}

function isSwapped(lng: number, lat: number): boolean {
  return lat > DENMARK.west && lat < DENMARK.east && lng > DENMARK.south && lng < DENMARK.north;
}

function decimal(text: string): number | undefined {
  const match = /^([+-]?\d+)(?:[.,](\d+))?\s*°?$/.exec(text.replace('−', '-'));
  return match ? Number(`${match[1]}.${match[2] ?? 0}`) : undefined;
}
