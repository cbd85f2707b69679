/** Places suggested while typing: the values behind the combobox. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Api, Suggestion } from '../api/client.ts';
import { createPause } from './pause.ts';

const TYPING_PAUSE_MS = 150;
const SHORTEST = 2;

export interface Suggestions {
  places: Signal<Suggestion[]>;
  open: ReadonlySignal<boolean>;
  /** Index of the place that Enter would choose; -1: none, Enter searches for the text. */
  active: Signal<number>;
  type(text: string): void;
  move(step: 1 | -1): void;
  close(): void;
}

export function createSuggestions(api: Api): Suggestions {
  const places = signal<Suggestion[]>([]);
  const active = signal(-1);
  const pause = createPause(TYPING_PAUSE_MS);
  let underway: AbortController | undefined;

  async function ask(text: string): Promise<void> {
    const mine = new AbortController();
    underway = mine;
    const answer = await api.places(text, mine.signal);
    if (underway !== mine) return;
    batch(() => {
      // A search box without suggestions still searches: a failure here is no news for the visitor.
      places.value = answer.ok ? answer.data.places : [];
      active.value = -1;
    });
  }

  function close(): void {
    pause.cancel();
    underway?.abort();
    underway = undefined;
    batch(() => {
      places.value = [];
      active.value = -1;
    });
  }

  return {
    places,
    active,
    open: computed(() => places.value.length > 0),
    type(text) {
      underway?.abort();
      if (text.trim().length < SHORTEST) return close();
      pause.after(() => void ask(text.trim()));
    },
    move(step) {
      const count = places.value.length;
      // One more stop than places: past the last one the text itself is active again.
      if (count) active.value = ((active.value + 1 + step + count + 1) % (count + 1)) - 1;
    },
    close,
  };
}
