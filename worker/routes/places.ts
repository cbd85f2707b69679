/** What the search box can go to, while typing. One D1 call, at most 48 rows. */
import { Hono } from 'hono';
import type { Env } from '../context.ts';
import { readQuery } from '../middleware/validated.ts';
import { placesBeginningWith } from '../store/places.ts';
import { places as parameters } from './parameters.ts';
import { get } from './reading.ts';

const LIMIT = 8;

export const places = new Hono<Env>();

get(places, '/', async (c) => {
  const { q, limit } = readQuery(c, parameters);
  return c.json({ places: q ? await placesBeginningWith(c.var.db, q, limit ?? LIMIT) : [] });
});
