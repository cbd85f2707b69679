/** What makes two listings one: names, places and contacts, each by itself. */
import { describe, expect, it } from 'vitest';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { contactKeys, contactTokens } from '../../worker/domain/contact-keys.ts';
import { type Draft, likenesses, WORTH_ASKING } from '../../worker/domain/duplicates.ts';
import { nameLikeness, readName } from '../../worker/domain/name-likeness.ts';

const NOWHERE: ReadonlySet<string> = new Set();
const alike = (one: string, other: string, ...towns: string[]) =>
  nameLikeness(readName(one), readName(other), towns.length ? new Set(towns) : NOWHERE).alike;

describe('two names', () => {
  it.each([
    ['Christianshavns Beboerhus', 'Beboerhuset på Christianshavn'],
    ['Værestedet Perronen', 'Perronen'],
    ['Hasle IF', 'Hasle Idrætsforening'],
    ['Torsted Håndbold Klub', 'Torsted Håndboldklub'],
    ['Ø.Brønderslev I.F.', 'Øster Brønderslev Idrætsforening'],
    ['Ulbølle Forsamlingshus', 'Ulboelle Village Hall'],
    ['Værestedet Blæksprutten', 'Værestedet Blekspruten'],
    ['OKS', 'Odense Kammeraternes Sportsklub'],
    ['Røde Kors Butik', 'Red Cross Shop'],
  ])('%s and %s are one', (one, other) => {
    expect(alike(one, other)).toBeGreaterThan(0.75);
    expect(alike(other, one)).toBeCloseTo(alike(one, other));
  });

  it.each([
    ['Hatting Forsamlingshus', 'Hatting Kirke'],
    ['Røsnæs Roklub', 'Røsnæs Idrætsforening'],
    ['Repair Café Valby', 'Repair Café Vanløse'],
    ['Lokalcenter Skåde Hus 4A', 'Lokalcenter Skåde Hus 4B'],
    ['Røde Kors Butik', 'Blå Kors Genbrug'],
    ['Repair Café Brøndbyøster', 'Repair Café Brøndbyvester'],
    ['Kirkens Korshær Dagvarmestue', 'Kirkens Korshær Natvarmestue'],
    ['Tarup Bibliotek', 'Paarup Bibliotek'],
  ])('%s and %s are two', (one, other) => {
    expect(alike(one, other)).toBeLessThan(WORTH_ASKING);
  });

  it('of one town are not alike for its name', () => {
    expect(alike('Tommerup Boldklub', 'Tommerup Hallerne', 'tommerup')).toBeLessThan(0.5);
    expect(alike('Repair Café i Odense', 'Repair Café', 'odense')).toBeGreaterThan(WORTH_ASKING);
  });
});

describe('two contacts', () => {
  const site = (website: string) => contactKeys({ website });

  it('are the same however they are written', () => {
    const house = site('https://www.huset.dk/');
    expect(house).toEqual({ site: 'huset.dk' });
    for (const other of [
      'huset.dk',
      'http://huset.dk/index.html',
      'HTTPS://WWW.HUSET.DK/?utm_source=x#top',
    ]) {
      expect(site(other), other).toEqual(house);
    }
    for (const phone of ['+45 12 34 56 78', '0045 12345678', '12-34-56-78', '12345678']) {
      expect(contactKeys({ phone }).phone, phone).toBe('12345678');
    }
    expect(contactKeys({ email: ' Post@Huset.dk ' })).toEqual({
      email: 'post@huset.dk',
      mailSite: 'huset.dk',
    });
  });

  it('on a site of everybody are the same by their page alone', () => {
    expect(site('https://www.facebook.com/')).toEqual({});
    expect(site('https://m.facebook.com/Huset/')).toEqual({ page: 'facebook.com/huset' });
    expect(site('https://da-dk.facebook.com/huset/about?ref=x')).toEqual({ page: 'facebook.com/huset' });
    expect(site('https://fb.com/groups/123/')).toEqual({ page: 'facebook.com/groups/123' });
    expect(site('https://www.facebook.com/profile.php?id=7&ref=x')).toEqual({
      page: 'facebook.com/profile.php?7',
    });
    expect(site('https://www.hvidovre.kommune.dk/huset')).toEqual({ page: 'hvidovre.kommune.dk/huset' });
    expect(site('https://huset.wordpress.com/')).toEqual({ site: 'huset.wordpress.com' });
    expect(contactKeys({ email: 'huset@gmail.com' })).toEqual({ email: 'huset@gmail.com' });
  });

  it('are nothing while they are being typed', () => {
    expect(contactKeys({ website: 'https://', phone: '12 34', email: 'post@' })).toEqual({});
    expect(contactKeys({ website: 'huset', email: 'post@huset' })).toEqual({});
  });

  it('become words of the index that say nothing', () => {
    const tokens = contactTokens({
      website: 'https://huset.dk/os',
      phone: '12345678',
      email: 'post@huset.dk',
    });
    expect(tokens).toHaveLength(4);
    for (const token of tokens) expect(token).toMatch(/^[uqew][\da-z]{8,11}$/);
    expect(contactTokens({ website: 'http://huset.dk/os/' })).toEqual([tokens[0], tokens[3]]);
  });
});

