import { describe, expect, it } from 'vitest';
import { isIn, namesPlace, type Somewhere, spansOf, splitAtPlace } from '../../worker/domain/place-words.ts';

const town = (name: string, population: number, more: Partial<Somewhere> = {}): Somewhere => ({
  kind: 'town',
  name,
  population,
  lngLat: { lng: 10, lat: 56 },
  ...more,
});
const odense = town('Odense', 180_000, { lngLat: { lng: 10.39, lat: 55.4 } });
const give = town('Give', 4600);
const aarhus = town('Aarhus', 285_000);
const c8000: Somewhere = {
  kind: 'postcode',
  name: 'Aarhus C',
  postcode: '8000',
  population: 0,
  lngLat: aarhus.lngLat,
};

function split(text: string, places: Somewhere[]) {
  const found = splitAtPlace(text, places);
  return found && { place: found.place.name, rest: found.rest.join(' ') };
}

describe('a place in a question', () => {
  it('is told from the rest, wherever it stands', () => {
    expect(split('repair cafe odense', [odense])).toEqual({ place: 'Odense', rest: 'repair cafe' });
    expect(split('repair café i Odense', [odense])).toEqual({ place: 'Odense', rest: 'repair cafe' });
    expect(split('Odense kommunes bibliotek', [odense])).toEqual({ place: 'Odense', rest: 'bibliotek' });
    expect(split('bibliotek 8000', [c8000])).toEqual({ place: 'Aarhus C', rest: 'bibliotek' });
    expect(split('8000 Aarhus C', [c8000, aarhus])).toEqual({ place: 'Aarhus C', rest: '' });
    expect(split('århus', [aarhus])).toEqual({ place: 'Aarhus', rest: '' });
    expect(split('arhus', [aarhus])).toEqual({ place: 'Aarhus', rest: '' });
    expect(split('library copenhagen', [town('København', 600_000)])).toEqual({
      place: 'København',
      rest: 'library',
    });
    expect(split('strikkeklub', [odense])).toBeUndefined();
  });

  it('is a hamlet only where somebody says so', () => {
    const hamlet = town('Kor', 12);
    expect(split('mandskor kor', [hamlet])).toBeUndefined();
    expect(split('bibliotek i kor', [hamlet])).toEqual({ place: 'Kor', rest: 'bibliotek' });
    expect(split('bibliotek give', [give])).toEqual({ place: 'Give', rest: 'bibliotek' });
  });

  it('is the largest of a name, or the one near by', () => {
    const here = town('Lystrup', 300, { lngLat: { lng: 12, lat: 55.8 } });
    const there = town('Lystrup', 10_000, { lngLat: { lng: 10.2, lat: 56.2 } });
    expect(splitAtPlace('kor i lystrup', [here, there])?.place).toBe(there);
    expect(splitAtPlace('kor i lystrup', [here, there], { lng: 12.1, lat: 55.8 })?.place).toBe(here);
    const municipality = { ...town('Langeland', 0), kind: 'municipality' as const };
    expect(splitAtPlace('kor på langeland', [town('Langeland', 0), municipality])?.place).toBe(municipality);
  });

  it('may be a landscape that no register has', () => {
    expect(splitAtPlace('kor på fyn', [])).toMatchObject({ place: { name: 'Fyn' }, rest: ['kor'] });
    expect(splitAtPlace('choir funen', [])?.place.name).toBe('Fyn');
  });

  it('is looked up by every run of up to three words, without the small ones alone', () => {
    expect(spansOf('kor i Store Heddinge')).toEqual(
      expect.arrayContaining(['kor', 'store', 'heddinge', 'store heddinge', 'i store heddinge']),
    );
    expect(spansOf('kor i by')).not.toContain('i');
    expect(spansOf('odenses')).toEqual(['odenses', 'odense']);
    expect(spansOf('')).toEqual([]);
  });
});

describe('whether a listing lies there', () => {
  it('is told by its municipality, postcode, town or point', () => {
    const municipality: Somewhere = { ...aarhus, kind: 'municipality', municipality: '0751' };
    expect(isIn(municipality, { name: 'A', municipality: '0751' })).toBe(true);
    expect(isIn(municipality, { name: 'A', municipality: '0101', lngLat: aarhus.lngLat })).toBe(false);
    expect(isIn(c8000, { name: 'A', postcode: '8000' })).toBe(true);
    expect(isIn(aarhus, { name: 'A', town: 'Aarhus C' })).toBe(true);
    expect(isIn(town('Ry', 6000), { name: 'A', town: 'Ryomgård' })).toBe(false);
    expect(isIn(aarhus, { name: 'A', lngLat: { lng: 10.001, lat: 56.001 } })).toBe(true);
    expect(isIn(aarhus, { name: 'A' })).toBe(false);
  });

  it('or said by its own name', () => {
    expect(namesPlace(odense, { name: 'Repair Café Vesterbro Odense' })).toBe(true);
    expect(namesPlace(odense, { name: 'Odenseanere i Aarhus' })).toBe(false);
  });
});
