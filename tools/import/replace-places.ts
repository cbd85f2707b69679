/** All places of a kind, in the stead of those before. */
import type { NamedPlace, PlaceKind } from '../../schema/area.ts';
import type { Database } from '../../worker/store/database.ts';
import { removePlaces, savePlaces } from '../../worker/store/places.ts';
import { persistently } from './retry.ts';

const CHUNK = 500;

export async function replacePlaces(db: Database, kind: PlaceKind, places: NamedPlace[]): Promise<void> {
  await persistently(() => removePlaces(db, kind));
  for (let i = 0; i < places.length; i += CHUNK) {
    await persistently(() => savePlaces(db, places.slice(i, i + CHUNK)));
  }
}
