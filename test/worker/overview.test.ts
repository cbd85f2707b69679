import { beforeEach, describe, expect, it } from 'vitest';
import type { Area } from '../../schema/area.ts';
import { countFigures } from '../../worker/jobs/count-figures.ts';
import { saveAreas, saveAround } from '../../worker/store/areas.ts';
import { countMissed } from '../../worker/store/missed-searches.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { savePopulation } from '../../worker/store/population.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { rowsOf } from './stewards.ts';
import { AT, ask, freshDatabase, given, NOW, open } from './support.ts';

const OVERVIEW = '/kommune/aarhus/overblik';

const aMunicipality = (code: string, name: string, slug: string, lng: number): Area => ({
  kind: 'municipality',
  code,
  name,
  slug,
  region: '1082',
  center: { lng, lat: 56 },
});

/** Five initiatives in Aarhus, two in Odder beside it, one far away on Bornholm; nothing counted yet. */
function world(): void {
  freshDatabase();
  beforeEach(async () => {
    await saveAreas(open(), [
      aMunicipality('0751', 'Aarhus', 'aarhus', 10.2),
      aMunicipality('0727', 'Odder', 'odder', 10.15),
      // Too far away to be around.
      aMunicipality('0400', 'Bornholm', 'bornholm', 14.9),
    ]);
    await saveAround(open());
    await given(
      ...['mad', 'mad', 'mad', 'sundhed', 'sundhed'].map((category) => ({ category: category as 'mad' })),
      { category: 'mad', municipality: '0727' },
      { category: 'seniorer', municipality: '0727' },
      { category: 'mad', municipality: '0400' },
    );
  });
}

const people = (...rows: [code: string, inhabitants: number][]) =>
  savePopulation(
    open(),
    rows.map(([code, inhabitants]) => ({ code, year: 2026, inhabitants })),
  );

const part = (html: string, of: string) =>
  new RegExp(`<section class="overview-part" aria-labelledby="${of}">.*?</section>`, 's').exec(html)?.[0] ??
  '';
/** Each row of a part's table. */
const table = (html: string, of: string) =>
  [...(/<tbody>(.*?)<\/tbody>/s.exec(part(html, of))?.[1] ?? '').matchAll(/<tr>(.*?)<\/tr>/gs)].map(
    ([, row = '']) => [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) => cell),
  );
/** What stands at the bars of a part's picture. */
const drawn = (html: string, of: string) =>
  [
    ...(/<svg class="picture".*?<\/svg>/s.exec(part(html, of))?.[0] ?? '').matchAll(
      /<text[^>]*>(.*?)<\/text>/gs,
    ),
  ].map(([, text]) => text);
const file = async (key: string, query = '') => (await ask(`${OVERVIEW}/${key}.csv${query}`)).text;

