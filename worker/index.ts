import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { Fault } from '../schema/problem.ts';
import type { Env } from './context.ts';
import { askAgain, entityTag } from './middleware/caching.ts';
import { withDatabase } from './middleware/database.ts';
import { onError } from './middleware/problem.ts';
import { securityHeaders } from './middleware/security.ts';
import { basemap } from './routes/basemap.ts';
import { features } from './routes/features.ts';
import { lists } from './routes/lists.ts';
import { pages } from './routes/pages.tsx';
import { places } from './routes/places.ts';
import { suggestions } from './routes/suggest.ts';
import { tiles } from './routes/tiles.ts';

export const app = new Hono<Env>({ strict: false });

const openToAll = cors({
  origin: '*',
  allowMethods: ['GET', 'HEAD', 'OPTIONS'],
  exposeHeaders: ['ETag', 'Link', 'Server-Timing'],
});

app.use(securityHeaders, withDatabase, askAgain);
app.use('/api/*', openToAll);
app.use('/:file{.+\\.(geojson|csv)}', openToAll);
app.use(entityTag);

app.route('/api/places', places);
app.route('/api/suggest', suggestions);
app.route('/api', tiles);
app.route('/api', features);
app.all('/api/*', (c) => {
  throw new Fault('not-found', { detail: c.req.path });
});
app.route('/basemap', basemap);
app.route('/', lists);
app.route('/', pages);

app.onError(onError);

export default app;
