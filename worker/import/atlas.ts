/** What the database knows of the country, read once: an import asks it for every row. */

import type { LngLat } from '../../schema/place.ts';
import { municipalityAt } from '../domain/municipality.ts';
import type { Locator } from '../geocoder/geocoder.ts';
import { localLocator } from '../geocoder/locator.ts';
import { listAreas, municipalityPolygons } from '../store/areas.ts';
import type { Database } from '../store/database.ts';
import { allPlaces } from '../store/places.ts';
import { type Municipalities, municipalitiesOf } from './municipalities.ts';
import { nearestAmong } from './nearest.ts';

/** Farther from any town or postcode lies no point of Denmark. */
const NEAREST_METERS = 25_000;

export interface Atlas {
  municipalities: Municipalities;
  locator: Locator;
  municipalityOf(point: LngLat): string | undefined;
  /** The name of a postal district. */
  townOf(postcode: string): string | undefined;
  /** How it tells municipalities: by their borders, by the nearest known place, or not at all. */
  assignsBy: 'borders' | 'nearest place' | 'nothing';
}

export async function openAtlas(db: Database): Promise<Atlas> {
  const polygons = await municipalityPolygons(db);
  const places = await allPlaces(db);
  const nearest = nearestAmong(
    places.filter(({ kind, municipality }) => kind !== 'municipality' && municipality),
  );
  const districts = new Map(
    places.filter(({ kind }) => kind === 'postcode').map(({ postcode, name }) => [postcode, name]),
  );
  return {
    townOf: (postcode) => districts.get(postcode),
    municipalities: municipalitiesOf(await listAreas(db, 'municipality')),
    locator: localLocator(places),
    municipalityOf: polygons.length
      ? (point) => municipalityAt(point, polygons)?.code
      : (point) => nearest(point, NEAREST_METERS)?.municipality,
    assignsBy: polygons.length ? 'borders' : places.length ? 'nearest place' : 'nothing',
  };
}
