/** A search of the pages as a widget. */
import type { Search } from '../../schema/search.ts';
import type { Lang } from '../text/lang.ts';
import { type Widget, ZOOM } from './widget.ts';

/** Where somebody is may be in their address, and is not for the page of another. */
const OF_WIDGET = new Set(['q', 'category', 'audience', 'area', 'bbox', 'near']);

/** A tile is so wide, and so is a usual frame. */
const TILE = 512;
const FRAME = 640;
/** Undefined for one that a widget cannot show: it would show more than was asked for. */
export function searchWidget(search: Search, lang: Lang): Widget | undefined {
  const { q, category, audience, area } = search;
  if (Object.keys(search).some((key) => !OF_WIDGET.has(key))) return undefined;
  const [kind, code] = area?.split(':') ?? [];
  if (area && kind !== 'municipality') return undefined;
  return {
    lang,
    theme: 'auto',
    view: 'both',
    look: { colours: {} },
    ...(code ? { municipality: code } : {}),
    ...(category ? { category } : {}),
    ...(audience ? { audience } : {}),
    ...(q ? { q } : {}),
    ...viewOf(search),
  };
}

function viewOf({ bbox }: Search): Pick<Widget, 'centre' | 'zoom'> {
  if (!bbox || bbox.west >= bbox.east) return {};
  const middle = (a: number, b: number) => Number(((a + b) / 2).toFixed(5));
  const zoom = Math.floor(Math.log2((FRAME / TILE) * (360 / (bbox.east - bbox.west))));
  return {
    centre: { lng: middle(bbox.west, bbox.east), lat: middle(bbox.south, bbox.north) },
    zoom: Math.min(Math.max(zoom, ZOOM.min), ZOOM.max),
  };
}
