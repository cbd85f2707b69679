/** Addresses beside other places, whoever found them. */
import type { SuggestedPlace } from '../../schema/area.ts';
import { words } from '../../schema/fold.ts';
import { roomForAddresses } from './address.ts';

/**
 * Further addresses after the places there are, `limit` in all. Where two say the same address, the first stays.
 * Towns come before addresses, and a text without a figure finds fewer addresses the more towns there are.
 */
export function mergePlaces(
  places: SuggestedPlace[],
  addresses: SuggestedPlace[],
  text: string,
  limit: number,
): SuggestedPlace[] {
  const others = places.filter(({ kind }) => kind !== 'address');
  const known = new Set<string>();
  const unique = [...places.filter(({ kind }) => kind === 'address'), ...addresses].filter((it) => {
    const name = words(it.name).join(' ');
    const isNew = !known.has(name) && !known.has(it.id);
    known.add(name).add(it.id);
    return isNew;
  });
  return [...others, ...unique.slice(0, roomForAddresses(text, others.length))].slice(0, limit);
}
