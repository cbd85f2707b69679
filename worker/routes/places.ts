/** What the search box can go to, while typing. One D1 call, at most 64 rows. */
import { Hono } from 'hono';
import type { Env } from '../context.ts';
import { mergePlaces } from '../domain/merge-places.ts';
import { localGeocoder } from '../geocoder/local.ts';
import { readQuery } from '../middleware/validated.ts';
import { addressesOfService } from './geocoding.ts';
import { places as parameters } from './parameters.ts';
import { get } from './reading.ts';

const LIMIT = 8;

export const places = new Hono<Env>();

get(places, '/', async (c) => {
  const { q, limit = LIMIT } = readQuery(c, parameters);
  if (!q) return c.json({ places: [] });
  const [local, further] = await Promise.all([
    localGeocoder(c.var.db).suggest(q, { limit }),
    addressesOfService(c, q, limit),
  ]);
  return c.json({ places: mergePlaces(local, further, q, limit) });
});
