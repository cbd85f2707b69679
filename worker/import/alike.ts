/** Rows of one file that are the same initiative under two ids: of one name, at one place. */
import { foldLoosely } from '../../schema/fold.ts';
import type { Listing } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/place.ts';
import type { Draft } from './listing.ts';

/** About 110 m in Denmark, each way. */
const CELL = { lng: 0.0018, lat: 0.001 };

/**
 * Asked of each row in turn: the line of the first row of that name within some 100 to 200 m, or, of rows without points, at
 * the same address or in the same town. A row that names no place at all is like others that name none.
 */
export function alikeReader(): (row: Pick<Draft, 'line' | 'listing'>) => number | undefined {
  const lines = new Map<string, number>();
  return ({ line, listing }) => {
    const { lngLat } = listing.place ?? {};
    const [own = '', ...beside] = (lngLat ? cellsAround(lngLat) : [whereOf(listing)]).map(
      (where) => `${foldLoosely(listing.name)}\n${where}`,
    );
    const earlier = [own, ...beside].flatMap((key) => lines.get(key) ?? []);
    if (!lines.has(own)) lines.set(own, line);
    return earlier.length > 0 ? Math.min(...earlier) : undefined;
  };
}

/** Its own first. */
function cellsAround({ lng, lat }: LngLat): string[] {
  const [x, y] = [Math.floor(lng / CELL.lng), Math.floor(lat / CELL.lat)];
  const steps = [0, -1, 1];
  return steps.flatMap((dx) => steps.map((dy) => `${x + dx} ${y + dy}`));
}

function whereOf({ place }: Listing): string {
  const { address = '', postcode, town = '' } = place ?? {};
  return foldLoosely(`${address}\n${postcode ?? town}`);
}
