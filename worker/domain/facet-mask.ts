/**
 * Everything that a list can be narrowed by besides its category, as bits of one number: rows with the same bits are
 * counted together, so the counts of all filters come from one walk. A bit is for ever; new ones go to the end.
 */
import { AUDIENCE_KEYS } from '../../schema/audience.ts';
import type { Listing } from '../../schema/initiative.ts';
import { SPOKEN } from '../../schema/search.ts';
import { ACCESS, JOINING, NEEDS, PRICES } from '../../schema/terms.ts';

export type MaskField = 'audience' | 'price' | 'joining' | 'access' | 'needs' | 'languages';

/** 44 of the 53 bits that a number of JavaScript keeps whole. */
const BITS: [MaskField, string][] = [
  ...AUDIENCE_KEYS.map((key): [MaskField, string] => ['audience', key]),
  ...PRICES.map((key): [MaskField, string] => ['price', key]),
  ...JOINING.map((key): [MaskField, string] => ['joining', key]),
  ...ACCESS.map((key): [MaskField, string] => ['access', key]),
  ...NEEDS.map((key): [MaskField, string] => ['needs', key]),
  ...SPOKEN.map((key): [MaskField, string] => ['languages', key]),
];

type Masked = Pick<Listing, MaskField>;

export function facetMask(listing: Masked): number {
  return BITS.reduce((mask, [field, key], bit) => (has(listing, field, key) ? mask + 2 ** bit : mask), 0);
}

function has(listing: Masked, field: MaskField, key: string): boolean {
  const said = listing[field];
  return Array.isArray(said) ? said.some((one) => one === key) : said === key;
}

/** The keys of a field that are set in a mask. */
export function keysIn(mask: number, field: MaskField): string[] {
  return BITS.filter(([own], bit) => own === field && Math.floor(mask / 2 ** bit) % 2 === 1).map(
    ([, key]) => key,
  );
}
