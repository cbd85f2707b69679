/** The initiatives that somebody keeps on this device: enough of each to show its row without a network. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { isCategory } from '../../schema/category.ts';
import type { LngLat } from '../../schema/place.ts';
import { isLang } from '../text/lang.ts';
import { type DeviceStorage, isNumber, isObject, readKept, writeKept } from './device-storage.ts';
import { type Row, SERVED } from './row.ts';

export const FAVOURITES_KEY = 'rodskud-favourites';
/** More than anybody reads, and far less than a device has room for. */
export const FAVOURITES_MAX = 100;

export type Favourite = Pick<
  Row,
  'number' | 'slug' | 'name' | 'nameLang' | 'category' | 'town' | 'lngLat' | 'served'
>;

/** `refused`: the browser keeps nothing. `full`: there are as many as there may be. */
export type Outcome = 'saved' | 'removed' | 'full' | 'refused';

export interface Favourites {
  /** The latest first. */
  list: ReadonlySignal<Favourite[]>;
  has(number: number): boolean;
  toggle(it: Favourite): Outcome;
  /** Back where it was. */
  restore(it: Favourite, index: number): Outcome;
  /** What was kept of it is brought up to date, where it is kept. */
  refresh(it: Favourite): void;
  /** What the device holds now: at the start, and when another tab has changed it. */
  reread(): void;
}

/** `onChange` is told of what this tab saves and removes, so that the page of it can be kept too. */
export function createFavourites(
  storage: DeviceStorage | undefined,
  onChange: (it: Favourite, kept: boolean) => void = () => {},
): Favourites {
  const list = signal<Favourite[]>([]);
  const reread = () => {
    list.value = favouritesFrom(readKept(storage, FAVOURITES_KEY));
  };
  const has = (number: number) => list.value.some((it) => it.number === number);

  function write(next: Favourite[]): boolean {
    if (!writeKept(storage, FAVOURITES_KEY, next)) return false;
    list.value = next;
    return true;
  }

  function add(it: Favourite, index: number): Outcome {
    // Another tab may have been busy.
    reread();
    if (has(it.number)) return 'saved';
    if (list.value.length >= FAVOURITES_MAX) return 'full';
    if (!write(list.value.toSpliced(index, 0, favouriteOf(it)))) return 'refused';
    onChange(it, true);
    return 'saved';
  }

  function remove(it: Favourite): Outcome {
    reread();
    if (!write(list.value.filter(({ number }) => number !== it.number))) return 'refused';
    onChange(it, false);
    return 'removed';
  }

  return {
    list,
    has,
    reread,
    toggle: (it) => (has(it.number) ? remove(it) : add(it, 0)),
    restore: add,
    refresh(it) {
      reread();
      const fresh = favouriteOf(it);
      const isNews = (kept: Favourite) =>
        kept.number === it.number && JSON.stringify(kept) !== JSON.stringify(fresh);
      if (!list.value.some(isNews)) return;
      write(list.value.map((kept) => (isNews(kept) ? fresh : kept)));
    },
  };
}

/** Only what is kept, always in the same order. */
export function favouriteOf(it: Favourite): Favourite {
  const { number, slug, name, nameLang, category, town, lngLat, served } = it;
  return {
    number,
    slug,
    name,
    ...(nameLang ? { nameLang } : {}),
    category,
    ...(town ? { town } : {}),
    ...(lngLat ? { lngLat: { lng: lngLat.lng, lat: lngLat.lat } } : {}),
    ...(served ? { served } : {}),
  };
}

/** What lies on a device may be from an earlier version, or from anybody's hand: what is not whole is left out. */
export function favouritesFrom(value: unknown): Favourite[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<number>();
  return value.flatMap((it: unknown) => {
    const favourite = readFavourite(it);
    if (!favourite || seen.has(favourite.number) || seen.size >= FAVOURITES_MAX) return [];
    seen.add(favourite.number);
    return [favourite];
  });
}

function readFavourite(value: unknown): Favourite | undefined {
  if (!isObject(value)) return undefined;
  const { number, slug, name, nameLang, category, town, lngLat, served } = value;
  if (!isNumber(number) || typeof slug !== 'string' || typeof name !== 'string') return undefined;
  if (!slug || !name || typeof category !== 'string' || !isCategory(category)) return undefined;
  const point = readLngLat(lngLat);
  const area = readServed(served);
  return favouriteOf({
    number,
    slug,
    name,
    category,
    ...(typeof nameLang === 'string' && isLang(nameLang) ? { nameLang } : {}),
    ...(typeof town === 'string' ? { town } : {}),
    ...(point ? { lngLat: point } : {}),
    ...(area ? { served: area } : {}),
  });
}

function readServed(value: unknown): Row['served'] {
  if (!isObject(value)) return undefined;
  const how = SERVED.find((one) => one === value.how);
  if (!how) return undefined;
  return {
    how,
    ...(typeof value.name === 'string' ? { name: value.name } : {}),
    ...(value.more === true ? { more: true } : {}),
  };
}

function readLngLat(value: unknown): LngLat | undefined {
  if (!isObject(value) || !isNumber(value.lng) || !isNumber(value.lat)) return undefined;
  return { lng: value.lng, lat: value.lat };
}
