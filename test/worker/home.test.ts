import { describe, expect, it } from 'vitest';
import { homeData } from '../../worker/store/home.ts';
import { freshDatabase, given, open } from './support.ts';

describe('what the front page shows', () => {
  freshDatabase();

  it('counts everything, a category, and what is searched for, in one call', async () => {
    await given({ category: 'mad' }, { category: 'mad', name: 'Kor' }, {}, { municipality: '0101' });
    const ask = async (search: Parameters<typeof homeData>[1]) => {
      const db = open();
      const { found, totals } = await homeData(db, search, { limit: 2 });
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
    expect(await ask({ q: 'kor' })).toEqual({ matched: 1, shown: 1, total: 4, calls: 1 });
    expect(await ask({ near: { lng: 10.2, lat: 56.15 } })).toMatchObject({ shown: 2, total: 4 });
  });

  it('reads a row a municipality and a row a card when nothing is searched for', async () => {
    await given(...Array.from({ length: 40 }, () => ({})));
    const db = open();
    await homeData(db, {}, { limit: 30 });
    expect(db.meter).toMatchObject({ calls: 1 });
    expect(db.meter.rowsRead).toBeLessThanOrEqual(1 + 31 + 3);
  });
});
