import { describe, expect, it } from 'vitest';
import { homeData } from '../../worker/store/home.ts';
import { publishedById, save } from '../../worker/store/initiatives.ts';
import { dataVersion, freshDatabase, given, indexed, open } from './support.ts';

describe('what the front page shows', () => {
  freshDatabase();

  it('counts everything, a category, and what is searched for', async () => {
    await given({ category: 'mad' }, { category: 'mad', name: 'Kor' }, {}, { municipality: '0101' });
    const ask = async (search: Parameters<typeof homeData>[1]) => {
      const db = open();
      const { found, totals } = await homeData(db, search, {
        limit: 2,
        now: new Date('2026-11-24T12:00:00Z'),
        today: '2026-11-24',
      });
      return {
        matched: found.matched,
        shown: found.cards.length,
        total: totals.total,
        calls: db.meter.calls,
      };
    };
    expect(await ask({})).toEqual({ matched: 4, shown: 2, total: 4, calls: 1 });
    expect(await ask({ category: ['mad'] })).toEqual({ matched: 2, shown: 2, total: 4, calls: 1 });
    expect(await ask({ area: 'municipality:0101' })).toEqual({ matched: 1, shown: 1, total: 4, calls: 1 });
    // Hardly anything found: the same words are asked for once more, less strictly.
    expect(await ask({ q: 'kor' })).toEqual({ matched: 1, shown: 1, total: 4, calls: 2 });
    expect(await ask({ near: { lng: 10.2, lat: 56.15 } })).toMatchObject({ shown: 2, total: 4 });
  });

  it('has a new version when words change, for a tile is asked for by words too', async () => {
    await given({ id: 'a' });
    const before = await dataVersion();
    const saved = await publishedById(open(), 'a');
    if (!saved) throw new Error('it was not saved');
    const reworded = { ...saved, tags: ['suppe'] };
    await save(open(), reworded, indexed(reworded));
    expect(await dataVersion()).toBeGreaterThan(before);
  });

  it('reads a row a municipality and a row a card when nothing is searched for', async () => {
    await given(...Array.from({ length: 40 }, () => ({})));
    const db = open();
    await homeData(db, {}, { limit: 30, now: new Date('2026-11-24T12:00:00Z'), today: '2026-11-24' });
    expect(db.meter).toMatchObject({ calls: 1 });
    expect(db.meter.rowsRead).toBeLessThanOrEqual(1 + 31 + 3);
  });
});
