/** Where a draft belongs: its point, its municipality, or the area that it serves. */
import type { Listing } from '../../schema/initiative.ts';
import type { Atlas } from './atlas.ts';
import type { Complaint, Draft, Rejection } from './listing.ts';

export interface Located {
  draft: Draft;
  listing: Listing;
  municipality?: string;
  how: 'given' | 'geocoded' | 'without point';
}

/**
 * A point of the file decides by itself: files are wrong about municipalities more often than about points.
 * A point that was looked up stands for a whole postcode or town, so there the file is believed first.
 */
export async function locate(draft: Draft, atlas: Atlas): Promise<Located | Rejection> {
  const { municipality: told } = draft;
  const listing = withTown(draft.listing, atlas);
  const { place } = listing;
  if (place?.lngLat) return { draft, listing, ...optional(atlas.municipalityOf(place.lngLat)), how: 'given' };
  const code = told && atlas.municipalities.codeOf(told.said);
  const found = place && (await atlas.locator.find({ ...draft.listing.place, municipality: code }));
  if (found) {
    return {
      draft,
      listing: { ...listing, place: { ...place, lngLat: found.lngLat, precision: 'approximate' } },
      ...optional(code ?? atlas.municipalityOf(found.lngLat) ?? found.municipality),
      how: 'geocoded',
    };
  }
  if (told && !code) return { row: draft.row, complaints: [unknown(told, atlas)] };
  const serviceArea = [code ? `municipality:${code}` : 'nationwide'];
  return { draft, listing: { ...listing, serviceArea }, ...optional(code), how: 'without point' };
}

/** A postcode alone says the name of its district, which people read and search by. */
function withTown(listing: Listing, { townOf }: Atlas): Listing {
  const { place } = listing;
  const town = place?.postcode && !place.town ? townOf(place.postcode) : undefined;
  return place && town ? { ...listing, place: { ...place, town } } : listing;
}

function unknown({ said, column }: NonNullable<Draft['municipality']>, { municipalities }: Atlas): Complaint {
  const hint = municipalities.isEmpty
    ? 'municipalities have not been loaded yet (npm run import -- areas FILE)'
    : 'there is no such municipality';
  return { column, reason: `“${said}”: the row has no point, and ${hint}` };
}

function optional(municipality: string | undefined): { municipality?: string } {
  return municipality ? { municipality } : {};
}
