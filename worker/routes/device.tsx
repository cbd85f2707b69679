/** What stands around the things that a device keeps: the pages for them, and what an installed Rodskud is told. */
import { type Context, Hono } from 'hono';
import {
  appManifest,
  LANGS,
  type Lang,
  manifestAddress,
  OfflinePage,
  offlineAddress,
  rowFromCard,
  SavedPage,
  SHARED_MAX,
  savedAddress,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { cardsBySlug } from '../store/initiatives.ts';
import { listSources } from '../store/sources.ts';
import { get } from './reading.ts';
import { creditOf, page } from './render.tsx';

const SLUG_MAX = 200;

export const device = new Hono<Env>();

for (const lang of LANGS) {
  const text = texts[lang];
  get(device, savedAddress(lang), (c) => saved(c, lang));
  get(device, offlineAddress(lang), (c) =>
    page(c, <OfflinePage {...{ lang, text, origin: c.var.origin, assets }} />),
  );
  get(device, manifestAddress(lang), (c) =>
    c.body(JSON.stringify(appManifest(lang, text)), 200, {
      'Content-Type': 'application/manifest+json',
      'Cache-Control': 'public, max-age=86400',
    }),
  );
}

/** Only what somebody shares is asked for, and at most as many as a link may hold. */
async function saved(c: Context<Env>, lang: Lang): Promise<Response> {
  const slugs = slugsIn(new URL(c.req.url).searchParams.get('vis') ?? '');
  const common = { lang, text: texts[lang], origin: c.var.origin, assets };
  if (slugs.length === 0) {
    // What it will show, only the device knows; whom it may be from is told all the same.
    const credits = (await listSources(c.var.db)).map(creditOf);
    return page(c, <SavedPage {...common} credits={credits} />);
  }
  const { cards, sources } = await cardsBySlug(c.var.db, slugs);
  const rows = cards.map((card) => rowFromCard(card, lang));
  return page(c, <SavedPage {...common} credits={sources.map(creditOf)} shared={{ slugs, rows }} />);
}

function slugsIn(text: string): string[] {
  const slugs = text.split(',').filter((slug) => slug.length > 0 && slug.length <= SLUG_MAX);
  return [...new Set(slugs)].slice(0, SHARED_MAX);
}
