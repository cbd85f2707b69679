import { describe, expect, it } from 'vitest';
import type { ListingInput } from '../../schema/initiative.ts';
import { addressText, rowField } from '../../schema/listing-form.ts';
import { simpleWeek, writeWeek } from '../../worker/domain/listing-form/hours.ts';
import { type Fields, readListingForm, valuesOf } from '../../worker/domain/listing-form.ts';
import { nextOccurrences } from '../../worker/domain/recurrence.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { randomFrom } from '../random.ts';
import { anInitiative } from './support.ts';

const municipalities = [
  { code: '0751', name: 'Aarhus' },
  { code: '0101', name: 'København' },
  { code: '0773', name: 'Morsø' },
  { code: '0492', name: 'Ærø' },
];
const names = new Map(municipalities.map(({ code, name }) => [code, name]));
const today = '2026-11-23';

/** The five things that a listing needs. */
const FIVE = {
  name: 'Strikkecafé',
  summary: 'Vi strikker sammen.',
  category: 'naboskab',
  where: 'place',
  address: 'Vestergade 12',
  postcode: '8000',
  phone: '12 34 56 78',
};

function fields(values: Record<string, string | readonly string[]>): Fields {
  const all = (name: string) => [values[name] ?? []].flat() as string[];
  return { all, has: (name) => all(name).length > 0 };
}

const read = (given: Record<string, string | string[]> = {}) =>
  readListingForm(fields({ ...FIVE, ...given }), { municipalities, today });

function listing(given: Record<string, string | string[]> = {}) {
  const answer = read(given);
  if (!answer.ok) throw new Error(JSON.stringify(answer.flaws));
  return answer.listing;
}

function flaws(given: Record<string, string | string[]>) {
  const answer = read(given);
  return answer.ok ? {} : answer.flaws;
}

/** What the form shows of a listing, sent as it is. */
function sentAgain(given: Partial<ListingInput>, changed: Record<string, string> = {}) {
  const before = listingOf(anInitiative({ contact: { phone: '12 34 56 78' }, ...given }));
  const answer = readListingForm(fields({ ...valuesOf(before, names), ...changed }), {
    municipalities,
    today,
  });
  return { before, answer };
}

