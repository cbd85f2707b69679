/** The map of a list page: the pins of its municipality or category, and nothing that follows the map. */
import { signal } from '@preact/signals';
import type { Bbox } from '../../schema/place.ts';
import type { Search } from '../../schema/search.ts';
import type { Api } from '../api/client.ts';
import { homeAddress } from '../state/address.ts';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { besideBorder, withBorder } from './border.ts';
import { type Behaviour, createMap, type Undo, withBehaviours } from './create.ts';
import { loadGround } from './ground.ts';
import { openWhatIsPressed } from './open-pressed.ts';
import { drawMissingPins } from './pin-image.ts';
import { pointAtPins } from './point-at-pins.ts';
import { showSearch } from './show-search.ts';

/** What the page says of its map, as JSON. */
export interface AreaMap {
  search: Search;
  /** Of the data, for the addresses of tiles. */
  version: number;
  attribution: string[];
  basemap: string[];
  /** Of the municipality, or of the country. */
  bounds: Bbox;
  /** Where the border of the municipality is asked for; absent where none is known. */
  border?: string;
}

interface With {
  page: AreaMap;
  api: Api;
  lang: Lang;
  text: LiveText;
}

/** Rejects where no map can be drawn. */
export async function drawAreaMap(container: HTMLElement, { page, api, lang, text }: With): Promise<Undo> {
  const { search, version, attribution, bounds } = page;
  // The page scrolls past it.
  const map = await createMap(
    container,
    { lang, text },
    { bounds, scrollZoom: false, ...(page.border ? { padding: besideBorder() } : {}) },
  );
  const ground = await withBorder(await loadGround(page.basemap), page.border, container);
  const home = {
    data: { version, attribution },
    search: signal(search),
    results: { rows: signal([]) },
    lit: signal<number | undefined>(undefined),
    chosen: signal<number | undefined>(undefined),
    covered: signal(0),
    // A crowd on one spot is a list, and lists of a box are the front page's.
    showBox: async (bbox: Bbox) => location.assign(homeAddress(lang, { ...search, bbox })),
  };
  const with_ = { home, api, lang, text };
  const behaviours: Behaviour[] = [
    drawMissingPins,
    (map) => showSearch(map, with_, ground),
    (map) => pointAtPins(map, home),
    (map) => openWhatIsPressed(map, with_),
  ];
  return withBehaviours(map, behaviours);
}
