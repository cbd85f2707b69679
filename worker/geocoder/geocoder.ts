/**
 * From words to places. `local.ts` asks nobody; a service can find addresses beside it, always through the worker:
 * it sees the words that were typed and nothing of the visitor, neither address nor headers.
 */
import type { SuggestedPlace } from '../../schema/area.ts';
import type { LngLat } from '../../schema/place.ts';

export interface SuggestOptions {
  limit: number;
  /** Ends the question when nobody waits for the answer any more. */
  signal?: AbortSignal;
}

/** What the search box can go to. */
export interface Geocoder {
  suggest(text: string, options: SuggestOptions): Promise<SuggestedPlace[]>;
}

export interface LocatorQuery {
  postcode?: string;
  town?: string;
  /** Code of the municipality: tells towns of one name apart. */
  municipality?: string;
}

export interface Located {
  lngLat: LngLat;
  municipality?: string;
  matched: 'postcode' | 'town';
}

/** From a postcode or the name of a town to its one point, for rows of an import that have none. */
export interface Locator {
  find(query: LocatorQuery): Promise<Located | undefined>;
}
