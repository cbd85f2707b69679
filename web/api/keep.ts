/** Answers that were given a moment ago are not asked for again: going back over the map costs no request. */
import type { Answer } from './answer.ts';

const MOST = 60;
const GOOD_FOR_MS = 5 * 60_000;

type Get = <T>(address: string, signal?: AbortSignal) => Promise<Answer<T>>;

/** Keeps good answers only, the latest used longest. */
export function keepAnswers(ask: Get): Get {
  const kept = new Map<string, { answer: Answer<unknown>; at: number }>();
  return async <T>(address: string, signal?: AbortSignal) => {
    const known = kept.get(address);
    kept.delete(address);
    if (known && Date.now() - known.at < GOOD_FOR_MS) {
      kept.set(address, known);
      return known.answer as Answer<T>;
    }
    const answer = await ask<T>(address, signal);
    if (answer.ok) kept.set(address, { answer, at: Date.now() });
    for (const [oldest] of kept) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return answer;
  };
}
