/** What the index keeps of a listing: where its point lies and the words it is found by. */
import { categoryName } from '../../schema/category.ts';
import type { Occurrence } from '../../schema/event.ts';
import { nameWords, words } from '../../schema/fold.ts';
import type { Listing } from '../../schema/initiative.ts';
import { mercatorUnits, mortonKey } from '../../schema/quadkey.ts';
import { facetsOf } from './facets.ts';

export interface IndexEntry {
  key: number | null;
  x: number | null;
  y: number | null;
  searchName: string;
  searchWords: string;
  facets: string;
}

export interface IndexedAt {
  municipality?: string;
  municipalityName?: string;
  /** Its coming events. */
  events?: Occurrence[];
  /** The day in Denmark: `2026-11-23`. */
  today: string;
}

export function indexEntry(listing: Listing, at: IndexedAt): IndexEntry {
  const point = listing.place?.precision === 'hidden' ? undefined : listing.place?.lngLat;
  const units = point && mercatorUnits(point);
  const key = units && mortonKey(units.x, units.y);
  return {
    key: key ?? null,
    x: units?.x ?? null,
    y: units?.y ?? null,
    searchName: [listing.name, listing.translations.en?.name]
      .filter((name) => name !== undefined)
      .map(nameWords)
      .join(' '),
    searchWords: wordsOf(listing, at.municipalityName),
    facets: facetsOf(listing, { ...at, key }),
  };
}

/** Each word once: the index looks a word up by column, not by position. */
function wordsOf(listing: Listing, municipalityName: string | undefined): string {
  const { place, translations, organiser, category } = listing;
  const texts = [
    categoryName(category, 'da'),
    categoryName(category, 'en'),
    listing.summary,
    listing.description,
    translations.en?.summary,
    translations.en?.description,
    ...listing.tags,
    organiser?.name,
    // What is not shown is not found either: a search would tell.
    ...(place?.precision === 'hidden' ? [] : [place?.address, place?.venue]),
    place?.postcode,
    municipalityName,
  ].filter((text) => text !== undefined);
  const places = [place?.town, municipalityName].filter((name) => name !== undefined).map(nameWords);
  return [...new Set([...texts.flatMap(words), ...places.flatMap((text) => text.split(' '))])].join(' ');
}
