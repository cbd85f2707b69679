/** The links of a page of a collection. */
import type { Context } from 'hono';
import type { Link } from '../../schema/geojson.ts';
import type { Env } from '../context.ts';
import { askAgainSince } from '../store/since.ts';
import { withQuery } from './reading.ts';

/** `title` is that of the collection. */
export function pageLinks(title: string, self: string, next: string | undefined): Link[] {
  return [
    { href: self, rel: 'self', type: 'application/geo+json', title: 'This page' },
    ...(next ? [{ href: next, rel: 'next', type: 'application/geo+json', title: 'The next page' }] : []),
    { href: self.replace(/\/items.*$/, ''), rel: 'collection', type: 'application/json', title },
  ];
}

/** Where whoever copies this list asks next time (`monitor`, RFC 5989). */
export function monitorLink(c: Context<Env>, since: Date = askAgainSince(c.var.now)): Link {
  return {
    href: monitorAddress(c, since),
    rel: 'monitor',
    type: 'application/geo+json',
    title: 'What has changed since, and what is gone',
  };
}

export function monitorAddress(c: Context<Env>, since: Date): string {
  const moment = since.toISOString().replace('.000Z', 'Z');
  return withQuery(c, { since: moment, cursor: undefined, side: undefined }).replaceAll('%3A', ':');
}
