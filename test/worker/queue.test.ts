import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { queuePage } from '../../worker/store/queue.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { freshDatabase, given, open } from './support.ts';

/** Matters of one listing, some minutes apart, in turn of the areas and the kinds that are given. */
async function matters(count: number, { areas = ['0751'], kinds = ['new', 'change'], state = 'open' } = {}) {
  await rowsOf(
    `with recursive n(i) as (select 0 union all select i + 1 from n where i < ${count - 1})
    insert into matter (id, kind, initiative, area, subject, state, created_at)
    select ?1 || i, json_extract(?2, '$[' || (i % ${kinds.length}) || ']'), 1,
      json_extract(?3, '$[' || (i / ${kinds.length} % ${areas.length}) || ']'), i, ?1, 1700000000000 + i * 60000 from n`,
    state,
    JSON.stringify(kinds),
    JSON.stringify(areas),
  );
}

const moderatorOf = (...areas: string[]) =>
  aSteward({ roles: areas.map((area) => ({ kind: 'moderator' as const, area })) });

const listed = (text: string) => [...text.matchAll(/\/moderering\/sag\/(\w+)"/g)].map(([, id]) => id);

describe('the queue', () => {
  freshDatabase();

  it('has what lies in one’s areas, oldest first, page by page', async () => {
    await given({ name: 'Æblelauget' });
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    await matters(50, { areas: ['0751', '0101', '0461'] });
    const { get } = await moderatorOf('0751', '0461');
    const first = await get('/moderering');
    expect(first.status).toBe(200);
    expect(first.text).toContain('Mere end 15 sager venter');
    expect(first.text).toContain('Aarhus Kommune');
    expect(first.text).toContain('Nyt initiativ');
    const [, next = ''] = /href="(\/moderering\?efter=[^"]+)"/.exec(first.text) ?? [];
    const second = await get(next);
    const [, last = ''] = /href="(\/moderering\?efter=[^"]+)" rel="next"/.exec(second.text) ?? [];
    const third = await get(last);
    // In twos of an area: 0, 1 Aarhus; 2, 3 København; 4, 5 Odense.
    const theirs = Array.from({ length: 50 }, (_, i) => i).filter((i) => i % 6 < 2 || i % 6 > 3);
    expect([first, second, third].flatMap(({ text }) => listed(text))).toEqual(theirs.map((i) => `open${i}`));
    expect(third.text).not.toContain('efter=');
    expect(second.text).not.toContain('sager venter');
  });

  it('is narrowed by kind, by area and by what has become of a matter', async () => {
    await given({});
    await matters(8, { areas: ['0751', '0101'], kinds: ['claim', 'report'] });
    await matters(2, { areas: ['*'], state: 'asked' });
    await matters(3, { state: 'rejected' });
    const { get } = await moderatorOf('*');
    expect(listed((await get('/moderering?slags=report')).text)).toEqual([
      'open1',
      'open3',
      'open5',
      'open7',
    ]);
    expect(listed((await get('/moderering?slags=report&omraade=0101')).text)).toEqual(['open3', 'open7']);
    expect(listed((await get('/en/moderering?vis=asked&omraade=*')).text)).toEqual(['asked0', 'asked1']);
    const decided = await get('/moderering?vis=decided');
    expect(listed(decided.text)).toEqual(['rejected2', 'rejected1', 'rejected0']);
    expect(decided.text).toContain('<strong>Afvist</strong>');
    expect((await get('/moderering?slags=claim&omraade=0461')).text).toContain('Ingen sager venter');
  });

  it('shows nothing of other areas, whatever is asked for', async () => {
    await given({});
    await matters(2, { areas: ['0101'] });
    const { get } = await moderatorOf('0751');
    for (const query of ['', '?omraade=0101', '?omraade=*', '?efter=0.0', '?efter=x']) {
      expect(listed((await get(`/moderering${query}`)).text)).toEqual([]);
    }
    expect((await (await aSteward()).get('/moderering')).status).toBe(403);
    expect((await browserOf().get('/moderering')).response.headers.get('Location')).toBe(
      '/log-ind?videre=%2Fmoderering',
    );
  });

  it('leads from a matter to the next and the one before', async () => {
    await given({});
    await matters(6, { areas: ['0751', '0101', '0461'] });
    const { get } = await moderatorOf('0751', '0461');
    const to = async (query: string) =>
      (await get(`/moderering/naeste?${query}`)).response.headers.get('Location');
    const [second] = await rowsOf<{ at: number; number: number }>(
      "select created_at as at, number from matter where id = 'open1'",
    );
    const from = `fra=${second?.at}.${second?.number}`;
    expect(await to(from)).toBe('/moderering/sag/open4');
    expect(await to(`${from}&retning=forrige`)).toBe('/moderering/sag/open0');
    expect(await to('fra=1.1&retning=forrige')).toBe('/moderering?gjort=slut');
  });

  it.each([
    ['one area', ['0751'], 65],
    ['three areas', ['0751', '0101', '0461'], 100],
    ['all areas', undefined, 95],
  ])('of %s reads few rows, however many matters there are', async (_, areas, most) => {
    await given({});
    await matters(5000, { areas: ['0751', '0101', '0461'], kinds: ['new', 'change', 'new', 'new'] });
    for (const kind of [undefined, 'change'] as const) {
      const db = open();
      const page = await queuePage(db, { areas, view: 'open', ...(kind ? { kind } : {}) });
      expect(page.rows).toHaveLength(15);
      expect(db.meter.calls).toBe(2);
      expect(db.meter.rowsRead).toBeLessThanOrEqual(most);
    }
    const rare = open();
    expect((await queuePage(rare, { areas, view: 'open', kind: 'claim' })).rows).toEqual([]);
    expect(rare.meter.rowsRead).toBeLessThanOrEqual(10);
  });
});
