/** What the search box offers while somebody types. One or two D1 calls, at most a hundred rows. */
import { Hono } from 'hono';
import type { Env } from '../context.ts';
import { readQuery } from '../middleware/validated.ts';
import { suggest } from '../store/suggest.ts';
import { glimpse } from './feature.ts';
import { suggest as parameters } from './parameters.ts';
import { get } from './reading.ts';

export const suggestions = new Hono<Env>();

get(suggestions, '/', async (c) => {
  const { q = '', near } = readQuery(c, parameters);
  const { places, initiatives, spelling } = await suggest(c.var.db, q, {
    now: c.var.now,
    ...(near ? { near } : {}),
  });
  return c.json({ places, initiatives: initiatives.map(glimpse), ...(spelling ? { spelling } : {}) });
});