describe('the form of a listing', () => {
  it('asks for five things, and says which are missing in the order of the page', () => {
    expect(listing()).toMatchObject({
      name: 'Strikkecafé',
      place: { address: 'Vestergade 12', postcode: '8000', precision: 'exact' },
      contact: { phone: '12 34 56 78' },
      serviceArea: [],
    });
    const answer = readListingForm(fields({}), { municipalities, today });
    expect(Object.entries(answer.ok ? {} : answer.flaws)).toEqual([
      ['name', { wrong: 'missing' }],
      ['summary', { wrong: 'missing' }],
      ['category', { wrong: 'missing' }],
      ['address', { wrong: 'no-place' }],
      ['website', { wrong: 'no-contact' }],
    ]);
  });

  it('keeps what was typed, wrong or not, and reads no field that a listing has not', () => {
    const hostile = JSON.parse(
      '{"__proto__": "x", "constructor": "x", "status": "published", "role": "administrator"}',
    );
    const answer = read({ ...hostile, category: 'findes-ikke', ownerState: 'verified', id: 'x' });
    expect(answer.ok).toBe(false);
    expect(answer.values).toEqual(
      Object.fromEntries(
        Object.entries({ ...FIVE, category: 'findes-ikke' }).map(([name, text]) => [name, [text]]),
      ),
    );
    expect(listing({ ...hostile, ownerState: 'verified' })).not.toHaveProperty('status');
  });

  it.each<[string, Record<string, string | string[]>, object]>([
    ['a name of 200 kB', { name: 'x'.repeat(200_000) }, { name: { wrong: 'too-long', detail: '200' } }],
    ['a zero byte', { summary: 'a\u0000b' }, { summary: { wrong: 'hidden-letters' } }],
    ['a turned direction', { description: 'a\u202eb' }, { description: { wrong: 'hidden-letters' } }],
    ['a script for an address', { website: 'javascript:alert(1)' }, { website: { wrong: 'web-address' } }],
    ['data for an address', { contactForm: 'data:text/html,x' }, { contactForm: { wrong: 'web-address' } }],
    ['words for an address', { website: 'vores side' }, { website: { wrong: 'web-address' } }],
    ['letters for a phone', { phone: 'ring til Bo' }, { phone: { wrong: 'phone' } }],
    ['no e-mail', { contactEmail: 'bo(at)x' }, { contactEmail: { wrong: 'email' } }],
    ['a postcode of letters', { postcode: 'DK' }, { postcode: { wrong: 'postcode' } }],
    ['a price of its own', { price: 'guld' }, { price: { wrong: 'not-offered' } }],
    ['a language of no code', { languages: ['da', 'dansk!'] }, { languages: { wrong: 'not-offered' } }],
    [
      'too many topics',
      { tags: Array.from({ length: 31 }, (_, i) => `t${i}`).join() },
      { tags: { wrong: 'too-many', detail: '30' } },
    ],
    ['a half English part', { nameEn: 'x'.repeat(201) }, { nameEn: { wrong: 'too-long', detail: '200' } }],
    ['a link in the second row', { 'links-1-url': 'data:x' }, { 'links-1-url': { wrong: 'web-address' } }],
    [
      'a picture without words',
      { 'pictures-0-url': 'https://a.example/a.jpg' },
      { 'pictures-0-alt': { wrong: 'missing' } },
    ],
    [
      'a municipality that is none',
      { where: 'areas', areas: 'Aarhus, Atlantis, Lemuria' },
      { areas: { wrong: 'unknown-areas', detail: 'Atlantis, Lemuria' } },
    ],
    ['neither place nor area', { where: 'areas' }, { areas: { wrong: 'no-area' } }],
    ['an hour that is none', { 'hours-0-from': '25:00' }, { 'hours-0-from': { wrong: 'clock' } }],
    ['an end without a beginning', { 'hours-0-to': '16:00' }, { 'hours-0-from': { wrong: 'clock' } }],
    [
      'an activity without a day',
      { 'activities-0-from': '19:00' },
      { 'activities-0-day': { wrong: 'weekday' } },
    ],
    [
      'a day that is none',
      { 'activities-0-day': '1', 'activities-0-begins': '2026-02-30' },
      { 'activities-0-begins': { wrong: 'date' } },
    ],
  ])('refuses %s by its field', (_, given, expected) => {
    expect(flaws(given)).toEqual(expected);
  });

  it('shows what it reads: a listing that is sent again unchanged is the same', () => {
    const { before, answer } = sentAgain({
      name: 'Æblefest & <venner>',
      summary: 'Vi presser æbler.',
      description: 'Kom.\n\nSe https://a.example/?a=1&b=2',
      translations: { en: { name: 'Apples', summary: 'We press.', description: 'Come.' } },
      category: 'mad',
      tags: ['æbler', 'saft'],
      organiser: { name: 'Laug', kind: 'association' },
      audience: ['familier'],
      price: 'free',
      joining: 'drop-in',
      languages: ['da', 'fo'],
      access: ['toilet'],
      needs: ['room'],
      municipalityPart: 'supports',
      place: {
        lngLat: { lng: 10.2039, lat: 56.1572 },
        precision: 'approximate',
        address: 'Gade 1',
        postcode: '8000',
        town: 'Aarhus C',
        venue: 'Huset',
      },
      serviceArea: ['municipality:0751', 'municipality:0999', 'postcode:8000', 'online', 'nationwide'],
      openingHours: 'Mo-Fr 10:00-16:00; PH off',
      activities: [
        { name: 'Presning', start: '2021-10-26T19:00:00', end: '2021-10-26T21:30:00', rrule: 'FREQ=WEEKLY' },
        { name: 'Møde', start: '2021-10-26', rrule: 'FREQ=YEARLY;BYMONTH=5;COUNT=3' },
      ],
      contact: {
        website: 'https://a.example/',
        phone: '+45 12345678',
        email: 'a@a.example',
        form: 'http://b.example/x',
      },
      links: [{ title: 'Blad', url: 'https://b.example/' }],
      pictures: [{ url: 'https://a.example/a.jpg', alt: 'Æbler', credit: 'Bo' }],
    });
    expect(answer).toMatchObject({ ok: true, listing: before });
    expect(listingOf(answer.ok ? answer.listing : before)).toEqual(before);
  });
});

