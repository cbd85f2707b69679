import { describe, expect, it } from 'vitest';
import { recognise } from '../../worker/import/columns.ts';
import { initiativeId } from '../../worker/import/identity.ts';
import { type Defaults, isRejection, readListing } from '../../worker/import/listing.ts';
import { reasonOf } from '../../worker/import/rejected.ts';
import { NOW } from './import-world.ts';

function read(cells: Record<string, string>, defaults: Partial<Defaults> = {}, map?: Record<string, string>) {
  const columns = recognise(Object.keys(cells), map);
  return readListing(
    { line: 2, cells: Object.values(cells) },
    columns,
    { source: 'kilde', ...defaults },
    NOW,
  );
}

function listing(cells: Record<string, string>, defaults?: Partial<Defaults>, map?: Record<string, string>) {
  const result = read({ navn: 'Haven', kategori: 'mad', ...cells }, defaults, map);
  if (isRejection(result)) throw new Error(reasonOf(result));
  return result;
}

function reason(cells: Record<string, string>, defaults?: Partial<Defaults>) {
  const result = read({ navn: 'Haven', kategori: 'mad', ...cells }, defaults);
  return isRejection(result) ? reasonOf(result) : 'accepted';
}

describe('columns', () => {
  it('are known by Danish and English names, however they are spelled', () => {
    const names = [
      'NAVN',
      'Åbningstider',
      'Laengdegrad',
      'breddegrad',
      'E-mail',
      'Tlf.',
      'Målgruppe',
      'summary_en',
      'moms',
    ];
    const { of, unused } = recognise(names);
    expect(Object.fromEntries(of)).toEqual({
      name: [0],
      openingHours: [1],
      lng: [2],
      lat: [3],
      email: [4],
      phone: [5],
      audience: [6],
      summaryEn: [7],
    });
    expect(unused).toEqual(['moms']);
  });

  it('are what they are told to be before what they are called', () => {
    const { of, unused } = recognise(['navn', 'titel', 'by'], { titel: 'name', by: '-' });
    expect(Object.fromEntries(of)).toEqual({ name: [1] });
    expect(unused).toEqual(['navn', 'by']);
  });

  it('that are told of must be in the file, and so must the field be one of ours', () => {
    expect(() => recognise(['navn'], { titel: 'name' })).toThrow(
      'the file has no column “titel”. Its columns: navn.',
    );
    expect(() => recognise(['navn'], { navn: 'nmae' })).toThrow(
      'there is no field “nmae”. Fields: id, name,',
    );
  });
});

describe('a row', () => {
  it('becomes a listing with all that it says', () => {
    const {
      listing: it,
      origin,
      confirmedAt,
      municipality,
    } = listing({
      id: '17',
      resumé: 'Kort',
      beskrivelse: '<b>Hej</b>\nto',
      kategori: 'Mad og fællesspisning',
      tags: 'suppe; brød,Suppe',
      type: 'køkken',
      name_en: 'The garden',
      arrangør: 'Foreningen',
      målgruppe: 'Unge, seniorer',
      pris: 'Gratis',
      sprog: 'dansk, en',
      breddegrad: '56,15',
      længdegrad: '10,2',
      vejnavn: 'Torvet',
      husnr: '3 B',
      postnr: 'DK-8000',
      postdistrikt: 'Aarhus C',
      kommune: 'Aarhus Kommune',
      hjemmeside: 'www.haven.dk',
      telefon: '+45 86 12 34 56',
      'e-mail': 'mailto:hej@haven.dk',
      åbningstider: 'Mo-Fr 10:00-16:00',
      kilde_url: 'https://kilde.dk/17',
      bekræftet: '31.05.2026',
    });
    expect(it).toEqual({
      name: 'Haven',
      summary: 'Kort',
      description: '<b>Hej</b>\nto',
      category: 'mad',
      tags: ['suppe', 'brød', 'Suppe', 'køkken'],
      translations: { en: { name: 'The garden' } },
      organiser: { name: 'Foreningen' },
      audience: ['unge', 'seniorer'],
      price: 'free',
      languages: ['da', 'en'],
      place: {
        lngLat: { lng: 10.2, lat: 56.15 },
        precision: 'exact',
        address: 'Torvet 3 B',
        postcode: '8000',
        town: 'Aarhus C',
      },
      contact: { website: 'https://www.haven.dk', phone: '+45 86 12 34 56', email: 'hej@haven.dk' },
      openingHours: 'Mo-Fr 10:00-16:00',
      access: [],
      needs: [],
      serviceArea: [],
      activities: [],
      links: [],
      pictures: [],
    });
    expect(origin).toEqual({ name: 'kilde', id: '17', url: 'https://kilde.dk/17' });
    expect(confirmedAt).toEqual(new Date('2026-05-31'));
    expect(municipality).toEqual({ said: 'Aarhus Kommune', column: 'kommune' });
  });

  it('keeps an odd name as it is', () => {
    expect(listing({ navn: "Gladsaxe¨'" }).listing.name).toBe("Gladsaxe¨'");
  });

  it('takes its postcode and town out of one cell', () => {
    expect(listing({ postnr: '8000 Aarhus C' }).listing.place).toEqual({
      precision: 'approximate',
      postcode: '8000',
      town: 'Aarhus C',
    });
  });

  it('falls back to the default category and precision of its file', () => {
    const it = listing(
      { kategori: '', lat: '56', lon: '10' },
      { category: 'sundhed', precision: 'approximate' },
    );
    expect([it.listing.category, it.listing.place?.precision]).toEqual(['sundhed', 'approximate']);
  });

  it('has the same id wherever it is imported, and another from another source', () => {
    expect(listing({ id: '17' }).id).toBe(initiativeId('kilde', '17'));
    expect(initiativeId('kilde', '17')).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
    expect(initiativeId('kilde', '17')).not.toBe(initiativeId('kilde1', '7'));
  });

  it('without an id is known by its name and place', () => {
    expect(listing({ navn: 'Café Ø', postnr: '8000' }).origin.id).toBe('cafe-oe@8000');
    expect(listing({ navn: 'CAFÉ  Ø', postnr: '8000' }).id).toBe(
      listing({ navn: 'Café Ø', postnr: '8000' }).id,
    );
    expect(listing({ navn: 'Café Ø', postnr: '5000' }).id).not.toBe(
      listing({ navn: 'Café Ø', postnr: '8000' }).id,
    );
  });
});

