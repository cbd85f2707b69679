import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHome, type HomeData, MOVING_PAUSE_MS } from '../../web/state/home.ts';
import { aarhus, fakeAddressBar, fakeApi, homeData, items, unreachable } from './fake-world.ts';

const view = { west: 10.1, south: 56.1, east: 10.3, north: 56.2 };

function open(given: Partial<HomeData> = {}) {
  const { api, asked } = fakeApi();
  const { address, log } = fakeAddressBar();
  return { home: createHome(homeData(given), { api, address }), asked, log };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('searching', () => {
  it('asks for the words and says them in the address', async () => {
    const { home, asked, log } = open();
    const done = home.searchFor('  aarhus ');
    asked[0]?.answer(items(['Strik'], { matched: 1 }));
    await done;
    expect(asked[0]?.search).toEqual({ q: 'aarhus' });
    expect(log).toEqual(['push /?q=aarhus']);
    expect(home.results.rows.value.map(({ name }) => name)).toEqual(['Strik']);
    expect(home.results.matched.value).toBe(1);
  });

  it('sends the map to where the matches are, without letting the list follow it', async () => {
    const { home, asked } = open();
    const done = home.searchFor('strik');
    asked[0]?.answer(items(['Strik']));
    await done;
    expect(home.destination.value?.lists).toBe(false);
    expect(home.destination.value?.box.west).toBeCloseTo(10.192, 2);
  });

  it('keeps the view that was chosen', async () => {
    const { home, asked } = open({ search: { bbox: view } });
    const done = home.searchFor('strik');
    asked[0]?.answer(items(['Strik']));
    await done;
    expect(asked[0]?.search).toEqual({ q: 'strik', bbox: view });
    expect(home.destination.value).toBeUndefined();
  });

  it('forgets an answer that a later question has overtaken', async () => {
    const { home, asked } = open();
    const first = home.searchFor('a');
    const second = home.searchFor('b');
    asked[1]?.answer(items(['B']));
    asked[0]?.answer(items(['A']));
    await Promise.all([first, second]);
    expect(asked[0]?.signal?.aborted).toBe(true);
    expect(home.results.rows.value.map(({ name }) => name)).toEqual(['B']);
  });

  it('keeps the old list and shows the problem when the API fails', async () => {
    const rows = [{ number: 9, slug: 'a', name: 'A', summary: '', category: 'mad' as const }];
    const { home, asked } = open({ rows });
    const done = home.searchFor('x');
    expect(home.results.status.value).toBe('loading');
    asked[0]?.answer(unreachable);
    await done;
    expect(home.results.status.value).toBe('failed');
    expect(home.results.problem.value?.type).toBe('/problems/unreachable');
    expect(home.results.rows.value).toEqual(rows);
  });
});

describe('filtering', () => {
  it('chooses categories and lets go of them again', () => {
    const { home, log } = open({ search: { q: 'strik' } });
    void home.setCategories(['mad', 'sundhed']);
    expect(home.search.value).toEqual({ q: 'strik', category: ['mad', 'sundhed'] });
    void home.setCategories([]);
    expect(home.search.value).toEqual({ q: 'strik' });
    expect(log).toEqual(['push /?q=strik&kategori=mad,sundhed', 'push /?q=strik']);
  });

  it('drops one part of the search', () => {
    const { home } = open({ search: { q: 'strik', category: ['mad'], bbox: view } });
    void home.drop('bbox');
    expect(home.search.value).toEqual({ q: 'strik', category: ['mad'] });
  });

  it('clears everything and goes back to the whole country', async () => {
    const { home, asked } = open({ search: { q: 'strik', bbox: view } });
    const done = home.clear();
    asked[0]?.answer(items([]));
    await done;
    expect(home.search.value).toEqual({});
    expect(home.destination.value).toEqual({ box: home.data.bounds, lists: false });
  });
});

describe('moving the map', () => {
  it('lets the list follow once the map is still, without a new entry in the history', () => {
    const { home, asked, log } = open({ search: { q: 'strik' } });
    home.look({ ...view, west: 9 }, true);
    home.look(view, true);
    expect(asked).toHaveLength(0);
    vi.advanceTimersByTime(MOVING_PAUSE_MS);
    expect(asked.map(({ search }) => search)).toEqual([{ q: 'strik', bbox: view }]);
    expect(log).toEqual(['replace /?q=strik&bbox=10.1,56.1,10.3,56.2']);
  });

  it('rounds the view to ten metres', () => {
    const { home } = open();
    home.look({ west: 10.123456, south: 56.1, east: 10.3, north: 56.2 }, true);
    expect(home.search.value.bbox?.west).toBe(10.1235);
  });

  it('forgets the place that was named, when moved by hand', () => {
    const { home } = open();
    void home.goTo(aarhus);
    home.look(view, false);
    expect(home.placeName.value).toBe('Aarhus');
    home.look(view, true);
    expect(home.placeName.value).toBeUndefined();
  });
});

describe('going to a place', () => {
  it('looks at it in place of the words that were typed', () => {
    const { home, log } = open({ search: { q: 'aarh', category: ['mad'] } });
    void home.goTo(aarhus);
    expect(home.search.value.q).toBeUndefined();
    expect(home.search.value.category).toEqual(['mad']);
    expect(home.destination.value?.lists).toBe(true);
    expect(log[0]).toMatch(/^push \/\?kategori=mad&bbox=10\.\d+,56\.\d+/);
  });

  it('looks at an address from nearer than at a town', () => {
    const { home } = open();
    const width = (place: Parameters<typeof home.goTo>[0]) => {
      void home.goTo(place);
      const box = home.destination.value?.box;
      return box ? box.east - box.west : 0;
    };
    const { bbox: _, ...town } = { bbox: undefined, ...aarhus };
    const address = {
      ...town,
      kind: 'address' as const,
      name: 'Vestergade 12, 8000 Aarhus C',
      population: 0,
    };
    expect(width(address)).toBeGreaterThan(0);
    expect(width(address)).toBeLessThan(width(town) / 2);
  });

  it('asks the server for what is nearest, and says no more than about where', () => {
    const { home, log } = open({ lang: 'en' });
    home.nearMe({ lng: 10.203921, lat: 56.162939 });
    expect(log).toEqual(['visit /en/?naer=56.163,10.204']);
  });
});

describe('on the page of what is nearest', () => {
  const search = { near: { lng: 10.2, lat: 56.16 } };

  it('asks the API for what lies around', () => {
    const { home, asked } = open({ search });
    void home.setCategories(['mad']);
    expect(asked[0]?.search.near).toBeUndefined();
    expect(asked[0]?.search.bbox?.south).toBeCloseTo(56.07, 2);
  });

  it('leaves the way back to it to the server', async () => {
    const { home, asked, log } = open();
    await home.revisit(search);
    expect(log).toEqual(['visit /?naer=56.16,10.2']);
    expect(asked).toHaveLength(0);
  });
});

describe('going back', () => {
  it('shows the earlier search without a new entry in the history', async () => {
    const { home, asked, log } = open({ search: { q: 'strik' } });
    const done = home.revisit({ bbox: view });
    asked[0]?.answer(items(['A']));
    await done;
    expect(home.search.value).toEqual({ bbox: view });
    expect(home.destination.value).toEqual({ box: view, lists: false });
    expect(log).toEqual([]);
  });
});

describe('paging', () => {
  it('adds the next page below and keeps the count', async () => {
    const { home, asked } = open({ search: { q: 'a' }, next: 'r30', matched: 31 });
    const done = home.more();
    expect(asked[0]?.cursor).toBe('r30');
    asked[0]?.answer(items(['Last']));
    await done;
    expect(home.results.rows.value).toHaveLength(1);
    expect(home.results.matched.value).toBe(31);
    expect(home.results.next.value).toBeUndefined();
  });

  it('asks nothing after the last page', async () => {
    const { home, asked } = open();
    await home.more();
    expect(asked).toHaveLength(0);
  });
});
