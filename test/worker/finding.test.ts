/** Finding as a visitor does it: the best first, what is offered while typing, counts, and never a dead end. */
import { describe, expect, it, vi } from 'vitest';
import type { NamedPlace } from '../../schema/area.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { ask, freshDatabase, type Given, given, ITEMS, items, NOW, open } from './support.ts';

const AARHUS = { lng: 10.2039, lat: 56.1572 };
const ODENSE = { lng: 10.3883, lat: 55.3959 };
const SKAGEN = { lng: 10.5839, lat: 57.7209 };

const at = ({ lng, lat }: typeof AARHUS, town: string): Given => ({
  at: { lng, lat },
  place: { lngLat: { lng, lat }, precision: 'exact', town },
});

function place(name: string, lngLat: typeof AARHUS, population: number): NamedPlace {
  return { id: `town:${name}`, kind: 'town', name, alternativeNames: [], lngLat, population };
}

async function best(query: string): Promise<string[]> {
  const { features } = await items(`?sortby=relevance&${query}`);
  return features.map(({ properties }) => String(properties.name));
}

describe('the best first', () => {
  freshDatabase();

  it('is the name before the compound before the text, whatever came last', async () => {
    await given(
      { name: 'Klub' },
      { name: 'Strikkeklub' },
      { name: 'Fællesrummet', summary: 'Vi har også en klub.' },
    );
    expect(await best('q=klub')).toEqual(['Klub', 'Strikkeklub', 'Fællesrummet']);
    expect(await best('q=KLUBBEN')).toEqual(['Klub', 'Strikkeklub', 'Fællesrummet']);
  });

  it('is near, where the visitor is or where the words say', async () => {
    await savePlaces(open(), [place('Odense', ODENSE, 180_000), place('Aarhus', AARHUS, 285_000)]);
    await given(
      { name: 'Kor i Aarhus', ...at(AARHUS, 'Aarhus C') },
      { name: 'Byens kor', ...at(ODENSE, 'Odense C') },
      { name: 'Kor', ...at(SKAGEN, 'Skagen') },
    );
    expect((await best(`q=byens&near=${ODENSE.lng},${ODENSE.lat}`))[0]).toBe('Byens kor');
    expect((await best('q=kor+i+odense'))[0]).toBe('Byens kor');
    const { features, ...rest } = await items('?sortby=relevance&q=kor+odense');
    expect(features[0]?.properties).toMatchObject({ name: 'Byens kor', distance: 0 });
    expect(rest).toMatchObject({ understood: { q: 'kor', place: { name: 'Odense' } } });
  });

  it('forgives a letter where little is found, and says what was meant', async () => {
    await given({ name: 'Åby Bibliotek' }, { name: 'Badeklub' });
    const found = await items('?sortby=relevance&q=bibiotek');
    expect(found.features.map(({ properties }) => properties.name)).toEqual(['Åby Bibliotek']);
    expect(found).toMatchObject({ understood: { spelling: 'bibliotek' } });
    expect(await best('q=xyzzyq')).toEqual([]);
  });

  it('understands everyday words, and leaves out those that nothing has', async () => {
    await given({ name: 'Repair Café' }, { name: 'Kor' });
    expect(await best('q=nogen+der+kan+fikse+min+brødrister')).toEqual(['Repair Café']);
  });

  it('respects the filters and the view', async () => {
    await given(
      { name: 'Kor A', price: 'free' },
      { name: 'Kor B', price: 'paid' },
      { name: 'Kor C', price: 'free', ...at(SKAGEN, 'Skagen') },
    );
    expect(await best('q=kor&price=free&bbox=10,56,10.5,56.5')).toEqual(['Kor A']);
    const near = await items(`?near=${SKAGEN.lng},${SKAGEN.lat}&price=free`);
    expect(near.features.map(({ properties }) => properties.name)).toEqual(['Kor C']);
  });

  it('comes page by page, each listing once, and ends', async () => {
    // Matches of many kinds, so that a page of other candidates would be of another order.
    await given(
      ...Array.from({ length: 25 }, (_, i) => ({
        name: ['Kor', 'Mandskor', 'Sang', 'Korsang og te'][i % 4] ?? '',
        summary: 'Et kor for alle.',
      })),
    );
    const seen: unknown[] = [];
    let query: string | undefined = '?sortby=relevance&q=kor&limit=10';
    for (let page = 0; query && page < 5; page++) {
      const { features, links } = await items(query);
      seen.push(...features.map(({ id }) => id));
      const next = links.find(({ rel }) => rel === 'next')?.href;
      query = next && new URL(next).search;
    }
    expect(query).toBeUndefined();
    expect(seen).toHaveLength(25);
    expect(new Set(seen).size).toBe(25);
  });

  it('never finds a hidden place by where it is', async () => {
    await given({
      name: 'Kor hjemme',
      place: { lngLat: SKAGEN, precision: 'hidden', town: 'Skagen' },
    });
    const { features } = await items(`?near=${SKAGEN.lng},${SKAGEN.lat}&q=kor`);
    expect(features).toMatchObject([{ geometry: null }]);
    expect(features[0]?.properties.distance).toBeUndefined();
    expect((await items(`?near=${SKAGEN.lng},${SKAGEN.lat}`)).features).toEqual([]);
  });

  it.each(['near=x', 'near=1', 'sortby=name', 'price=cheap', 'when=soon', 'access=stairs', 'needs='])(
    'says what is wrong with %s',
    async (query) => {
      const { status, body } = await ask(`${ITEMS}?${query}`);
      expect(status).toBe(400);
      expect(body).toMatchObject({ field: query.split('=')[0] });
    },
  );
});

