import { useSignal } from '@preact/signals';
import type { Home } from '../state/home.ts';
import { useToolSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { focusResults, SEARCH_ID } from './link-action.ts';

const PATIENCE_MS = 10_000;
const PERMISSION_DENIED = 1;

/** Asks the browser where it is, and only when pressed. While the list is of what is near, its chip is the way out. */
export function NearMe({ home }: { home: Home }) {
  const { text } = useToolSpeech();
  const state = useSignal<'idle' | 'asking' | 'refused' | 'failed'>('idle');
  const ask = ({ currentTarget: button }: { currentTarget: HTMLElement }) => {
    state.value = 'asking';
    const failed = (error?: GeolocationPositionError) => {
      state.value = error?.code === PERMISSION_DENIED ? 'refused' : 'failed';
    };
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        state.value = 'idle';
        focusResults(button);
        void home.nearMe({ lng: coords.longitude, lat: coords.latitude });
      },
      failed,
      { timeout: PATIENCE_MS, maximumAge: 60_000 },
    );
  };
  const isRefused = state.value === 'refused' || state.value === 'failed';
  return (
    <>
      {!home.search.value.near && (
        <button type="button" class="button needs-script" disabled={state.value === 'asking'} onClick={ask}>
          <Icon name="locate" />
          {state.value === 'asking' ? text.find.locating : text.find.nearMe}
        </button>
      )}
      <div class="near-me-note" role="status">
        {isRefused && (
          <>
            {state.value === 'refused' ? text.find.refused : text.find.notLocated}{' '}
            <button
              type="button"
              class="link"
              onClick={({ currentTarget: button }) => {
                state.value = 'idle';
                button.ownerDocument.getElementById(SEARCH_ID)?.focus();
              }}
            >
              {text.find.typePlace}
            </button>
          </>
        )}
      </div>
    </>
  );
}
