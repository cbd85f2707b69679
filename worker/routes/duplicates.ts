/** What is there already of what somebody is writing down. One or two D1 calls, at most 120 rows. */
import { type Context, Hono } from 'hono';
import type { LngLat } from '../../schema/place.ts';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import type { Draft } from '../domain/duplicates.ts';
import { readQuery, type Values } from '../middleware/validated.ts';
import { type Duplicate, findDuplicates } from '../store/duplicates.ts';
import { duplicates as parameters } from './parameters.ts';
import { get } from './reading.ts';

export const duplicates = new Hono<Env>();

get(duplicates, '/', async (c: Context<Env>) => {
  const values = readQuery(c, parameters);
  const found = await findDuplicates(c.var.db, draftOf(values), values.id ? { except: values.id } : {});
  // What is typed into a form is nobody else's, nor is it worth keeping.
  c.header('Cache-Control', 'no-store');
  return c.json({ duplicates: found.map((it) => shown(it, c.var.origin)) });
});

function draftOf(values: Values<typeof parameters>): Draft {
  const { name = '', name_en, postcode, municipality, category, website, phone, email } = values;
  const lngLat = pointOf(values);
  return {
    name,
    ...(name_en ? { translations: { en: { name: name_en } } } : {}),
    ...(lngLat ? { lngLat } : {}),
    ...(postcode ? { postcode } : {}),
    ...(municipality ? { municipality } : {}),
    ...(category ? { category } : {}),
    contact: { website, phone, email },
  };
}

function pointOf({ lng, lat }: Values<typeof parameters>): LngLat | undefined {
  if (lng === undefined && lat === undefined) return undefined;
  if (lng !== undefined && lat !== undefined) return { lng, lat };
  const field = lng === undefined ? 'lng' : 'lat';
  throw new Fault('bad-parameter', { field, detail: `${field} is missing: lng and lat come together` });
}

function shown(it: Duplicate, origin: string) {
  const { id, slug, name, summary, category, town, meters, score, reasons, claimable } = it;
  const url = `${origin}/i/${slug}`;
  return { id, slug, name, summary, category, town, distanceMeters: meters, score, reasons, url, claimable };
}
