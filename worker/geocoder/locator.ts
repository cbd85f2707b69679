/** The locator that asks nobody: the towns and postcodes that are in the database. */
import { words } from '../../schema/fold.ts';
import { distanceMeters } from '../../schema/place.ts';
import type { FoundPlace } from '../store/places.ts';
import type { Located, Locator, LocatorQuery } from './geocoder.ts';

/** A town farther than this from the middle of its postcode is another town of the same name. */
const POSTCODE_METERS = 20_000;

/**
 * Of several towns with one name: the one in the postcode, else the one in the municipality, else the biggest.
 * Between two of which neither is bigger it does not choose. A postcode is believed before the name of a town.
 */
export function localLocator(places: FoundPlace[]): Locator {
  const towns = byName(places.filter(({ kind }) => kind === 'town'));
  const districts = byName(places.filter(({ kind }) => kind === 'postcode'));
  const postcodes = new Map(places.filter(({ kind }) => kind === 'postcode').map((it) => [it.postcode, it]));

  const find = ({ postcode, town, municipality }: LocatorQuery): Located | undefined => {
    const district = postcodes.get(postcode);
    const named = town ? (towns.get(nameKey(town)) ?? []) : [];
    if (district) {
      const near = named
        .map((it) => ({ it, meters: distanceMeters(it.lngLat, district.lngLat) }))
        .filter(({ it, meters }) => it.postcode === postcode || meters <= POSTCODE_METERS)
        .sort(
          (a, b) =>
            Number(b.it.postcode === postcode) - Number(a.it.postcode === postcode) || a.meters - b.meters,
        );
      return near[0] ? found(near[0].it, 'town') : found(district, 'postcode');
    }
    const there = named.filter((it) => it.municipality === municipality);
    const best = biggest(there.length ? there : named);
    if (best) return found(best, 'town');
    // “København K” and “Aarhus C” are names of postcodes only.
    const alike = town ? (districts.get(nameKey(town)) ?? []) : [];
    const first = alike.find((it) => it.municipality === municipality) ?? alike[0];
    return named.length === 0 && first ? found(first, 'postcode') : undefined;
  };
  return { find: async (query) => find(query) };
}

function biggest(towns: FoundPlace[]): FoundPlace | undefined {
  const [first, second] = [...towns].sort((a, b) => b.population - a.population);
  return first && second && first.population === second.population ? undefined : first;
}

function found({ lngLat, municipality }: FoundPlace, matched: Located['matched']): Located {
  return { lngLat, matched, ...(municipality ? { municipality } : {}) };
}

function byName(places: FoundPlace[]): Map<string, FoundPlace[]> {
  const map = new Map<string, FoundPlace[]>();
  for (const it of places) {
    const key = nameKey(it.name);
    const same = map.get(key);
    if (same) same.push(it);
    else map.set(key, [it]);
  }
  return map;
}

function nameKey(name: string): string {
  return words(name).join(' ');
}
