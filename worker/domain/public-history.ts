/** What everybody may read of what a listing once said. */
import type { Listing } from '../../schema/initiative.ts';
import { PRECISIONS, type Precision } from '../../schema/place.ts';

/**
 * A listing of the past without what is no longer shown of its place. Whoever hides a place now, or shows it roughly,
 * does not want the history to tell where it is: an older place is told as exactly as the present one is, at most.
 */
export function asToldNow(it: Listing, present: Pick<Listing, 'place'>): Listing {
  if (!it.place || !isFiner(it.place.precision, present.place?.precision)) return it;
  const { precision, postcode, town } = it.place;
  return {
    ...it,
    place: { precision, ...(postcode ? { postcode } : {}), ...(town ? { town } : {}) },
  };
}

/** A hidden one tells nothing, even where it is as hidden now. */
function isFiner(past: Precision, present: Precision | undefined): boolean {
  if (past === 'hidden') return true;
  return present !== undefined && PRECISIONS.indexOf(past) < PRECISIONS.indexOf(present);
}