describe('the overview of a municipality', () => {
  world();

  it('compares it with those around and with the country, for 10,000 inhabitants', async () => {
    await people(['0751', 20_000], ['0727', 5000], ['0400', 15_000]);
    await saveSource(open(), {
      key: 'population',
      title: 'Folketal',
      url: null,
      licence: 'CC BY 4.0',
      credit: 'Danmarks Statistik',
      example: false,
    });
    await countFigures(open(), NOW);
    const { status, text } = await ask(OVERVIEW);
    expect(status).toBe(200);
    expect(text).toContain('<h1>Overblik over initiativer i Aarhus Kommune</h1>');
    expect(text).toContain('Talt op 23. november 2026');
    expect(part(text, 'kommuner')).toContain('Aarhus Kommune har 2,5 initiativer pr. 10.000 indbyggere.');
    expect(table(text, 'kommuner')).toEqual([
      ['Aarhus Kommune', '5', '2,5'],
      ['Odder Kommune', '2', '4'],
      ['Hele landet', '8', '2'],
    ]);
    expect(drawn(text, 'kommuner')).toEqual(['Aarhus', '2,5', 'Odder', '4', 'Hele landet', '2']);
    expect(table(text, 'kategorier').filter(([, ...numbers]) => numbers.some((n) => n !== '0'))).toEqual([
      ['Mad og fællesspisning', '1,5', '2', '1,3'],
      ['Seniorliv', '0', '2', '0,25'],
      ['Sundhed og trivsel', '1', '0', '0,5'],
    ]);
    expect(text).toContain('Folketallet er fra 2026.');
    expect(text).toContain('Danmarks Statistik');
  });

  it('compares only what both sides of a rate are known of', async () => {
    await people(['0751', 20_000], ['0400', 20_000]);
    await countFigures(open(), NOW);
    const { text } = await ask(OVERVIEW);
    expect(table(text, 'kommuner')).toEqual([
      ['Aarhus Kommune', '5', '2,5'],
      ['Odder Kommune', '2', '–'],
      // Six of the eight lie where the inhabitants are known.
      ['Hele landet', '8', '1,5'],
    ]);
    expect(drawn(text, 'kommuner')).toEqual(['Aarhus', '2,5', 'Hele landet', '1,5']);
  });

  it('shows plain numbers where no inhabitants are known, and says how they are loaded', async () => {
    await countFigures(open(), NOW);
    const { text } = await ask(OVERVIEW);
    expect(table(text, 'kommuner')).toEqual([
      ['Aarhus Kommune', '5'],
      ['Odder Kommune', '2'],
      ['Hele landet', '8'],
    ]);
    expect(part(text, 'kommuner')).toContain('npm run import -- population');
    expect(table(text, 'kategorier')[1]).toEqual(['Mad og fællesspisning', '3', '1', '5']);
    expect(text).not.toContain('10.000');
  });

  it('draws its growth and how many somebody stands by', async () => {
    await rowsOf(
      "update initiative set created_at = ?, updated_at = ? where category = 'sundhed'",
      Date.parse('2025-10-05'),
      Date.parse('2025-10-05'),
    );
    await countFigures(open(), NOW);
    const { text } = await ask(OVERVIEW);
    expect(part(text, 'vaekst')).toContain('Fra 2 i oktober 2025 til 5 i november 2026.');
    expect(table(text, 'vaekst')).toHaveLength(14);
    expect(table(text, 'vaekst').at(-1)).toEqual(['november 2026', '5']);
    expect(part(text, 'vaekst').match(/<rect class="ink/g)).toHaveLength(14);
    expect(part(text, 'friskhed')).toMatch(
      /Aarhus: 60\s% er bekræftet inden for et år. Hele landet: 75\s%\./,
    );
    expect(table(text, 'friskhed')).toEqual([
      ['Inden for et år', '3', '6'],
      ['For mere end et år siden', '2', '2'],
      ['Aldrig', '0', '0'],
    ]);
  });

  it('names what people searched for in vain, when it was often enough to be nobody’s own', async () => {
    const search = async (words: string, municipality: string, times: number) => {
      for (let i = 0; i < times; i++) await countMissed(open(), { words, municipality }, new Date());
    };
    await countFigures(open(), NOW);
    expect(part((await ask(OVERVIEW)).text, 'soegninger')).toContain('Intet er søgt forgæves 5 gange');
    await search('kajak', '0751', 6);
    await search('hemmeligt', '0751', 4);
    await search('drager', '', 5);
    await search('skak', '0727', 7);
    const { text } = await ask(OVERVIEW);
    expect(table(text, 'soegninger')).toEqual([
      ['kajak', '6', 'Aarhus Kommune'],
      ['drager', '5', 'Hele landet'],
    ]);
    expect(drawn(text, 'soegninger')).toEqual(['kajak', '6']);
    expect(text).not.toContain('hemmeligt');
  });

  it('names the towns where nothing grows yet', async () => {
    const town = (name: string, lng: number, population: number) => ({
      id: `town:${name}`,
      kind: 'town' as const,
      name,
      alternativeNames: [],
      lngLat: { lng, lat: 56.1572 },
      municipality: '0751',
      population,
    });
    await savePlaces(open(), [
      town('Midtby', 10.2039, 100),
      town('Fjernby', 9.9, 1234),
      town('Udby', 9.8, 0),
    ]);
    await countFigures(open(), NOW);
    const { text } = await ask(OVERVIEW);
    expect(part(text, 'byer')).toContain('2 af 3 byer og landsbyer har intet');
    expect(table(text, 'byer')).toEqual([
      ['Fjernby', '1.234'],
      ['Udby', '–'],
    ]);
  });

  it('gives each table as a file, and to Danish Excel as it wants it', async () => {
    await people(['0751', 30_000], ['0727', 5000]);
    await countFigures(open(), NOW);
    expect(await file('kommuner')).toBe(
      'Sted,Antal,Pr. 10.000\r\nAarhus Kommune,5,1.67\r\nOdder Kommune,2,4\r\nHele landet,8,2\r\n',
    );
    expect(await file('kommuner', '?excel')).toContain('Sted;Antal;Pr. 10.000\r\nAarhus Kommune;5;1,67');
    expect(await file('vaekst')).toBe('Måned,Antal\r\nnovember 2026,5\r\n');
    const { text } = await ask(OVERVIEW);
    for (const [, href] of part(text, 'kategorier').matchAll(/href="([^"]+\.csv[^"]*)"/g)) {
      const { status, type, response } = await ask(href ?? '');
      expect([status, type]).toEqual([200, 'text/csv; charset=utf-8; header=present']);
      expect(response.headers.get('Content-Disposition')).toBe(
        'attachment; filename="aarhus-kategorier.csv"',
      );
    }
    expect((await ask(`${OVERVIEW}/andet.csv`)).status).toBe(404);
  });

  it('is in Danish and English, which the other languages lead to', async () => {
    await countFigures(open(), NOW);
    const { text } = await ask(`/en${OVERVIEW}`);
    expect(text).toContain('<h1>An overview of initiatives in the municipality of Aarhus</h1>');
    expect(text).toContain(`<link rel="canonical" href="${AT}/en${OVERVIEW}"`);
    const { status, response } = await ask(`/uk${OVERVIEW}`, { redirect: 'manual' });
    expect([status, response.headers.get('Location')]).toEqual([302, `/en${OVERVIEW}`]);
  });

  it('has one address, however it is written', async () => {
    for (const [written, address] of [
      ['/kommune/0751/overblik', OVERVIEW],
      ['/kommune/%C3%85rhus/overblik', OVERVIEW],
      ['/en/kommune/AARHUS/overblik/byer.csv?excel', `/en${OVERVIEW}/byer.csv?excel`],
    ] as const) {
      const { status, response } = await ask(written, { redirect: 'manual' });
      expect([status, response.headers.get('Location')], written).toEqual([301, address]);
    }
    expect((await ask('/kommune/atlantis/overblik')).status).toBe(404);
  });

  it('says so where nothing has been counted yet', async () => {
    const { status, text } = await ask(OVERVIEW);
    expect(status).toBe(200);
    expect(text).toContain('Tallene er ikke talt op endnu.');
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect((await ask(`${OVERVIEW}/byer.csv`)).status).toBe(404);
  });

  it('reads what was counted, and no listing', async () => {
    await people(['0751', 1], ['0727', 1], ['0400', 1]);
    await given(...Array.from({ length: 50 }, () => ({})));
    await countFigures(open(), NOW);
    const { response } = await ask(OVERVIEW);
    const [, calls, rows] =
      /desc="(\d+) calls, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
    expect(calls).toBe('2');
    // Three municipalities, each looked at by more than one index; their figures and its own again; inhabitants; a month.
    expect(Number(rows)).toBeLessThanOrEqual(16 + 4 + 3 + 1);
  });
});
