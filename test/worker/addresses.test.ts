import { describe, expect, it } from 'vitest';
import type { NamedPlace } from '../../schema/area.ts';
import {
  addressKeys,
  addressPrefixes,
  formatAddress,
  houseNumber,
  readAddress,
  readTyped,
} from '../../worker/domain/address.ts';
import { planAddresses } from '../../worker/store/addresses.ts';
import { run } from '../../worker/store/database.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { ask, freshDatabase, open } from './support.ts';

async function given(...texts: string[]): Promise<void> {
  const addresses = texts.map((name, i) => ({
    isFirst: true,
    place: {
      id: `address:${i}`,
      kind: 'address' as const,
      name,
      lngLat: { lng: 10, lat: 56 },
      population: 0,
    },
  }));
  for (let i = 0; i < addresses.length; i += 5000) {
    const { queries } = await planAddresses(open(), addresses.slice(i, i + 5000));
    await run(open(), ...queries);
  }
}

async function answer(q: string) {
  const { status, body, response } = await ask(`/api/places?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  const [, calls, rows] =
    /desc="(\d+) calls?, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
  const places = body.places as { name: string; kind: string }[];
  return { names: places.map(({ name }) => name), places, calls: Number(calls), rows: Number(rows) };
}

const names = async (q: string) => (await answer(q)).names;

describe('an address', () => {
  it.each([
    'vestergade 12b',
    'Vestergade 12 B',
    'VESTERGADE 12B 8000',
    'vestergade 12 b, 8000 Århus C',
    'vestergade 12b, aarhus',
    'vestergade 12b aarhus c',
    'vestergade 12b arh',
    'vestergade 12b 80',
    'vestergade 12',
    'vester gade 12',
    '8000 vestergade 12b',
    '8000 Aarhus C, Vestergade 12B',
    'aarhus, vestergade 12b',
    '12b vestergade',
    '12b vestergade, aarhus',
    'vestergade 12b, 2. tv, 8000 Aarhus C',
    'vestergade 12b aarhus 8000',
    'vestergade aarhus',
    'vestergade, århus',
    'vestergade 8000',
    'vesterg',
  ])('is found by “%s”', (text) => {
    const keys = addressKeys(
      { street: 'Vestergade', number: '12B', postcode: '8000', district: 'Aarhus C' },
      true,
    );
    const prefixes = addressPrefixes(text);
    expect(
      prefixes.some((prefix) => keys.some((key) => key.startsWith(prefix))),
      prefixes.join(' | '),
    ).toBe(true);
  });

  it.each([
    ['H.C. Andersens Boulevard', ['hc andersens', 'h c andersens boul', 'H.C.Andersens Boulevard 1']],
    ['Gl. Kongevej', ['gammel kongevej 1', 'gl kongevej', 'gl. kongevej 1']],
    ['Nørregade', ['nørregade 1', 'noerregade 1', 'norregade 1', 'nørre gade 1']],
    ['10. Februar Vej', ['10 februar', '10. februar vej 1']],
    ['Ærøvej', ['aeroevej 1', 'arovej 1', 'ærøvej']],
  ])('of %s is found by other spellings', (street, texts) => {
    const keys = addressKeys({ street, number: '1', postcode: '1000', district: 'By' });
    for (const text of texts)
      expect(
        addressPrefixes(text).some((prefix) => keys.some((key) => key.startsWith(prefix))),
        text,
      ).toBe(true);
  });

  it('is not looked for by a postcode, by little, or by what is no word', () => {
    for (const text of ['8000', 'ros', '', '12', '%', '8', 'å'])
      expect(addressPrefixes(text), text).toEqual([]);
  });

  it('is written as the register writes it, and read again', () => {
    const address = { street: '10. Februar Vej', number: '12B', postcode: '8000', district: 'Aarhus C' };
    expect(formatAddress(address)).toBe('10. Februar Vej 12B, 8000 Aarhus C');
    expect(readAddress(formatAddress(address))).toEqual(address);
    expect(readAddress('Vestergade 1 a, 2. tv, 8000 Aarhus C')).toMatchObject({
      number: '1A',
      postcode: '8000',
    });
    expect(readAddress('Vestergade')).toBeUndefined();
  });

  it('has a house number of figures, with a letter or an end', () => {
    expect(['12', '012', '12 b', '57-59', '72a-d'].map(houseNumber)).toEqual([
      '12',
      '12',
      '12B',
      '57-59',
      '72A-D',
    ]);
    expect(['', 'a', '22 kld th.', '68, 1.', '70;48', '1234'].map(houseNumber)).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('that is typed falls into its parts', () => {
    expect(readTyped('Nørregade 12 b, 2. tv, 8000 Aarhus C')).toEqual({
      street: 'Nørregade',
      number: '12b',
      postcode: '8000',
      town: 'Aarhus C',
    });
    expect(readTyped('Vestergade, Aarhus')).toEqual({ street: 'Vestergade', town: 'Aarhus' });
    expect(readTyped('8000')).toBeUndefined();
  });
});

describe('addresses in the search box', () => {
  freshDatabase();

  const town = (name: string, population = 0): NamedPlace => ({
    id: `town:${name}`,
    kind: 'town',
    name,
    alternativeNames: [],
    lngLat: { lng: 10, lat: 56 },
    population,
  });

  it('are offered in the order of their numbers, each once', async () => {
    await given(
      'Vestergade 120, 8000 Aarhus C',
      'Vestergade 12, 8000 Aarhus C',
      'Vestergade 12B, 5000 Odense C',
    );
    expect(await names('vestergade 12')).toEqual([
      'Vestergade 12, 8000 Aarhus C',
      'Vestergade 12B, 5000 Odense C',
      'Vestergade 120, 8000 Aarhus C',
    ]);
    expect(await names('vestergade 12 b')).toEqual(['Vestergade 12B, 5000 Odense C']);
    expect(await names('vestergade 12, odense')).toEqual([]);
    expect((await answer('vestergade 12, aarhus')).places).toMatchObject([
      { kind: 'address', name: 'Vestergade 12, 8000 Aarhus C' },
    ]);
  });

  it('leave room for a letter of the house and for the town', async () => {
    await given('Vestergade 12A, 5000 Odense C', 'Vestergade 12, 8000 Aarhus C');
    expect(await names('vestergade 12 a')).toEqual([
      'Vestergade 12, 8000 Aarhus C',
      'Vestergade 12A, 5000 Odense C',
    ]);
  });

  it('never stand before a town, nor beside several', async () => {
    await given('Roskildevej 1, 4000 Roskilde', 'Roskildevej 2, 4000 Roskilde');
    await savePlaces(open(), [town('Roskilde', 52_000)]);
    expect(await names('roskil')).toEqual([
      'Roskilde',
      'Roskildevej 1, 4000 Roskilde',
      'Roskildevej 2, 4000 Roskilde',
    ]);
    await savePlaces(
      open(),
      ['Roskildebro', 'Roskildemark', 'Roskildelund'].map((name) => town(name)),
    );
    expect((await answer('roskil')).places.map(({ kind }) => kind)).toEqual(Array(4).fill('town'));
    expect(await names('roskildevej 2')).toEqual(['Roskildevej 2, 4000 Roskilde']);
  });

  it('cost one call and at most 64 rows, with a hundred thousand of them', async () => {
    const streets = ['Vestergade', 'Østergade', 'Vestervej', 'Vesterbrogade'];
    const all = Array.from(
      { length: 100_000 },
      (_, i) =>
        `${streets[i % 4]} ${1 + (Math.floor(i / 4) % 250)}, ${1000 + Math.floor(i / 1000)} By ${i % 97}`,
    );
    await given(...all);
    await savePlaces(
      open(),
      Array.from({ length: 300 }, (_, i) => town(`Vestergaard ${i}`, i * 100)),
    );
    for (const q of [
      'vesterg',
      'vester',
      'vestergade 1',
      'vestergade 12',
      'østergade 1 b',
      'vestervej 3, by',
    ]) {
      const { calls, rows } = await answer(q);
      expect(calls, q).toBe(1);
      expect(rows, q).toBeLessThanOrEqual(64);
    }
    expect(new Set(await names('østergade 1')).size).toBe(8);
    expect(await names('vestergade 12 1099')).toEqual([expect.stringMatching(/^Vestergade 12, 1099 /)]);
  }, 60_000);
});
