import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHome, type HomeData, MOVING_PAUSE_MS } from '../../web/state/home.ts';
import { aarhus, fakeAddressBar, fakeApi, homeData, items, unreachable } from './fake-world.ts';

const view = { west: 10.1, south: 56.1, east: 10.3, north: 56.2 };

function open(given: Partial<HomeData> = {}, known: Parameters<typeof fakeApi>[0] = {}) {
  const { api, asked, counted } = fakeApi(known);
  const { address, log } = fakeAddressBar();
  const home = createHome(homeData(given), { api, address, today: '2026-11-24' });
  return { home, asked, counted, log };
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
  it('joins any filters, and lets go of them again', () => {
    const { home, log } = open({ search: { q: 'strik' } });
    void home.filter({ category: ['mad', 'sundhed'], price: ['free'] });
    expect(home.search.value).toEqual({ q: 'strik', category: ['mad', 'sundhed'], price: ['free'] });
    void home.filter({ when: 'this-week', category: [] });
    expect(home.search.value).toEqual({ q: 'strik', price: ['free'], when: 'this-week' });
    void home.clearFilters();
    expect(home.search.value).toEqual({ q: 'strik' });
    expect(log).toEqual([
      'push /?q=strik&kategori=mad,sundhed&pris=free',
      'push /?q=strik&pris=free&naar=this-week',
      'push /?q=strik',
    ]);
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

  it('leaves what the box said, also where it was only typed', () => {
    const { home } = open();
    const before = home.box.value;
    home.choose({ kind: 'place', place: aarhus });
    expect(home.box.value).not.toBe(before);
    expect(home.box.value.text).toBe('');
  });
});

describe('choosing a suggestion', () => {
  it('opens the page of an initiative', () => {
    const { home, log } = open({ lang: 'en' });
    const initiative = { number: 1, slug: 'roden', name: 'Roden', category: 'mad' as const };
    home.choose({ kind: 'initiative', initiative });
    expect(log).toEqual(['visit /en/i/roden']);
  });

  it('searches for the words, or for how they are probably spelt', () => {
    const { home } = open({ search: { price: ['free'] } });
    home.choose({ kind: 'words', text: 'strk' });
    expect(home.search.value).toEqual({ q: 'strk', price: ['free'] });
    home.choose({ kind: 'spelling', text: 'strik' });
    expect(home.search.value).toEqual({ q: 'strik', price: ['free'] });
    expect(home.box.value.text).toBe('strik');
  });
});

describe('near me', () => {
  const near = { lng: 10.204, lat: 56.163 };

  it('asks for what is nearest, in place, and says no more than about where', async () => {
    const { home, asked, log } = open({ lang: 'en', search: { bbox: view, price: ['free'] } });
    const done = home.nearMe({ lng: 10.203921, lat: 56.162939 });
    expect(log).toEqual(['push /en/?pris=free&naer=56.163,10.204']);
    expect(asked[0]?.search).toEqual({ near, price: ['free'] });
    asked[0]?.answer(items(['Strik']));
    await done;
    // The visitor and what is near are both in view.
    const { west = 0, east = 0 } = home.destination.value?.box ?? {};
    expect(west).toBeLessThan(10.2);
    expect(east).toBeGreaterThan(near.lng);
  });

  it('goes together with filters, and with what the map shows', () => {
    const { home, asked } = open({ search: { near } });
    void home.filter({ category: ['mad'] });
    expect(asked[0]?.search).toEqual({ near, category: ['mad'] });
    home.look(view, true);
    vi.advanceTimersByTime(MOVING_PAUSE_MS);
    expect(asked[1]?.search).toEqual({ near, category: ['mad'], bbox: view });
  });

  it('is gone back to without a new page', async () => {
    const { home, asked, log } = open();
    const done = home.revisit({ near });
    asked[0]?.answer(items([]));
    await done;
    expect(log).toEqual([]);
    expect(home.destination.value?.lists).toBe(false);
  });
});

describe('where nothing is found', () => {
  const alternatives = {
    spelling: 'strik',
    elsewhere: [],
    without: [{ part: 'price' as const, matched: 3 }],
  };

  it('asks what there is instead, and forgets it when something is found', async () => {
    const { home, asked } = open({}, { alternatives });
    const done = home.searchFor('strk');
    asked[0]?.answer(items([]));
    await done;
    expect(home.alternatives.value).toEqual(alternatives);
    const again = home.searchFor('strik');
    asked[1]?.answer(items(['Strik']));
    await again;
    expect(home.alternatives.value).toBeUndefined();
  });

  it('is content without an answer', async () => {
    const { home, asked } = open();
    const done = home.searchFor('strk');
    asked[0]?.answer(items([]));
    await done;
    expect(home.alternatives.value).toBeUndefined();
    expect(home.results.status.value).toBe('ready');
  });

  it('looks wider around the same middle', () => {
    const { home, asked } = open({ search: { bbox: view } });
    void home.widen();
    expect(asked[0]?.search.bbox).toEqual({ west: 10, south: 56.05, east: 10.4, north: 56.25 });
  });
});

describe('the numbers beside the filters', () => {
  const facets = { price: { free: 4 }, when: { today: 1 } };

  it('are asked for only while somebody looks, and once for a search', async () => {
    const { home, counted } = open({}, { facets });
    void home.filter({ price: ['free'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted).toEqual([]);
    home.facets.watched.value = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted).toEqual([{ price: ['free'] }]);
    expect(home.facets.counts.value).toEqual(facets);
    home.facets.watched.value = false;
    home.facets.watched.value = true;
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted).toHaveLength(1);
  });

  it('wait until the map is still', async () => {
    const { home, counted } = open({}, { facets });
    home.facets.watched.value = true;
    home.look(view, true);
    home.look({ ...view, east: 10.4 }, true);
    await vi.advanceTimersByTimeAsync(1000);
    expect(counted).toEqual([{ bbox: { ...view, east: 10.4 } }]);
  });

  it('go away where they could not be counted: none are better than wrong ones', async () => {
    const { home } = open({ facets });
    expect(home.facets.counts.value).toEqual(facets);
    home.facets.watched.value = true;
    void home.filter({ price: ['free'] });
    await vi.advanceTimersByTimeAsync(1000);
    expect(home.facets.counts.value).toEqual({});
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
