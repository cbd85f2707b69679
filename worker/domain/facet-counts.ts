/** The counts beside every filter: how many there would be with one more key of it, all other filters as they are. */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { type FacetCounts, LISTS, type ListField, type Search } from '../../schema/search.ts';
import { keysIn } from './facet-mask.ts';

/** So many listings have just these keys. */
export interface Combination {
  category: Category;
  mask: number;
  n: number;
}

/** The keys of each filter that a listing of this combination has. */
type Has = Record<ListField, string[]>;

/** `all` are those that match everything but the filters with keys. Exact for any choice of keys. */
export function countFacets(search: Search, all: Combination[]): { matched: number; facets: FacetCounts } {
  const facets: FacetCounts = {};
  for (const { field, keys } of LISTS) facets[field] = Object.fromEntries(keys.map((key) => [key, 0]));
  let matched = 0;
  for (const combination of all) {
    const has = keysOf(combination);
    const failing = LISTS.filter(({ field }) => !passes(search, has, field));
    if (failing.length === 0) matched += combination.n;
    for (const { field } of LISTS) {
      // Only its own filter may stand in the way; that of access is as strict with itself as with others.
      const isFree = failing.every((other) => other.field === field && field !== 'access');
      const counts = facets[field];
      if (isFree && counts) for (const key of has[field]) counts[key] = (counts[key] ?? 0) + combination.n;
    }
  }
  return { matched, facets };
}

export function countMatching(search: Search, all: Combination[]): number {
  return all
    .filter((combination) => {
      const has = keysOf(combination);
      return LISTS.every(({ field }) => passes(search, has, field));
    })
    .reduce((sum, { n }) => sum + n, 0);
}

/** Without the filters that are counted to the end, and without what was not seen. */
export function seenOnly(seen: FacetCounts, exact: FacetCounts): FacetCounts {
  const open = Object.entries(seen).filter(([field]) => !(field in exact));
  return Object.fromEntries(open.map(([field, counts]) => [field, positive(counts)]));
}

export function positive(counts: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));
}

function keysOf({ category, mask }: Combination): Has {
  return {
    category: CATEGORY_KEYS.filter((key) => key === category),
    audience: keysIn(mask, 'audience'),
    price: keysIn(mask, 'price'),
    joining: keysIn(mask, 'joining'),
    access: keysIn(mask, 'access'),
    languages: keysIn(mask, 'languages'),
    needs: keysIn(mask, 'needs'),
  };
}

function passes(search: Search, has: Has, field: ListField): boolean {
  const asked: readonly string[] = search[field] ?? [];
  if (asked.length === 0) return true;
  const own = has[field];
  return field === 'access'
    ? asked.every((key) => own.includes(key))
    : asked.some((key) => own.includes(key));
}
