/** Pictures that the worker draws: of a page for those who share it (Open Graph), and its QR code for a poster. */
import { type Context, Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import { Fault } from '../../schema/problem.ts';
import {
  homeAddress,
  initiativeAddress,
  LANGS,
  type Lang,
  QrCode,
  texts,
  wordsIn,
} from '../../web/pages/index.ts';
import type { Env } from '../context.ts';
import { type CardWords, cardSvg } from '../picture/card.tsx';
import { FONT_FAMILY, font, toPng } from '../picture/render.ts';
import { municipalityName, publishedCard, type VersionedCard } from '../store/initiative-page.ts';
import { get } from './reading.ts';

/** The address carries the version of what is drawn, so that it need never be asked for again. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';

export const pictures = new Hono<Env>();

for (const lang of LANGS) {
  const root = homeAddress(lang);
  get(pictures, `${root}og.png`, (c) => ofSite(c, lang));
  get(pictures, `${root}i/:slug/og.png`, (c) => ofPublished(c, lang, 'og.png', pictureOf));
  get(pictures, `${root}i/:slug/qr.svg`, (c) => ofPublished(c, lang, 'qr.svg', codeOf));
  get(pictures, `${root}kommune/:slug/og.png`, (c) => ofMunicipality(c, lang, c.req.param('slug') ?? ''));
}

function ofSite(c: Context<Env>, lang: Lang): Promise<Response> {
  const { name, tagline } = texts[lang].site;
  const words = { title: tagline, above: name, below: new URL(c.var.origin).host, site: name };
  return picture(c, words, FOR_A_DAY);
}

type Draw = (c: Context<Env>, lang: Lang, card: VersionedCard) => Response | Promise<Response>;

async function ofPublished(c: Context<Env>, lang: Lang, file: string, draw: Draw): Promise<Response> {
  const found = await publishedCard(c.var.db, c.req.param('slug') ?? '');
  if (!found) throw new Fault('not-found', { detail: c.req.path });
  if (!('movedTo' in found)) return draw(c, lang, found);
  return c.redirect(`${initiativeAddress(lang, found.movedTo)}/${file}`, 301);
}

function pictureOf(c: Context<Env>, lang: Lang, card: VersionedCard): Promise<Response> {
  const words = {
    title: wordsIn(lang, card.name, card.nameEn).text,
    above: texts[lang].categories[card.category],
    below: card.town,
    category: card.category,
    site: texts[lang].site.name,
  };
  return picture(c, words, c.req.query('v') === String(card.version) ? FOR_EVER : FOR_A_DAY);
}

async function ofMunicipality(c: Context<Env>, lang: Lang, slug: string): Promise<Response> {
  const name = await municipalityName(c.var.db, slug);
  if (name === undefined) throw new Fault('not-found', { detail: c.req.path });
  const { picture: words, site } = texts[lang];
  return picture(c, { title: words.municipality(name), above: words.kommune, site: site.name }, FOR_A_DAY);
}

async function picture(c: Context<Env>, words: CardWords, keep: string): Promise<Response> {
  const png = await toPng(cardSvg(words, font, FONT_FAMILY));
  return c.body(png, 200, { 'Content-Type': 'image/png', 'Cache-Control': keep });
}

function codeOf(c: Context<Env>, lang: Lang, card: VersionedCard): Response {
  const address = c.var.origin + initiativeAddress(lang, card.slug);
  const label = texts[lang].share.codeOf(wordsIn(lang, card.name, card.nameEn).text);
  return c.body(renderToString(<QrCode address={address} label={label} size={1000} />), 200, {
    'Content-Type': 'image/svg+xml; charset=utf-8',
    'Cache-Control': FOR_A_DAY,
  });
}
