/** The small map of one initiative: its pin, or the area it lies in. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Category } from '../../schema/category.ts';
import type { LngLat } from '../../schema/place.ts';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { categoryColours } from './colours.ts';
import { createMap, type Undo, withBehaviours } from './create.ts';
import { loadGround } from './ground.ts';
import { drawMissingPins, pinImageId } from './pin-image.ts';
import { currentTheme, onThemeChange } from './theme.ts';

/** What the page says of its place, as JSON. */
export interface MapPage {
  lngLat: LngLat;
  precision: 'exact' | 'approximate';
  category: Category;
  basemap: string[];
}

const ZOOM = { exact: 14.5, approximate: 11.5 };
/** Ground without streets shows coast and towns around; as near as it goes, an inland town would lie on blank paper. */
const ZOOMS_ABOVE_GROUND = 0.75;

interface With {
  page: MapPage;
  lang: Lang;
  text: LiveText;
  /** In a frame: one finger moves the page around it, two move the map. */
  cooperativeGestures?: boolean;
}

export async function drawPlaceMap(
  container: HTMLElement,
  { page, lang, text, cooperativeGestures = false }: With,
): Promise<Undo> {
  const map = await createMap(
    container,
    { lang, text },
    {
      center: page.lngLat,
      zoom: ZOOM[page.precision],
      // The page scrolls past it.
      ...(cooperativeGestures ? { cooperativeGestures } : { scrollZoom: false }),
    },
  );
  const ground = await loadGround(page.basemap);
  map.jumpTo({ zoom: Math.min(ZOOM[page.precision], ground.maxZoom - ZOOMS_ABOVE_GROUND) });
  const undo = withBehaviours(map, [drawMissingPins, () => onThemeChange(draw)]);
  draw();
  return undo;

  function draw(): void {
    map.setStyle(
      withPin(ground.style(currentTheme(), lang), page, categoryColours(container)[page.category]),
    );
  }
}

function withPin(ground: StyleSpecification, page: MapPage, colour: string): StyleSpecification {
  const { lngLat, precision, category } = page;
  const area: LayerSpecification = {
    id: 'around',
    type: 'circle',
    source: 'place',
    paint: { 'circle-radius': 48, 'circle-color': colour, 'circle-opacity': 0.16 },
  };
  const pin: LayerSpecification = {
    id: 'pin',
    type: 'symbol',
    source: 'place',
    layout: {
      'icon-image': pinImageId({ theme: currentTheme(), precision, category }),
      'icon-allow-overlap': true,
    },
  };
  return {
    ...ground,
    sources: {
      ...ground.sources,
      place: {
        type: 'geojson',
        data: { type: 'Point', coordinates: [lngLat.lng, lngLat.lat] },
      },
    },
    layers: [...ground.layers, ...(precision === 'approximate' ? [area] : []), pin],
  };
}
