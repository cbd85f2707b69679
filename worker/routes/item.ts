/** One feature as an answer. */
import type { Context } from 'hono';
import type { Link } from '../../schema/geojson.ts';
import type { Initiative } from '../../schema/initiative.ts';
import type { Env } from '../context.ts';
import { standing } from '../domain/permissions.ts';
import { tagOf } from '../middleware/preconditions.ts';
import { hasSession } from '../middleware/session.ts';
import { listSources } from '../store/sources.ts';
import { keptById } from '../store/stewards.ts';
import type { CollectionId } from './collections.ts';
import { attribution, creditOf, licenceLinks } from './credits.ts';
import { type areaFeature, initiativeFeature } from './feature.ts';
import { apiBase, geoJson } from './reading.ts';

type Whole = ReturnType<typeof areaFeature> | ReturnType<typeof initiativeFeature>;

export async function wholeItem(
  c: Context<Env>,
  collection: CollectionId,
  feature: Whole,
): Promise<Response> {
  const page = 'url' in feature.properties ? feature.properties.url : undefined;
  const source = 'source' in feature.properties ? feature.properties.source : collection;
  const used = source === undefined ? [] : (await listSources(c.var.db)).filter(({ key }) => key === source);
  const links: Link[] = [
    { href: itemAddress(c, collection, feature.id), rel: 'self', type: 'application/geo+json' },
    { href: `${apiBase(c)}/collections/${collection}`, rel: 'collection', type: 'application/json' },
    ...(typeof page === 'string' ? [{ href: page, rel: 'alternate', type: 'text/html' }] : []),
    ...licenceLinks(used),
  ];
  const properties = { ...feature.properties, ...(collection === 'areas' ? {} : creditOf(used[0])) };
  return geoJson(c, { ...feature, properties, attribution: attribution(used), links });
}

/** With the tag that a change of it names in `If-Match`. */
export async function initiativeItem(c: Context<Env>, it: Initiative, status = 200): Promise<Response> {
  c.header('Last-Modified', it.updatedAt.toUTCString());
  const answer = await wholeItem(c, 'initiatives', initiativeFeature(it, c.var.origin));
  const body = await answer.text();
  const headers = { 'Content-Type': 'application/geo+json', ETag: await tagOf(it.version, body) };
  return c.body(body, status as 200, headers);
}

export function itemAddress(c: Context<Env>, collection: CollectionId, id: string): string {
  return `${apiBase(c)}/collections/${collection}/items/${encodeURIComponent(id)}`;
}

/** What is not public is there for those who keep it. */
export async function ownUnpublished(c: Context<Env>, id: string): Promise<Initiative | undefined> {
  const by = hasSession(c) ? await c.var.signedIn() : undefined;
  const kept = by && (await keptById(c.var.db, id, { now: c.var.now }));
  return by && kept && standing(by, kept) ? kept.initiative : undefined;
}
