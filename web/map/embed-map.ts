/** The map of a widget: the page around it scrolls past it, and what is pressed opens inside the widget. */
import { signal } from '@preact/signals';
import { createApi } from '../api/client.ts';
import type { EmbedPage } from '../embed/page.ts';
import { homeAddress } from '../state/address.ts';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { besideBorder, withBorder } from './border.ts';
import { type Behaviour, createMap, type Undo, withBehaviours } from './create.ts';
import { loadGround } from './ground.ts';
import { openWhatIsPressed } from './open-pressed.ts';
import { drawMissingPins } from './pin-image.ts';
import { drawPlaceMap, type MapPage } from './place-map.ts';
import { pointAtPins } from './point-at-pins.ts';
import { showSearch } from './show-search.ts';

type ListPage = EmbedPage & { map: NonNullable<EmbedPage['map']> };

/** Zoom where only a centre is given: a town and what lies around it. */
const AROUND = 11;

/** Rejects where no map can be drawn. */
export async function drawEmbedMap(container: HTMLElement, page: ListPage): Promise<Undo> {
  const { lang, query } = page;
  const { search, version, attribution, basemap, bounds, border, centre, zoom, gestures } = page.map;
  const text = await textWith(lang, gestures);
  const view = centre
    ? { center: centre, zoom: zoom ?? AROUND }
    : { bounds, ...(border ? { padding: besideBorder() } : {}) };
  const map = await createMap(container, { lang, text }, { ...view, cooperativeGestures: true });
  if (!centre && zoom !== undefined) map.jumpTo({ zoom });
  const ground = await withBorder(await loadGround(basemap), border, container);
  const home = {
    data: { version, attribution },
    search: signal(search),
    results: { rows: signal([]) },
    lit: signal<number | undefined>(undefined),
    chosen: signal<number | undefined>(undefined),
    covered: signal(0),
    // A crowd on one spot is a list, and lists of a box are the front page's.
    showBox: async (bbox: NonNullable<typeof search.bbox>) => {
      open(homeAddress(lang, { ...search, bbox }), '_blank', 'noopener');
    },
  };
  const api = createApi((address, init) => fetch(address, init));
  const addressOf = (slug: string) => `/embed/i/${encodeURIComponent(slug)}${query}`;
  const with_ = { home, api, lang, text, addressOf };
  const behaviours: Behaviour[] = [
    drawMissingPins,
    (map) => showSearch(map, with_, ground),
    (map) => pointAtPins(map, home),
    (map) => openWhatIsPressed(map, with_),
  ];
  return withBehaviours(map, behaviours);
}

export async function drawEmbedPlace(
  container: HTMLElement,
  { lang, place, gestures = {} }: EmbedPage & { place: MapPage },
): Promise<Undo> {
  const text = await textWith(lang, gestures);
  return drawPlaceMap(container, { page: place, lang, text, cooperativeGestures: true });
}

/** The words of the map, with what MapLibre says over one that the page scrolls past. */
async function textWith(lang: Lang, gestures: Record<string, string>): Promise<LiveText> {
  const text = await wordsOf(lang);
  return { ...text, map: { ...text.map, locale: { ...text.map.locale, ...gestures } } };
}

/** Written out for each language, so that the build makes a file of each. */
async function wordsOf(lang: Lang): Promise<LiveText> {
  switch (lang) {
    case 'en':
      return (await import('../text/en.ts')).live;
    case 'de':
      return (await import('../text/de.ts')).live;
    case 'uk':
      return (await import('../text/uk.ts')).live;
    case 'ar':
      return (await import('../text/ar.ts')).live;
    case 'da':
      return (await import('../text/da.ts')).live;
  }
}
