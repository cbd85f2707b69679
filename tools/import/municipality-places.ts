/** Municipalities as something that the search box can go to. */
import type { NamedPlace } from '../../schema/area.ts';
import { foldLoosely } from '../../schema/fold.ts';
import { listAreas } from '../../worker/store/areas.ts';
import type { Database } from '../../worker/store/database.ts';
import { allPlaces } from '../../worker/store/places.ts';
import { replacePlaces } from './replace-places.ts';

/** Its middle is that of its biggest town, where people are; else that of its box. */
export async function saveMunicipalityPlaces(db: Database): Promise<number> {
  const towns = (await allPlaces(db)).filter(({ kind }) => kind === 'town');
  const places: NamedPlace[] = [];
  for (const { code, name, center, bbox } of await listAreas(db, 'municipality')) {
    const inside = towns.filter(({ municipality }) => municipality === code);
    const namesake = inside.find((town) => foldLoosely(town.name) === foldLoosely(name));
    const biggest = inside.reduce(
      (best, town) => (town.population > best.population ? town : best),
      inside[0] ?? noTown,
    );
    const lngLat = namesake?.lngLat ?? (biggest.population ? biggest.lngLat : (center ?? inside[0]?.lngLat));
    if (!lngLat) continue;
    places.push({
      id: `municipality:${code}`,
      kind: 'municipality',
      name,
      alternativeNames: [`${name} Kommune`, `${genitive(name)} Kommune`],
      lngLat,
      municipality: code,
      population: 0,
      ...(bbox ? { bbox } : {}),
    });
  }
  if (places.length) await replacePlaces(db, 'municipality', places);
  return places.length;
}

const noTown = { population: 0, lngLat: undefined };

function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}
