/** Every page in every language: what the chrome says, and how it tells of content in another language. */
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addAddress,
  LANGS,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Lang,
  prefixOf,
  texts,
} from '../../web/pages/index.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { AT, ask, freshDatabase, given, open } from './support.ts';

const OTHERS = LANGS.filter((lang) => lang !== 'da' && lang !== 'en');
const PAGES = [
  '/',
  '/i/fest',
  '/kommune/aarhus',
  '/kommune/aarhus/mad',
  '/kategori/mad',
  '/kommuner',
  '/gemte',
];

const alternates = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, at]) => [
    lang,
    at,
  ]);
/** The front page of a language ends with a slash, of Danish is one. */
const addressIn = (lang: Lang, path: string) => AT + prefixOf(lang) + path;

describe.each(LANGS)('in %s', (lang) => {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    await given(
      { slug: 'fest', name: 'Æblefest', category: 'mad', translations: { en: { name: 'Apple feast' } } },
      { slug: 'kor', name: 'Korsang', category: 'mad' },
    );
  });

  it.each(PAGES)('%s says its language, its direction and where the others are', async (path) => {
    const { status, text } = await ask(prefixOf(lang) + path);
    expect(status).toBe(200);
    expect(text).toContain(`<html lang="${lang}" dir="${LANGUAGES[lang].dir}">`);
    expect(text).toContain(`<link rel="canonical" href="${addressIn(lang, path)}"`);
    expect(alternates(text)).toEqual([
      ...LANGS.map((one) => [one, addressIn(one, path)]),
      ['x-default', addressIn('da', path)],
    ]);
    expect(text).toContain(`content="${LANGUAGE_NAMES[lang].openGraph}"`);
    expect(text).toContain(`href="${prefixOf(lang)}/site.webmanifest"`);
  });

  it('every page leads to where one adds an initiative', async () => {
    for (const path of [...PAGES, '/om', '/nope']) {
      const { text } = await ask(prefixOf(lang) + path);
      const foot = /<footer.*<\/footer>/s.exec(text)?.[0];
      expect(foot, path).toContain(`<a href="${addAddress(lang)}">${texts[lang].end.add}</a>`);
    }
  });

  it('the list ends with a word for whoever misses something, the empty one too', async () => {
    const listed = await ask(`${prefixOf(lang)}/?omraade=municipality:0751`);
    expect(listed.text).toContain(
      `${texts[lang].end.missing} <a href="${addAddress(lang, { area: 'municipality:0751' })}">`,
    );
    const empty = await ask(`${prefixOf(lang)}/?q=skak&omraade=municipality:0751`);
    const address = addAddress(lang, { name: 'skak', area: 'municipality:0751' }).replace('&', '&amp;');
    expect(empty.text).toContain(`<a href="${address}">${texts[lang].ways.missing}</a>`);
  });

  it('the switch names each language in its own words and marks this one', async () => {
    const { text } = await ask(`${prefixOf(lang)}/i/fest`);
    const links = [
      ...text.matchAll(/<a href="([^"]+)" lang="(\w\w)" dir="\w+" hreflang="\w\w"([^>]*)>([^<]+)/g),
    ];
    expect(links.map(([, href, one, , name]) => [one, href, name])).toEqual(
      LANGS.map((one) => [one, `${prefixOf(one)}/i/fest`, LANGUAGE_NAMES[one].name]),
    );
    expect(links.filter(([, , , rest]) => rest?.includes('aria-current')).map(([, , one]) => one)).toEqual([
      lang,
    ]);
  });

  it('content is the English translation for all but Danes, the original where there is none, and is marked', async () => {
    const { text } = await ask(`${prefixOf(lang)}/`);
    const name = (slug: string) =>
      new RegExp(`<a href="[^"]*/i/${slug}"([^>]*)>([^<]+)`).exec(text)?.slice(1);
    const dir = LANGUAGES[lang].dir === 'rtl' ? ' dir="ltr"' : '';
    const own = { da: ['', 'Æblefest'], en: ['', 'Apple feast'] };
    expect(name('fest')).toEqual(own[lang as 'da' | 'en'] ?? [` lang="en"${dir}`, 'Apple feast']);
    expect(name('kor')).toEqual([lang === 'da' ? '' : ` lang="da"${dir}`, 'Korsang']);
  });

  it('what is not there is said in the language of the address', async () => {
    const { status, text } = await ask(`${prefixOf(lang)}/nope`);
    expect(status).toBe(404);
    expect(text).toContain(`<html lang="${lang}" dir="${LANGUAGES[lang].dir}">`);
    expect(text).toContain(texts[lang].notFound.title);
  });

  it('its lists can be taken along, and its manifest runs its way', async () => {
    const file = lang === 'en' ? '/en/initiatives' : `${prefixOf(lang)}/initiativer`;
    for (const format of ['csv', 'geojson', 'ics', 'atom'])
      expect((await ask(`${file}.${format}`)).status, format).toBe(200);
    expect((await ask(`${file}.atom`)).text).toContain(`label="${texts[lang].categories.mad}"`);
    const { body } = await ask(`${prefixOf(lang)}/site.webmanifest`);
    expect(body).toMatchObject({ lang, dir: LANGUAGES[lang].dir, start_url: `${prefixOf(lang)}/` });
  });
});

describe('the pages of plain text', () => {
  freshDatabase();

  it.each(OTHERS)('are English in %s, are marked as such, and say so in the reader’s words', async (lang) => {
    for (const path of ['om', 'privatliv', 'tilgaengelighed']) {
      const { status, text } = await ask(`/${lang}/${path}`);
      expect(status).toBe(200);
      expect(text).toContain(texts[lang].about.elsewhere?.note);
      expect(text).toMatch(
        lang === 'ar' ? /class="about-text" lang="en" dir="ltr"/ : /class="about-text" lang="en">/,
      );
      // Its links go on in the reader's language.
      expect(/<main.*<\/main>/s.exec(text)?.[0]).not.toMatch(/<a href="\/en\/(?!initiatives)/);
    }
  });
});

describe('a first visit', () => {
  freshDatabase();

  it('is not sent elsewhere for the languages of its browser', async () => {
    const { status, text, response } = await ask('/', {
      headers: { 'Accept-Language': 'ar' },
      redirect: 'manual',
    });
    expect(status).toBe(200);
    expect(text).toContain('<html lang="da"');
    expect(response.headers.get('Vary') ?? '').not.toMatch(/language/i);
  });
});
