import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { readSpan } from '../../schema/event.ts';
import { Listing } from '../../schema/initiative.ts';
import { inMunicipality, municipalityTitle } from '../../schema/municipality.ts';
import { exampleEvents } from '../../tools/seed/events.ts';
import { examples } from '../../tools/seed/generate.ts';
import { MUNICIPALITIES, municipalityPlaces, REGIONS } from '../../tools/seed/municipalities.ts';
import { KINDS } from '../../tools/seed/phrases/index.ts';
import { manyPoints } from '../../tools/seed/points.ts';
import { danishTowns } from '../../tools/seed/towns.ts';

const all = [...examples(2000, { seed: 1 })];
const codes = new Set(MUNICIPALITIES.map(({ code }) => code));

function digest(of: unknown): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex');
}

function textsOf({ name, summary, description, translations: { en } }: Listing): string[] {
  return [name, summary, description, en?.name, en?.summary, en?.description].filter(
    (text) => text !== undefined,
  );
}

describe('towns', () => {
  it('are in Danish spelling, biggest first, each in a known municipality', () => {
    const towns = danishTowns();
    const names = towns.map(({ name }) => name);
    expect(towns.length).toBeGreaterThan(450);
    expect(names.slice(0, 4)).toEqual(['København', 'Aarhus', 'Odense', 'Aalborg']);
    for (const name of ['Aabenraa', 'Nykøbing Falster', 'Skærbæk', 'Aakirkeby', 'Grenaa', 'Haarby']) {
      expect(names).toContain(name);
    }
    expect(towns.filter(({ municipality }) => !codes.has(municipality ?? ''))).toEqual([]);
  });

  it('are also known by other names in Latin letters only', () => {
    const others = danishTowns().flatMap(({ alternativeNames }) => alternativeNames);
    expect(others).toContain('Århus');
    expect(others).toContain('Copenhagen');
    expect(others.filter((name) => /[^\p{Script=Latin}\p{M}\s'’.-]/u.test(name))).toEqual([]);
  });
});

describe('municipalities', () => {
  it('are 98 and Christiansø, each in one of five regions', () => {
    expect(MUNICIPALITIES).toHaveLength(99);
    expect(codes.size).toBe(99);
    expect(REGIONS).toHaveLength(5);
    const regions = new Set(REGIONS.map(({ code }) => code));
    expect(MUNICIPALITIES.every(({ region }) => regions.has(region ?? ''))).toBe(true);
  });

  it('carry their names in the right form', () => {
    const titles = Object.fromEntries(MUNICIPALITIES.map((area) => [area.code, municipalityTitle(area)]));
    expect(titles['0101']).toBe('Københavns Kommune');
    expect(titles['0400']).toBe('Bornholms Regionskommune');
    expect(titles['0820']).toBe('Vesthimmerlands Kommune');
    expect(titles['0773']).toBe('Morsø Kommune');
    expect(titles['0173']).toBe('Lyngby-Taarbæk Kommune');
  });

  it('lie where their largest town lies', () => {
    const places = municipalityPlaces(danishTowns());
    const odense = danishTowns().find(({ name }) => name === 'Odense');
    expect(places).toHaveLength(99);
    expect(places.find(({ id }) => id === 'municipality:0461')?.lngLat).toEqual(odense?.lngLat);
  });

  it('are on an island or in a municipality', () => {
    const phrase = (code: string) =>
      inMunicipality(MUNICIPALITIES.find((area) => area.code === code) ?? never(code)).da;
    expect(phrase('0400')).toBe('på Bornholm');
    expect(phrase('0741')).toBe('på Samsø');
    expect(phrase('0101')).toBe('i Københavns Kommune');
  });
});

describe('examples', () => {
  it('are the same for the same seed and others for another', () => {
    expect(digest([...examples(2000, { seed: 1 })])).toBe(digest(all));
    expect(digest([...examples(2000, { seed: 2 })])).not.toBe(digest(all));
  });

  it('are as many as asked for, also when there are fewer than towns', () => {
    expect(all).toHaveLength(2000);
    expect([...examples(25, { seed: 3 })]).toHaveLength(25);
    expect([...examples(0, { seed: 3 })]).toHaveLength(0);
  });

  it('are valid listings that nothing is left open in', () => {
    for (const { listing } of all) {
      expect(v.parse(Listing, listing)).toEqual(listing);
      expect(
        textsOf(listing).filter((text) =>
          /[{}\u00ad\ufffd]|undefined|\s{2,}(?!\n)\S/.test(text.replaceAll('\n', '')),
        ),
      ).toEqual([]);
    }
  });

  it('have an id and a name of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(2000);
    expect(new Set(all.map(({ listing }) => listing.name)).size).toBe(2000);
  });

  it('cover every category well', () => {
    for (const key of CATEGORY_KEYS) {
      expect(all.filter(({ listing }) => listing.category === key).length).toBeGreaterThanOrEqual(60);
      expect(KINDS[key].length).toBeGreaterThanOrEqual(8);
    }
  });

  it('can be reached under reserved domains only', () => {
    for (const { listing } of all) {
      const { website, form, email, phone } = listing.contact;
      expect(website ?? form ?? email).toBeDefined();
      expect(phone).toBeUndefined();
      for (const url of [website, form]) if (url) expect(new URL(url).hostname).toBe('eksempel.example');
      if (email) expect(email).toMatch(/^[a-z0-9-]+@example\.org$/);
      expect(textsOf(listing).join(' ')).not.toMatch(/https?:|www\.|@|\.dk\b/);
    }
  });

  it('lie in every municipality, in known ones only, and few without a point', () => {
    const used = new Set(all.map(({ municipality }) => municipality).filter((code) => code !== undefined));
    expect([...used].filter((code) => !codes.has(code))).toEqual([]);
    expect(used.size).toBe(99);
    const pointless = all.filter(({ listing }) => !listing.place);
    expect(pointless.every(({ listing }) => listing.serviceArea.length > 0)).toBe(true);
    expect(pointless.length).toBeGreaterThan(40);
    expect(pointless.length).toBeLessThan(120);
    const approximate = all.filter(({ listing }) => listing.place?.precision === 'approximate');
    expect(approximate.length).toBeGreaterThan(80);
    expect(approximate.length).toBeLessThan(240);
  });

  it('share a house here and there', () => {
    const points = all.flatMap(({ listing }) =>
      listing.place?.lngLat ? [JSON.stringify(listing.place.lngLat)] : [],
    );
    expect(points.length - new Set(points).size).toBeGreaterThan(20);
  });

  it('say på and i as Danes do', () => {
    const danish = all
      .map(({ listing }) => `${listing.name} ${listing.summary} ${listing.description}`)
      .join('\n');
    expect(danish).not.toMatch(/på (Aarhus|Odense|Aalborg|Rønne|Esbjerg|Vejle)\b/);
    expect(danish).not.toMatch(
      /\bi (Nørrebro|Vesterbro|Østerbro|Amager|Bornholm|Samsø|Læsø|Christiansø|Fanø)(?![\wæøå])/,
    );
    expect(danish).toMatch(/på Nørrebro/);
    expect(danish).toMatch(/[æøå]/);
    expect(danish).not.toMatch(/Ã|Â|&[a-z]+;/);
  });

  it('begin every text with a capital letter or a figure', () => {
    const starts = all.flatMap(({ listing }) => textsOf(listing).map((text) => text[0] ?? ''));
    expect(starts.filter((letter) => !/[\p{Lu}\d]/u.test(letter))).toEqual([]);
  });
});

describe('many points', () => {
  it('are the same for the same seed', () => {
    expect(digest([...manyPoints(3000, { seed: 5 })])).toBe(digest([...manyPoints(3000, { seed: 5 })]));
  });

  it('are valid, with knitting and coffee to search for', () => {
    const points = [...manyPoints(10_000, { seed: 5 })];
    for (const { listing } of points.slice(0, 300)) expect(v.parse(Listing, listing)).toEqual(listing);
    const share = (test: (listing: Listing) => boolean) =>
      points.filter(({ listing }) => test(listing)).length / points.length;
    expect(share(({ name }) => /strik/i.test(name))).toBeCloseTo(0.1, 1);
    expect(share(({ summary }) => /kaffe/i.test(summary))).toBeCloseTo(0.05, 1);
    expect(new Set(points.map(({ id }) => id)).size).toBe(10_000);
  });
});

function never(code: string): never {
  throw new Error(`no municipality ${code}`);
}

describe('example events', () => {
  it('are the same for the same seed, come after today and end after they begin', () => {
    const now = new Date('2026-11-23T12:00:00Z');
    const owners = [...examples(400, { seed: 1, now })].map((it, i) => ({ ...it, number: i + 1 }));
    const events = exampleEvents(owners, { seed: 1, now });
    expect(exampleEvents(owners, { seed: 1, now })).toEqual(events);
    expect(events.length).toBeGreaterThan(20);
    for (const { start, end } of events) {
      expect(start > '2026-11-23').toBe(true);
      expect(end === undefined || end > start).toBe(true);
      expect(readSpan(start, end)).toEqual({ start, ...(end ? { end } : {}) });
    }
  });
});
