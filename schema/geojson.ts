/** GeoJSON (RFC 7946) as our API writes it. */
import { type LngLat, roundDegrees } from './place.ts';

export interface Feature<Properties, Geometry = Point> {
  type: 'Feature';
  id: string;
  geometry: Geometry | null;
  properties: Properties;
  links?: Link[];
}

export interface Point {
  type: 'Point';
  coordinates: [number, number];
}

export interface Link {
  href: string;
  rel: string;
  type?: string;
  title?: string;
  hreflang?: string;
}

export interface FeatureCollection<F> {
  type: 'FeatureCollection';
  numberReturned: number;
  numberMatched?: number;
  timeStamp: string;
  links: Link[];
  features: F[];
}

export function toPoint(lngLat: LngLat | undefined): Point | null {
  return lngLat ? { type: 'Point', coordinates: [roundDegrees(lngLat.lng), roundDegrees(lngLat.lat)] } : null;
}
