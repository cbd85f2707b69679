/** The geocoder that asks nobody: the places and addresses that are in the database. */
import type { Database } from '../store/database.ts';
import { placesBeginningWith } from '../store/places.ts';
import type { Geocoder } from './geocoder.ts';

/** One D1 call, at most 64 rows. */
export function localGeocoder(db: Database): Geocoder {
  return { suggest: (text, { limit }) => placesBeginningWith(db, text, limit) };
}
