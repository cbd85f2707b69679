/** GSearch 2.0 of Klimadatastyrelsen: house numbers by free text, with their points. */
import * as v from 'valibot';
import type { SuggestedPlace } from '../../schema/area.ts';
import { readTyped, writeTyped } from '../domain/address.ts';
import { askService, type Fetcher, readable, type Service, ServiceId, ServiceText } from './ask-service.ts';
import type { Geocoder } from './geocoder.ts';
import { inDenmark } from './point.ts';

export const GSEARCH_URL = 'https://api.dataforsyningen.dk/rest/gsearch/v2.0';

const Position = v.pipe(v.array(v.number()), v.minLength(2));

const House = v.object({
  id: ServiceId,
  visningstekst: ServiceText,
  geometri: v.variant('type', [
    v.object({ type: v.literal('Point'), coordinates: Position }),
    v.object({ type: v.literal('MultiPoint'), coordinates: v.pipe(v.array(Position), v.minLength(1)) }),
  ]),
  postnummer: v.nullish(v.string()),
  kommunekode: v.nullish(v.string()),
});

export function gsearch(service: Service, fetcher: Fetcher): Geocoder {
  return {
    async suggest(text, { limit, signal }) {
      const typed = readTyped(text);
      if (!typed) return [];
      // Without `srid` the points would be metres.
      const params = { q: writeTyped(typed), limit: String(limit), srid: '4326' };
      const question = { path: 'husnummer', params, ...(signal ? { signal } : {}) };
      const entries = await askService(service, fetcher, question, v.array(v.unknown()));
      return readable(entries, House).flatMap(toPlace);
    },
  };
}

function toPlace({ id, visningstekst, geometri, postnummer, kommunekode }: v.InferOutput<typeof House>) {
  const [lng, lat] = geometri.type === 'Point' ? geometri.coordinates : (geometri.coordinates[0] ?? []);
  const lngLat = inDenmark(lng, lat);
  if (!lngLat) return [];
  const place: SuggestedPlace = {
    id: `address:${id}`,
    kind: 'address',
    name: visningstekst,
    lngLat,
    population: 0,
    ...(postnummer ? { postcode: postnummer } : {}),
    ...(kommunekode ? { municipality: kommunekode } : {}),
  };
  return [place];
}
