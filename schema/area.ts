/** Administrative areas. Regions are rows like any other: two of them merge on 2027-01-01. */
import type { Bbox, LngLat } from './place.ts';

export const AREA_KINDS = ['municipality', 'region'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** Rings of [lng, lat], the outer one first, as in RFC 7946. */
export type PolygonRings = [number, number][][];

export interface AreaGeometry {
  type: 'MultiPolygon';
  coordinates: PolygonRings[];
}

export interface Area {
  kind: AreaKind;
  /** Official code: four digits, `0751` is Aarhus. */
  code: string;
  name: string;
  slug: string;
  /** Code of the region that a municipality belongs to. */
  region?: string;
  center?: LngLat;
  bbox?: Bbox;
  geometry?: AreaGeometry;
}

/** In the order in which they are offered. */
export const PLACE_KINDS = ['town', 'municipality', 'postcode', 'address'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Something the search box can go to. */
export interface NamedPlace {
  /** `town:2624652`, `postcode:8000`, `municipality:0751`, `address:0a3f507a-…`. */
  id: string;
  kind: PlaceKind;
  /** Of an address all of it: `Vestergade 12B, 8000 Aarhus C`. */
  name: string;
  alternativeNames: string[];
  lngLat: LngLat;
  bbox?: Bbox;
  postcode?: string;
  municipality?: string;
  /** Inhabitants, 0 when not known; bigger places come first. */
  population: number;
}

/** A place as it is answered: found by its other names, shown by its own. */
export type SuggestedPlace = Omit<NamedPlace, 'alternativeNames'>;
