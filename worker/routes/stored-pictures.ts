/** `/billeder/{key}`: a picture that an owner uploaded, as it was written here. */
import { Hono } from 'hono';
import { PICTURE_KEY, pictureAddress } from '../../schema/picture.ts';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { KEPT_TYPE } from '../upload/encode.ts';
import { get } from './reading.ts';

export const storedPictures = new Hono<Env>();

/** A key has one picture for ever. Caches on the way ask again after a day, so that what was taken away is gone from them. */
const KEEP = 'public, max-age=31536000, s-maxage=86400, immutable';

get(storedPictures, pictureAddress(':key'), async (c) => {
  const key = c.req.param('key') ?? '';
  const stored = PICTURE_KEY.test(key) ? await c.env.PICTURES?.get(key) : undefined;
  if (!stored) throw new Fault('not-found', { detail: c.req.path });
  return c.body(await stored.arrayBuffer(), 200, {
    'Content-Type': KEPT_TYPE,
    'Cache-Control': KEEP,
    'Content-Security-Policy': "default-src 'none'; sandbox",
    ETag: stored.httpEtag,
  });
});
