/** The public API, as this page uses it. Everybody else may use it the same way. */
import type { SuggestedPlace } from '../../schema/area.ts';
import type { Category } from '../../schema/category.ts';
import type { Feature, FeatureCollection } from '../../schema/geojson.ts';
import { type Search, searchToApi } from '../../schema/search.ts';
import { type Answer, type Fetcher, getJson } from './answer.ts';

export interface InitiativeProperties {
  number: number;
  slug: string;
  name: string;
  name_en?: string;
  summary: string;
  summary_en?: string;
  category: Category;
  town?: string;
}

export type InitiativeFeature = Feature<InitiativeProperties>;
export type Items = FeatureCollection<InitiativeFeature>;
export type Suggestion = SuggestedPlace;

export interface Page {
  limit: number;
  cursor?: string;
  signal?: AbortSignal;
}

export interface Api {
  items(search: Search, page: Page): Promise<Answer<Items>>;
  places(text: string, signal?: AbortSignal): Promise<Answer<{ places: Suggestion[] }>>;
}

export function createApi(fetcher: Fetcher): Api {
  return {
    items(search, { limit, cursor, signal }) {
      const params = searchToApi(search);
      params.set('limit', String(limit));
      if (cursor) params.set('cursor', cursor);
      return getJson(fetcher, `/api/collections/initiatives/items?${params}`, signal);
    },
    places: (text, signal) => getJson(fetcher, `/api/places?${new URLSearchParams({ q: text })}`, signal),
  };
}

/** Where the next page begins, from the link that the API gives. */
export function nextCursor({ links }: Pick<Items, 'links'>): string | undefined {
  const next = links.find(({ rel }) => rel === 'next');
  if (!next) return undefined;
  return new URL(next.href, 'https://any.example').searchParams.get('cursor') ?? undefined;
}