describe('a draft', () => {
  const AT = { lng: 10.2, lat: 56.15 };
  const north = (meters: number) => ({ lng: AT.lng, lat: AT.lat + meters / 111_195 });

  function aCard(given: Partial<InitiativeCard> = {}): InitiativeCard {
    return {
      number: 1,
      id: 'a',
      slug: 'a',
      name: 'Perronen',
      summary: '',
      category: 'social-omsorg',
      audience: [],
      serviceArea: [],
      activities: [],
      lngLat: AT,
      precision: 'exact',
      municipality: '0751',
      contact: {},
      updatedAt: new Date(0),
      ...given,
    };
  }

  function scoreOf(draft: Partial<Draft>, ...cards: Partial<InitiativeCard>[]): number {
    const all = (cards.length ? cards : [{}]).map((card, i) => aCard({ number: i + 1, ...card }));
    const found = likenesses({ name: 'Perronen', contact: {}, ...draft }, all);
    return found.find(({ card }) => card.number === 1)?.score ?? 0;
  }

  it('reaches farther by a name of its own than by a name of many', () => {
    expect(scoreOf({ lngLat: north(3000) })).toBeGreaterThan(0.9);
    expect(scoreOf({ name: 'Genbrug', lngLat: north(100) }, { name: 'Genbrug' })).toBeGreaterThan(0.9);
    expect(scoreOf({ name: 'Genbrug', lngLat: north(3000) }, { name: 'Genbrug' })).toBeLessThan(0.1);
    expect(scoreOf({ lngLat: north(40_000) })).toBeLessThan(0.1);
  });

  it('without a point is known by its postcode, its municipality, or its name alone', () => {
    const genbrug = { name: 'Genbrug', postcode: '8000' };
    expect(scoreOf({ municipality: '0751' })).toBeGreaterThan(0.9);
    expect(scoreOf({ municipality: '0101' })).toBeLessThan(WORTH_ASKING);
    expect(scoreOf({})).toBeGreaterThan(WORTH_ASKING);
    expect(scoreOf({ name: 'Genbrug', postcode: '8000' }, genbrug)).toBeGreaterThan(WORTH_ASKING);
    expect(scoreOf({ name: 'Genbrug' }, genbrug)).toBeLessThan(WORTH_ASKING);
  });

  it('takes a website for its own only until others have it, too', () => {
    const contact = { website: 'https://kreds.example/' };
    const draft = { name: 'Kaffestuen', contact, lngLat: AT };
    const others = ['Spejderne', 'Ulvene', 'Bæverne', 'Familien'].map((name) => ({ name, contact }));
    expect(scoreOf(draft, { contact })).toBeGreaterThan(WORTH_ASKING);
    expect(scoreOf(draft, { contact }, ...others)).toBeLessThan(0.3);
    expect(scoreOf({ ...draft, lngLat: north(30_000) }, { contact })).toBeLessThan(WORTH_ASKING);
  });

  it('on a page of its own of a site that many have is nobody else', () => {
    const page = (path: string) => ({ website: `https://spejder.example/${path}` });
    expect(
      scoreOf({ name: 'Ulvene', contact: page('odense'), lngLat: AT }, { contact: page('aarhus') }),
    ).toBeLessThan(0.3);
  });
});
