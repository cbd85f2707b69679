/** An initiative without a place of its own says whom it serves, on the page as in the API. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { InitiativeFeature } from '../../web/api/client.ts';
import { LANGS, type Lang, prefixOf } from '../../web/pages/index.ts';
import { type Row, rowFromFeature } from '../../web/state/row.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { ask, freshDatabase, type Given, given, ITEMS, items, open } from './support.ts';

const NOWHERE = { place: undefined, category: 'mad' } satisfies Given;
const ALL: Given[] = [
  { ...NOWHERE, slug: 'by', name: 'I byen', place: { precision: 'approximate', town: 'Viby' } },
  { ...NOWHERE, slug: 'kommune', name: 'I kommunen', serviceArea: ['municipality:0101'] },
  { ...NOWHERE, slug: 'flere', name: 'I flere', serviceArea: ['municipality:0751', 'postcode:8000'] },
  { ...NOWHERE, slug: 'post', name: 'I postnummeret', serviceArea: ['postcode:8000'] },
  { ...NOWHERE, slug: 'net', name: 'På skærmen', serviceArea: ['online'] },
  { ...NOWHERE, slug: 'land', name: 'Overalt', serviceArea: ['nationwide'] },
  { ...NOWHERE, slug: 'ligger', name: 'Et sted', municipality: '0751' },
  { ...NOWHERE, slug: 'ukendt', name: 'Uden navn', serviceArea: ['municipality:0999'] },
];

/** What each row of a list says after its category, by its name. */
function facts(html: string): Record<string, string> {
  const rows = html.matchAll(/<h3><a[^>]*>(.*?)<\/a><\/h3>.*?<p class="row-facts">(.*?)<\/p>/gs);
  return Object.fromEntries(
    [...rows].map(([, name = '', said = '']) => [
      name.replace(/<[^>]+>/g, ''),
      said.replace(/<[^>]+>/g, '').split(' · ')[1] ?? '',
    ]),
  );
}

describe('a row without a place', () => {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
      { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn' },
    ]);
    await given(...ALL);
  });

  it.each([
    [
      'da',
      'Hele Københavns Kommune',
      'Hele Aarhus Kommune m.fl.',
      'Postnummer 8000',
      'På nettet',
      'Hele landet',
      'Aarhus Kommune',
    ],
    [
      'en',
      'All of Copenhagen',
      'All of Aarhus and more',
      'Postcode 8000',
      'Online',
      'All of Denmark',
      'Aarhus',
    ],
    [
      'de',
      'Ganz Kopenhagen',
      'Ganz Aarhus und mehr',
      'Postleitzahl 8000',
      'Online',
      'Ganz Dänemark',
      'Aarhus',
    ],
    [
      'uk',
      'Увесь муніципалітет Копенгаген',
      'Увесь муніципалітет Aarhus та інше',
      'Поштовий індекс 8000',
      'Онлайн',
      'Уся Данія',
      'Aarhus',
    ],
    [
      'ar',
      'كل بلدية كوبنهاغن',
      'كل بلدية \u2068Aarhus\u2069 وغيرها',
      'الرمز البريدي 8000',
      'عبر الإنترنت',
      'كل الدنمارك',
      '\u2068Aarhus\u2069',
    ],
  ] as const)('says in %s: %s', async (lang, kommune, flere, post, net, land, ligger) => {
    for (const path of [
      '/',
      '/?q=mad',
      '/?kategori=mad',
      '/kategori/mad',
      `/gemte?vis=${ALL.map(({ slug }) => slug)}`,
    ]) {
      const { text } = await ask(prefixOf(lang) + path);
      expect(facts(text), path).toEqual({
        'I byen': 'Viby',
        'I kommunen': kommune,
        'I flere': flere,
        'I postnummeret': post,
        'På skærmen': net,
        Overalt: land,
        'Et sted': ligger,
        'Uden navn': '',
      });
    }
  });

  it.each(LANGS)('is the same in %s whether the page or the API brings it', async (lang: Lang) => {
    const { text } = await ask(`${prefixOf(lang)}/`);
    const [, json = ''] = /<script id="page-data"[^>]*>(.*?)<\/script>/s.exec(text) ?? [];
    const { features } = await items('?limit=12');
    const rows: Row[] = JSON.parse(json).rows;
    expect(rows).toHaveLength(ALL.length);
    expect(features.map((one) => rowFromFeature(one as unknown as InitiativeFeature, lang))).toEqual(rows);
  });

  it('reads one row more, and one with a place none', async () => {
    const rows = async () => {
      const { response } = await ask(`${ITEMS}?limit=100`);
      return Number(/(\d+) rows/.exec(response.headers.get('Server-Timing') ?? '')?.[1]);
    };
    const before = await rows();
    await given({ name: 'Med sted' });
    const placed = await rows();
    await given({ ...NOWHERE, serviceArea: ['municipality:0751', 'municipality:0101'] });
    expect((await rows()) - placed).toBe(placed - before + 1);
  });
});
