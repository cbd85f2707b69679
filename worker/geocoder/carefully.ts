/** A service that may be slow, broken or gone, asked so that no visitor notices more than fewer suggestions. */
import type { SuggestedPlace } from '../../schema/area.ts';
import { couldBeAddress } from '../domain/address.ts';
import { ServiceError } from './ask-service.ts';
import type { Geocoder } from './geocoder.ts';

const TIMEOUT_MS = 1500;
/** Asked of a service, whatever the list has room for: the answer is kept for others. */
const ASKED_FOR = 8;
const KEPT_SECONDS = 24 * 60 * 60;

export interface Care {
  name: string;
  /** Absent where there is none; answers are then asked for each time. */
  cache?: Pick<Cache, 'match' | 'put'>;
  /** Does what the visitor need not wait for. */
  later?(work: Promise<unknown>): void;
  timeoutMs?: number;
}

/** Never throws: what fails or takes longer than 1.5 s finds nothing, and the log says why. */
export function carefully(service: Geocoder, { name, cache, later, timeoutMs = TIMEOUT_MS }: Care): Geocoder {
  async function ask(text: string, signal: AbortSignal | undefined): Promise<SuggestedPlace[]> {
    const key = cacheKey(name, text);
    const kept = await cache?.match(key);
    if (kept) return (await kept.json()) as SuggestedPlace[];
    const timeout = AbortSignal.timeout(timeoutMs);
    const found = await service.suggest(text, {
      limit: ASKED_FOR,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const answer = Response.json(found, { headers: { 'Cache-Control': `public, max-age=${KEPT_SECONDS}` } });
    if (cache) later?.(cache.put(key, answer));
    return found;
  }
  return {
    async suggest(text, { limit, signal }) {
      const plain = text.normalize('NFC').trim().replace(/\s+/g, ' ');
      if (!couldBeAddress(plain)) return [];
      try {
        return (await ask(plain, signal)).slice(0, limit);
      } catch (error) {
        if (!signal?.aborted) console.warn(`Geocoder ${name}: ${reasonOf(error)}`);
        return [];
      }
    },
  };
}

/**
 * Capitals and spaces make no difference. Letters do, unlike elsewhere: the services take “noerregade” for another
 * street than “nørregade”, and what one finds is not an answer for the other.
 */
function cacheKey(name: string, text: string): string {
  return `https://geocoder.invalid/${name}?q=${encodeURIComponent(text.toLocaleLowerCase('da'))}`;
}

/** The message of an error that is not ours could hold the address that was asked, with its token. */
function reasonOf(error: unknown): string {
  if (error instanceof ServiceError) return error.message;
  return error instanceof Error ? error.name : 'an unknown error';
}
