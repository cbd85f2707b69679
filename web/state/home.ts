/** The front page: what is searched for, what the map looks at, what the list shows. No DOM and no map in here. */
import { batch, type Signal, signal } from '@preact/signals';
import type { Category } from '../../schema/category.ts';
import { type Bbox, boxAround, type LngLat } from '../../schema/place.ts';
import { type FacetCounts, LISTS, type ListField, type Search, type When } from '../../schema/search.ts';
import type { Alternatives, Api, Part, Suggestion } from '../api/client.ts';
import type { Lang } from '../text/lang.ts';
import { type AddressBar, homeAddress, initiativeAddress } from './address.ts';
import { boundsOf, boundsOfMatches } from './bounds.ts';
import { createFacets, type LiveFacets } from './facets.ts';
import { createPause } from './pause.ts';
import { createResults, type FirstPage, type Results } from './results.ts';
import { createSuggestions, type Option, type Suggestions } from './suggestions.ts';

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
  /** What the server could count beside the list. */
  facets?: FacetCounts;
  /** Where the list is empty: what there is instead. */
  alternatives?: Alternatives;
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

/** How far the list reaches up over the map of a phone. */
export type SheetStop = 'peek' | 'half' | 'full';

/** What the page needs of the world outside. */
export interface World {
  api: Api;
  address: AddressBar;
  /** The day that it is in Denmark: `2026-11-24`. */
  today: string;
}

export interface Home {
  data: HomeData;
  today: string;
  search: Signal<Search>;
  results: Results;
  suggestions: Suggestions;
  /** What the search box is to say. A new object each time it is told, whatever was typed since. */
  box: Signal<{ text: string }>;
  facets: LiveFacets;
  alternatives: Signal<Alternatives | undefined>;
  destination: Signal<Destination | undefined>;
  /** Name of the place that the visitor went to, until the map is moved. */
  placeName: Signal<string | undefined>;
  /** Number of the initiative whose pin is lit. */
  lit: Signal<number | undefined>;
  /** Number of the initiative whose popup is open. */
  chosen: Signal<number | undefined>;
  map: Signal<MapState>;
  /** Whether a part of what the map shows could not be had. */
  mapIsPatchy: Signal<boolean>;
  sheet: Signal<SheetStop>;
  /** Pixels at the foot of the map that the list lies over. */
  covered: Signal<number>;
  searchFor(text: string): Promise<void>;
  /** Changes any of the filters; an empty list or undefined takes one away. */
  filter(wanted: Filters): Promise<void>;
  drop(part: Part): Promise<void>;
  /** Lets go of all filters; the words and the view stay. */
  clearFilters(): Promise<void>;
  clear(): Promise<void>;
  goTo(place: Suggestion): Promise<void>;
  /** Does what a suggestion promises. */
  choose(option: Option): void;
  showBox(box: Bbox): Promise<void>;
  /** A box of about twice the view's sides, around the same middle. */
  widen(): Promise<void>;
  nearMe(at: LngLat): Promise<void>;
  /** The map came to rest, moved `byHand` or on its way to a destination. */
  look(box: Bbox, byHand: boolean): void;
  /** Back or forward to an earlier search. */
  revisit(search: Search): Promise<void>;
  more(): Promise<void>;
  retry(): Promise<void>;
}

export type Filters = { [F in ListField]?: Search[F] } & { when?: When | undefined };

