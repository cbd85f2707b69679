/**
 * Pairs of listings in the open data of which nobody can say from the data whether they are two: one house mapped
 * twice, a club's house and its room for coffee. Found by reading all pairs within 400 m that share a word.
 */
import type { Initiative } from '../../schema/initiative.ts';

const PAIRS = [
  ['osm-node-4540248424', 'osm-node-4435972834'],
  ['osm-node-1859981807', 'osm-node-1859982172'],
  ['osm-node-4000534621', 'osm-node-4133378089'],
  ['osm-node-4000534621', 'osm-node-4133387689'],
  ['osm-node-4478949500', 'osm-node-4478949501'],
  ['osm-node-4266858680', 'osm-node-4407196920'],
  ['osm-node-5224873328', 'osm-node-3404320647'],
  ['osm-node-839250866', 'osm-node-4449754088'],
  ['osm-node-839250866', 'osm-node-4291127595'],
];

export function doubtfulPairs({ origin }: Initiative, listings: Initiative[]): string[] {
  const others = PAIRS.filter((pair) => pair.some((one) => one === origin?.id)).flat();
  return listings.filter((it) => it.origin && others.includes(it.origin.id)).map(({ id }) => id);
}
