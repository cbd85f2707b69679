/** The front page: what is searched for, what the map looks at, what the list shows. No DOM and no map in here. */
import { batch, type Signal, signal } from '@preact/signals';
import type { Category } from '../../schema/category.ts';
import { type Bbox, boxAround, type LngLat } from '../../schema/place.ts';
import type { Search } from '../../schema/search.ts';
import type { Api, Suggestion } from '../api/client.ts';
import type { Lang } from '../text/lang.ts';
import { type AddressBar, homeAddress } from './address.ts';
import { boundsOf } from './bounds.ts';
import { createPause } from './pause.ts';
import { createResults, type FirstPage, type Results } from './results.ts';
import { createSuggestions, type Suggestions } from './suggestions.ts';

/** The list waits until the map has been still this long. */
export const MOVING_PAUSE_MS = 250;

/** What the server sends with the page, as JSON. */
export interface HomeData extends FirstPage {
  lang: Lang;
  search: Search;
  counts: Record<Category, number>;
  /** Version of the data, for the addresses of map tiles. */
  version: number;
  areaName?: string;
  /** Addresses of the base map's TileJSON documents, the lowest first. */
  basemap: string[];
  /** Whom the data on the map is from, for its corner. */
  attribution: string[];
  /** What the map shows when nothing else is asked for. */
  bounds: Bbox;
  /** The page of the list that the address asks for. */
  cursor?: string;
}

/** Where the map should go. `lists`: the list then follows what the map really shows. */
export interface Destination {
  box: Bbox;
  lists: boolean;
}

export type MapState = 'waiting' | 'ready' | 'unavailable';

export interface Home {
  data: HomeData;
  search: Signal<Search>;
  results: Results;
  suggestions: Suggestions;
  destination: Signal<Destination | undefined>;
  /** Name of the place that the visitor went to, until the map is moved. */
  placeName: Signal<string | undefined>;
  /** Number of the initiative whose pin is lit. */
  lit: Signal<number | undefined>;
  /** Number of the initiative whose popup is open. */
  chosen: Signal<number | undefined>;
  map: Signal<MapState>;
  searchFor(text: string): Promise<void>;
  setCategories(categories: Category[]): Promise<void>;
  drop(part: 'q' | 'category' | 'area' | 'bbox' | 'near'): Promise<void>;
  clear(): Promise<void>;
  goTo(place: Suggestion): Promise<void>;
  showBox(box: Bbox): Promise<void>;
  nearMe(at: LngLat): void;
  /** The map came to rest, moved `byHand` or on its way to a destination. */
  look(box: Bbox, byHand: boolean): void;
  /** Back or forward to an earlier search. */
  revisit(search: Search): Promise<void>;
  more(): Promise<void>;
  retry(): Promise<void>;
}

export function createHome(data: HomeData, world: { api: Api; address: AddressBar }): Home {
  const { api, address } = world;
  const search = signal(data.search);
  const destination = signal<Destination | undefined>(undefined);
  const placeName = signal<string | undefined>(undefined);
  const results = createResults(data, api);
  const suggestions = createSuggestions(api);
  const still = createPause(MOVING_PAUSE_MS);

  /** A question of the visitor's: Back leads out of it again. */
  async function ask(wanted: Search): Promise<void> {
    still.cancel();
    search.value = wanted;
    address.push(homeAddress(data.lang, wanted), wanted);
    await results.load(wanted);
  }

  /** Without a box of its own, the map shows where the matches are. */
  function fitMatches(): void {
    const { bbox, q, area } = search.value;
    if (bbox || results.status.value !== 'ready') return;
    const box = q || area ? boundsOf(results.rows.value) : data.bounds;
    if (box) destination.value = { box, lists: false };
  }

  async function goToBox(box: Bbox, name?: string): Promise<void> {
    const { near: _, ...rest } = search.value;
    const asked = ask({ ...rest, bbox: box });
    batch(() => {
      placeName.value = name;
      destination.value = { box, lists: true };
    });
    await asked;
  }

  return {
    data,
    search,
    results,
    suggestions,
    destination,
    placeName,
    lit: signal(undefined),
    chosen: signal(undefined),
    map: signal<MapState>('waiting'),
    async searchFor(text) {
      suggestions.close();
      const { q: _, ...rest } = around(search.value);
      const q = text.trim();
      await ask({ ...(q ? { q } : {}), ...rest });
      fitMatches();
    },
    setCategories(categories) {
      const { category: _, ...rest } = around(search.value);
      return ask({ ...rest, ...(categories.length ? { category: categories } : {}) });
    },
    async drop(part) {
      const { [part]: _, ...rest } = part === 'near' ? search.value : around(search.value);
      if (part === 'bbox') placeName.value = undefined;
      await ask(rest);
      if (part !== 'category') fitMatches();
    },
    async clear() {
      placeName.value = undefined;
      await ask({});
      fitMatches();
    },
    goTo(place) {
      suggestions.close();
      const { q: _, ...rest } = search.value;
      search.value = rest;
      return goToBox(place.bbox ?? boxAround(place.lngLat, reachMeters(place)), place.name);
    },
    showBox: (box) => goToBox(box),
    nearMe({ lng, lat }) {
      // A hundred metres are near enough, and all that an address should say of where somebody is.
      const near = { lng: Number(lng.toFixed(3)), lat: Number(lat.toFixed(3)) };
      address.visit(homeAddress(data.lang, { near }));
    },
    look(box, byHand) {
      const bbox = rounded(box);
      if (byHand) placeName.value = undefined;
      const { near: _, ...rest } = search.value;
      search.value = { ...rest, bbox };
      still.after(() => {
        address.replace(homeAddress(data.lang, search.value), search.value);
        void results.load(search.value);
      });
    },
    async revisit(wanted) {
      still.cancel();
      // What is nearest, only the server's own page knows.
      if (wanted.near) return address.visit(homeAddress(data.lang, wanted));
      batch(() => {
        search.value = wanted;
        placeName.value = undefined;
        if (wanted.bbox) destination.value = { box: wanted.bbox, lists: false };
      });
      await results.load(wanted);
      fitMatches();
    },
    more: () => results.more(search.value),
    retry: () => results.load(search.value),
  };
}

const NEAR_METERS = 10_000;

/** A list that is asked for anew is of what lies around, for the API knows boxes. */
function around({ near, ...rest }: Search): Search {
  return near ? { ...rest, bbox: boxAround(near, NEAR_METERS) } : rest;
}

/** A village is looked at from nearer than a city. */
function reachMeters({ kind, population }: Suggestion): number {
  if (kind === 'municipality') return 12_000;
  if (kind === 'postcode') return 4000;
  if (kind === 'address') return 700;
  return population > 100_000 ? 6000 : population > 10_000 ? 3500 : 2000;
}

/** Ten metres are finer than a pixel of the map, and a shared link stays short. */
function rounded({ west, south, east, north }: Bbox): Bbox {
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return { west: round(west), south: round(south), east: round(east), north: round(north) };
}
