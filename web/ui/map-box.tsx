import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';

export const MAP_ID = 'kort';

/** The place of the map. What is inside the canvas belongs to web/map. */
export function MapBox({ home }: { home: Home }) {
  const { text } = useSpeech();
  const state = home.map.value;
  return (
    <section class="map" id={MAP_ID} tabIndex={-1} aria-label={text.map.label} data-state={state}>
      <p class="visually-hidden">{state === 'ready' && text.map.keys}</p>
      {/* East is on the right in every language. */}
      <div class="map-canvas" dir="ltr" />
      <p class="map-gaps" role="status">
        {home.mapIsPatchy.value && text.map.tilesFailed}
      </p>
      {state !== 'ready' && (
        <p class="map-note">{state === 'waiting' ? text.map.loading : text.map.unavailable}</p>
      )}
    </section>
  );
}
