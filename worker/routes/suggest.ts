/** What the search box offers while somebody types. One or two D1 calls, at most a hundred rows. */
import { Hono } from 'hono';
import type { Env } from '../context.ts';
import { mergePlaces } from '../domain/merge-places.ts';
import { readQuery } from '../middleware/validated.ts';
import { PLACES, suggest } from '../store/suggest.ts';
import { glimpse } from './feature.ts';
import { addressesOfService } from './geocoding.ts';
import { suggest as parameters } from './parameters.ts';
import { get } from './reading.ts';

export const suggestions = new Hono<Env>();

get(suggestions, '/', async (c) => {
  const { q = '', near } = readQuery(c, parameters);
  const [{ places, initiatives, spelling }, further] = await Promise.all([
    suggest(c.var.db, q, { now: c.var.now, ...(near ? { near } : {}) }),
    addressesOfService(c, q, PLACES),
  ]);
  return c.json({
    places: mergePlaces(places, further, q, PLACES),
    initiatives: initiatives.map(glimpse),
    ...(spelling ? { spelling } : {}),
  });
});
