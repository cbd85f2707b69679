/** How many each filter would leave. Asked for only while somebody looks at them. */
import { batch, effect, type Signal, signal, untracked } from '@preact/signals';
import type { FacetCounts, Search } from '../../schema/search.ts';
import type { Api } from '../api/client.ts';
import { createPause } from './pause.ts';

/** The map may move, and boxes be ticked quickly, before it is asked. */
const PAUSE_MS = 200;

export interface LiveFacets {
  counts: Signal<FacetCounts>;
  /** Of those that were not counted to the end. */
  atLeast: Signal<FacetCounts>;
  /** Whether somebody looks at them. */
  watched: Signal<boolean>;
}

export function createFacets(
  { facets, version }: { facets: FacetCounts; version: number },
  search: Signal<Search>,
  api: Api,
): LiveFacets {
  const counts = signal(facets);
  const atLeast = signal<FacetCounts>({});
  const watched = signal(false);
  const pause = createPause(PAUSE_MS);
  // What the server counted belongs to the search that the page came with.
  let counted = Object.keys(facets).length > 1 ? search.value : undefined;

  async function ask(wanted: Search): Promise<void> {
    const answer = await api.facets(wanted, version);
    if (counted !== wanted) return;
    // Numbers of another search would be wrong; none at all are only missing.
    const { facets = {}, atLeast: seen = {} } = answer.ok ? answer.data : {};
    batch(() => {
      counts.value = facets;
      atLeast.value = seen;
    });
  }

  effect(() => {
    if (!watched.value) return pause.cancel();
    const wanted = search.value;
    if (wanted === counted) return;
    untracked(() =>
      pause.after(() => {
        counted = wanted;
        void ask(wanted);
      }),
    );
  });
  return { counts, atLeast, watched };
}
