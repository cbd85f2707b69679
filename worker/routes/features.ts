/** OGC API Features: Core, GeoJSON and OpenAPI 3.0 for initiatives and areas; events are in events.ts. */
import { Hono } from 'hono';
import type { Area } from '../../schema/area.ts';
import type { Link } from '../../schema/geojson.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { LIMIT_DEFAULT } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { dayTokensAsked } from '../domain/day-tokens.ts';
import { readQuery } from '../middleware/validated.ts';
import { openApi } from '../openapi.ts';
import { alternatives } from '../store/alternatives.ts';
import { areaById, areaExtent, areaPage, listAreas } from '../store/areas.ts';
import type { Database } from '../store/database.ts';
import { facetsOf } from '../store/facets.ts';
import { publishedOrMoved } from '../store/initiatives.ts';
import { resolve } from '../store/resolve.ts';
import { listSources } from '../store/sources.ts';
import { pointExtents } from '../store/tallies.ts';
import {
  COLLECTIONS,
  type CollectionId,
  describe,
  describeArea,
  type Extent,
  isCollection,
  schemaOf,
} from './collections.ts';
import { attribution, licenceLinks } from './credits.ts';
import { areaFeature, glimpse } from './feature.ts';
import { initiativeItem, ownUnpublished, wholeItem } from './item.ts';
import { pageLinks } from './page-links.ts';
import { areaItems, asJson, facets, searchOf } from './parameters.ts';
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

const AREA_COLLECTION = /^initiatives-(\d{4})$/;

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
  const [extents, areas] = await Promise.all([pointExtents(db), listAreas(db)]);
  const municipalities = areas.filter(({ kind }) => kind === 'municipality');
  return c.json({
    links: [{ href: `${base}/collections`, rel: 'self', type: 'application/json' }],
    collections: [
      describe('initiatives', base, extents.initiatives),
      describe('areas', base, extentAround(areas)),
      describe('events', base, extents.events),
      ...byName(municipalities).map((area) => describeArea(area, base)),
    ],
  });
});

get(features, '/collections/:collection', async (c) => {
  readQuery(c, asJson);
  const name = c.req.param('collection');
  const area = await municipalityOf(c.var.db, name);
  if (area) return c.json(describeArea(area, apiBase(c)));
  const id = known(name);
  return c.json(describe(id, apiBase(c), await extentOf(c.var.db, id)));
});

/** `initiatives-0751` is a collection of its own, so that a map program offers each municipality as a layer. */
async function municipalityOf(db: Database, collection: string | undefined): Promise<Area | undefined> {
  const code = AREA_COLLECTION.exec(collection ?? '')?.[1];
  return code === undefined ? undefined : areaById(db, `municipality:${code}`);
}

function byName(areas: Area[]): Area[] {
  const { compare } = new Intl.Collator('da');
  return areas.toSorted((a, b) => compare(a.name, b.name));
}

function extentAround(areas: Area[]): Extent {
  const boxes = areas.flatMap(({ bbox }) => bbox ?? []);
  if (boxes.length === 0) return {};
  return {
    bbox: {
      west: Math.min(...boxes.map(({ west }) => west)),
      south: Math.min(...boxes.map(({ south }) => south)),
      east: Math.max(...boxes.map(({ east }) => east)),
      north: Math.max(...boxes.map(({ north }) => north)),
    },
  };
}

async function extentOf(db: Database, id: CollectionId): Promise<Extent> {
  if (id !== 'areas') return (await pointExtents(db))[id];
  const bbox = await areaExtent(db);
  return bbox ? { bbox } : {};
}

get(features, '/collections/:collection/schema', (c) => {
  readQuery(c, asJson);
  const name = c.req.param('collection') ?? '';
  const id = AREA_COLLECTION.test(name) ? 'initiatives' : known(name);
  const schema = schemaOf(id, apiBase(c), name);
  return c.body(JSON.stringify(schema), 200, { 'Content-Type': 'application/schema+json' });
});

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
      ...pageLinks(
        COLLECTIONS.areas.title,
        withQuery(c, {}),
        page.next && withQuery(c, { cursor: page.next }),
      ),
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
  const name = c.req.param('collection') ?? '';
  const code = AREA_COLLECTION.exec(name)?.[1];
  const collection = code ? 'initiatives' : known(name);
  const id = c.req.param('id') ?? '';
  const base = `${apiBase(c)}/collections/${collection}`;
  const found = await (collection === 'areas'
    ? areaById(c.var.db, id)
    : publishedOrMoved(c.var.db, id).then((it) => it ?? ownUnpublished(c, id)));
  if (!found || (code && 'serviceArea' in found && !isOf(found, code)))
    throw new Fault('not-found', { field: 'id', detail: `${name} has no “${id}”` });
  if ('movedTo' in found) {
    return c.redirect(`${base}/items/${encodeURIComponent(found.movedTo)}${new URL(c.req.url).search}`, 301);
  }
  return 'kind' in found ? wholeItem(c, 'areas', areaFeature(found)) : initiativeItem(c, found);
});

/** In that municipality, or serving it. */
function isOf({ municipality, serviceArea }: Initiative, code: string): boolean {
  return municipality === code || serviceArea.includes(`municipality:${code}`);
}

function known(id: string | undefined): CollectionId {
  if (id !== undefined && isCollection(id)) return id;
  throw new Fault('not-found', { field: 'collection', detail: collectionsHint() });
}

function collectionsHint(): string {
  return `the collections are ${Object.keys(COLLECTIONS).join(', ')}, and initiatives-0751 of a municipality`;
}
