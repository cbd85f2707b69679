/** QGIS offers the collections as layers: one for each municipality. */
import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { ask, freshDatabase, given, type Items, open } from './support.ts';

const AARHUS = {
  kind: 'municipality',
  code: '0751',
  name: 'Aarhus',
  slug: 'aarhus',
  bbox: { west: 9.9, south: 55.9, east: 10.5, north: 56.4 },
} as const;
const OF = '/api/collections/initiatives-0751';

describe('the collection of a municipality', () => {
  freshDatabase();

  it('is offered beside those of the country, by name', async () => {
    await saveAreas(open(), [
      AARHUS,
      { kind: 'municipality', code: '0101', name: 'København', slug: 'kobenhavn' },
    ]);
    const { body } = await ask('/api/collections');
    const all = body.collections as { id: string; title: string }[];
    expect(all.map(({ id }) => id)).toEqual([
      'initiatives',
      'areas',
      'events',
      'initiatives-0101',
      // Aa is å, the last letter.
      'initiatives-0751',
    ]);
    expect(all[4]).toMatchObject({
      title: 'Initiatives – Aarhus',
      extent: { spatial: { bbox: [[9.9, 55.9, 10.5, 56.4]] } },
    });
    const one = (await ask(OF)).body as { links: { rel: string; href: string }[] };
    expect(one).toEqual(all[4]);
    for (const { href } of one.links) expect((await ask(new URL(href).pathname)).status, href).toBe(200);
  });

  it('holds what lies there and what serves it, with every other filter', async () => {
    await given(
      { id: 'here', category: 'mad' },
      { id: 'serves', municipality: '0101', serviceArea: ['municipality:0751'], category: 'mad' },
      { id: 'away', municipality: '0101', category: 'mad' },
      { id: 'other', category: 'sundhed' },
    );
    const { body } = await ask(`${OF}/items?category=mad&limit=1`);
    const first = body as unknown as Items;
    const next = first.links.find(({ rel }) => rel === 'next')?.href ?? '';
    expect(new URL(next).pathname).toBe(`${OF}/items`);
    const second = (await ask(next.replace('https://rodskud.test', ''))).body as unknown as Items;
    expect([...first.features, ...second.features].map(({ id }) => id)).toEqual(['serves', 'here']);
    expect((await ask(`${OF}/items/here`)).status).toBe(200);
    expect((await ask(`${OF}/items/serves`)).status).toBe(200);
    expect((await ask(`${OF}/items/away`)).status).toBe(404);
  });

  it('knows no area but its own', async () => {
    expect((await ask(`${OF}/items?area=0101`)).body).toMatchObject({ status: 400, field: 'area' });
    expect((await ask('/api/collections/initiatives-9999')).status).toBe(404);
  });

  it('is named on the page of the municipality', async () => {
    await saveAreas(open(), [AARHUS]);
    await given({});
    expect((await ask('/kommune/aarhus')).text).toContain(`href="${OF}"`);
  });
});