describe('while typing', () => {
  freshDatabase();

  async function suggested(query: string) {
    const { status, body, response } = await ask(`/api/suggest?${query}`);
    expect(status).toBe(200);
    const [, calls, rows] =
      /(\d+) calls?, (\d+) rows/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
    const { places, initiatives, spelling } = body as {
      places: { name: string }[];
      initiatives: { name: string; distance?: number }[];
      spelling?: string;
    };
    return {
      places: places.map(({ name }) => name),
      initiatives: initiatives.map(({ name }) => name),
      distance: initiatives[0]?.distance,
      spelling,
      calls: Number(calls),
      rows: Number(rows),
    };
  }

  it('places and initiatives come together, in one call', async () => {
    await savePlaces(open(), [place('Strib', ODENSE, 2000)]);
    await given({ name: 'Strikkeklub' }, { name: 'Kor', summary: 'Vi synger.' });
    const found = await suggested('q=stri');
    expect(found).toMatchObject({ places: ['Strib'], initiatives: ['Strikkeklub'], calls: 1 });
  });

  it('a near one comes before one far away, with its distance', async () => {
    await given({ name: 'Kor', ...at(SKAGEN, 'Skagen') }, { name: 'Kor her', ...at(AARHUS, 'Aarhus') });
    const found = await suggested(`q=kor&near=${SKAGEN.lng},${SKAGEN.lat}`);
    expect(found.initiatives).toEqual(['Kor', 'Kor her']);
    expect(found.distance).toBe(0);
  });

  it('a misspelt word is put right', async () => {
    await given({ name: 'Strikkeklub' });
    expect(await suggested('q=stirkkeklub')).toMatchObject({
      initiatives: ['Strikkeklub'],
      spelling: 'strikkeklub',
    });
  });

  it('a keystroke is at most two calls and a hundred rows, however many begin so', async () => {
    await savePlaces(
      open(),
      Array.from({ length: 60 }, (_, i) => place(`Strand ${i}`, ODENSE, [20_000, 2000, 0][i % 3] ?? 0)),
    );
    await given(
      ...Array.from({ length: 120 }, (_, i) => ({ name: `Strandklub ${i}`, summary: 'Ved strand.' })),
    );
    for (const query of [
      'q=s',
      'q=strand',
      `q=strand&near=${AARHUS.lng},${AARHUS.lat}`,
      'q=strnadklub',
      'q=xyzzyq',
    ]) {
      const { calls, rows } = await suggested(query);
      expect(calls, query).toBeLessThanOrEqual(2);
      expect(rows, query).toBeLessThanOrEqual(100);
    }
  });

  it('nothing is offered for nothing, and marks are no question', async () => {
    expect(await suggested('q=!')).toMatchObject({ places: [], initiatives: [] });
    expect((await ask('/api/suggest?q=')).status).toBe(400);
  });
});

