import { describe, expect, it } from 'vitest';
import { searchFromPage } from '../../schema/search.ts';
import { createApi, nextCursor } from '../../web/api/client.ts';
import { cellBox } from '../../web/map/cell-box.ts';
import { tileAddress } from '../../web/map/tile-address.ts';
import { homeAddress, initiativeAddress } from '../../web/state/address.ts';
import { addAddress } from '../../web/state/page-address.ts';

describe('addresses of pages', () => {
  it('say the search so that it reads back the same', () => {
    const search = {
      q: 'strik & kaffe',
      category: ['mad' as const, 'sundhed' as const],
      area: 'municipality:0751',
      bbox: { west: 10.1, south: 56.1, east: 10.3, north: 56.2 },
    };
    const address = homeAddress('en', search, 'r30');
    expect(address).toBe(
      '/en/?q=strik+%26+kaffe&kategori=mad,sundhed&omraade=municipality:0751&bbox=10.1,56.1,10.3,56.2&side=r30',
    );
    expect(searchFromPage(new URL(address, 'https://rodskud.test').searchParams)).toEqual(search);
  });

  it('are plain without a search', () => {
    expect(homeAddress('da')).toBe('/');
    expect(initiativeAddress('en', 'grøn have')).toBe('/en/i/gr%C3%B8n%20have');
  });

  it('lead to the form to add one, in Danish or in English, with what was looked for in vain', () => {
    expect(addAddress('da')).toBe('/tilfoej');
    for (const lang of ['en', 'de', 'uk', 'ar'] as const) expect(addAddress(lang)).toBe('/en/tilfoej');
    expect(addAddress('da', { name: 'kør & strik', area: 'municipality:0751' })).toBe(
      '/tilfoej?navn=k%C3%B8r+%26+strik&omraade=municipality:0751',
    );
    expect(addAddress('ar', { area: 'postcode:8000' })).toBe('/en/tilfoej?omraade=postcode:8000');
  });
});

describe('addresses of tiles', () => {
  it('are the same for every choice of categories and every view', () => {
    const bbox = { west: 10.1, south: 56.1, east: 10.3, north: 56.2 };
    expect(tileAddress({ category: ['mad'], bbox }, 7)).toBe(tileAddress({}, 7));
    expect(tileAddress({}, 7)).toMatch(/\{z\}\/\{y\}\/\{x\}\?v=7$/);
  });

  it('carry the words, which only the server can answer', () => {
    expect(tileAddress({ q: 'strik', area: 'municipality:0751' }, 7)).toContain(
      '?q=strik&area=municipality%3A0751&v=7',
    );
  });
});

describe('the API from the page', () => {
  it('asks with the search, the limit and the cursor', async () => {
    const asked: string[] = [];
    const api = createApi(async (address) => {
      asked.push(address);
      return Response.json({ features: [], links: [] });
    });
    await api.items({ q: 'å', category: ['mad'] }, { limit: 30, cursor: 'r30' });
    expect(asked).toEqual([
      '/api/collections/initiatives/items?q=%C3%A5&category=mad&sortby=relevance&limit=30&cursor=r30',
    ]);
  });

  it('gives a problem as a value, whatever went wrong', async () => {
    const broken = createApi(() => Promise.reject(new TypeError('Failed to fetch')));
    const answer = await broken.items({}, { limit: 1 });
    expect(answer).toMatchObject({ ok: false, problem: { type: '/problems/unreachable' } });
    const refused = createApi(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(await refused.suggest('x', undefined)).toMatchObject({ ok: false, problem: { status: 502 } });
  });

  it('takes the next page from its link', () => {
    expect(nextCursor({ links: [{ rel: 'next', href: '/api/items?cursor=k12.3' }] })).toBe('k12.3');
    expect(nextCursor({ links: [] })).toBeUndefined();
  });
});

it('finds the box of the cell that a cluster stands for', () => {
  const box = cellBox({ lng: 10.2, lat: 56.15 }, 15);
  expect(box.east - box.west).toBeCloseTo(360 / 2 ** 15, 5);
  expect(box.west).toBeLessThan(10.2);
  expect(box.north).toBeGreaterThan(56.15);
});
