/** The list: what it shows, and what became of the last question. The old rows stay until new ones are here. */
import { batch, type Signal, signal } from '@preact/signals';
import type { Problem } from '../../schema/problem.ts';
import type { Search } from '../../schema/search.ts';
import { type Api, nextCursor, type Understood } from '../api/client.ts';
import type { Lang } from '../text/lang.ts';
import { type Row, rowFromFeature } from './row.ts';

export const PAGE_SIZE = 12;

export type Status = 'ready' | 'loading' | 'failed';

export interface FirstPage {
  rows: Row[];
  next?: string;
  /** All that match, where that is known. */
  matched?: number;
  understood?: Understood;
}

export interface Results {
  rows: Signal<Row[]>;
  next: Signal<string | undefined>;
  matched: Signal<number | undefined>;
  understood: Signal<Understood | undefined>;
  status: Signal<Status>;
  problem: Signal<Problem | undefined>;
  /** Resolves when the list shows the answer, or a later question has taken over. */
  load(search: Search): Promise<void>;
  more(search: Search): Promise<void>;
}

export function createResults(first: FirstPage & { lang: Lang }, api: Api): Results {
  const rows = signal(first.rows);
  const next = signal(first.next);
  const matched = signal(first.matched);
  const understood = signal(first.understood);
  const status = signal<Status>('ready');
  const problem = signal<Problem | undefined>(undefined);
  let underway: AbortController | undefined;

  async function ask(search: Search, cursor?: string): Promise<void> {
    underway?.abort();
    const mine = new AbortController();
    underway = mine;
    status.value = 'loading';
    const answer = await api.items(search, {
      limit: PAGE_SIZE,
      ...(cursor ? { cursor } : {}),
      signal: mine.signal,
    });
    // A later question has taken over.
    if (underway !== mine) return;
    batch(() => {
      if (!answer.ok) {
        status.value = 'failed';
        problem.value = answer.problem;
        return;
      }
      const found = answer.data.features.map((feature) => rowFromFeature(feature, first.lang));
      rows.value = cursor ? [...rows.value, ...found] : found;
      next.value = nextCursor(answer.data);
      if (!cursor) {
        matched.value = answer.data.numberMatched ?? (next.value ? undefined : found.length);
        understood.value = answer.data.understood;
      }
      status.value = 'ready';
      problem.value = undefined;
    });
  }

  return {
    rows,
    next,
    matched,
    understood,
    status,
    problem,
    load: (search) => ask(search),
    more: (search) => (next.value ? ask(search, next.value) : Promise.resolve()),
  };
}