/** Four thousand rows take their time to be made on a busy machine. */
const BIG = 60_000;

describe('counts beside the filters', () => {
  freshDatabase();

  async function counted(query: string) {
    const { status, body } = await ask(`/api/collections/initiatives/facets?${query}`);
    expect(status).toBe(200);
    type Counts = Record<string, Record<string, number>>;
    return body as { matched?: number; facets: Counts; atLeast?: Counts };
  }

  it('are of what the words, the view and the other filters leave', async () => {
    await given(
      { name: 'Kor A', category: 'kultur-kunst', price: 'free', audience: ['seniorer'] },
      { name: 'Kor B', category: 'kultur-kunst', price: 'paid' },
      {
        name: 'Bold',
        category: 'idraet-bevaegelse',
        price: 'free',
        needs: ['volunteers'],
        access: ['step-free'],
      },
      { name: 'Kor C', category: 'kultur-kunst', price: 'free', ...at(SKAGEN, 'Skagen') },
    );
    const all = await counted('');
    expect(all.matched).toBe(4);
    expect(all.facets).toMatchObject({
      category: { 'kultur-kunst': 3, 'idraet-bevaegelse': 1, mad: 0 },
      price: { free: 3, paid: 1, membership: 0 },
      needs: { volunteers: 1, money: 0 },
    });
    const here = await counted('bbox=10,56,10.5,56.5&price=free');
    expect(here.matched).toBe(2);
    expect(here.facets).toMatchObject({ price: { free: 2, paid: 1 }, category: { 'kultur-kunst': 1 } });
    const words = await counted('q=kor&category=kultur-kunst');
    expect(words.matched).toBe(3);
    expect(words.facets).toMatchObject({ category: { 'kultur-kunst': 3, 'idraet-bevaegelse': 0 } });
  });

  it(
    'tell a number from not knowing: beyond four thousand only what the totals know',
    async () => {
      await given(
        ...Array.from({ length: 4001 }, (_, i) => ({ category: i % 2 ? 'mad' : 'sundhed' }) as const),
      );
      const { matched, facets } = await counted('');
      expect(matched).toBe(4001);
      expect(facets.category).toMatchObject({ mad: 2000, sundhed: 2001, transport: 0 });
      expect(facets.price).toBeUndefined();
      const narrowed = await counted('category=mad');
      expect(narrowed.matched).toBe(2000);
      expect(narrowed.facets.category).toMatchObject({ mad: 2000, sundhed: 2001 });
      expect(narrowed.facets.price).toMatchObject({ free: 0 });
    },
    BIG,
  );

  it(
    'of a municipality beyond four thousand are exact by category, and else at least what was seen',
    async () => {
      const daily = { name: 'Åbent', start: '2026-01-01T10:00', rrule: 'FREQ=DAILY' };
      const many = Array.from({ length: 4100 }, (_, i): Given => {
        const [category, price] = [i % 4 ? 'mad' : 'sundhed', i % 2 ? 'free' : 'paid'] as const;
        return { category, price, activities: [daily], ...(i === 4099 ? { joining: 'drop-in' } : {}) };
      });
      await given(
        ...many,
        { category: 'mad', municipality: '0740', serviceArea: ['municipality:0751'] },
        { category: 'mad', municipality: '0740' },
      );
      const all = await counted('area=municipality:0751');
      expect(all.matched).toBe(4101);
      expect(all.facets).toEqual({
        category: expect.objectContaining({ mad: 3076, sundhed: 1025, transport: 0 }),
        when: {},
      });
      expect(all.atLeast).toEqual({
        price: { paid: 2001, free: 2000 },
        when: { today: 4001, 'this-week': 4001 },
      });

      const narrowed = await counted('area=municipality:0751&category=mad&price=free');
      expect(narrowed.matched).toBe(2050);
      expect(narrowed.facets).toMatchObject({ joining: { 'drop-in': 1, 'sign-up': 0 } });
      expect(Object.keys(narrowed.facets).sort()).toEqual([
        'access',
        'audience',
        'joining',
        'languages',
        'needs',
        'when',
      ]);
      expect(narrowed.atLeast).toMatchObject({ price: { free: 2000, paid: 1000 }, category: { mad: 2000 } });
    },
    BIG,
  );
});

