/** OGC API Features: Core, GeoJSON and OpenAPI 3.0 for initiatives and areas; events are in events.ts. */
import { type Context, Hono } from 'hono';
import type { Link } from '../../schema/geojson.ts';
import { Fault } from '../../schema/problem.ts';
import { LIMIT_DEFAULT, type ResolvedSearch } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { dayTokensAsked } from '../domain/day-tokens.ts';
import { readQuery, type Values } from '../middleware/validated.ts';
import { openApi } from '../openapi.ts';
import { alternatives } from '../store/alternatives.ts';
import { areaById, areaExtent, areaPage } from '../store/areas.ts';
import { bestPage } from '../store/best-page.ts';
import { type Database, run } from '../store/database.ts';
import { facetsOf } from '../store/facets.ts';
import { publishedOrMoved } from '../store/initiatives.ts';
import { datedCards } from '../store/next-dates.ts';
import { resolve } from '../store/resolve.ts';
import { planFind } from '../store/search.ts';
import { listSources, sourcesQuery, toSource } from '../store/sources.ts';
import { pointExtents } from '../store/tallies.ts';
import {
  COLLECTIONS,
  type CollectionId,
  describe,
  type Extent,
  isCollection,
  schemaOf,
} from './collections.ts';
import { attribution, licenceLinks, sourcesOf } from './credits.ts';
import { areaFeature, cardFeature, glimpse } from './feature.ts';
import { initiativeItem, ownUnpublished, wholeItem } from './item.ts';
import { isOwnPage, noteMissed } from './missed.ts';
import { areaItems, asJson, facets, initiativeItems, searchOf } from './parameters.ts';
import { apiBase, geoJson, get, todayOf, withQuery } from './reading.ts';

export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0';

const CONFORMANCE = [
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/oas30',
  'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/geojson',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/create-replace-delete',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/update',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/optimistic-locking-etags',
  'http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/features',
  'http://www.opengis.net/spec/ogcapi-features-5/1.0/conf/schemas',
  'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/core',
  'http://www.opengis.net/spec/ogcapi-tiles-1/1.0/conf/mvt',
];

export const features = new Hono<Env>();

get(features, '/', (c) => {
  readQuery(c, asJson);
  const base = apiBase(c);
  const links: Link[] = [
    { href: base, rel: 'self', type: 'application/json', title: 'This document' },
    {
      href: `${base}/openapi.json`,
      rel: 'service-desc',
      type: OPENAPI_TYPE,
      title: 'The API as OpenAPI 3.0',
    },
    {
      href: `${base}/conformance`,
      rel: 'conformance',
      type: 'application/json',
      title: 'What it conforms to',
    },
    { href: `${base}/collections`, rel: 'data', type: 'application/json', title: 'The collections' },
    { href: `${c.var.origin}/`, rel: 'alternate', type: 'text/html', title: 'The directory for people' },
  ];
  return c.json({ title: 'Rodskud', description: 'A directory of local initiatives in Denmark.', links });
});

get(features, '/conformance', (c) => {
  readQuery(c, asJson);
  return c.json({ conformsTo: CONFORMANCE });
});

get(features, '/openapi.json', (c) => {
  readQuery(c, asJson);
  return c.body(JSON.stringify(openApi(apiBase(c))), 200, { 'Content-Type': OPENAPI_TYPE });
});

get(features, '/collections', async (c) => {
  readQuery(c, asJson);
  const base = apiBase(c);
  const { db } = c.var;
  const [extents, areas] = await Promise.all([pointExtents(db), extentOf(db, 'areas')]);
  return c.json({
    links: [{ href: `${base}/collections`, rel: 'self', type: 'application/json' }],
    collections: [
      describe('initiatives', base, extents.initiatives),
      describe('areas', base, areas),
      describe('events', base, extents.events),
    ],
  });
});

get(features, '/collections/:collection', async (c) => {
  readQuery(c, asJson);
  const id = known(c.req.param('collection'));
  return c.json(describe(id, apiBase(c), await extentOf(c.var.db, id)));
});

async function extentOf(db: Database, id: CollectionId): Promise<Extent> {
  if (id !== 'areas') return (await pointExtents(db))[id];
  const bbox = await areaExtent(db);
  return bbox ? { bbox } : {};
}

get(features, '/collections/:collection/schema', (c) => {
  readQuery(c, asJson);
  const id = known(c.req.param('collection'));
  return c.body(JSON.stringify(schemaOf(id, apiBase(c))), 200, { 'Content-Type': 'application/schema+json' });
});

