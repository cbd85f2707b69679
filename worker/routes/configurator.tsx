/** `/indlejr`: how somebody gets the map onto a page of theirs; its poster, and the poster's code as a file. One call each. */
import { type Context, Hono } from 'hono';
import { renderToString } from 'preact-render-to-string';
import type { Area } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import { lookOf, OWN_PALETTES, SCHEMES } from '../../schema/look.ts';
import {
  CONFIGURATOR_PATH,
  type Colour,
  ConfiguratorPage,
  configuratorTexts,
  PosterPage,
  pageOf,
  QrCode,
  REMEMBERS,
  readWidget,
  type SaidCorrection,
  type StewardLang,
  type Widget,
} from '../../web/pages/index.ts';
import { assets } from '../assets.ts';
import type { Env } from '../context.ts';
import { schemeShown } from '../domain/widget-style.ts';
import { listAreas } from '../store/areas.ts';
import { get } from './reading.ts';
import { page } from './render.tsx';
import { inBothLanguages } from './stewards/frame.ts';

export const configurator = new Hono<Env>();

/** Of a light page, which is what a field of colours shows before somebody has chosen. */
const OURS: Record<Colour, string> = OWN_PALETTES.light;

inBothLanguages(CONFIGURATOR_PATH, (path, lang) => {
  get(configurator, path, async (c) => {
    const asked = await askedFor(c);
    return page(
      c,
      <ConfiguratorPage
        {...asked}
        lang={lang}
        origin={c.var.origin}
        assets={assets}
        colours={OURS}
        corrections={correctionsOf(asked.widget)}
      />,
    );
  });

  get(configurator, `${path}/plakat`, async (c) => {
    const { widget, municipality } = await askedFor(c);
    return page(
      c,
      <PosterPage
        {...{ lang, widget, origin: c.var.origin, assets }}
        {...(municipality ? { municipality } : {})}
      />,
    );
  });

  get(configurator, `${path}/qr.svg`, async (c) => {
    const { widget, municipality } = await askedFor(c);
    return c.body(codeOf(c.var.origin + pageOf({ ...widget, lang }, municipality), lang), 200, {
      'Content-Type': 'image/svg+xml; charset=utf-8',
    });
  });
});

function codeOf(address: string, lang: StewardLang): string {
  return renderToString(<QrCode address={address} label={configuratorTexts[lang].codeOf} size={1000} />);
}

async function askedFor(c: Context<Env>) {
  const asked = fromForm(new URL(c.req.url).searchParams);
  const { widget, flaws } = readWidget(asked);
  const municipalities = (await listAreas(c.var.db, 'municipality')).sort((a, b) =>
    a.name.localeCompare(b.name, 'da'),
  );
  const municipality = municipalities.find(isCalled(widget.municipality));
  return {
    widget: withoutOurs({ ...widget, ...(municipality ? { municipality: municipality.slug } : {}) }),
    remembers: asked.has(REMEMBERS),
    flaws,
    municipalities,
    ...(municipality ? { municipality } : {}),
  };
}

/** A form says a list as several values, and a font of one's own beside the others. */
function fromForm(params: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(params);
  for (const name of ['kategori', 'maalgruppe']) {
    const all = asked.getAll(name).filter(Boolean);
    if (all.length) asked.set(name, all.join(','));
  }
  const font = asked.get('egen-skrift')?.trim();
  asked.delete('egen-skrift');
  if (font) asked.set('skrift', font);
  return asked;
}

/** A field of colours always says one: ours is none of theirs. */
function withoutOurs(widget: Widget): Widget {
  const { colours, font, ...look } = widget.look;
  const theirs = Object.entries(colours).filter(([colour, value]) => OURS[colour as Colour] !== value);
  return {
    ...widget,
    look: {
      ...look,
      colours: Object.fromEntries(theirs),
      ...(font && font !== 'rodskud' ? { font } : {}),
    },
  };
}

/** Where either may be shown, each is told by itself. */
function correctionsOf({ theme, look }: Widget): SaidCorrection[] {
  const only = schemeShown({ theme, ...look });
  return (only ? [only] : SCHEMES).flatMap((scheme) =>
    lookOf(look.colours, scheme).corrections.map((it) => ({ ...it, ...(only ? {} : { scheme }) })),
  );
}

function isCalled(said = ''): (area: Area) => boolean {
  const wanted = slugify(said);
  return ({ code, slug, name }) =>
    said !== '' && (code === said || slug === wanted || slugify(name) === wanted);
}
