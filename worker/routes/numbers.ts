/** Tiles know initiatives by number; their pages have names. */
import { Hono } from 'hono';
import { Fault } from '../../schema/problem.ts';
import type { Env } from '../context.ts';
import { slugOfNumber } from '../store/initiatives.ts';
import { get } from './reading.ts';

export const numbers = new Hono<Env>();

for (const language of ['', '/en']) {
  get(numbers, `${language}/i/nr/:number{[0-9]{1,15}}`, async (c) => {
    const slug = await slugOfNumber(c.var.db, Number(c.req.param('number')));
    if (!slug) throw new Fault('not-found');
    return c.redirect(`${language}/i/${slug}`, 302);
  });
}
