/** Polygons of a file as the database has them. */
import type { AreaGeometry, PolygonRings } from '../../schema/area.ts';
import type { Bbox, LngLat } from '../../schema/place.ts';
import { isObject } from '../../worker/import/json.ts';

/** A polygon becomes a multipolygon of one. Undefined for anything else. */
export function polygonsOf(geometry: unknown): AreaGeometry | undefined {
  if (!isObject(geometry) || !Array.isArray(geometry.coordinates)) return undefined;
  const polygons: unknown[] | undefined =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : undefined;
  return polygons?.every(isRings) ? { type: 'MultiPolygon', coordinates: polygons } : undefined;
}

function isRings(value: unknown): value is PolygonRings {
  return (
    Array.isArray(value) &&
    value.every((ring) => Array.isArray(ring) && ring.length >= 4 && ring.every(isPosition))
  );
}

function isPosition(value: unknown): value is [number, number] {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

export function boxOf({ coordinates }: AreaGeometry): Bbox {
  const box = { west: 180, south: 90, east: -180, north: -90 };
  for (const [lng, lat] of coordinates.flat(2)) {
    box.west = Math.min(box.west, lng);
    box.south = Math.min(box.south, lat);
    box.east = Math.max(box.east, lng);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

export function middleOf({ west, south, east, north }: Bbox): LngLat {
  return { lng: round((west + east) / 2), lat: round((south + north) / 2) };
}

/** `[west, south, east, north]` as GeoJSON writes it. */
export function readBox(value: unknown): Bbox | undefined {
  if (!Array.isArray(value) || value.length !== 4 || !value.every(Number.isFinite)) return undefined;
  const [west, south, east, north] = value as [number, number, number, number];
  return { west, south, east, north };
}

export function readCenter(value: unknown): LngLat | undefined {
  return isPosition(value) ? { lng: value[0], lat: value[1] } : undefined;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}
