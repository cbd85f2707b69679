import { describe, expect, it } from 'vitest';
import { initiativeAddress, savedAddress } from '../../web/state/address.ts';
import type { DeviceStorage } from '../../web/state/device-storage.ts';
import {
  createFavourites,
  FAVOURITES_KEY,
  FAVOURITES_MAX,
  type Favourite,
  favouritesFrom,
} from '../../web/state/favourites.ts';
import { areaAddress, areaIn, createMyArea, MY_AREA_KEY } from '../../web/state/my-area.ts';

function aDevice(): DeviceStorage & { kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const refusing: DeviceStorage = {
  getItem: () => {
    throw new Error('SecurityError');
  },
  setItem: () => {
    throw new Error('QuotaExceededError');
  },
  removeItem: () => {
    throw new Error('SecurityError');
  },
};

function one(number: number, given: Partial<Favourite> = {}): Favourite {
  return { number, slug: `s${number}`, name: `Nr. ${number}`, category: 'mad', ...given };
}

describe('favourites', () => {
  it('are kept, the latest first, and no more of each than its row needs', () => {
    const device = aDevice();
    const favourites = createFavourites(device);
    expect(favourites.toggle(one(1))).toBe('saved');
    const whole = { ...one(2, { town: 'Aarhus', lngLat: { lng: 10, lat: 56 } }), summary: 'Lang', meters: 5 };
    expect(favourites.toggle(whole)).toBe('saved');
    expect(JSON.parse(device.kept.get(FAVOURITES_KEY) ?? '')).toEqual([
      one(2, { town: 'Aarhus', lngLat: { lng: 10, lat: 56 } }),
      one(1),
    ]);
    const later = createFavourites(device);
    expect(later.list.value).toEqual([]);
    later.reread();
    expect(later.list.value.map(({ number }) => number)).toEqual([2, 1]);
    expect([later.has(1), later.has(3)]).toEqual([true, false]);
  });

  it('of two tabs are one list', () => {
    const device = aDevice();
    const [a, b] = [createFavourites(device), createFavourites(device)];
    a.toggle(one(1));
    b.toggle(one(2));
    expect(b.list.value.map(({ number }) => number)).toEqual([2, 1]);
    // This one has not heard of it, and must not write over it.
    a.toggle(one(3));
    expect(a.list.value.map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  it('come back to where they were', () => {
    const favourites = createFavourites(aDevice());
    for (const n of [1, 2, 3]) favourites.toggle(one(n));
    expect(favourites.toggle(one(2))).toBe('removed');
    expect(favourites.restore(one(2), 1)).toBe('saved');
    expect(favourites.list.value.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(favourites.restore(one(2), 0)).toBe('saved');
    expect(favourites.list.value).toHaveLength(3);
  });

  it('are so many and no more', () => {
    const favourites = createFavourites(aDevice());
    for (let n = 1; n <= FAVOURITES_MAX; n++) expect(favourites.toggle(one(n))).toBe('saved');
    expect(favourites.toggle(one(0))).toBe('full');
    expect(favourites.list.value).toHaveLength(FAVOURITES_MAX);
    expect(favourites.toggle(one(1))).toBe('removed');
    expect(favourites.toggle(one(0))).toBe('saved');
  });

  it('tell what this tab does, so that a page can be kept with them', () => {
    const told: string[] = [];
    const device = aDevice();
    const favourites = createFavourites(device, ({ number }, kept) => told.push(`${number} ${kept}`));
    createFavourites(device).toggle(one(9));
    favourites.reread();
    favourites.toggle(one(1));
    favourites.toggle(one(1));
    expect(told).toEqual(['1 true', '1 false']);
  });

  it('are brought up to date by their page, and by nothing else', () => {
    const favourites = createFavourites(aDevice());
    favourites.refresh(one(1));
    expect(favourites.list.value).toEqual([]);
    favourites.toggle(one(1));
    favourites.refresh(one(1, { name: 'Nyt navn', slug: 'nyt-navn' }));
    expect(favourites.list.value).toEqual([one(1, { name: 'Nyt navn', slug: 'nyt-navn' })]);
  });

  it.each([
    ['a device that refuses', refusing],
    ['no storage at all', undefined],
  ])('are not kept on %s, and say so', (_, device) => {
    const favourites = createFavourites(device);
    favourites.reread();
    expect(favourites.toggle(one(1))).toBe('refused');
    expect(favourites.has(1)).toBe(false);
    expect(favourites.list.value).toEqual([]);
  });

  it('read what is whole of what lies on the device, whoever wrote it', () => {
    const good = one(1, { nameLang: 'da', lngLat: { lng: 10, lat: 56 } });
    const bad: unknown[] = [
      null,
      'x',
      [],
      {},
      { ...good, number: '2' },
      { ...good, number: 3, slug: '' },
      { ...good, number: 4, name: 7 },
      { ...good, number: 5, category: 'constructor' },
    ];
    expect(favouritesFrom([good, good, ...bad])).toEqual([good]);
    expect(favouritesFrom([{ ...good, lngLat: { lng: 'x' }, town: 5, nameLang: 'xx' }])).toEqual([one(1)]);
    const everywhere = one(1, { served: { how: 'municipality', name: 'Aarhus Kommune', more: true } });
    expect(favouritesFrom([everywhere])).toEqual([everywhere]);
    expect(favouritesFrom([{ ...one(1), served: { how: 'constructor', name: 'x' } }])).toEqual([one(1)]);
    expect(favouritesFrom([{ ...one(1), served: { how: 'online', name: 7, more: 'x' } }])).toEqual([
      one(1, { served: { how: 'online' } }),
    ]);
    for (const value of [null, {}, 'x', 5]) expect(favouritesFrom(value)).toEqual([]);
    const device = aDevice();
    device.kept.set(FAVOURITES_KEY, '{not json');
    const favourites = createFavourites(device);
    favourites.reread();
    expect(favourites.toggle(one(1))).toBe('saved');
  });
});

describe('the address of a list', () => {
  it('names the latest thirty', () => {
    const slugs = Array.from({ length: 31 }, (_, n) => `s${n}`);
    expect(savedAddress('da', slugs).split(',')).toHaveLength(30);
    expect(savedAddress('en', ['a', 'grøn have'])).toBe('/en/gemte?vis=a,gr%C3%B8n%20have');
    expect(savedAddress('da')).toBe('/gemte');
    expect(initiativeAddress('da', 'a')).toBe('/i/a');
  });
});

describe('my area', () => {
  it('is taken from the address and becomes one', () => {
    const device = aDevice();
    const state = createMyArea(device);
    const area = areaIn(new URLSearchParams('q=strik&bbox=10.1,56.1,10.3,-56.2&naer=56,10'));
    expect(area).toBe('bbox=10.1,56.1,10.3,-56.2');
    expect(state.keep(area)).toBe(true);
    const later = createMyArea(device);
    later.reread();
    expect(areaAddress('en', later.area.value ?? '')).toBe('/en/?bbox=10.1,56.1,10.3,-56.2');
    expect(areaIn(new URLSearchParams('omraade=municipality:0751'))).toBe('omraade=municipality:0751');
    expect(later.keep(undefined)).toBe(true);
    expect(device.kept.has(MY_AREA_KEY)).toBe(false);
  });

  it('is none of the whole country, of where somebody stands, or of nonsense', () => {
    for (const query of [
      '',
      'q=x',
      'naer=56,10',
      'bbox=1,2,3',
      'bbox=a,b,c,d',
      'omraade=javascript:alert(1)',
    ]) {
      expect(areaIn(new URLSearchParams(query)), query).toBeUndefined();
    }
    const device = aDevice();
    device.kept.set(MY_AREA_KEY, JSON.stringify('bbox=1,2,3,4&evil=1'));
    const state = createMyArea(device);
    state.reread();
    expect(state.area.value).toBeUndefined();
  });

  it('is not kept on a device that refuses', () => {
    const state = createMyArea(refusing);
    state.reread();
    expect(state.keep('bbox=1,2,3,4')).toBe(false);
    expect(state.area.value).toBeUndefined();
  });
});
