import type { Audience } from '../../../schema/audience.ts';
import type { Listing } from '../../../schema/initiative.ts';
import type { VenueKey } from './venues.ts';

/**
 * A text in Danish and in English. What stands in braces is filled in for each initiative, in the
 * language's own form: `{by}` Rønne · `{i}` i Rønne, på Samsø / in Rønne, on Samsø · `{hvor}` på biblioteket ·
 * `{når}` hver tirsdag kl. 19 · `{dage}` om tirsdagen; with a capital first letter (`{Når}`) they begin a sentence.
 * A name without English stays as it is.
 */
export type Text = readonly [da: string, en: string];
export type NameText = readonly [da: string, en?: string];

/** A kind of initiative, written out: every text is a whole one, none is put together from halves. */
export interface Kind {
  key: string;
  names: NameText[];
  summaries: Text[];
  descriptions: Text[];
  /** Everyday words that people search for. */
  tags: string[];
  organisers?: NonNullable<NonNullable<Listing['organiser']>['kind']>[];
  audience?: Audience[];
  prices?: NonNullable<Listing['price']>[];
  joining?: NonNullable<Listing['joining']>[];
  needs?: Listing['needs'];
  languages?: string[];
  /** `weekly tu,th 19,19:30 +2`: rhythm, possible days, possible beginnings, hours. */
  when?: string;
  /** Possible opening times in OpenStreetMap's syntax, for what is open rather than meets. */
  open?: string[];
  venues?: VenueKey[];
  /** Happens in homes: shown as an approximate point. */
  home?: true;
  /** Can cover a whole municipality without a point of its own. */
  wide?: true;
  /** Only in villages, in larger towns, where fields are near, where there is a shore. */
  only?: 'village' | 'city' | 'country' | 'coast';
}
