import { describe, expect, it } from 'vitest';
import { fold, foldLoosely, nameWords, slugify, words } from '../../schema/fold.ts';
import { distanceMeters, parseBbox } from '../../schema/place.ts';
import {
  parseInterval,
  type Search,
  searchFromPage,
  searchToApi,
  searchToPage,
} from '../../schema/search.ts';

describe('folding', () => {
  it('makes one of the spellings of a Danish word', () => {
    expect(fold('Århus')).toBe('aarhus');
    expect(fold('NØRREBRO Ærø')).toBe('noerrebro aeroe');
    expect(fold('cafe\u0301 Malmö')).toBe('cafe malmo');
    expect(foldLoosely('Aarhus')).toBe('arhus');
    expect(foldLoosely('Nørrebro')).toBe('norrebro');
    expect(nameWords('Københavns Kor')).toBe('koebenhavns kor kobenhavns kor');
    expect(nameWords('Kor')).toBe('kor');
  });

  it('keeps letters of other scripts and drops marks', () => {
    expect(words('Клуб «Друзі» – 2. sal')).toEqual(['клуб', 'друзі', '2', 'sal']);
    expect(words('***')).toEqual([]);
    expect(slugify('Strik & Snak på Ærø!')).toBe('strik-snak-paa-aeroe');
    expect(slugify('***')).toBe('uden-navn');
  });
});

describe('a search of a page', () => {
  it('comes back from its own address', () => {
    const search = {
      q: 'strik',
      category: ['mad' as const, 'transport' as const],
      area: 'municipality:0751',
      bbox: { west: 10, south: 56, east: 10.5, north: 56.5 },
    };
    expect(searchFromPage(searchToPage(search))).toEqual(search);
    const near = { near: { lng: 10.2, lat: 56.1 } };
    expect(searchToPage(near).get('naer')).toBe('56.1,10.2');
    expect(searchFromPage(searchToPage(near))).toEqual(near);
    const both: Search = { q: 'strik', price: ['free'], access: ['step-free'], when: 'this-week', ...near };
    expect(searchFromPage(searchToPage(both))).toEqual(both);
  });

  it('takes a category written twice and leaves out what it cannot read', () => {
    const params = new URLSearchParams(
      'kategori=mad&kategori=nope,transport&bbox=x&omraade=Aarhus&naer=99,200&utm=1',
    );
    expect(searchFromPage(params)).toEqual({ category: ['mad', 'transport'] });
    expect(searchFromPage(new URLSearchParams('q=%20'))).toEqual({});
  });

  it('is the same address for the API whatever the order', () => {
    const search = searchFromPage(new URLSearchParams('bbox=10,56,11,57&kategori=transport,mad&q=kor'));
    expect(searchToApi(search).toString()).toBe('q=kor&category=mad%2Ctransport&bbox=10%2C56%2C11%2C57');
  });
});

describe('a box', () => {
  it('is read from four numbers, or six with heights', () => {
    expect(parseBbox('10,56,11,57')).toEqual({ west: 10, south: 56, east: 11, north: 57 });
    expect(parseBbox('10,56,0,11,57,100')).toEqual({ west: 10, south: 56, east: 11, north: 57 });
    for (const bad of ['', '1,2,3', '1,2,3,4,5', '10,57,11,56', '1e1,2,3,4', 'NaN,0,1,1', '0,-91,1,1']) {
      expect(typeof parseBbox(bad), bad).toBe('string');
    }
  });
});

describe('a time', () => {
  it('is an instant, a day or an interval with open ends', () => {
    const at = (text: string) => new Date(text);
    expect(parseInterval('2026-10-25T00:30:00Z')).toEqual({
      from: at('2026-10-25T00:30:00Z'),
      to: at('2026-10-25T00:30:00Z'),
    });
    expect(parseInterval('2026-10-25T02:30:00+02:00/..')).toEqual({ from: at('2026-10-25T00:30:00Z') });
    expect(parseInterval('/2026-10-25')).toEqual({ to: at('2026-10-25T23:59:59.999Z') });
    expect(parseInterval('2026-10-25')).toEqual({
      from: at('2026-10-25T00:00:00Z'),
      to: at('2026-10-25T23:59:59.999Z'),
    });
    for (const bad of [
      '',
      '../..',
      '2026-02-30',
      '2026-1-1',
      '2026-10-25T25:00:00Z',
      '2027-01-01/2026-01-01',
      'a/b/c',
    ]) {
      expect(typeof parseInterval(bad), bad).toBe('string');
    }
  });
});

describe('a distance', () => {
  it('is that of the great circle, in metres', () => {
    // Copenhagen to Aarhus, Rådhus to Rådhus.
    const meters = distanceMeters({ lng: 12.5695, lat: 55.6759 }, { lng: 10.2039, lat: 56.1527 });
    expect(meters / 1000).toBeCloseTo(156.9, 0);
    expect(distanceMeters({ lng: 179.9, lat: 0 }, { lng: -179.9, lat: 0 }) / 1000).toBeCloseTo(22.2, 0);
  });
});
