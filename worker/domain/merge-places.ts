/** Addresses beside other places, whoever found them. */
import type { SuggestedPlace } from '../../schema/area.ts';
import { words } from '../../schema/fold.ts';
import { hasRoomForAddresses } from './address.ts';

/**
 * Further addresses after the places there are, `limit` in all. Where two say the same address, the first stays.
 * Towns come before addresses, and where there are several towns a text without a figure finds no address.
 */
export function mergePlaces(
  places: SuggestedPlace[],
  addresses: SuggestedPlace[],
  text: string,
  limit: number,
): SuggestedPlace[] {
  const nameOf = ({ name }: SuggestedPlace) => words(name).join(' ');
  const others = places.filter(({ kind }) => kind !== 'address');
  const known = new Set(places.filter(({ kind }) => kind === 'address').flatMap((it) => [nameOf(it), it.id]));
  const further = addresses.filter((it) => {
    const isNew = !known.has(nameOf(it)) && !known.has(it.id);
    known.add(nameOf(it)).add(it.id);
    return isNew;
  });
  return [...places, ...(hasRoomForAddresses(text, others.length) ? further : [])].slice(0, limit);
}
