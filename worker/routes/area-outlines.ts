/** `/api/areas/{code}`: the border of a municipality, as coarse as a map of all of it needs. One row. */
import { Hono } from 'hono';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { readQuery } from '../middleware/validated.ts';
import { areaOutline } from '../store/areas.ts';
import { asJson } from './parameters.ts';
import { geoJson, get } from './reading.ts';

export const areaOutlines = new Hono<Env>();

get(areaOutlines, '/:code', async (c) => {
  readQuery(c, asJson);
  const code = c.req.param('code') ?? '';
  const found = await areaOutline(c.var.db, code);
  if (!found) throw new Fault('not-found', { field: 'code', detail: `no border is known of “${code}”` });
  // Borders change with an import, some years apart.
  c.header('Cache-Control', 'public, max-age=86400');
  return geoJson(c, {
    type: 'Feature',
    id: `municipality:${code}`,
    geometry: found.outline,
    properties: { code, name: found.name },
  });
});
