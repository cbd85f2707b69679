/** What may be kept: nothing without asking again, but for what carries a version in its address. */

import type { MiddlewareHandler } from 'hono';
import { etag, RETAINED_304_HEADERS } from 'hono/etag';

/**
 * A client that has the same bytes gets 304. Its headers take the place of those that were kept: a route's own policy must be
 * among them, or the usual one would be.
 */
export const entityTag: MiddlewareHandler = etag({
  weak: true,
  retainedHeaders: [
    ...RETAINED_304_HEADERS,
    'Access-Control-Allow-Origin',
    'Access-Control-Expose-Headers',
    'Content-Security-Policy',
  ],
});

export const askAgain: MiddlewareHandler = async function askAgain(c, next) {
  await next();
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'public, no-cache');
};