export function createHome(data: HomeData, { api, address, today }: World): Home {
  const search = signal(data.search);
  const destination = signal<Destination | undefined>(undefined);
  const placeName = signal<string | undefined>(undefined);
  const alternatives = signal(data.alternatives);
  const box = signal({ text: data.search.q ?? '' });
  const results = createResults(data, api);
  const suggestions = createSuggestions(api, () => middleOf(search.value));
  const facets = createFacets({ version: data.version, facets: facetsOf(data) }, search, api);
  const still = createPause(MOVING_PAUSE_MS);

  async function list(wanted: Search): Promise<void> {
    await results.load(wanted);
    if (search.value !== wanted || results.status.value !== 'ready') return;
    alternatives.value = undefined;
    if (results.rows.value.length > 0) return;
    const answer = await api.alternatives(wanted);
    // Without them there still are the plain ways out.
    if (search.value === wanted && answer.ok) alternatives.value = answer.data;
  }

  /** A question of the visitor's: Back leads out of it again. */
  async function ask(wanted: Search): Promise<void> {
    still.cancel();
    const asked = withoutNothing(wanted);
    batch(() => {
      search.value = asked;
      box.value = { text: asked.q ?? '' };
    });
    address.push(homeAddress(data.lang, asked), asked);
    await list(asked);
  }

  /** Without a box of its own, the map shows where the matches are. */
  function fitMatches(): void {
    const { bbox, q, area, near } = search.value;
    if (bbox || results.status.value !== 'ready') return;
    const rows = results.rows.value;
    const box =
      near && rows.length > 0
        ? boundsOf([{ lngLat: near }, ...rows.slice(0, NEAREST)])
        : q || area
          ? boundsOfMatches(rows, results.understood.value?.place?.lngLat)
          : data.bounds;
    if (box) destination.value = { box, lists: false };
  }

  async function goToBox(box: Bbox, wanted: Search, name?: string): Promise<void> {
    const asked = ask({ ...wanted, bbox: box });
    batch(() => {
      placeName.value = name;
      destination.value = { box, lists: true };
    });
    await asked;
  }

  async function searchFor(text: string): Promise<void> {
    suggestions.close();
    await ask({ ...search.value, q: text.trim() });
    fitMatches();
  }

  function goTo(place: Suggestion): Promise<void> {
    suggestions.close();
    const { q: _, near: __, area: ___, ...rest } = search.value;
    return goToBox(place.bbox ?? boxAround(place.lngLat, reachMeters(place)), rest, place.name);
  }

  return {
    data,
    today,
    search,
    box,
    results,
    suggestions,
    facets,
    alternatives,
    destination,
    placeName,
    lit: signal(undefined),
    chosen: signal(undefined),
    map: signal<MapState>('waiting'),
    mapIsPatchy: signal(false),
    sheet: signal<SheetStop>('half'),
    covered: signal(0),
    searchFor,
    filter: (wanted) => ask({ ...search.value, ...wanted } as Search),
    async drop(part) {
      if (part === 'bbox') placeName.value = undefined;
      await ask({ ...search.value, [part]: undefined });
      if (!isFilter(part)) fitMatches();
    },
    clearFilters() {
      const { q, bbox, near, area } = search.value;
      return ask({ q, bbox, near, area } as Search);
    },
    async clear() {
      placeName.value = undefined;
      await ask({});
      fitMatches();
    },
    goTo,
    choose(option) {
      suggestions.close();
      if (option.kind === 'place') void goTo(option.place);
      else if (option.kind === 'initiative')
        address.visit(initiativeAddress(data.lang, option.initiative.slug));
      else void searchFor(option.text);
    },
    showBox: (box) => goToBox(box, search.value),
    widen: () => goToBox(wider(search.value.bbox ?? data.bounds), search.value),
    async nearMe({ lng, lat }) {
      // A hundred metres are near enough, and all that an address should say of where somebody is.
      const near = { lng: Number(lng.toFixed(3)), lat: Number(lat.toFixed(3)) };
      placeName.value = undefined;
      const { bbox: _, area: __, ...rest } = search.value;
      await ask({ ...rest, near });
      fitMatches();
    },
    look(box, byHand) {
      const bbox = rounded(box);
      if (byHand) placeName.value = undefined;
      // The view says where from now on, and the words only what.
      const { place, q } = results.understood.value ?? {};
      const wanted = { ...search.value, ...(place ? { q } : {}), bbox };
      search.value = wanted;
      still.after(() => {
        address.replace(homeAddress(data.lang, wanted), wanted);
        void list(wanted);
      });
    },
    async revisit(wanted) {
      still.cancel();
      batch(() => {
        search.value = wanted;
        box.value = { text: wanted.q ?? '' };
        placeName.value = undefined;
        if (wanted.bbox) destination.value = { box: wanted.bbox, lists: false };
      });
      await list(wanted);
      fitMatches();
    },
    more: () => results.more(search.value),
    retry: () => list(search.value),
  };
}

/** So many of the nearest are in view when the map goes to where somebody is. */
const NEAREST = 12;

export function isFilter(part: Part): part is ListField | 'when' {
  return part === 'when' || LISTS.some(({ field }) => field === part);
}

/** How many filters are chosen. */
export function chosenFilters(search: Search): number {
  return LISTS.reduce((sum, { field }) => sum + (search[field]?.length ?? 0), search.when ? 1 : 0);
}

/** The counts of the whole country are also those of a search for everything. */
function facetsOf({ facets, search, counts }: HomeData): FacetCounts {
  return facets ?? (Object.keys(search).length === 0 ? { category: counts } : {});
}

/** Without what is empty, so that equal searches are equal. */
function withoutNothing(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => (Array.isArray(value) ? value.length : value)),
  );
}

/** Where suggestions should be near: the visitor, or what the map shows. About a kilometre is near enough. */
function middleOf({ near, bbox }: Search): LngLat | undefined {
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  if (near) return { lng: round(near.lng), lat: round(near.lat) };
  if (!bbox || bbox.west > bbox.east) return undefined;
  return { lng: round((bbox.west + bbox.east) / 2), lat: round((bbox.south + bbox.north) / 2) };
}

function wider({ west, south, east, north }: Bbox): Bbox {
  const [lng, lat] = [((east < west ? east + 360 : east) - west) / 2, (north - south) / 2];
  return rounded({
    west: Math.max(-180, west - lng),
    south: Math.max(-85, south - lat),
    east: Math.min(180, east + lng),
    north: Math.min(85, north + lat),
  });
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
