/** What a popup lists: from the tile, from the list beside the map, or asked of the API. */
import { isCategory } from '../../schema/category.ts';
import { type Bbox, boxAround } from '../../schema/place.ts';
import type { Home } from '../state/home.ts';
import { type Row, rowFromFeature } from '../state/row.ts';
import type { HomeMap } from './home-map.ts';
import type { PressedPin } from './pressed.ts';

interface Asking extends Pick<HomeMap, 'api' | 'lang'> {
  home: { search: Home['search']; results: Pick<Home['results'], 'rows'> };
}

const MOST = 30;
/** A tile's points are rounded to its grid: about a hundred metres where clusters of one are shown. */
const AROUND_METERS = 400;

export async function entriesOf(pins: PressedPin[], with_: Asking): Promise<Row[]> {
  const found = await Promise.all(pins.map((pin) => entryOf(pin, with_)));
  return found.filter((row) => row !== undefined);
}

async function entryOf(pin: PressedPin, with_: Asking): Promise<Row | undefined> {
  const { number, name, slug, category, lngLat } = pin;
  const listed = with_.home.results.rows.value.find((row) => row.number === number);
  if (listed) return listed;
  if (name && slug && category && isCategory(category))
    return { number, name, slug, category, lngLat, summary: '' };
  const around = await entriesWithin(boxAround(lngLat, AROUND_METERS), with_);
  return around.find((row) => row.number === number);
}

export async function entriesWithin(box: Bbox, { home, api, lang }: Asking): Promise<Row[]> {
  const { near: _, ...search } = home.search.value;
  const answer = await api.items({ ...search, bbox: box }, { limit: MOST });
  return answer.ok ? answer.data.features.map((feature) => rowFromFeature(feature, lang)) : [];
}
