import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { Fault } from '../schema/problem.ts';
import type { Env } from './context.ts';
import { work } from './jobs/index.ts';
import { askAgain, entityTag } from './middleware/caching.ts';
import { withDatabase } from './middleware/database.ts';
import { onError } from './middleware/problem.tsx';
import { securityHeaders } from './middleware/security.ts';
import { ownOrigin, withSession } from './middleware/session.ts';
import { about } from './routes/about.tsx';
import { areaOutlines } from './routes/area-outlines.ts';
import { basemap } from './routes/basemap.ts';
import { calendars } from './routes/calendars.ts';
import { configurator } from './routes/configurator.tsx';
import { device } from './routes/device.tsx';
import { duplicates } from './routes/duplicates.ts';
import { embed } from './routes/embed.tsx';
import { events } from './routes/events.ts';
import { features } from './routes/features.ts';
import { feeds } from './routes/feeds.ts';
import { initiatives } from './routes/initiative.tsx';
import { initiativeItems } from './routes/initiative-items.ts';
import { listPages } from './routes/list-pages.tsx';
import { lists } from './routes/lists.ts';
import { oembed } from './routes/oembed.ts';
import { overview } from './routes/overview.tsx';
import { pages } from './routes/pages.tsx';
import { pictures } from './routes/pictures.tsx';
import { places } from './routes/places.ts';
import { sitemap } from './routes/sitemap.ts';
import { account } from './routes/stewards/account.tsx';
import { add } from './routes/stewards/add.tsx';
import { claims } from './routes/stewards/claim.tsx';
import { edit } from './routes/stewards/edit.tsx';
import { history } from './routes/stewards/history.tsx';
import { imports } from './routes/stewards/import.tsx';
import { log } from './routes/stewards/log.tsx';
import { matters } from './routes/stewards/matter.tsx';
import { editMatter } from './routes/stewards/matter-edit.tsx';
import { merging } from './routes/stewards/merge.tsx';
import { mine } from './routes/stewards/mine.tsx';
import { ownDataPages } from './routes/stewards/own-data.tsx';
import { owners } from './routes/stewards/owners.tsx';
import { queue } from './routes/stewards/queue.tsx';
import { reportPages } from './routes/stewards/report.tsx';
import { roles } from './routes/stewards/roles.tsx';
import { signingIn } from './routes/stewards/sign-in.tsx';
import { sources } from './routes/stewards/sources.tsx';
import { stillHerePages } from './routes/stewards/still-here.tsx';
import { writePages } from './routes/stewards/write.tsx';
import { storedPictures } from './routes/stored-pictures.ts';
import { suggestions } from './routes/suggest.ts';
import { tiles } from './routes/tiles.ts';
import { writing } from './routes/writing.ts';
import type { Bindings } from './settings.ts';

export const app = new Hono<Env>({ strict: false });

const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link', 'Server-Timing'],
});

/** Every origin may read; writing is for pages of ours, so nothing about it is said to others. */
const readByAll: MiddlewareHandler<Env> = (c, next) => {
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  const isPreflight = c.req.header('Access-Control-Request-Method') !== undefined;
  return isRead || isPreflight ? openToAll(c, next) : next();
};

app.use(securityHeaders, withDatabase, ownOrigin, withSession, askAgain);
app.use('/api/*', readByAll);
app.use('/:file{.+\\.(geojson|csv|ics|atom)}', openToAll);
app.use('/oembed', openToAll);
app.use(entityTag);

app.route('/api/places', places);
app.route('/api/areas', areaOutlines);
app.route('/api/suggest', suggestions);
app.route('/api/duplicates', duplicates);
app.route('/api', tiles);
app.route('/api', events);
app.route('/api', writing);
app.route('/api', initiativeItems);
app.route('/api', features);
app.all('/api/*', (c) => {
  throw new Fault('not-found', { detail: c.req.path });
});
app.route('/basemap', basemap);
app.route('/embed', embed);
app.route('/', lists);
app.route('/', feeds);
app.route('/', device);
app.route('/', calendars);
app.route('/', pictures);
app.route('/', storedPictures);
app.route('/', sitemap);
app.route('/', oembed);
app.route('/', overview);
app.route('/', listPages);
app.route('/', about);
app.route('/', configurator);
app.route('/', signingIn);
app.route('/', account);
app.route('/', add);
app.route('/', edit);
app.route('/', ownDataPages);
app.route('/', stillHerePages);
app.route('/', mine);
app.route('/', owners);
app.route('/', claims);
app.route('/', history);
app.route('/', writePages);
app.route('/', reportPages);
app.route('/', initiatives);
app.route('/', roles);
app.route('/', queue);
app.route('/', matters);
app.route('/', editMatter);
app.route('/', merging);
app.route('/', sources);
app.route('/', log);
app.route('/', imports);
app.route('/', pages);

app.onError(onError);

export default {
  fetch: app.fetch,
  scheduled: (controller, env) => work(controller, env),
} satisfies ExportedHandler<Bindings>;