get(features, '/collections/initiatives/items', async (c) => {
  const query = readQuery(c, initiativeItems);
  const search = await resolve(c.var.db, searchOf(query), todayOf(c));
  if (query.near || (query.sortby && query.q)) return bestItems(c, search, query);
  const plan = planFind(search, {
    limit: query.limit ?? LIMIT_DEFAULT,
    ...(query.cursor ? { cursor: query.cursor } : {}),
  });
  const [rows, counts, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const found = plan.read([rows, counts, scans]);
  missed(c, found.cards, query);
  const cards = await datedCards(c.var.db, found.cards, { when: query.when, now: c.var.now });
  const used = sourcesOf(found.cards, sources.map(toSource));
  return geoJson(c, {
    type: 'FeatureCollection',
    numberReturned: found.cards.length,
    ...(found.matched === undefined ? {} : { numberMatched: found.matched }),
    attribution: attribution(used),
    links: [
      ...pageLinks('initiatives', withQuery(c, {}), found.next && withQuery(c, { cursor: found.next })),
      ...licenceLinks(used),
    ],
    features: cards.map((card) => cardFeature(card, c.var.origin)),
  });
});

/** What the list of our own page looked for in vain; others ask for reasons of their own. */
function missed(c: Context<Env>, cards: unknown[], query: Values<typeof initiativeItems>): void {
  if (cards.length === 0 && !query.cursor && isOwnPage(c)) noteMissed(c, searchOf(query));
}

/** Page by page through the best 200; a cursor is how many have been seen. */
async function bestItems(
  c: Context<Env>,
  search: ResolvedSearch,
  query: Values<typeof initiativeItems>,
): Promise<Response> {
  const { limit = LIMIT_DEFAULT, cursor } = query;
  const { found, understood, sources } = await bestPage(c.var.db, search, {
    limit,
    ...(cursor ? { cursor } : {}),
    now: c.var.now,
  });
  missed(c, found.cards, query);
  const cards = await datedCards(c.var.db, found.cards, { when: query.when, now: c.var.now });
  const used = sourcesOf(found.cards, sources);
  return geoJson(c, {
    type: 'FeatureCollection',
    numberReturned: found.cards.length,
    ...(found.matched === undefined ? {} : { numberMatched: found.matched }),
    ...(Object.keys(understood).length ? { understood } : {}),
    attribution: attribution(used),
    links: [
      ...pageLinks('initiatives', withQuery(c, {}), found.next && withQuery(c, { cursor: found.next })),
      ...licenceLinks(used),
    ],
    features: cards.map((card) => cardFeature(card, c.var.origin)),
  });
}

get(features, '/collections/initiatives/facets', async (c) => {
  const query = readQuery(c, facets);
  const today = todayOf(c);
  const { near: _, ...search } = await resolve(c.var.db, searchOf(query), today);
  c.header('Cache-Control', query.v ? 'public, max-age=300' : 'public, no-cache');
  return c.json(await facetsOf(c.var.db, search, (when) => dayTokensAsked(when, today)));
});

get(features, '/collections/initiatives/alternatives', async (c) => {
  const search = await resolve(c.var.db, searchOf(readQuery(c, facets)), todayOf(c));
  const { elsewhere, ...rest } = await alternatives(c.var.db, search, { now: c.var.now });
  return c.json({ ...rest, elsewhere: elsewhere.map(glimpse) });
});

get(features, '/collections/areas/items', async (c) => {
  const query = readQuery(c, areaItems);
  const sources = (await listSources(c.var.db)).filter(({ key }) => key === 'areas');
  const page = await areaPage(c.var.db, query, {
    limit: query.limit ?? LIMIT_DEFAULT,
    ...(query.cursor ? { cursor: query.cursor } : {}),
  });
  return geoJson(c, {
    type: 'FeatureCollection',
    numberReturned: page.areas.length,
    numberMatched: page.matched,
    attribution: attribution(sources),
    links: [
      ...pageLinks('areas', withQuery(c, {}), page.next && withQuery(c, { cursor: page.next })),
      ...licenceLinks(sources),
    ],
    features: page.areas.map(areaFeature),
  });
});

get(features, '/collections/:collection/items', () => {
  throw new Fault('not-found', { field: 'collection', detail: collectionsHint() });
});

get(features, '/collections/:collection/items/:id', async (c) => {
  readQuery(c, asJson);
  const collection = known(c.req.param('collection'));
  const id = c.req.param('id') ?? '';
  const base = `${apiBase(c)}/collections/${collection}`;
  const found = await (collection === 'areas'
    ? areaById(c.var.db, id)
    : publishedOrMoved(c.var.db, id).then((it) => it ?? ownUnpublished(c, id)));
  if (!found) throw new Fault('not-found', { field: 'id', detail: `${collection} has no “${id}”` });
  if ('movedTo' in found) {
    return c.redirect(`${base}/items/${encodeURIComponent(found.movedTo)}${new URL(c.req.url).search}`, 301);
  }
  return 'kind' in found ? wholeItem(c, 'areas', areaFeature(found)) : initiativeItem(c, found);
});

export function pageLinks(collection: CollectionId, self: string, next: string | undefined): Link[] {
  return [
    { href: self, rel: 'self', type: 'application/geo+json', title: 'This page' },
    ...(next ? [{ href: next, rel: 'next', type: 'application/geo+json', title: 'The next page' }] : []),
    {
      href: self.replace(/\/items.*$/, ''),
      rel: 'collection',
      type: 'application/json',
      title: COLLECTIONS[collection].title,
    },
  ];
}

function known(id: string | undefined): CollectionId {
  if (id !== undefined && isCollection(id)) return id;
  throw new Fault('not-found', { field: 'collection', detail: collectionsHint() });
}

function collectionsHint(): string {
  return `the collections are ${Object.keys(COLLECTIONS).join(', ')}`;
}
