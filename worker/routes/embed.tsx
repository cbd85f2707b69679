/** The widget: `/embed` and what opens inside it. Whoever reads it, and from whose page: the answer is the same. */
import { Hono } from 'hono';
import {
  EmbedInitiativePage,
  EmbedListPage,
  EmbedLostPage,
  EmbedNoMunicipalityPage,
  insideAddress,
  rowFromCard,
  searchWithin,
} from '../../web/pages/index.ts';
import { styleFacts } from '../assets.ts';
import type { Env } from '../context.ts';
import { danishTime } from '../domain/danish-time.ts';
import { meantBy } from '../domain/meant.ts';
import { pageTimes } from '../domain/page-times.ts';
import { styleOf } from '../domain/widget-style.ts';
import { initiativeBySlug } from '../store/initiative-page.ts';
import { municipalitiesCalled } from '../store/likely.ts';
import { municipalitySaid, widgetData } from '../store/widget.ts';
import { namesOnMap } from './credits.ts';
import { chosenOf, frameBy, frameBySaid, framed, widgetOf } from './embed/asked.ts';
import { embedReports } from './embed/report.tsx';
import { noteMissed } from './missed.ts';
import { onlyReads } from './reading.ts';
import { basemapAddresses, borderAddress, creditOf, DENMARK, page } from './render.tsx';

export const embed = new Hono<Env>();

/** A widget is a beginning: the rest is a press away, and the page around it has more to say. */
const ROWS = 8;

embed.use(framed);

embed.get('/', async (c) => {
  const { props, widget, narrowing } = widgetOf(c);
  const { db } = c.var;
  const said = widget.municipality;
  const area = said === undefined ? undefined : await municipalitySaid(db, said);
  frameBy(c, area?.code);
  if (said !== undefined && !area) {
    const likely = await municipalitiesCalled(db, meantBy(said).names);
    return page(c, <EmbedNoMunicipalityPage {...props} {...{ said, likely }} />, 404);
  }
  const search = searchWithin(widget, narrowing, area?.code);
  const { found, counts, version, sources } = await widgetData(db, search, area?.code, {
    limit: ROWS,
    ...(narrowing.cursor ? { cursor: narrowing.cursor } : {}),
  });
  // What an editor chose beforehand is nobody's search.
  if (narrowing.words && !widget.q && found.cards.length === 0 && !narrowing.cursor) noteMissed(c, search);
  return page(
    c,
    <EmbedListPage
      {...props}
      {...(area ? { area } : {})}
      {...(found.next ? { next: found.next } : {})}
      {...(found.matched === undefined ? {} : { matched: found.matched })}
      search={search}
      rows={found.cards.map((card) => rowFromCard(card, props.lang))}
      counts={counts}
      credits={sources.map(creditOf)}
      map={{
        version,
        basemap: basemapAddresses(c),
        attribution: namesOnMap(sources),
        bounds: DENMARK,
        ...(area?.bordered ? { border: borderAddress(area.code) } : {}),
      }}
    />,
  );
});

/** Made from what the address says and from nothing else: it may be kept for a while. */
embed.get('/tema.css', (c) => {
  const style = styleOf(chosenOf(widgetOf(c).widget), styleFacts.colours);
  c.header('Cache-Control', 'public, max-age=3600');
  return c.body(style, 200, { 'Content-Type': 'text/css; charset=utf-8' });
});

embed.get('/i/:slug', async (c) => {
  const { props, widget, narrowing } = widgetOf(c);
  await frameBySaid(c, widget.municipality);
  const found = await initiativeBySlug(c.var.db, c.req.param('slug'), c.var.now, { withNeighbours: false });
  if (!found) return page(c, <EmbedLostPage {...props} why="not here" />, 404);
  if (found.kind === 'gone') return page(c, <EmbedLostPage {...props} why="gone" />, 410);
  if (found.kind === 'elsewhere')
    return c.redirect(insideAddress(widget, narrowing, `i/${encodeURIComponent(found.slug)}`), 301);
  const { initiative, events, source, ground, municipalities } = found;
  return page(
    c,
    <EmbedInitiativePage
      {...props}
      {...{ initiative, municipalities }}
      {...(source ? { credit: creditOf(source) } : {})}
      origin={c.var.origin}
      ground={ground.map(creditOf)}
      basemap={basemapAddresses(c)}
      now={c.var.now}
      times={pageTimes(initiative.activities, events, danishTime(c.var.now))}
    />,
  );
});

embed.route('/', embedReports);

embed.get('*', async (c) => {
  const { props, widget } = widgetOf(c);
  await frameBySaid(c, widget.municipality);
  return page(c, <EmbedLostPage {...props} why="not here" />, 404);
});
embed.all('*', onlyReads);
