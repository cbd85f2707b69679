import { useSignal } from '@preact/signals';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';

const PATIENCE_MS = 10_000;

/** Asks the browser where it is, and only when pressed. */
export function NearMe({ home }: { home: Home }) {
  const { text } = useSpeech();
  const state = useSignal<'idle' | 'asking' | 'refused'>('idle');
  const ask = () => {
    state.value = 'asking';
    const refused = () => {
      state.value = 'refused';
    };
    if (!navigator.geolocation) return refused();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => home.nearMe({ lng: coords.longitude, lat: coords.latitude }),
      refused,
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  };
  return (
    <>
      <button type="button" class="button needs-script" disabled={state.value === 'asking'} onClick={ask}>
        <Icon name="locate" />
        {state.value === 'asking' ? text.search.locating : text.search.nearMe}
      </button>
      <p class="near-me-note" role="status">
        {state.value === 'refused' ? text.search.notLocated : ''}
      </p>
    </>
  );
}
