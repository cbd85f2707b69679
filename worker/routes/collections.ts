/** The collections of the API: what they hold and the types of their properties. */

import type { Area } from '../../schema/area.ts';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import type { Link } from '../../schema/geojson.ts';
import type { Bbox } from '../../schema/place.ts';

export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

export type CollectionId = 'initiatives' | 'areas' | 'events';

interface PropertySchema {
  type: 'string' | 'integer' | 'number' | 'array';
  format?: string;
  title: string;
  enum?: readonly string[];
  items?: { type: 'string' };
}

export interface Collection {
  title: string;
  description: string;
  geometry: 'Point' | 'MultiPolygon';
  properties: Record<string, PropertySchema>;
}

export const COLLECTIONS: Record<CollectionId, Collection> = {
  initiatives: {
    title: 'Initiatives',
    description:
      'Local initiatives in Denmark: neighbours, repair cafés, village houses, shared meals and more.',
    geometry: 'Point',
    properties: {
      number: { type: 'integer', title: 'Numeric identity, as in the vector tiles' },
      slug: { type: 'string', title: 'Last part of the address of its page' },
      url: { type: 'string', format: 'uri', title: 'Its page' },
      name: { type: 'string', title: 'Name' },
      name_en: { type: 'string', title: 'Name in English' },
      summary: { type: 'string', title: 'What it is, in a sentence or two' },
      summary_en: { type: 'string', title: 'The same in English' },
      category: { type: 'string', title: 'Category', enum: CATEGORY_KEYS },
      audience: { type: 'array', items: { type: 'string' }, title: 'Whom it is for; empty: everybody' },
      price: { type: 'string', title: 'What it costs: free, paid, membership or by-agreement' },
      joining: { type: 'string', title: 'How to join: drop-in, sign-up or waiting-list' },
      address: { type: 'string', title: 'Street and number' },
      postcode: { type: 'string', title: 'Postcode' },
      town: { type: 'string', title: 'Town' },
      municipality: { type: 'string', title: 'Code of its municipality' },
      service_area: {
        type: 'array',
        items: { type: 'string' },
        title: 'What it serves: municipality:0751, postcode:8000, online, nationwide',
      },
      served_first: {
        type: 'string',
        title: 'Without a place: the municipality it serves first, or lies in',
      },
      served_first_en: { type: 'string', title: 'The same in English' },
      precision: { type: 'string', title: 'exact, approximate (near here) or hidden (no point)' },
      opening_hours: { type: 'string', title: 'Opening hours as in OpenStreetMap' },
      website: { type: 'string', format: 'uri', title: 'Public website' },
      phone: { type: 'string', title: 'Public phone number' },
      email: { type: 'string', title: 'Public e-mail address' },
      source: { type: 'string', title: 'Key of the source it was taken from' },
      source_url: { type: 'string', format: 'uri', title: 'Where the source has it' },
      licence: { type: 'string', title: 'Licence of the source' },
      credit: { type: 'string', title: 'Whom to name' },
      confirmed: { type: 'string', format: 'date-time', title: 'When it was last confirmed' },
      updated: { type: 'string', format: 'date-time', title: 'When it was last updated' },
      next: { type: 'string', title: 'When something happens next: Danish local time, or a day' },
      distance: { type: 'integer', title: 'Metres from `near`, or from a place that the words name' },
    },
  },
  areas: {
    title: 'Areas',
    description: 'Municipalities and regions of Denmark.',
    geometry: 'MultiPolygon',
    properties: {
      kind: { type: 'string', title: 'municipality or region', enum: ['municipality', 'region'] },
      code: { type: 'string', title: 'Official code' },
      name: { type: 'string', title: 'Name' },
      slug: { type: 'string', title: 'Name as in addresses' },
      region: { type: 'string', title: 'Code of the region of a municipality' },
    },
  },
  events: {
    title: 'Events',
    description: 'What initiatives have announced for one day or time, at the place of the initiative.',
    geometry: 'Point',
    properties: {
      name: { type: 'string', title: 'Name; of an event without one that of its initiative' },
      start: {
        type: 'string',
        title: 'Wall-clock time of its start, or a day: 2026-11-24T19:00, 2026-11-24',
      },
      end: { type: 'string', title: 'When it is over; of whole days the last one' },
      timezone: { type: 'string', title: 'Zone of the clock, as in the IANA database' },
      status: { type: 'string', title: 'confirmed or cancelled', enum: ['confirmed', 'cancelled'] },
      initiative: { type: 'string', title: 'Identity of its initiative' },
      initiative_name: { type: 'string', title: 'Name of its initiative' },
      slug: { type: 'string', title: 'Last part of the address of the page of its initiative' },
      url: { type: 'string', format: 'uri', title: 'Page of its initiative' },
      updated: { type: 'string', format: 'date-time', title: 'When it was last updated' },
    },
  },
};

export function isCollection(id: string): id is CollectionId {
  return Object.hasOwn(COLLECTIONS, id);
}

export interface Extent {
  bbox?: Bbox;
  interval?: [Date, Date];
}

export function describe(id: CollectionId, base: string, extent: Extent) {
  return description({ ...COLLECTIONS[id], id }, base, extent, id === 'initiatives' ? [tilesLink(base)] : []);
}

/** The initiatives of one municipality. */
export function describeArea({ code, name, bbox }: Area, base: string) {
  const title = `${COLLECTIONS.initiatives.title} – ${name}`;
  const summary = `The initiatives whose place is in ${name}, and those that serve it.`;
  return description(
    { id: `initiatives-${code}`, title, description: summary },
    base,
    bbox ? { bbox } : {},
    [],
  );
}

function description(
  { id, title, description }: { id: string; title: string; description: string },
  base: string,
  { bbox, interval }: Extent,
  more: Link[],
) {
  const at = `${base}/collections/${id}`;
  const links: Link[] = [
    { href: at, rel: 'self', type: 'application/json', title },
    { href: `${at}/items`, rel: 'items', type: 'application/geo+json', title: `${title} as GeoJSON` },
    {
      href: `${at}/schema`,
      rel: 'http://www.opengis.net/def/rel/ogc/1.0/schema',
      type: 'application/schema+json',
      title: `Types of the properties of ${id}`,
    },
    ...more,
  ];
  return {
    id,
    title,
    description,
    itemType: 'feature',
    crs: [CRS84],
    extent: {
      ...(bbox ? { spatial: { bbox: [[bbox.west, bbox.south, bbox.east, bbox.north]], crs: CRS84 } } : {}),
      ...(interval ? { temporal: { interval: [interval.map((at) => at.toISOString())] } } : {}),
    },
    links,
  };
}

function tilesLink(base: string): Link {
  return {
    href: `${base}/collections/initiatives/tiles`,
    rel: 'http://www.opengis.net/def/rel/ogc/1.0/tilesets-vector',
    type: 'application/json',
    title: 'Vector tiles',
  };
}

/** JSON Schema of a feature's properties (OGC API Features Part 5): GDAL and QGIS take field types from it. */
export function schemaOf(id: CollectionId, base: string, name: string = id) {
  const { title, properties, geometry } = COLLECTIONS[id];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${base}/collections/${name}/schema`,
    type: 'object',
    title,
    properties: {
      id: { type: 'string', title: 'Identity', 'x-ogc-role': 'id' },
      geometry: { format: `geometry-${geometry.toLowerCase()}`, 'x-ogc-role': 'primary-geometry' },
      ...properties,
    },
  };
}
