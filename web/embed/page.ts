import type { MapPage } from '../map/place-map.ts';
import type { EmbedData } from '../pages/embed/frame.tsx';
import type { EmbedMap } from '../pages/embed/list.tsx';

/** What the worker says of a page inside the widget, for the scripts on it. */
export type EmbedPage = EmbedData & {
  map?: EmbedMap;
  /** Of one initiative. */
  place?: MapPage;
  gestures?: Record<string, string>;
};
