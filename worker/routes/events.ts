/** The collection of single events: OGC API Features, in the order of their starts. */
import { Hono } from 'hono';
import { type Feature, type Link, toPoint } from '../../schema/geojson.ts';
import { Fault } from '../../schema/problem.ts';
import { LIMIT_DEFAULT } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { ZONE } from '../domain/danish-time.ts';
import { readQuery } from '../middleware/validated.ts';
import { run } from '../store/database.ts';
import { type EventCard, eventByIdQuery, planEvents, toEventCard } from '../store/event-pages.ts';
import { resolve } from '../store/resolve.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { COLLECTIONS } from './collections.ts';
import { attribution, licenceLinks, sourcesOf } from './credits.ts';
import { pageLinks } from './page-links.ts';
import { asJson, eventItems } from './parameters.ts';
import { apiBase, geoJson, get, todayOf, withQuery } from './reading.ts';

export const events = new Hono<Env>();

get(events, '/collections/events/items', async (c) => {
  const { limit = LIMIT_DEFAULT, cursor, datetime, area, bbox, initiative } = readQuery(c, eventItems);
  const { areas } = await resolve(c.var.db, area ? { area } : {}, todayOf(c));
  const plan = planEvents(
    {
      ...(areas ? { areas } : {}),
      ...(bbox ? { bbox } : {}),
      ...(datetime ? { during: datetime } : {}),
      ...(initiative ? { initiative } : {}),
    },
    { limit, ...(cursor ? { cursor } : {}) },
  );
  const [rows, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const page = plan.read([rows, scans]);
  const used = sourcesUsed(page.events, sources.map(toSource));
  return geoJson(c, {
    type: 'FeatureCollection',
    numberReturned: page.events.length,
    attribution: attribution(used),
    links: [
      ...pageLinks(
        COLLECTIONS.events.title,
        withQuery(c, {}),
        page.next && withQuery(c, { cursor: page.next }),
      ),
      ...licenceLinks(used),
    ],
    features: page.events.map((event) => eventFeature(event, c.var.origin)),
  });
});

get(events, '/collections/events/items/:id', async (c) => {
  readQuery(c, asJson);
  const id = c.req.param('id') ?? '';
  const [rows, sources] = await run(c.var.db, eventByIdQuery(id), sourcesQuery);
  const event = toEventCard(rows);
  if (!event) throw new Fault('not-found', { field: 'id', detail: `events has no “${id}”` });
  const feature = eventFeature(event, c.var.origin);
  const used = sourcesUsed([event], sources.map(toSource));
  const base = `${apiBase(c)}/collections/events`;
  const links: Link[] = [
    { href: `${base}/items/${encodeURIComponent(id)}`, rel: 'self', type: 'application/geo+json' },
    { href: base, rel: 'collection', type: 'application/json' },
    { href: feature.properties.url, rel: 'alternate', type: 'text/html' },
    ...licenceLinks(used),
  ];
  return geoJson(c, { ...feature, attribution: attribution(used), links });
});

function sourcesUsed(page: EventCard[], sources: Source[]): Source[] {
  return sourcesOf(
    page.map(({ owner }) => owner),
    sources,
  );
}

interface EventProperties {
  name: string;
  start: string;
  end?: string;
  timezone: string;
  status: 'confirmed' | 'cancelled';
  initiative: string;
  initiative_name: string;
  slug: string;
  url: string;
  updated: string;
}

/** Times are as the clocks in Denmark say, with the zone beside them; a whole day has no clock. */
function eventFeature({ owner, ...event }: EventCard, origin: string): Feature<EventProperties> {
  return {
    type: 'Feature',
    id: event.id,
    geometry: toPoint(owner.lngLat),
    properties: {
      name: event.name ?? owner.name,
      start: event.start,
      ...(event.end ? { end: event.end } : {}),
      timezone: ZONE,
      status: event.cancelled ? 'cancelled' : 'confirmed',
      initiative: owner.id,
      initiative_name: owner.name,
      slug: owner.slug,
      url: `${origin}/i/${owner.slug}`,
      updated: event.updatedAt.toISOString(),
    },
  };
}
