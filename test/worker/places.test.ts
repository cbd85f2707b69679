import { describe, expect, it } from 'vitest';
import type { NamedPlace } from '../../schema/area.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { ask, freshDatabase, open } from './support.ts';

function town(name: string, population: number, more: Partial<NamedPlace> = {}): NamedPlace {
  return {
    id: `town:${name}`,
    kind: 'town',
    name,
    alternativeNames: [],
    lngLat: { lng: 10, lat: 56 },
    population,
    ...more,
  };
}

async function names(q: string): Promise<string[]> {
  const { status, body } = await ask(`/api/places?q=${encodeURIComponent(q)}`);
  expect(status).toBe(200);
  return (body.places as { name: string }[]).map(({ name }) => name);
}

describe('places while typing', () => {
  freshDatabase();

  it('are found folded, by any word and by other names, the bigger first', async () => {
    await savePlaces(open(), [
      town('Aarhus', 285_000, { alternativeNames: ['Århus'] }),
      town('Aarup', 3000),
      town('Nørre Alslev', 2300),
      town('København', 1_150_000, { alternativeNames: ['Copenhagen'] }),
      town('Køge', 38_000),
    ]);
    for (const q of ['aar', 'Aarhus', 'århus', 'arhus', 'ÅRH']) expect((await names(q))[0], q).toBe('Aarhus');
    expect(await names('aar')).toEqual(['Aarhus', 'Aarup']);
    for (const q of ['alslev', 'norre als', 'nørre', 'noerre alslev'])
      expect(await names(q), q).toEqual(['Nørre Alslev']);
    expect(await names('k')).toEqual(['København', 'Køge']);
    expect(await names('copen')).toEqual(['København']);
    expect(await names('kobenhavn')).toEqual(['København']);
    expect(await names('xyz')).toEqual([]);
    expect(await names("'; drop table place; --")).toEqual([]);
  });

  it('offer a town, its municipality, and only then the hamlets that begin so', async () => {
    await savePlaces(open(), [
      ...['Rosenvold', 'Rosenhøj', 'Rosenbusk'].map((name) => town(name, 0)),
      town('Roskilde Kommune', 0, { id: 'municipality:0265', kind: 'municipality', municipality: '0265' }),
      town('Roskilde', 52_000),
      town('Roslev', 1200),
    ]);
    expect((await names('ros')).slice(0, 3)).toEqual(['Roskilde', 'Roskilde Kommune', 'Roslev']);
    expect((await names('rosenhoj'))[0]).toBe('Rosenhøj');
  });

  it('know postcodes by number and name, and municipalities', async () => {
    await savePlaces(open(), [
      town('8000 Aarhus C', 0, { id: 'postcode:8000', kind: 'postcode', name: 'Aarhus C', postcode: '8000' }),
      town('Aarhus Kommune', 0, { id: 'municipality:0751', kind: 'municipality', municipality: '0751' }),
    ]);
    const { body } = await ask('/api/places?q=800');
    expect(body.places).toMatchObject([{ id: 'postcode:8000', kind: 'postcode', postcode: '8000' }]);
    expect(await names('aarhus k')).toEqual(['Aarhus Kommune']);
  });

  it('cost one call and few rows, however many begin so', async () => {
    const all = Array.from({ length: 3000 }, (_, i) => town(`Sted ${i}`, i * 10));
    await savePlaces(open(), all);
    const { response } = await ask('/api/places?q=s');
    const [, calls, rows] =
      /desc="(\d+) call, (\d+) rows"/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
    expect(Number(calls)).toBe(1);
    expect(Number(rows)).toBeLessThanOrEqual(48);
  });

  it('refuse an empty or unknown parameter', async () => {
    expect((await ask('/api/places?q=')).body).toMatchObject({ status: 400, field: 'q' });
    expect((await ask('/api/places?q=a&limit=99')).body).toMatchObject({ status: 400, field: 'limit' });
    expect((await ask('/api/places?text=a')).body).toMatchObject({ status: 400, field: 'text' });
  });
});
