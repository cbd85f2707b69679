/** Every page is valid HTML, by html-validate's presets for the standard and for accessibility. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { LANGS } from '../../web/pages/index.ts';
import { countFigures } from '../../worker/jobs/count-figures.ts';
import { formStamp } from '../../worker/middleware/human.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { countMissed } from '../../worker/store/missed-searches.ts';
import { savePopulation } from '../../worker/store/population.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, type Given, given, NOW, open } from './support.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:standard', 'html-validate:a11y'],
    // A combobox that suggests while one types has a listbox; no native element is one.
    rules: { 'prefer-native-element': ['error', { exclude: ['listbox'] }] },
  }),
);

const FULL: Given = {
  slug: 'fuld',
  name: 'Æblefest & <venner>',
  summary: 'Vi presser æbler.',
  description: 'Kom og vær med.\n\nSe https://eksempel.example/?a=1&b=2.',
  translations: { en: { name: 'Apple feast', summary: 'We press apples.' } },
  category: 'mad',
  tags: ['æbler', 'efterår'],
  organiser: { name: 'Grundejerforeningen', kind: 'association' },
  audience: ['familier', 'seniorer'],
  price: 'free',
  joining: 'drop-in',
  languages: ['da', 'en'],
  access: ['step-free', 'toilet'],
  needs: ['volunteers'],
  municipalityPart: 'supports',
  serviceArea: ['municipality:0751', 'online'],
  openingHours: 'We 19:00-21:30',
  activities: [
    {
      name: 'Presning',
      start: '2026-10-25T19:00:00',
      end: '2026-10-25T21:30:00',
      rrule: 'FREQ=WEEKLY;BYDAY=WE',
    },
  ],
  contact: {
    website: 'https://eksempel.example/?a=1&b=2',
    phone: '+45 12 34 56 78',
    email: 'hej@eksempel.example',
    form: 'https://eksempel.example/skriv',
  },
  links: [{ title: 'Billeder', url: 'https://eksempel.example/billeder' }],
  pictures: [
    { url: 'https://eksempel.example/a.jpg', alt: 'Æbler i en kasse', credit: 'Nina' },
    { url: `/billeder/${'a'.repeat(43)}`, alt: 'Pressen', credit: 'Nina', width: 1600, height: 1200 },
    { url: `/billeder/${'b'.repeat(43)}`, alt: 'Saft "og" <kager>' },
  ],
  origin: { name: 'osm', id: '1', url: 'https://www.openstreetmap.org/node/1' },
};

/** Where they differ from the Danish ones by more than their prefix. */
const PAGES = [
  '/',
  '/?q=strik',
  '/?q=findesikke&kategori=mad',
  '/?kategori=mad,sundhed&maalgruppe=seniorer&pris=free&deltagelse=drop-in&adgang=toilet&sprog=en&hjaelp=room',
  '/?naar=this-week',
  '/?omraade=municipality:0751',
  '/?bbox=10,56,11,57',
  '/?naer=56.15,10.2',
  '/?side=n20',
  '/i/fuld',
  '/i/bar',
  '/kommune/aarhus',
  '/kommune/aarhus?side=n20',
  '/kommune/aarhus?side=n1',
  '/kommune/aarhus/mad',
  '/kommune/aeroe',
  '/kommune/aeroe/mad',
  '/kommune/aarhus/overblik',
  '/kommune/aeroe/overblik',
  '/kategori/mad',
  '/kategori/transport',
  '/kommuner',
  '/om',
  '/privatliv',
  '/tilgaengelighed',
  '/stil',
  '/indlejr',
  '/indlejr?kommune=aarhus&kategori=mad&q=%22&sprog=ar&farve=1',
  '/indlejr/plakat?kommune=aarhus',
  '/tilfoej',
  '/tilfoej/tak',
  '/findes/ikke',
  '/arhus-mad',
];

describe('valid HTML', () => {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), [
      { kind: 'region', code: '1082', name: 'Region Midtjylland', slug: 'region-midtjylland' },
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus', region: '1082' },
      { kind: 'municipality', code: '0492', name: 'Ærø', slug: 'aeroe', region: '1082' },
    ]);
    await saveSource(open(), {
      key: 'osm',
      title: 'OpenStreetMap',
      url: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL-1.0',
      credit: '© OpenStreetMap-bidragydere',
      example: false,
    });
    await given(
      FULL,
      { slug: 'bar', name: 'Bar side', summary: '', place: undefined },
      ...Array.from({ length: 35 }, (_, i) => ({ slug: `s${i}`, name: `Strikkeklub nr. ${i}` })),
    );
    await countFigures(open(), NOW);
    await savePopulation(open(), [{ code: '0751', year: 2026, inhabitants: 360_000 }]);
    for (let i = 0; i < 5; i++)
      await countMissed(open(), { words: 'kajak & <drager>', municipality: '0751' }, new Date());
  });

  // The other languages have the same pages; one of each kind tells.
  const OTHERS = ['/', '/i/fuld', '/kommune/aarhus', '/om', '/stil', '/findes/ikke'];
  const others = LANGS.flatMap((lang) =>
    lang === 'da' || lang === 'en' ? [] : OTHERS.map((path) => `/${lang}${path}`),
  );

  it.each([...PAGES.flatMap((path) => [path, `/en${path}`]), ...others])('%s', async (path) => {
    const { type, text } = await ask(path);
    expect(type).toContain('text/html');
    expect(await findings(text)).toEqual([]);
  });

  const WRONG = {
    openingHours: 'når vi er her',
    'links-0-url': 'x',
    'activities-0-name': 'Kor',
    'activities-0-start': '2026-01-01',
    'activities-0-rrule': 'FREQ=YEARLY',
    'hours-0-to': 'x',
  };
  const FINE = { summary: 'x', category: 'mad', phone: '12 34 56 78', email: 'a@a.example' };

  it.each([
    ['all that can be wrong', WRONG],
    ['a row more', { ...WRONG, more: 'links' }],
    ['what is there already', { ...FINE, name: 'Æblefest & <venner>', where: 'areas', online: 'on' }],
  ])('the form of a listing, sent with %s', async (_, fields) => {
    const secret = 'a secret of the tests, and of nobody else';
    const stempel = await formStamp(secret, 'submission', new Date(Date.now() - 9000));
    const body = new URLSearchParams({ ...fields, stempel });
    const { text } = await ask('/tilfoej', { method: 'POST', body, headers: { Accept: 'text/html' } });
    expect(text).toContain('<form class="form"');
    expect(await findings(text)).toEqual([]);
  });

  it('is not easily pleased', async () => {
    const rules = await findings(
      '<!doctype html><html lang="da"><body><ul><p id="a">x</p></ul><b id="a"></b><label for="nope">y</label></body></html>',
    );
    expect(rules.map((finding) => finding.split(':')[0])).toEqual([
      'element-required-content',
      'element-permitted-content',
      'no-dup-id',
    ]);
  });
});

async function findings(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector, line, column }) =>
        `${ruleId}: ${message} (${selector ?? `${line}:${column}`})`,
    ),
  );
}
