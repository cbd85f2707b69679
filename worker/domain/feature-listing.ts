/** A listing from the GeoJSON feature that somebody sends, in the form in which the API gives it. */
import * as v from 'valibot';
import { toPoint } from '../../schema/geojson.ts';
import { Listing } from '../../schema/initiative.ts';
import { pictureKey } from '../../schema/picture.ts';
import { Fault } from '../../schema/problem.ts';
import { isObject } from './merge-patch.ts';

/** Where in a listing each property stands. */
const WRITTEN: Record<string, string> = {
  name: 'name',
  name_en: 'translations.en.name',
  summary: 'summary',
  summary_en: 'translations.en.summary',
  description: 'description',
  description_en: 'translations.en.description',
  category: 'category',
  tags: 'tags',
  organiser: 'organiser',
  audience: 'audience',
  price: 'price',
  joining: 'joining',
  languages: 'languages',
  access: 'access',
  needs: 'needs',
  municipality_part: 'municipalityPart',
  precision: 'place.precision',
  address: 'place.address',
  postcode: 'place.postcode',
  town: 'place.town',
  venue: 'place.venue',
  service_area: 'serviceArea',
  opening_hours: 'openingHours',
  activities: 'activities',
  website: 'contact.website',
  phone: 'contact.phone',
  email: 'contact.email',
  form: 'contact.form',
  links: 'links',
  pictures: 'pictures',
};
export const WRITTEN_PROPERTIES = Object.keys(WRITTEN);

/** What the directory itself knows: it may come back as it was given, and says nothing. */
export const READ_ONLY_PROPERTIES = [
  'number',
  'slug',
  'url',
  'municipality',
  'source',
  'source_url',
  'licence',
  'credit',
  'confirmed',
  'updated',
  'next',
  'distance',
  'owner_state',
  'created',
  'version',
];

const MEMBERS = ['type', 'id', 'geometry', 'properties', 'links', 'attribution', 'bbox'];

/** As a listing stands in a feature: all that can be written of it, and where it is even where that is hidden. */
export function writtenFeature(it: Listing) {
  const values = WRITTEN_PROPERTIES.map((property) => [property, valueAt(it, WRITTEN[property] ?? '')]);
  return {
    type: 'Feature',
    geometry: toPoint(it.place?.lngLat),
    properties: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
  };
}

interface Known {
  /** `https://…` of this site: its pictures come with it. */
  origin: string;
  /** What it says now. */
  present?: Listing;
}

/** Faults: `bad-parameter` for what is no feature, `not-allowed` with the property at fault. */
export function readFeature(body: unknown, { origin, present }: Known): Listing {
  if (!isObject(body)) throw new Fault('bad-parameter', { detail: 'the body is no GeoJSON feature' });
  if (body.type !== 'Feature') throw refused('type', 'is not Feature');
  mustBeKnown(Object.keys(body), MEMBERS);
  const { properties, geometry } = body;
  if (!isObject(properties)) throw refused('properties', 'is no object');
  mustBeKnown(Object.keys(properties), [...WRITTEN_PROPERTIES, ...READ_ONLY_PROPERTIES]);
  const input = inputOf(properties, pointOf(geometry), { origin, ...(present ? { present } : {}) });
  const read = v.safeParse(Listing, input);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw refused(propertyAt(v.getDotPath(issue) ?? ''), issue.message);
}

/** What a listing must say to be shown at all; what was there before this rule may stay without. */
export function mustBeWhole(it: Listing): void {
  if (!it.summary) throw refused('summary', 'is missing');
  const { lngLat, postcode, town } = it.place ?? {};
  if (!lngLat && !postcode && !town && it.serviceArea.length === 0) {
    throw refused('service_area', 'is missing, and so is a place');
  }
}

function inputOf(properties: Record<string, unknown>, point: Point | undefined, { origin, present }: Known) {
  const input: Record<string, Record<string, unknown> | unknown> = { contact: {} };
  for (const property of WRITTEN_PROPERTIES) {
    const value = properties[property] ?? undefined;
    if (value !== undefined) setAt(input, WRITTEN[property] ?? '', value);
  }
  if (Array.isArray(input.pictures)) input.pictures = input.pictures.map((one) => ownPicture(one, origin));
  const place = { ...(isObject(input.place) ? input.place : {}), ...(point ? { lngLat: point } : {}) };
  if (Object.keys(place).length > 0) input.place = withHidden(place, present);
  return input;
}

/** What a hidden place keeps for itself is in no answer: left out, it stays. */
function withHidden(place: Record<string, unknown>, present: Listing | undefined) {
  // Without a point a place is somewhere there, and not exactly there.
  const { precision = place.lngLat ? 'exact' : 'approximate' } = place;
  const kept = precision === 'hidden' && present?.place?.precision === 'hidden' ? present.place : undefined;
  const { lngLat, address, venue } = kept ?? {};
  const hidden = { lngLat, address, venue };
  const defined = Object.entries(hidden).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(defined), ...place, precision };
}

interface Point {
  lng: unknown;
  lat: unknown;
}

function pointOf(geometry: unknown): Point | undefined {
  if (geometry === null || geometry === undefined) return undefined;
  const coordinates = isObject(geometry) && geometry.type === 'Point' ? geometry.coordinates : undefined;
  if (!Array.isArray(coordinates) || coordinates.length < 2) throw refused('geometry', 'is no Point');
  const [lng, lat] = coordinates;
  return { lng, lat };
}

function ownPicture(picture: unknown, origin: string): unknown {
  if (!isObject(picture) || typeof picture.url !== 'string') return picture;
  const path = picture.url.startsWith(`${origin}/`) ? picture.url.slice(origin.length) : picture.url;
  return pictureKey(path) === undefined ? picture : { ...picture, url: path };
}

function mustBeKnown(names: string[], known: string[]): void {
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw refused(unknown, 'is not something that can be written');
}

/** The property, and where in it, that a path of a listing is about. */
function propertyAt(path: string): string {
  if (/^place\.lngLat/.test(path)) return 'geometry';
  const property = WRITTEN_PROPERTIES.find(
    (one) => path === WRITTEN[one] || path.startsWith(`${WRITTEN[one]}.`),
  );
  return property === undefined ? path : property + path.slice((WRITTEN[property] ?? '').length);
}

function refused(field: string, said: string): Fault {
  return new Fault('not-allowed', { field, detail: `${field} ${said}` });
}

function valueAt(it: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), it);
}

/** Paths are ours, from the table above. */
function setAt(target: Record<string, unknown>, path: string, value: unknown): void {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    target[key] = value;
    return;
  }
  const inner = isObject(target[key]) ? target[key] : {};
  target[key] = inner;
  setAt(inner, rest.join('.'), value);
}
