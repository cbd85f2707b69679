/** The world outside of the page's state: an API that answers what it is told, and an address bar that remembers. */
import type { Category } from '../../schema/category.ts';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import type { FacetCounts, Search } from '../../schema/search.ts';
import type { Answer } from '../../web/api/answer.ts';
import type { Alternatives, Api, Completions, Items, Suggestion } from '../../web/api/client.ts';
import type { HomeData } from '../../web/state/home.ts';

export interface Asked {
  search: Search;
  cursor: string | undefined;
  signal: AbortSignal | undefined;
  answer(with_: Answer<Items>): void;
}

interface Known {
  suggested?: Partial<Completions>;
  facets?: FacetCounts;
  alternatives?: Alternatives;
}

export function fakeApi({ suggested = {}, facets, alternatives }: Known = {}) {
  const asked: Asked[] = [];
  const counted: Search[] = [];
  const api: Api = {
    items: (search, { cursor, signal }) =>
      new Promise((answer) => {
        asked.push({ search, cursor, signal, answer });
      }),
    facets: async (search) => {
      counted.push(search);
      return facets ? { ok: true, data: { facets } } : unreachable;
    },
    suggest: async () => ({ ok: true, data: { places: [], initiatives: [], ...suggested } }),
    alternatives: async () => (alternatives ? { ok: true, data: alternatives } : unreachable),
  };
  return { api, asked, counted };
}

export function fakeAddressBar() {
  const log: string[] = [];
  return {
    log,
    address: {
      push: (address: string) => log.push(`push ${address}`),
      replace: (address: string) => log.push(`replace ${address}`),
      visit: (address: string) => log.push(`visit ${address}`),
    },
  };
}

export function items(
  names: string[],
  { next, matched }: { next?: string; matched?: number } = {},
): Answer<Items> {
  return {
    ok: true,
    data: {
      type: 'FeatureCollection',
      numberReturned: names.length,
      ...(matched === undefined ? {} : { numberMatched: matched }),
      timeStamp: '2026-11-23T12:00:00Z',
      links: next ? [{ rel: 'next', href: `https://rodskud.test/api/items?limit=30&cursor=${next}` }] : [],
      features: names.map((name, index) => ({
        type: 'Feature',
        id: name,
        geometry: { type: 'Point', coordinates: [10.2, 56.15] },
        properties: { number: index + 1, slug: name.toLowerCase(), name, summary: '', category: 'mad' },
      })),
    },
  };
}

export const unreachable: Answer<never> = {
  ok: false,
  problem: { type: '/problems/unreachable', title: 'No connection', status: 0 },
};

export function homeData(given: Partial<HomeData> = {}): HomeData {
  return {
    lang: 'da',
    search: {},
    rows: [],
    counts: Object.fromEntries(CATEGORY_KEYS.map((key) => [key, 0])) as Record<Category, number>,
    version: 7,
    basemap: [],
    attribution: [],
    bounds: { west: 7.9, south: 54.5, east: 15.3, north: 57.8 },
    ...given,
  };
}

export const aarhus: Suggestion = {
  id: 'town:1',
  kind: 'town',
  name: 'Aarhus',
  lngLat: { lng: 10.2, lat: 56.15 },
  population: 290_000,
};
