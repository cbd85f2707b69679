/** Points of Danish registers as longitude and latitude. */
import type { Converter } from 'proj4';
import { contains, DENMARK, type LngLat, roundDegrees } from '../../schema/place.ts';

/** EPSG:25832: ETRS89 in metres of UTM zone 32, which is used for Bornholm too. */
const UTM32 = '+proj=utm +zone=32 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

let toDegrees: Converter | undefined;

/** WGS 84 of `x` metres to the east and `y` to the north; undefined for what lies outside Denmark. */
export async function fromUtm32(x: number, y: number): Promise<LngLat | undefined> {
  // `1e999` is a number of JSON, and infinite.
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  // It takes ten milliseconds to start, which only those who need it should wait for.
  const { default: proj4 } = await import('proj4');
  toDegrees ??= proj4(UTM32, 'EPSG:4326');
  const [lng, lat] = toDegrees.forward([x, y]);
  return inDenmark(lng, lat);
}

/** Swapped or projected by mistake, a point lands far away: no point is better than a wrong one. */
export function inDenmark(lng: number | undefined, lat: number | undefined): LngLat | undefined {
  if (lng === undefined || lat === undefined) return undefined;
  const lngLat = { lng: roundDegrees(lng), lat: roundDegrees(lat) };
  return contains(DENMARK, lngLat) ? lngLat : undefined;
}
