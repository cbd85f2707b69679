/** What all pages share: rendering, the base map's addresses, credits, and the page for what is not there. */
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Bbox } from '../../schema/place.ts';
import {
  type Credit,
  type Lang,
  NotFoundPage,
  OEMBED_TYPES,
  type OembedFormat,
  oembedAddress,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { meantBy } from '../domain/meant.ts';
import { municipalitiesCalled } from '../store/likely.ts';
import type { Source } from '../store/sources.ts';

/** From Skagen to Gedser, from Blåvand to Christiansø. */
export const DENMARK: Bbox = { west: 7.9, south: 54.5, east: 15.3, north: 57.8 };

export function page(c: Context<Env>, vnode: VNode, status: ContentfulStatusCode = 200): Response {
  return c.html(`<!doctype html>${renderToString(vnode)}`, status);
}

/** One call, and few rows: what the words of the address may have meant. */
export async function notFound(c: Context<Env>, lang: Lang): Promise<Response> {
  const { words, names, categories } = meantBy(c.req.path);
  const municipalities = await municipalitiesCalled(c.var.db, names);
  return page(
    c,
    <NotFoundPage
      {...{ lang, text: texts[lang], origin: c.var.origin, assets, words, categories, municipalities }}
    />,
    404,
  );
}

/** For editors elsewhere who paste the address: in a header, so that readers get no bytes of it in the page. */
export function offerEmbedding(c: Context<Env>, page: string): void {
  for (const [format, type] of Object.entries(OEMBED_TYPES)) {
    const address = oembedAddress(c.var.origin, c.var.origin + page, format as OembedFormat);
    c.header('Link', `<${address}>; rel="alternate"; type="${type}"`, { append: true });
  }
}

export function basemapAddresses(c: Context<Env>): string[] {
  return c.var.settings.basemap.map((name) => `/basemap/${name}.json`);
}

/** Where a map asks for the border of a municipality. */
export function borderAddress(code: string): string {
  return `/api/areas/${code}`;
}

export function creditOf({ title, url, licence, credit, example }: Omit<Source, 'key'>): Credit {
  return {
    title,
    example,
    ...(url ? { url } : {}),
    ...(licence ? { licence } : {}),
    ...(credit ? { credit } : {}),
  };
}