describe('a row is rejected, with the column named,', () => {
  it.each([
    ['without a name', { navn: ' ' }, 'navn: is missing'],
    ['without a category', { kategori: '' }, 'kategori: is missing'],
    ['in a category that there is not', { kategori: 'kunst?' }, 'kategori: “kunst?” is not known here'],
    [
      'at a latitude that there is not',
      { lat: '91', lon: '10' },
      'lat: 91 is not a latitude, which is from -90 to 90',
    ],
    [
      'at a longitude that there is not',
      { lat: '56', lon: '181' },
      'lon: 181 is not a longitude, which is from -180 to 180',
    ],
    [
      'with coordinates swapped',
      { lat: '10,2', lon: '56,1' },
      'lat: latitude and longitude look swapped: 10,2 is a longitude of Denmark',
    ],
    ['with coordinates in words', { lat: 'nord', lon: '10' }, 'lat: “nord” is not a number'],
    [
      'with coordinates in metres',
      { lat: '6222222', lon: '574000' },
      'lat: “6222222” looks like metres; degrees are needed (WGS 84, EPSG:4326)',
    ],
    ['with half a point', { lat: '56', lon: '' }, 'lon: is missing: there is only a latitude'],
    [
      'off Africa',
      { lat: '0', lon: '0' },
      'lat: 0, 0 is not in Denmark; leave both cells empty when the place is not known',
    ],
    [
      'with a bad web address',
      { hjemmeside: 'kommer snart' },
      'hjemmeside: “kommer snart” is not a web address that begins with https:// or http://',
    ],
    [
      'with a script for an address',
      { url: 'javascript:alert(1)' },
      'url: “javascript:alert(1)” is not a web address that begins with https:// or http://',
    ],
    ['with a bad e-mail address', { mail: 'hej@' }, 'mail: “hej@” is not an e-mail address'],
    ['with a bad phone number', { tlf: 'ring' }, 'tlf: “ring” is not a phone number'],
    ['with a bad postcode', { postcode: '12345' }, 'postcode: “12345” is not a Danish postcode'],
    [
      'with a NUL',
      { beskrivelse: 'a\u0000b' },
      'beskrivelse: “a\u0000b” holds characters that cannot be shown',
    ],
    [
      'with text that turns its direction',
      { resume: 'a\u202eb' },
      'resume: “a\u202eb” holds characters that cannot be shown',
    ],
    ['with an unknown audience', { målgruppe: 'unge, elge' }, 'målgruppe: “elge” is not known here'],
    [
      'with a day that there is not',
      { bekræftet: '31.02.2026' },
      'bekræftet: “31.02.2026” is not a date such as 2026-05-31 or 31.05.2026',
    ],
    ['confirmed tomorrow', { bekræftet: '2026-11-24' }, 'bekræftet: 2026-11-24 lies in the future'],
    ['with a summary that is too long', { resumé: 'x'.repeat(201) }, 'resumé: is longer than 200 characters'],
    ['with an id that is too long', { id: 'x'.repeat(201) }, 'id: is longer than 200 characters'],
  ])('%s', (_, cells, expected) => {
    expect(reason(cells)).toBe(expected);
  });

  it('with everything that is wrong with it at once', () => {
    expect(reason({ navn: '', lat: 'x', lon: '1', mail: 'y' })).toBe(
      'lat: “x” is not a number; navn: is missing; mail: “y” is not an e-mail address',
    );
  });
});
