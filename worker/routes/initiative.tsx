/** The page of one initiative, `/i/{slug}`. */
import { type Context, Hono } from 'hono';
import {
  GonePage,
  homeAddress,
  InitiativePage,
  initiativeAddress,
  LANGS,
  type Lang,
  rowFromCard,
  texts,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { danishTime } from '../domain/danish-time.ts';
import { pageTimes } from '../domain/page-times.ts';
import { type InitiativeForPage, initiativeBySlug } from '../store/initiative-page.ts';
import type { Neighbour } from '../store/neighbours.ts';
import { todayOf } from './reading.ts';
import { basemapAddresses, creditOf, notFound, page } from './render.tsx';

export const initiatives = new Hono<Env>();

for (const lang of LANGS) {
  initiatives.get(`${homeAddress(lang)}i/:slug`, (c) => answer(c, lang, c.req.param('slug')));
}

async function answer(c: Context<Env>, lang: Lang, slug: string): Promise<Response> {
  const found = await initiativeBySlug(c.var.db, slug, c.var.now);
  switch (found?.kind) {
    case undefined:
      return notFound(c, lang);
    case 'elsewhere':
      return c.redirect(initiativeAddress(lang, found.slug), 301);
    case 'gone': {
      const { kind: _, pausedUntil, ...rest } = found;
      // A day that has passed says nothing any more.
      const until = pausedUntil && pausedUntil > todayOf(c) ? { pausedUntil } : {};
      const props = { lang, text: texts[lang], origin: c.var.origin, assets };
      return page(c, <GonePage {...props} {...rest} {...until} />, 410);
    }
    case 'page':
      return page(c, whole(c, lang, found));
  }
}

function whole(c: Context<Env>, lang: Lang, found: InitiativeForPage) {
  return (
    <InitiativePage
      lang={lang}
      text={texts[lang]}
      origin={c.var.origin}
      assets={assets}
      initiative={found.initiative}
      municipalities={found.municipalities}
      near={found.near.map((card) => neighbourRow(card, lang))}
      similar={found.similar.map((card) => neighbourRow(card, lang))}
      {...(found.source ? { credit: creditOf(found.source) } : {})}
      ground={found.ground.map(creditOf)}
      basemap={basemapAddresses(c)}
      now={c.var.now}
      times={pageTimes(found.initiative.activities, found.events, danishTime(c.var.now))}
    />
  );
}

function neighbourRow(card: Neighbour, lang: Lang) {
  return { ...rowFromCard(card, lang), isRough: card.precision === 'approximate' };
}