describe('where nothing is found', () => {
  freshDatabase();

  interface Offered {
    spelling?: string;
    elsewhere: { name: string; distance?: number; bearing?: number }[];
    without: { part: string; matched: number }[];
  }

  async function offered(query: string): Promise<Offered> {
    const { status, body, response } = await ask(`/api/collections/initiatives/alternatives?${query}`);
    expect(status).toBe(200);
    expect(response.headers.get('Server-Timing')).toMatch(/desc="[12] calls?,/);
    return body as never;
  }

  it('the nearest elsewhere come with how far and which way', async () => {
    await given(
      { name: 'Kor i nord', ...at(SKAGEN, 'Skagen') },
      { name: 'Kor i syd', ...at(ODENSE, 'Odense') },
    );
    const { elsewhere } = await offered('q=kor&bbox=10.1,56.1,10.3,56.2');
    expect(elsewhere).toMatchObject([
      { name: 'Kor i syd', bearing: expect.closeTo(172, -1) },
      { name: 'Kor i nord', bearing: expect.closeTo(8, -1) },
    ]);
    expect(elsewhere[0]?.distance).toBeGreaterThan(80_000);
  });

  it('a filter that stands in the way is named, with what there would be without it', async () => {
    await given({ name: 'Kor', price: 'paid' });
    const { without, elsewhere } = await offered('q=kor&price=free');
    expect(without).toEqual([{ part: 'price', matched: 1 }]);
    expect(elsewhere).toEqual([]);
  });

  it('an empty view alone is answered by what lies around it', async () => {
    await given({ name: 'Kor', ...at(ODENSE, 'Odense') });
    const { elsewhere } = await offered('bbox=10.1,56.1,10.3,56.2');
    expect(elsewhere.map(({ name }) => name)).toEqual(['Kor']);
  });

  it('and an empty directory by nothing', async () => {
    expect(await offered('q=kor')).toEqual({ elsewhere: [], without: [] });
  });
});

describe('the next date of a row', () => {
  freshDatabase();

  it('is none that is left out, and the week of it is not found', async () => {
    vi.setSystemTime(new Date('2026-11-23T12:00:00Z'));
    const kor = { name: 'Kor', start: '2026-01-06T19:00:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' };
    await given(
      { id: 'kor', activities: [{ ...kor, exdates: ['2026-11-24T19:00'] }] },
      { id: 'strik', activities: [{ ...kor, exdates: ['2026-12-22'] }] },
    );
    const found = async (query: string) =>
      (await items(query)).features.map(({ id, properties }) => [id, properties.next]).sort();
    expect(await found('')).toEqual([
      ['kor', '2026-12-01T19:00'],
      ['strik', '2026-11-24T19:00'],
    ]);
    expect(await found('?when=this-week')).toEqual([['strik', '2026-11-24T19:00']]);
  });

  it('is told of what comes again, and of single events where time is asked for', async () => {
    vi.setSystemTime(new Date('2026-11-23T12:00:00Z'));
    await given(
      {
        id: 'kor',
        name: 'Kor',
        activities: [{ name: 'Kor', start: '2026-01-06T19:00:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' }],
      },
      { id: 'fest', name: 'Fest' },
    );
    const numbers = new Map(
      (await items('')).features.map(({ id, properties }) => [id, Number(properties.number)]),
    );
    await saveEvents(
      open(),
      [
        {
          id: 'e1',
          uid: 'e1',
          initiative: numbers.get('fest') ?? 0,
          start: '2026-11-25T18:00',
          updatedAt: NOW,
        },
        {
          id: 'e2',
          uid: 'e2',
          initiative: numbers.get('fest') ?? 0,
          start: '2026-11-20T18:00',
          updatedAt: NOW,
        },
      ],
      NOW,
    );
    const next = async (query: string) =>
      (await items(query)).features.map(({ id, properties }) => [id, properties.next]).sort();
    expect(await next('?when=this-week')).toEqual([
      ['fest', '2026-11-25T18:00'],
      ['kor', '2026-11-24T19:00'],
    ]);
    expect(await next('')).toEqual([
      ['fest', undefined],
      ['kor', '2026-11-24T19:00'],
    ]);
    expect(await next('?when=today')).toEqual([]);
    vi.useRealTimers();
  });
});
