/** What is derived from the rows is always what a rebuild would make, and a box is what a full scan finds. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { type Bbox, contains, distanceMeters, type LngLat } from '../../schema/place.ts';
import { rebuild, saveMany } from '../../worker/store/bulk.ts';
import * as initiatives from '../../worker/store/initiatives.ts';
import { publishedById } from '../../worker/store/initiatives.ts';
import { nearest } from '../../worker/store/near.ts';
import { reindex } from '../../worker/store/reindex.ts';
import { pick, randomFrom } from '../random.ts';
import { anInitiative, find, freshDatabase, given, indexed, NOW, open, row } from './support.ts';

async function derived() {
  const all = async (sql: string) => (await env.DB.prepare(sql).all()).results;
  const words = async (word: string) =>
    all(`select rowid from initiative_text where initiative_text match '${word}' order by rowid`);
  const cells = await all('select * from cell order by id');
  const tally = (await all('select * from tally where total > 0 order by municipality')).map(
    ({ changes: _, ...counts }) => counts,
  );
  const index = await Promise.all(
    ['strik*', 'kor', 'aarhus', 'kmad', 'm0751', 'm0101', 'rettet'].map((word) => words(word)),
  );
  return { cells, tally, index };
}

const STATUSES = ['published', 'published', 'published', 'paused', 'draft'] as const;

function anywhere(random: () => number): LngLat {
  // Many on the same spot, some far away: cells that empty and fill again.
  if (random() < 0.2) return { lng: 10.2, lat: 56.15 };
  if (random() < 0.05) return { lng: random() * 360 - 180, lat: random() * 180 - 90 };
  return { lng: 8 + random() * 7, lat: 54.5 + random() * 3.2 };
}

describe('the derived tables', () => {
  freshDatabase();

  it('equal a rebuild after 1,000 random creates, moves, recategorisings, renames, status changes and deletes', {
    timeout: 60_000,
  }, async () => {
    const random = randomFrom(20261123);
    const alive: Initiative[] = [];
    const db = open();
    let deletes = 0;
    for (let step = 0; step < 1000; step++) {
      const chosen = alive.length > 20 ? pick(random, alive) : undefined;
      const act = random();
      if (!chosen || act < 0.3) {
        const it = anInitiative({
          id: `r${step}`,
          name: pick(random, ['Strikkeklub', 'Kor', 'Fællesspisning Århus']),
          category: pick(random, CATEGORY_KEYS),
          municipality: pick(random, ['0751', '0101', '0461']),
          status: pick(random, STATUSES),
          place:
            random() < 0.1
              ? undefined
              : { lngLat: anywhere(random), precision: pick(random, ['exact', 'approximate', 'hidden']) },
        });
        await initiatives.create(db, it, indexed(it));
        const { results } = await env.DB.prepare('select number from initiative where id = ?')
          .bind(it.id)
          .all<{ number: number }>();
        alive.push({ ...it, number: results[0]?.number as number });
        continue;
      }
      if (act < 0.42) {
        await initiatives.remove(db, chosen.number);
        alive.splice(alive.indexOf(chosen), 1);
        deletes += 1;
        continue;
      }
      const change: Partial<Initiative> =
        act < 0.56
          ? { place: { lngLat: anywhere(random), precision: 'exact' } }
          : act < 0.68
            ? { category: pick(random, CATEGORY_KEYS) }
            : act < 0.78
              ? { name: `${chosen.name} rettet` }
              : act < 0.9
                ? { status: pick(random, STATUSES) }
                : { municipality: pick(random, ['0751', '0101', '0461']) };
      const changed = { ...chosen, ...change };
      expect(await initiatives.save(db, changed, indexed(changed))).toBe(true);
      alive[alive.indexOf(chosen)] = { ...changed, version: changed.version + 1 };
    }
    expect(deletes).toBeGreaterThan(50);
    const kept = await derived();
    expect(kept.cells.length).toBeGreaterThan(100);
    await rebuild(db);
    expect(kept).toEqual(await derived());
    await env.DB.prepare("insert into initiative_text (initiative_text) values ('integrity-check')").run();
  });

  it('are the same from a bulk load as from single writes', async () => {
    const random = randomFrom(7);
    const given = Array.from({ length: 300 }, (_, i) =>
      anInitiative({
        id: `b${i}`,
        category: pick(random, CATEGORY_KEYS),
        municipality: pick(random, ['0751', '0101']),
        status: pick(random, STATUSES),
        place: random() < 0.1 ? undefined : { lngLat: anywhere(random), precision: 'exact' },
      }),
    );
    const db = open();
    await saveMany(db, { created: given.slice(0, 150).map(row), changed: [] });
    await saveMany(db, { created: given.slice(150).map(row), changed: [] });
    const loaded = await derived();
    await rebuild(db);
    expect(loaded).toEqual(await derived());
    await env.DB.batch([env.DB.prepare('delete from initiative')]);
    expect((await derived()).cells).toEqual([]);
    for (const it of given) await initiatives.create(db, it, indexed(it));
    expect(await derived()).toEqual(loaded);
  });

  it('follow a changed row of a bulk load', async () => {
    const db = open();
    const it = anInitiative({ id: 'a', category: 'mad' });
    await saveMany(db, { created: [row(it)], changed: [] });
    const moved = anInitiative({
      id: 'a',
      category: 'sundhed',
      at: { lng: 12.5, lat: 55.7 },
      municipality: '0101',
    });
    await saveMany(db, { created: [], changed: [row(moved)] });
    const kept = await derived();
    expect(kept.tally).toMatchObject([{ municipality: 101, total: 1, in_sundhed: 1, in_mad: 0 }]);
    await rebuild(db);
    expect(kept).toEqual(await derived());
    expect(await publishedById(db, 'a')).toMatchObject({ version: 2, slug: it.slug, category: 'sundhed' });
  });

  it('are untouched by a save that lost to another', async () => {
    const db = open();
    const it = anInitiative({ id: 'a' });
    await initiatives.create(db, it, indexed(it));
    const first = (await publishedById(db, 'a')) as Initiative;
    expect(await initiatives.save(db, { ...first, name: 'En' }, indexed({ ...first, name: 'En' }))).toBe(
      true,
    );
    expect(await initiatives.save(db, { ...first, name: 'To' }, indexed({ ...first, name: 'To' }))).toBe(
      false,
    );
    expect((await publishedById(db, 'a'))?.name).toBe('En');
  });

  it('are not touched twice by the same id', async () => {
    const db = open();
    const it = anInitiative({ id: 'a' });
    await initiatives.create(db, it, indexed(it));
    await initiatives.create(db, it, indexed(it));
    expect((await derived()).tally).toMatchObject([{ total: 1 }]);
  });
});

describe('a box', () => {
  freshDatabase();

  it('holds what a full scan finds, over 180° and at the poles too', async () => {
    const random = randomFrom(42);
    const points = Array.from({ length: 1500 }, (_, i) => ({ id: `p${i}`, at: globally(random) }));
    const db = open();
    for (let i = 0; i < points.length; i += 300) {
      await saveMany(db, {
        created: points.slice(i, i + 300).map((point) => row(anInitiative(point))),
        changed: [],
      });
    }
    const boxes: Bbox[] = [
      { west: 170, south: -30, east: -170, north: 30 },
      { west: 179.5, south: -90, east: -179.5, north: 90 },
      { west: -180, south: 85.1, east: 180, north: 90 },
      { west: -180, south: -90, east: 180, north: -85.1 },
      { west: -180, south: -90, east: 180, north: 90 },
      { west: 10.2, south: 56.15, east: 10.2, north: 56.15 },
      ...Array.from({ length: 40 }, () => boxAnywhere(random)),
    ];
    for (const bbox of boxes) {
      const expected = points.filter(({ at }) => contains(bbox, at)).map(({ id }) => id);
      const byRanges = await find(db, { bbox }, { limit: 2000 });
      expect(byRanges.cards.map(({ id }) => id).sort()).toEqual(expected.sort());
      expect(byRanges.matched).toBe(expected.length);
      const byTokens = await find(db, { bbox, category: ['naboskab'] }, { limit: 2000 });
      expect(byTokens.cards.map(({ id }) => id).sort()).toEqual(expected);
    }
  });
});

describe('the nearest', () => {
  freshDatabase();

  it('are those that sorting everything would give', async () => {
    const random = randomFrom(5);
    const points = Array.from({ length: 800 }, (_, i) => ({ id: `n${i}`, at: anywhere(random) }));
    const db = open();
    for (let i = 0; i < points.length; i += 400) {
      await saveMany(db, {
        created: points.slice(i, i + 400).map((point) => row(anInitiative(point))),
        changed: [],
      });
    }
    for (let i = 0; i < 20; i++) {
      const at = { lng: 8.5 + random() * 6, lat: 54.8 + random() * 2.5 };
      const found = await nearest(db, at, 10);
      const all = points.map((point) => distanceMeters(at, point.at)).sort((a, b) => a - b);
      expect(found).toHaveLength(10);
      for (const [rank, { meters }] of found.entries()) expect(meters).toBeCloseTo(all[rank] as number, -1);
    }
  });
});

function globally(random: () => number): LngLat {
  const at = random();
  if (at < 0.2) return { lng: 179 + random(), lat: random() * 60 - 30 };
  if (at < 0.4) return { lng: -180 + random(), lat: random() * 60 - 30 };
  if (at < 0.5)
    return { lng: random() * 360 - 180, lat: random() < 0.5 ? 90 - random() * 4 : -90 + random() * 4 };
  if (at < 0.6) return { lng: 10.2, lat: 56.15 };
  return { lng: random() * 360 - 180, lat: random() * 170 - 85 };
}

function boxAnywhere(random: () => number): Bbox {
  const [a, b] = [random() * 180 - 90, random() * 180 - 90];
  return {
    west: random() * 360 - 180,
    east: random() * 360 - 180,
    south: Math.min(a, b),
    north: Math.max(a, b),
  };
}

describe('rows that an earlier version saved', () => {
  freshDatabase();

  it('are found by the words and filters of today once they are indexed anew, and only those are written', async () => {
    await given({ id: 'a', name: 'Strikkeklub', price: 'free' }, { id: 'b', name: 'Kor' });
    await env.DB.prepare(
      "update initiative set search_name = 'strikkeklub', facets = 'x', facet_mask = 0 where id = 'a'",
    ).run();
    expect((await find(open(), { q: 'klub' }, { limit: 10 })).cards).toEqual([]);
    expect(await reindex(open(), NOW)).toBe(1);
    const found = await find(open(), { q: 'klub', price: ['free'] }, { limit: 10 });
    expect(found.cards.map(({ id }) => id)).toEqual(['a']);
    expect(await reindex(open(), NOW)).toBe(0);
  });
});
