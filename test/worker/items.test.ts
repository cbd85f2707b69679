import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { AT, ask, freshDatabase, given, ITEMS, items, open } from './support.ts';

describe('items', () => {
  freshDatabase();

  it('carry the exact fields of an initiative', async () => {
    await given({
      id: 'abc',
      slug: 'roden',
      name: 'Roden',
      summary: 'Kort',
      contact: { website: 'https://roden.example/' },
    });
    const { features } = await items('?limit=1');
    expect(features[0]).toMatchObject({
      type: 'Feature',
      id: 'abc',
      geometry: { type: 'Point', coordinates: [10.2039, 56.1572] },
      properties: {
        slug: 'roden',
        url: `${AT}/i/roden`,
        name: 'Roden',
        summary: 'Kort',
        category: 'naboskab',
        municipality: '0751',
        website: 'https://roden.example/',
        updated: '2026-11-23T12:00:00.000Z',
      },
    });
  });

  it('page through everything by next, with every filter kept', async () => {
    await given(...Array.from({ length: 7 }, (_, i) => ({ id: `i${i}`, category: 'mad' as const })), {
      category: 'transport',
    });
    for (const filter of [
      '',
      '&category=mad',
      '&bbox=10,56,11,57',
      '&q=strik',
      '&datetime=2026-01-01T00:00:00Z/..',
    ]) {
      const seen: string[] = [];
      let page = await items(`?limit=3${filter}`);
      const matched = page.numberMatched;
      for (;;) {
        seen.push(...page.features.map(({ id }) => id));
        expect(page.numberReturned).toBe(page.features.length);
        const next = page.links.find(({ rel }) => rel === 'next');
        if (!next) break;
        const url = new URL(next.href);
        expect(url.searchParams.get('limit')).toBe('3');
        page = await items(url.search);
      }
      const expected = filter.includes('mad') ? 7 : 8;
      expect(new Set(seen).size, filter).toBe(expected);
      expect(seen.length, filter).toBe(expected);
      expect(matched, filter).toBe(expected);
    }
  });

  it('give an empty page after the last', async () => {
    await given({});
    const page = await items('?limit=1&cursor=n1');
    expect(page.features).toEqual([]);
    expect(page.links.some(({ rel }) => rel === 'next')).toBe(false);
  });

  it('find over 180° and at the poles', async () => {
    await given(
      { id: 'fiji', at: { lng: 179.9, lat: -17 } },
      { id: 'samoa', at: { lng: -179.9, lat: -17 } },
      { id: 'pole', at: { lng: 20, lat: 89.9 } },
      { id: 'south', at: { lng: 20, lat: -90 } },
      { id: 'home' },
    );
    expect((await items('?bbox=179,-18,-179,-16')).features.map(({ id }) => id).sort()).toEqual([
      'fiji',
      'samoa',
    ]);
    expect((await items('?bbox=-180,86,180,90')).features.map(({ id }) => id)).toEqual(['pole']);
    expect((await items('?bbox=-180,-90,180,-86')).features.map(({ id }) => id)).toEqual(['south']);
    expect((await items('?bbox=179,-18,-179,-16&category=naboskab')).numberMatched).toBe(2);
  });

  it('fold æ, ø and å', async () => {
    const place = { lngLat: { lng: 10, lat: 56 }, precision: 'exact' as const };
    await given(
      { id: 'aa', name: 'Århus Nørklere', place },
      { id: 'k', name: 'Københavns køkken', place },
      { id: 'x', name: 'Andet', place },
    );
    for (const q of ['århus', 'Aarhus', 'arhus', 'ÅRHUS nørk', 'norklere', 'noerklere']) {
      expect(
        (await items(`?q=${encodeURIComponent(q)}`)).features.map(({ id }) => id),
        q,
      ).toEqual(['aa']);
    }
    for (const q of ['kobenhavn', 'koebenhavn', 'københavn']) {
      expect(
        (await items(`?q=${encodeURIComponent(q)}`)).features.map(({ id }) => id),
        q,
      ).toEqual(['k']);
    }
  });

  it('come with the name first that has the words, then the rest, each newest first, over all pages', async () => {
    const place = { lngLat: { lng: 10, lat: 56 }, precision: 'exact' as const };
    await given(
      { id: 'text1', name: 'Fredagsklubben', summary: 'Vi strikker.', place },
      { id: 'name1', name: 'Strikkeklub', summary: 'Garn.', place },
      { id: 'text2', name: 'Syklub', summary: 'Også strikketøj.', place },
      { id: 'name2', name: 'Strik i parken', summary: 'Garn.', place },
      { id: 'other', name: 'Kor', summary: 'Sang.', place },
    );
    for (const limit of [1, 2, 3, 10]) {
      const seen: string[] = [];
      let query = `?q=strik&limit=${limit}`;
      for (;;) {
        const page = await items(query);
        seen.push(...page.features.map(({ id }) => id));
        const next = page.links.find(({ rel }) => rel === 'next');
        if (!next) break;
        query = new URL(next.href).search;
      }
      expect(seen, `${limit} a page`).toEqual(['name2', 'name1', 'text2', 'text1']);
    }
  });

  it('follow the time of the last change, alone and with every other filter', async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, n));
    await given(...Array.from({ length: 20 }, (_, i) => ({ id: `d${i + 1}`, updatedAt: day(i + 1) })));
    const expected = ['d10', 'd11', 'd9'];
    for (const filter of [
      '',
      '&q=strik',
      '&bbox=10,56,11,57',
      '&bbox=-170,-80,170,80',
      '&area=0751',
      '&category=naboskab',
    ]) {
      const seen: string[] = [];
      let query = `?limit=2&datetime=2026-01-09/2026-01-11${filter}`;
      for (;;) {
        const page = await items(query);
        if (seen.length === 0) expect(page.numberMatched, filter).toBe(3);
        seen.push(...page.features.map(({ id }) => id));
        const next = page.links.find(({ rel }) => rel === 'next');
        if (!next) break;
        query = new URL(next.href).search;
      }
      expect(seen.sort(), filter).toEqual(expected);
    }
  });

  it('give a short page with a next where many candidates are not of that time', async () => {
    await given({ id: 'old', updatedAt: new Date('2020-05-05T00:00:00Z') });
    await given(...Array.from({ length: 2100 }, () => ({})));
    const first = await items('?datetime=../2021-01-01&area=0751');
    expect(first.features).toEqual([]);
    const next = first.links.find(({ rel }) => rel === 'next');
    const second = await items(new URL(next?.href ?? '').search);
    expect(second.features.map(({ id }) => id)).toEqual(['old']);
    expect(second.links.some(({ rel }) => rel === 'next')).toBe(false);
  });

  it('leave out the number where counting would read more than 2,000 rows', async () => {
    const many = (count: number) =>
      given(...Array.from({ length: count }, () => ({ audience: ['unge' as const] })));
    await many(2000);
    for (const query of ['?bbox=10,56,11,57', '?q=strik', '?audience=unge']) {
      expect((await items(`${query}&limit=1`)).numberMatched, query).toBe(2000);
    }
    await many(1);
    for (const query of ['?bbox=10,56,11,57', '?q=strik', '?audience=unge']) {
      const { response, body } = await ask(`${ITEMS}${query}&limit=1`);
      expect(body.numberMatched, query).toBeUndefined();
      expect(
        Number(/, (\d+) rows/.exec(response.headers.get('Server-Timing') ?? '')?.[1]),
      ).toBeLessThanOrEqual(2050);
    }
    expect((await items('?limit=1')).numberMatched).toBe(2001);
    expect((await items('?limit=1&cursor=n7')).numberMatched).toBe(2001);
    expect((await items('?limit=1&category=naboskab')).numberMatched).toBe(2001);
    expect((await items('?limit=1&area=0751')).numberMatched).toBe(2001);
  });

  it('take any text for a question and never for syntax', async () => {
    await given({ name: 'Roden' });
    for (const q of [
      '"',
      "'",
      'a" OR "b',
      'NOT',
      'facets:kmad',
      '*',
      '(',
      'æ'.repeat(200),
      '{x} : y',
      '---',
    ]) {
      const { status } = await ask(`${ITEMS}?q=${encodeURIComponent(q)}`);
      expect(status, q).toBe(200);
    }
    expect((await items('?q=***')).features).toEqual([]);
  });

  it('filter by audience, by area and by what serves an area', async () => {
    await given(
      { id: 'a', audience: ['seniorer'] },
      { id: 'b', municipality: '0101' },
      { id: 'c', municipality: '0101', serviceArea: ['municipality:0751'] },
    );
    expect((await items('?audience=seniorer')).features.map(({ id }) => id)).toEqual(['a']);
    const aarhus = await items('?area=municipality:0751');
    expect(aarhus.features.map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(aarhus.numberMatched).toBe(2);
    expect((await items('?area=0751')).numberMatched).toBe(2);
  });

  it('know a region by its municipalities', async () => {
    await saveAreas(open(), [
      { kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus', region: '1082' },
      { kind: 'municipality', code: '0101', name: 'København', slug: 'koebenhavn', region: '1084' },
    ]);
    await given({ id: 'a' }, { id: 'b', municipality: '0101' });
    expect((await items('?area=region:1082')).features.map(({ id }) => id)).toEqual(['a']);
    expect((await items('?area=region:1085')).features).toEqual([]);
  });

  it('hide the point of a hidden place and find it by area', async () => {
    await given({
      id: 'h',
      place: { lngLat: { lng: 10.2, lat: 56.1 }, precision: 'hidden', address: 'Hemmelig 1' },
    });
    const page = await items('?area=0751');
    expect(page.features[0]?.geometry).toBeNull();
    expect(JSON.stringify(page)).not.toContain('Hemmelig');
    expect(JSON.stringify((await ask(`${ITEMS}/h`)).body)).not.toContain('Hemmelig');
    // Nor may a search tell what is not shown: bit by bit a box would give the position away, and a word the address.
    for (const query of [
      '?bbox=10,56,11,57',
      '?area=0751&bbox=-179,-80,179,80',
      '?q=strik&bbox=-179,-80,179,80',
      '?q=hemmelig',
    ]) {
      const found = await items(query);
      expect([found.features, found.numberMatched], query).toEqual([[], 0]);
    }
  });

  it('read nothing for a box that holds nothing, however wide', async () => {
    await given(...Array.from({ length: 200 }, () => ({})));
    const ocean = 'bbox=-170,-80,-20,80';
    for (const query of [
      `?q=strik&${ocean}`,
      `?category=naboskab&${ocean}`,
      `?datetime=2000-01-01/..&${ocean}`,
    ]) {
      const { response, body } = await ask(`${ITEMS}${query}`);
      expect(body.numberMatched, query).toBe(0);
      expect(
        Number(/, (\d+) rows/.exec(response.headers.get('Server-Timing') ?? '')?.[1]),
        query,
      ).toBeLessThan(10);
    }
    const tile = await ask('/api/collections/initiatives/tiles/WebMercatorQuad/4/8/3?q=strik');
    expect(tile.status).toBe(204);
    expect(tile.response.headers.get('Server-Timing')).toMatch(/, [01] rows/);
  });

  it('carry the credit of the sources they show, and no other', async () => {
    const source = { url: 'https://a.example/', licence: 'CC0', credit: 'A', title: 'A', example: false };
    await saveSource(open(), { ...source, key: 'a' });
    await saveSource(open(), { ...source, key: 'b', credit: 'B' });
    await given({ id: 'a1', origin: { name: 'a', id: '1' } });
    for (const path of [`${ITEMS}?limit=1`, `${ITEMS}/a1`]) {
      const { body } = await ask(path);
      expect(body.attribution, path).toEqual(['A, CC0']);
      expect(body.links).toContainEqual({ href: 'https://a.example/', rel: 'license', title: 'CC0' });
    }
    const { body } = await ask('/api/collections/initiatives/tiles/WebMercatorQuad?f=tilejson');
    expect(body.attribution).toBe('A, CC0 · B, CC0');
  });

  it('never show what is not published', async () => {
    for (const status of ['draft', 'pending', 'paused', 'closed', 'rejected'] as const)
      await given({ id: status, status });
    expect((await items('')).numberMatched).toBe(0);
    expect((await items('?q=strik')).features).toEqual([]);
    expect((await items('?bbox=10,56,11,57')).features).toEqual([]);
    expect((await ask(`${ITEMS}/draft`)).status).toBe(404);
  });
});
