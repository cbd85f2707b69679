/** The items of the collection of initiatives, and of that of each municipality. */
import { type Context, Hono } from 'hono';
import type { Link } from '../../schema/geojson.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { LIMIT_DEFAULT, type ResolvedSearch } from '../../schema/search.ts';
import type { Env } from '../context.ts';
import { readQuery, type Values } from '../middleware/validated.ts';
import { bestPage } from '../store/best-page.ts';
import { run } from '../store/database.ts';
import { datedCards } from '../store/next-dates.ts';
import { resolve } from '../store/resolve.ts';
import { planFind } from '../store/search.ts';
import { planSince, type Removed } from '../store/since.ts';
import { type Source, sourcesQuery, toSource } from '../store/sources.ts';
import { COLLECTIONS } from './collections.ts';
import { attribution, licenceLinks, sourcesOf } from './credits.ts';
import { cardFeature } from './feature.ts';
import { isOwnPage, noteMissed } from './missed.ts';
import { monitorLink, pageLinks } from './page-links.ts';
import { itemsInArea, initiativeItems as parameters, searchOf } from './parameters.ts';
import { geoJson, get, todayOf, withQuery } from './reading.ts';

type Query = Values<typeof parameters>;

export const initiativeItems = new Hono<Env>();

get(initiativeItems, '/collections/initiatives/items', (c) => itemsFor(c, readQuery(c, parameters)));

get(initiativeItems, '/collections/:collection{initiatives-\\d{4}}/items', (c) => {
  const code = c.req.param('collection')?.slice(-4);
  return itemsFor(c, { ...readQuery(c, itemsInArea), area: `municipality:${code}` });
});

async function itemsFor(c: Context<Env>, query: Query): Promise<Response> {
  const search = await resolve(c.var.db, searchOf(query), todayOf(c));
  if (query.since) return changedItems(c, search, query, query.since);
  return query.near || (query.sortby && query.q)
    ? bestItems(c, search, query)
    : listedItems(c, search, query);
}

async function listedItems(c: Context<Env>, search: ResolvedSearch, query: Query): Promise<Response> {
  const { limit = LIMIT_DEFAULT, cursor, datetime } = query;
  const plan = planFind(search, { limit, ...(cursor ? { cursor } : {}) });
  const [rows, counts, scans, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const { cards, matched, next } = plan.read([rows, counts, scans]);
  missed(c, cards, query);
  return answer(c, await datedCards(c.var.db, cards, { when: query.when, now: c.var.now }), {
    matched,
    next,
    sources: sources.map(toSource),
    // Later pages are of a copy that was begun with the first.
    links: cursor || datetime ? [] : [monitorLink(c)],
  });
}

/** What the list of our own page looked for in vain; others ask for reasons of their own. */
function missed(c: Context<Env>, cards: InitiativeCard[], query: Query): void {
  if (cards.length === 0 && !query.cursor && isOwnPage(c)) noteMissed(c, searchOf(query));
}

/** Page by page through the best 200; a cursor is how many have been seen. */
async function bestItems(c: Context<Env>, search: ResolvedSearch, query: Query): Promise<Response> {
  const { limit = LIMIT_DEFAULT, cursor } = query;
  const { found, understood, sources } = await bestPage(c.var.db, search, {
    limit,
    ...(cursor ? { cursor } : {}),
    now: c.var.now,
  });
  const { cards, matched, next } = found;
  missed(c, cards, query);
  return answer(c, await datedCards(c.var.db, cards, { when: query.when, now: c.var.now }), {
    matched,
    next,
    sources,
    more: Object.keys(understood).length ? { understood } : {},
  });
}

/** What changed, the oldest change first, and what is to be taken out of a copy. One call. */
async function changedItems(
  c: Context<Env>,
  search: ResolvedSearch,
  query: Query,
  since: Date,
): Promise<Response> {
  for (const other of ['near', 'sortby', 'datetime'] as const) {
    if (query[other] === undefined) continue;
    throw new Fault('bad-parameter', { field: other, detail: `${other} is not for what changed since` });
  }
  const { limit = LIMIT_DEFAULT, cursor } = query;
  const plan = planSince(search, { since, limit, now: c.var.now, ...(cursor ? { cursor } : {}) });
  const [changed, gone, sources] = await run(c.var.db, ...plan.queries, sourcesQuery);
  const { cards, removed, next, again } = plan.read([changed, gone]);
  return answer(c, cards, {
    next,
    sources: sources.map(toSource),
    more: { removed: removed.map(toWire) },
    links: next ? [] : [monitorLink(c, again)],
  });
}

export function toWire({ id, at, to }: Removed) {
  return { id, at: at.toISOString(), ...(to ? { to } : {}) };
}

interface Page {
  matched?: number | undefined;
  next?: string | undefined;
  sources: Source[];
  /** Members of its own beside those of a feature collection. */
  more?: object;
  links?: Link[];
}

function answer(c: Context<Env>, cards: InitiativeCard[], page: Page): Response {
  const { matched, next, sources, more = {}, links = [] } = page;
  const used = sourcesOf(cards, sources);
  return geoJson(c, {
    type: 'FeatureCollection',
    numberReturned: cards.length,
    ...(matched === undefined ? {} : { numberMatched: matched }),
    ...more,
    attribution: attribution(used),
    links: [
      ...pageLinks(COLLECTIONS.initiatives.title, withQuery(c, {}), next && withQuery(c, { cursor: next })),
      ...links,
      ...licenceLinks(used),
    ],
    features: cards.map((card) => cardFeature(card, c.var.origin, used)),
  });
}
