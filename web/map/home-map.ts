/** The map of the front page: a map, and the list of what it does. */
import type { Api } from '../api/client.ts';
import { boundsOfMatches } from '../state/bounds.ts';
import type { Home } from '../state/home.ts';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import { type Behaviour, createMap, type Undo, withBehaviours } from './create.ts';
import { followDestination } from './follow-destination.ts';
import { loadGround } from './ground.ts';
import { lightPins } from './light-pins.ts';
import { openWhatIsPressed } from './open-pressed.ts';
import { drawMissingPins } from './pin-image.ts';
import { pointAtPins } from './point-at-pins.ts';
import { reportGaps } from './report-gaps.ts';
import { reportMoves } from './report-moves.ts';
import { showSearch } from './show-search.ts';
import { visiblePadding } from './visible.ts';

const ROOM = 16;

export interface HomeMap {
  home: Home;
  api: Api;
  lang: Lang;
  text: LiveText;
}

/** Rejects where no map can be drawn. */
export async function drawHomeMap(container: HTMLElement, with_: HomeMap): Promise<Undo> {
  const { home } = with_;
  const { search, results, data } = home;
  const { bbox, q, near, area } = search.value;
  const bounds =
    bbox ??
    (q || near || area
      ? boundsOfMatches(results.rows.value, results.understood.value?.place?.lngLat)
      : undefined) ??
    data.bounds;
  const map = await createMap(container, with_, {
    bounds,
    padding: visiblePadding(container, home, ROOM),
  });
  const ground = await loadGround(data.basemap);
  const behaviours: Behaviour[] = [
    drawMissingPins,
    (map) => showSearch(map, with_, ground),
    (map) => reportGaps(map, home),
    (map) => reportMoves(map, home),
    (map) => followDestination(map, home),
    (map) => lightPins(map, home),
    (map) => pointAtPins(map, home),
    (map) => openWhatIsPressed(map, with_),
  ];
  return withBehaviours(map, behaviours);
}
