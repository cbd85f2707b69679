/** The public API, as this page uses it. Everybody else may use it the same way. */
import type { SuggestedPlace } from '../../schema/area.ts';
import type { Category } from '../../schema/category.ts';
import type { Feature, FeatureCollection } from '../../schema/geojson.ts';
import type { Bbox, LngLat } from '../../schema/place.ts';
import { type FacetCounts, type ListField, type Search, searchToApi } from '../../schema/search.ts';
import type { Price } from '../../schema/terms.ts';
import { type Answer, type Fetcher, getJson } from './answer.ts';
import { keepAnswers } from './keep.ts';

export interface InitiativeProperties {
  number: number;
  slug: string;
  name: string;
  name_en?: string;
  summary: string;
  summary_en?: string;
  category: Category;
  town?: string;
  /** Codes of what it serves, and the name of the first of them that has one, in Danish and in English. */
  municipality?: string;
  service_area?: string[];
  served_first?: string;
  served_first_en?: string;
  price?: Price;
  /** Metres, where nearness was asked for. */
  distance?: number;
  /** When something happens next: Danish wall-clock time, or a day. */
  next?: string;
  /** RFC 3339 */
  confirmed?: string;
  updated?: string;
}

export type InitiativeFeature = Feature<InitiativeProperties>;
/** How a question in words was read, where it was not taken as it stands. */
export interface Understood {
  /** The words without the place, spelled as they were found; empty where there was nothing but the place. */
  q?: string;
  place?: { name: string; lngLat: LngLat; bbox?: Bbox };
  spelling?: string;
}

export type Items = FeatureCollection<InitiativeFeature> & { understood?: Understood };
export type Suggestion = SuggestedPlace;

/** An initiative by its name, where there is no room for more. */
export interface NamedInitiative {
  number: number;
  slug: string;
  name: string;
  name_en?: string;
  category: Category;
  town?: string;
  /** Metres */
  distance?: number;
}

export interface Completions {
  places: Suggestion[];
  initiatives: NamedInitiative[];
  spelling?: string;
}

/** A part of a search that can be let go of. */
export type Part = 'q' | 'bbox' | 'area' | 'when' | 'near' | ListField;

/** What there is instead, where nothing was found. */
export interface Alternatives {
  spelling?: string;
  /** The nearest ones outside, with the bearing in degrees clockwise from north where the question has a place. */
  elsewhere: (NamedInitiative & { bearing?: number })[];
  /** How many there would be without a part of the question; the highest number means it or more. */
  without: { part: Part; matched: number }[];
}

/** How many each filter would leave, and at least how many where that was not counted to the end. */
export interface Counted {
  facets: FacetCounts;
  atLeast?: FacetCounts;
}

export interface Page {
  limit: number;
  cursor?: string;
  signal?: AbortSignal;
}

export interface Api {
  items(search: Search, page: Page): Promise<Answer<Items>>;
  facets(search: Search, version: number): Promise<Answer<Counted>>;
  suggest(text: string, near: LngLat | undefined, signal?: AbortSignal): Promise<Answer<Completions>>;
  alternatives(search: Search): Promise<Answer<Alternatives>>;
}

const INITIATIVES = '/api/collections/initiatives';

export function createApi(fetcher: Fetcher): Api {
  const get = keepAnswers((address, signal) => getJson(fetcher, address, signal));
  return {
    items(search, { limit, cursor, signal }) {
      const params = searchToApi(search);
      if (search.q) params.set('sortby', 'relevance');
      params.set('limit', String(limit));
      if (cursor) params.set('cursor', cursor);
      return get(`${INITIATIVES}/items?${params}`, signal);
    },
    facets(search, version) {
      const params = searchToApi(search);
      params.set('v', String(version));
      return get(`${INITIATIVES}/facets?${params}`);
    },
    suggest(text, near, signal) {
      const params = new URLSearchParams({ q: text });
      if (near) params.set('near', `${near.lng},${near.lat}`);
      return get(`/api/suggest?${params}`, signal);
    },
    alternatives: (search) => get(`${INITIATIVES}/alternatives?${searchToApi(search)}`),
  };
}

/** Where the next page begins, from the link that the API gives. */
export function nextCursor({ links }: Pick<Items, 'links'>): string | undefined {
  const next = links.find(({ rel }) => rel === 'next');
  if (!next) return undefined;
  return new URL(next.href, 'https://any.example').searchParams.get('cursor') ?? undefined;
}
