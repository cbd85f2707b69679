/** From a postcode or the name of a town to a point. `local.ts` is the default; a service can take its place. */
import type { LngLat } from '../../schema/place.ts';

export interface GeocoderQuery {
  postcode?: string;
  town?: string;
  /** Code of the municipality: tells towns of one name apart. */
  municipality?: string;
}

export interface Geocoded {
  lngLat: LngLat;
  municipality?: string;
  matched: 'postcode' | 'town';
}

export interface Geocoder {
  find(query: GeocoderQuery): Promise<Geocoded | undefined>;
}
