/** What the index keeps of a listing: where its point lies and the words it is found by. */
import { categoriesDa } from '../../schema/category-names-da.ts';
import { categoriesEn } from '../../schema/category-names-en.ts';
import type { Occurrence } from '../../schema/event.ts';
import { nameWords, words } from '../../schema/fold.ts';
import type { Listing } from '../../schema/initiative.ts';
import { mercatorUnits, mortonKey } from '../../schema/quadkey.ts';
import { tailsOf } from './compounds.ts';
import { facetMask } from './facet-mask.ts';
import { facetsOf } from './facets.ts';

export interface IndexEntry {
  key: number | null;
  x: number | null;
  y: number | null;
  searchName: string;
  searchWords: string;
  facets: string;
  /** What a list can be narrowed by, as bits (facet-mask.ts). */
  facetMask: number;
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
    searchName: nameOf(listing),
    facetMask: facetMask(listing),
    searchWords: wordsOf(listing, at.municipalityName),
    facets: facetsOf(listing, { ...at, key }),
  };
}

/** The names in both spellings, and what their compounds end in. */
function nameOf({ name, translations }: Listing): string {
  const said = [name, translations.en?.name]
    .filter((one) => one !== undefined)
    .flatMap((one) => nameWords(one).split(' '));
  return [...new Set([...said, ...said.flatMap(tailsOf)])].join(' ');
}

/** Each word once: the index looks a word up by column, not by position. */
function wordsOf(listing: Listing, municipalityName: string | undefined): string {
  const { place, translations, organiser, category } = listing;
  const texts = [
    categoriesDa[category],
    categoriesEn[category],
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
  const said = texts.flatMap(words);
  return [...new Set([...said, ...said.flatMap(tailsOf), ...places.flatMap((text) => text.split(' '))])].join(
    ' ',
  );
}
