/** `/oembed`: how a page of ours is embedded, for editors that know no more of it than its address (oembed.com). */
import { type Context, Hono } from 'hono';
import * as v from 'valibot';
import type { Category } from '../../schema/category.ts';
import { Fault } from '../../schema/problem.ts';
import { searchFromPage } from '../../schema/search.ts';
import {
  headingOf,
  homeAddress,
  iframeSnippet,
  initiativeAddress,
  LANGS,
  type Lang,
  searchWidget,
  texts,
  type Widget,
  wordsIn,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { ancestorsFor } from '../domain/embedding.ts';
import { embeddableAt, fits, frameIn, oembedFields, oembedXml, type Room } from '../domain/oembed.ts';
import { checked } from '../middleware/validated.ts';
import { publishedCard } from '../store/initiative-page.ts';
import { municipalitySaid } from '../store/widget.ts';
import { get } from './reading.ts';

/** What our pages are shown with where they are shared. */
const PICTURE = { width: 1200, height: 630 };
const ADDRESS_MAX = 2000;

const Pixels = v.pipe(
  v.string(),
  v.regex(/^[1-9]\d{0,5}$/, 'is no whole number of pixels'),
  v.transform(Number),
);
const Address = v.pipe(
  v.string(),
  v.minLength(1, 'is missing'),
  v.maxLength(ADDRESS_MAX, `is longer than ${ADDRESS_MAX} characters`),
);

export const oembed = new Hono<Env>();

// What else is asked is left alone: editors send parameters of their own.
get(oembed, '/oembed', async (c) => {
  const format = c.req.query('format') ?? 'json';
  if (format !== 'json' && format !== 'xml')
    throw new Fault('not-implemented', { field: 'format', detail: 'format is json or xml' });
  const address = checked('url', Address, c.req.query('url') ?? '');
  const room = roomOf(c);
  const it = await embedded(c, address);
  // A frame that no page may show would be an empty box.
  if (!it || ancestorsFor(c.var.settings.embedding, it.code) === "'none'")
    throw new Fault('not-found', { field: 'url', detail: 'no page of this site that can be embedded' });
  const size = frameIn(room);
  const { title, widget, slug, picture } = it;
  const thumbnail = { url: c.var.origin + picture, ...PICTURE };
  const fields = oembedFields({
    title,
    html: iframeSnippet(c.var.origin, widget, { title, ...size, ...(slug ? { slug } : {}) }),
    ...size,
    provider: { name: texts.da.site.name, url: `${c.var.origin}${homeAddress('da')}` },
    ...(fits(thumbnail, room) ? { thumbnail } : {}),
  });
  if (format === 'json') return c.json(fields);
  return c.body(oembedXml(fields), 200, { 'Content-Type': 'text/xml; charset=utf-8' });
});

function roomOf(c: Context<Env>): Room {
  const [width, height] = [c.req.query('maxwidth'), c.req.query('maxheight')];
  return {
    ...(width === undefined ? {} : { maxWidth: checked('maxwidth', Pixels, width) }),
    ...(height === undefined ? {} : { maxHeight: checked('maxheight', Pixels, height) }),
  };
}

interface Embedded {
  title: string;
  widget: Widget;
  /** Of the one initiative that it is of. */
  slug?: string;
  /** From the root. */
  picture: string;
  /** Of the municipality that the widget is of. */
  code?: string | undefined;
}

/** One call at most, two for the former address of an initiative. Nobody else is ever asked. */
async function embedded(c: Context<Env>, address: string): Promise<Embedded | undefined> {
  const it = embeddableAt(address, c.var.origin, { langs: LANGS, main: 'da' });
  switch (it?.kind) {
    case undefined:
      return undefined;
    case 'private':
      throw new Fault('sign-in-needed', { field: 'url' });
    case 'initiative':
      return initiative(c, it.lang, it.slug);
    case 'list':
      return list(c, it.lang, it);
    case 'home': {
      const widget = searchWidget(searchFromPage(it.params), it.lang);
      return widget && list(c, it.lang, { widget, ...ofSearch(widget) });
    }
  }
}

function ofSearch({ municipality, category, q }: Widget) {
  return {
    ...(municipality ? { municipality } : {}),
    ...(category?.length === 1 && category[0] ? { category: category[0] } : {}),
    ...(q ? { q } : {}),
  };
}

interface Asked {
  municipality?: string;
  category?: Category;
  q?: string;
  widget?: Widget;
}

async function list(c: Context<Env>, lang: Lang, asked: Asked): Promise<Embedded | undefined> {
  const { municipality: said, category, q } = asked;
  const municipality = said ? await municipalitySaid(c.var.db, said) : undefined;
  if (said && !municipality) return undefined;
  const text = texts[lang];
  const heading = municipality
    ? headingOf({ municipality, ...(category ? { category } : {}) }, text)
    : category && headingOf({ category }, text);
  const widget = asked.widget ?? searchWidget(category ? { category: [category] } : {}, lang);
  return (
    widget && {
      title: [q, heading].filter(Boolean).join(' – ') || text.site.tagline,
      widget: { ...widget, ...(municipality ? { municipality: municipality.slug } : {}) },
      picture: municipality
        ? `${homeAddress(lang)}kommune/${encodeURIComponent(municipality.slug)}/og.png`
        : `${homeAddress(lang)}og.png`,
      code: municipality?.code,
    }
  );
}

async function initiative(c: Context<Env>, lang: Lang, slug: string): Promise<Embedded | undefined> {
  const found = await publishedCard(c.var.db, slug);
  const card = found && 'movedTo' in found ? await publishedCard(c.var.db, found.movedTo) : found;
  if (!card || 'movedTo' in card) return undefined;
  // Where only those who are listed may show it, the frame says whose it is.
  const code = c.var.settings.embedding.kind === 'listed' ? card.municipality : undefined;
  const widget = searchWidget(code ? { area: `municipality:${code}` } : {}, lang);
  if (!widget) return undefined;
  return {
    title: wordsIn(lang, card.name, card.nameEn).text,
    widget,
    code,
    slug: card.slug,
    picture: `${initiativeAddress(lang, card.slug)}/og.png?v=${card.version}`,
  };
}
