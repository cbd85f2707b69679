/** Two people changed the same listing: where they differ, and what each probably wants to keep. */
import type { Listing } from '../../schema/initiative.ts';
import { LISTING_FIELDS, type ListingField } from '../../schema/stewardship.ts';

export type Choice = 'mine' | 'theirs';

/**
 * The parts in which they differ, with the likely choice: a part that I left as it was is theirs. `base` is what both began
 * from, where it is known.
 */
export function differing(
  mine: Listing,
  theirs: Listing,
  base: Listing | undefined,
): { field: ListingField; likely: Choice }[] {
  return LISTING_FIELDS.filter((field) => !isSame(mine[field], theirs[field])).map((field) => ({
    field,
    likely: base && isSame(mine[field], base[field]) ? 'theirs' : 'mine',
  }));
}

/** Mine, but for the parts that were chosen to be theirs. */
export function chosenOf(mine: Listing, theirs: Listing, choiceOf: (field: ListingField) => string): Listing {
  const parts = LISTING_FIELDS.flatMap((field) => {
    const value = choiceOf(field) === 'theirs' ? theirs[field] : mine[field];
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(parts) as Listing;
}

/** Whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]),
  );
}