describe('where', () => {
  const at = (given: Record<string, string>) => {
    const values = { ...FIVE, ...given };
    const text = addressText(Object.fromEntries(Object.entries(values).map(([name, one]) => [name, [one]])));
    return { ...given, pointFor: text };
  };

  it('believes a point only with the address that it was found for', () => {
    const point = { lng: '10.2039', lat: '56.1572' };
    expect(listing(at(point)).place).toMatchObject({ lngLat: { lng: 10.2039, lat: 56.1572 } });
    expect(listing({ ...at(point), address: 'Nygade 1' }).place).not.toHaveProperty('lngLat');
    expect(listing({ ...point }).place).not.toHaveProperty('lngLat');
  });

  it('takes the place that was chosen of those that were offered, and is not more exact than it', () => {
    expect(listing(at({ found: 'exact:10.2,56.1' })).place).toMatchObject({
      precision: 'exact',
      lngLat: { lng: 10.2, lat: 56.1 },
    });
    expect(listing(at({ found: 'approximate:10.2,56.1' })).place?.precision).toBe('approximate');
    expect(listing(at({ found: 'approximate:10.2,56.1', precision: 'hidden' })).place?.precision).toBe(
      'hidden',
    );
  });

  it.each([
    ['91', '10'],
    ['56', '1e1'],
    ['56', 'Infinity'],
    ['10', '56'],
    ['-56', '10'],
    ['', '10'],
  ])('refuses a point at lat %s, lng %s', (lat, lng) => {
    expect(flaws(at({ lat, lng }))).toEqual({ address: { wrong: 'outside' } });
  });

  it('knows areas by what people call them', () => {
    const areas = 'Aarhus Kommune, københavn; Københavns Kommune\nMors, Ærø, 8000 Aarhus C, 5970';
    const { serviceArea, place } = listing({ where: 'areas', areas, online: 'on' });
    expect(serviceArea).toEqual([
      'municipality:0751',
      'municipality:0101',
      'municipality:0773',
      'municipality:0492',
      'postcode:8000',
      'postcode:5970',
      'online',
    ]);
    expect(place).toBeUndefined();
  });

  it('has a place and areas when both are said', () => {
    expect(listing({ areas: 'Aarhus' }).serviceArea).toEqual([]);
    expect(listing({ areas: 'Aarhus', wider: 'on' })).toMatchObject({
      serviceArea: ['municipality:0751'],
      place: {},
    });
  });
});

