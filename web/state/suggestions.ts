/** What is suggested while typing: the values behind the combobox. */
import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { LngLat } from '../../schema/place.ts';
import type { Api, Completions, NamedInitiative, Suggestion } from '../api/client.ts';
import { createPause } from './pause.ts';

const TYPING_PAUSE_MS = 150;
const SHORTEST = 2;

/** What can be chosen, in the order it is shown. */
export type Option =
  | { kind: 'spelling'; text: string }
  | { kind: 'place'; place: Suggestion }
  | { kind: 'initiative'; initiative: NamedInitiative }
  | { kind: 'words'; text: string };

export interface Suggestions {
  options: Signal<Option[]>;
  open: ReadonlySignal<boolean>;
  /** Index of the option that Enter would choose; -1: none, Enter searches for the text. */
  active: Signal<number>;
  type(text: string): void;
  move(step: 1 | -1): void;
  close(): void;
}

/** Nearness is told when it is asked for: the map may have moved since. */
export function createSuggestions(api: Api, near: () => LngLat | undefined): Suggestions {
  const options = signal<Option[]>([]);
  const active = signal(-1);
  const pause = createPause(TYPING_PAUSE_MS);
  let underway: AbortController | undefined;

  async function ask(text: string): Promise<void> {
    const mine = new AbortController();
    underway = mine;
    const answer = await api.suggest(text, near(), mine.signal);
    if (underway !== mine) return;
    batch(() => {
      // A search box without suggestions still searches: a failure here is no news for the visitor.
      options.value = answer.ok ? optionsOf(answer.data, text) : [];
      active.value = -1;
    });
  }

  function close(): void {
    pause.cancel();
    underway?.abort();
    underway = undefined;
    batch(() => {
      options.value = [];
      active.value = -1;
    });
  }

  return {
    options,
    active,
    open: computed(() => options.value.length > 0),
    type(text) {
      underway?.abort();
      if (text.trim().length < SHORTEST) return close();
      pause.after(() => void ask(text.trim()));
    },
    move(step) {
      const count = options.value.length;
      // One more stop than options: past the last one the text itself is active again.
      if (count) active.value = ((active.value + 1 + step + count + 1) % (count + 1)) - 1;
    },
    close,
  };
}

const PLACES = 4;
const INITIATIVES = 5;

/** Places are few and their names are short, so they come first; the text itself is always the last way out. */
function optionsOf({ places, initiatives, spelling }: Completions, text: string): Option[] {
  if (places.length + initiatives.length === 0 && !spelling) return [];
  return [
    ...(spelling ? [{ kind: 'spelling' as const, text: spelling }] : []),
    ...places.slice(0, PLACES).map((place) => ({ kind: 'place' as const, place })),
    ...initiatives.slice(0, INITIATIVES).map((initiative) => ({ kind: 'initiative' as const, initiative })),
    { kind: 'words', text },
  ];
}
