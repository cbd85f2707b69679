/** Which searches that found nothing are counted, and as what: words that could be anybody's, and no trace of who. */
import { words } from '../../schema/fold.ts';
import type { Search } from '../../schema/search.ts';

export interface MissedSearch {
  /** Folded, in the order they were typed. */
  words: string;
  /** Code of the one that was searched in; empty for the whole country. */
  municipality: string;
}

const MOST_WORDS = 4;
const MOST_CHARACTERS = 40;
/** A telephone number, a civil registration number, a postcode: however it is parted. */
const FIGURES = /\d([\s./-]*\d){3}/;

/** Undefined where a filter or a view may be what stood in the way, and where the words could tell of somebody. */
export function missedSearch({ q, area, near: _, ...narrowed }: Search): MissedSearch | undefined {
  if (!q || Object.values(narrowed).some((value) => value !== undefined)) return undefined;
  const municipality = area === undefined ? '' : /^municipality:(\d{4})$/.exec(area)?.[1];
  if (municipality === undefined || /@/.test(q) || FIGURES.test(q)) return undefined;
  const found = words(q);
  const said = found.join(' ');
  if (found.length === 0 || found.length > MOST_WORDS || said.length > MOST_CHARACTERS) return undefined;
  return { words: said, municipality };
}

const MACHINES =
  /bot|crawl|spider|slurp|preview|monitor|headless|lighthouse|curl|wget|python|okhttp|httpclient|java\/|go-http|node|facebookexternalhit|feed/i;

/** Whoever says so, and whoever says nothing. */
export function isMachine(userAgent: string | undefined): boolean {
  return !userAgent || MACHINES.test(userAgent);
}