describe('opening hours', () => {
  it.each([
    [{ 'hours-0-from': '10:00', 'hours-0-to': '16:00' }, 'Mo 10:00-16:00'],
    [
      { 'hours-0-from': '10', 'hours-0-to': '16.30', 'hours-1-from': '10:00', 'hours-1-to': '16:30' },
      'Mo-Tu 10:00-16:30',
    ],
    [{ 'hours-4-from': '20:00', 'hours-4-to': '24' }, 'Fr 20:00-24:00'],
    [{ 'hours-6-from': '12:00' }, 'Su 12:00+'],
    [{ openingHours: 'når flaget er oppe' }, 'når flaget er oppe'],
  ])('%o is %s', (given, expected) => {
    expect(listing(given as never).openingHours).toBe(expected);
  });

  it('come back from any week of one time a day', () => {
    const random = randomFrom(7);
    for (let n = 0; n < 300; n++) {
      const clock = () =>
        `${String(Math.floor(random() * 24)).padStart(2, '0')}:${random() < 0.5 ? '00' : '30'}`;
      const week = Array.from({ length: 7 }, () =>
        random() < 0.4 ? undefined : { from: clock(), ...(random() < 0.8 ? { to: clock() } : {}) },
      );
      const text = writeWeek(week);
      if (text) expect(simpleWeek(text), text).toEqual(week);
    }
  });

  it.each([
    '24/7',
    'Mo-Fr 9-17',
    'Tu, We 10:00-12:00',
    'Mo-Fr 10:00-12:00,13:00-16:00',
    'Apr-Oct: Sa 10:00-12:00',
  ])('%s stays as it was written until a time changes', (text) => {
    const { answer } = sentAgain({ openingHours: text });
    expect(answer.ok && answer.listing.openingHours).toBe(text);
  });

  it('say the week that was changed', () => {
    const { answer } = sentAgain({ openingHours: 'Mo-Su 09:00-17:00' }, { 'hours-6-from': '10:00' });
    expect(answer.ok && answer.listing.openingHours).toBe('Mo-Sa 09:00-17:00; Su 10:00-17:00');
  });
});

describe('activities', () => {
  const row = (given: Record<string, string>) =>
    Object.fromEntries(Object.entries(given).map(([part, text]) => [rowField('activities', 0, part), text]));
  const activity = (given: Record<string, string>) => listing(row(given)).activities[0];

  it.each([
    // The 23rd of November 2026 is a Monday.
    [
      { day: '1', from: '19:00', to: '21:00' },
      'FREQ=WEEKLY;BYDAY=TU',
      '2026-11-24T19:00',
      '2026-11-24T21:00',
    ],
    [{ day: '0', from: '19' }, 'FREQ=WEEKLY;BYDAY=MO', '2026-11-23T19:00', undefined],
    [
      { day: '4', often: '2', begins: '2026-12-04', from: '22:00', to: '02:00' },
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
      '2026-12-04T22:00',
      '2026-12-05T02:00',
    ],
    [{ day: '3', often: 'month:1' }, 'FREQ=MONTHLY;BYDAY=1TH', '2026-12-03', undefined],
    [
      { day: '6', often: 'month:-1', from: '10:00' },
      'FREQ=MONTHLY;BYDAY=-1SU',
      '2026-11-29T10:00',
      undefined,
    ],
  ])('%o begins on the first of its days', (given, rrule, start, end) => {
    const found = activity(given as never);
    expect(found).toEqual({ name: 'Strikkecafé', rrule, start, ...(end ? { end } : {}) });
    expect(nextOccurrences(found as never, '2026-11-23T00:00', 1)[0]?.start).toBe(start);
  });

  it('keep their first day when only the time changes back, and lose it when the rhythm changes', () => {
    const known = { start: '2021-10-26T19:00:00', end: '2021-10-26T21:00:00', rrule: 'FREQ=WEEKLY' };
    const changed = (given: Record<string, string>) => {
      const { answer } = sentAgain({ activities: [{ name: 'Kor', ...known }] }, row(given));
      return answer.ok ? answer.listing.activities : [];
    };
    expect(changed({ name: 'Korprøve' })).toEqual([{ name: 'Korprøve', ...known }]);
    expect(changed({ to: '22:00' })).toEqual([
      { name: 'Kor', start: '2021-10-26T19:00', end: '2021-10-26T22:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' },
    ]);
    expect(changed({ gone: 'on' })).toEqual([]);
  });
});

it('fills rows where they were: an empty row between two is none', () => {
  const { links } = listing({
    'links-0-url': 'www.a.example/x',
    'links-2-url': 'https://b.example',
    'links-2-title': 'B',
  });
  expect(links).toEqual([
    { title: 'a.example', url: 'https://www.a.example/x' },
    { title: 'B', url: 'https://b.example' },
  ]);
});
