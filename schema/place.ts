/**
 * Where things are. Longitude comes before latitude everywhere, as in GeoJSON (RFC 7946),
 * in degrees of WGS 84.
 */
import * as v from 'valibot';

export const LngLat = v.object({
  lng: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
});
export type LngLat = v.InferOutput<typeof LngLat>;

/** west > east means that the box crosses 180°, as OGC API Features has it. */
export interface Bbox {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A box around Denmark and the waters about it, Bornholm and Christiansø included. */
export const DENMARK: Bbox = { west: 7, south: 54, east: 16, north: 58.5 };

export const PRECISIONS = ['exact', 'approximate', 'hidden'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** Reads `west,south,east,north`, or the six numbers of a box with heights, which are ignored. */
export function parseBbox(text: string): Bbox | string {
  const parts = text.split(',');
  if (parts.length !== 4 && parts.length !== 6) return 'needs four numbers: west,south,east,north';
  const numbers = parts.map((part) => (/^\s*-?\d+(\.\d+)?\s*$/.test(part) ? Number(part) : Number.NaN));
  if (numbers.some(Number.isNaN)) return 'holds something that is not a plain decimal number';
  const [west, south, east, north] =
    numbers.length === 4
      ? (numbers as [number, number, number, number])
      : [numbers[0] as number, numbers[1] as number, numbers[3] as number, numbers[4] as number];
  if (Math.abs(west) > 180 || Math.abs(east) > 180) return 'has a longitude outside -180..180';
  if (Math.abs(south) > 90 || Math.abs(north) > 90) return 'has a latitude outside -90..90';
  if (south > north) return 'has its south above its north';
  return { west, south, east, north };
}

export function formatBbox(box: Bbox): string {
  return [box.west, box.south, box.east, box.north].map((degrees) => roundDegrees(degrees)).join(',');
}

/** Edges belong to the box. */
export function contains(box: Bbox, { lng, lat }: LngLat): boolean {
  if (lat < box.south || lat > box.north) return false;
  return box.west <= box.east ? lng >= box.west && lng <= box.east : lng >= box.west || lng <= box.east;
}

/** A box over 180° as the two boxes it is made of. */
export function splitAtAntimeridian(box: Bbox): Bbox[] {
  if (box.west <= box.east) return [box];
  return [
    { ...box, east: 180 },
    { ...box, west: -180 },
  ];
}

/** Six decimals are eleven centimetres: what a wire value carries. */
export function roundDegrees(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}

const EARTH_RADIUS_METERS = 6_371_008.8;

/** Great-circle distance (haversine). */
export function distanceMeters(a: LngLat, b: LngLat): number {
  const radians = Math.PI / 180;
  const dLat = (b.lat - a.lat) * radians;
  const dLng = (b.lng - a.lng) * radians;
  const h =
    Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLng / 2) ** 2;
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** The box around a circle; it reaches all longitudes when the circle holds a pole. */
export function boxAround({ lng, lat }: LngLat, radiusMeters: number): Bbox {
  const dLat = ((radiusMeters / EARTH_RADIUS_METERS) * 180) / Math.PI;
  const south = Math.max(-90, lat - dLat);
  const north = Math.min(90, lat + dLat);
  const widest = Math.max(Math.abs(south), Math.abs(north));
  const dLng = widest >= 90 ? 180 : dLat / Math.cos((widest * Math.PI) / 180);
  if (dLng >= 180) return { west: -180, south, east: 180, north };
  return { west: wrapLng(lng - dLng), south, east: wrapLng(lng + dLng), north };
}

function wrapLng(lng: number): number {
  return lng < -180 ? lng + 360 : lng > 180 ? lng - 360 : lng;
}

/** The direction in which a great circle leaves `from` towards `to`: degrees clockwise from north, 0 to 360. */
export function bearingDegrees(from: LngLat, to: LngLat): number {
  const radians = Math.PI / 180;
  const [lat1, lat2, dLng] = [from.lat * radians, to.lat * radians, (to.lng - from.lng) * radians];
  const y = Math.sin(dLng) * Math.cos(lat2);
  const x = Math.cos(lat1) * Math.sin(lat2) - Math.sin(lat1) * Math.cos(lat2) * Math.cos(dLng);
  return (Math.atan2(y, x) / radians + 360) % 360;
}
