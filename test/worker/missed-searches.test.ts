import { describe, expect, it } from 'vitest';
import { missedSearch } from '../../worker/domain/missed-search.ts';
import { forgetOld } from '../../worker/jobs/forget-old.ts';
import { run } from '../../worker/store/database.ts';
import { countMissed, oftenMissedQuery } from '../../worker/store/missed-searches.ts';
import { rowsOf } from './stewards.ts';
import { ask, freshDatabase, given, ITEMS, NOW, open } from './support.ts';

const PERSON = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' };
const OWN = { ...PERSON, 'Sec-Fetch-Site': 'same-origin' };

const kept = () =>
  rowsOf<{ municipality: string; words: string; times: number }>(
    'select municipality, words, times from missed_search order by number',
  );
/** What happens after an answer is not waited for by it. */
const soon = (rows: object[]) => expect.poll(kept, { timeout: 5000, interval: 20 }).toEqual(rows);
/** Everything before it has been counted, or never will be. */
const mark = async (rows: object[] = []) => {
  await ask('/?q=maerke', { headers: PERSON });
  await soon([...rows, { municipality: '', words: 'maerke', times: 1 }]);
};

describe('a search that finds nothing', () => {
  freshDatabase();

  it('is counted with its words and its municipality, on the page and by its list', async () => {
    await given({});
    await ask('/?q=Bådelaug', { headers: PERSON });
    await soon([{ municipality: '', words: 'baadelaug', times: 1 }]);
    await ask('/en/?q=baadelaug', { headers: PERSON });
    await soon([{ municipality: '', words: 'baadelaug', times: 2 }]);
    await ask(`${ITEMS}?q=BÅDELAUG&sortby=relevance`, { headers: OWN });
    await soon([{ municipality: '', words: 'baadelaug', times: 3 }]);
    await ask('/?q=baadelaug&omraade=municipality:0751', { headers: PERSON });
    await soon([
      { municipality: '', words: 'baadelaug', times: 3 },
      { municipality: '0751', words: 'baadelaug', times: 1 },
    ]);
  });

  it('is counted in a widget too, but for what its editor chose beforehand', async () => {
    await given({});
    await ask('/embed?q=findesikke', { headers: PERSON });
    await ask('/embed?soeg=baadelaug', { headers: PERSON });
    await soon([{ municipality: '', words: 'baadelaug', times: 1 }]);
    await mark([{ municipality: '', words: 'baadelaug', times: 1 }]);
  });

  it('costs the answer nothing', async () => {
    await given({});
    const { response } = await ask('/?q=findesikke', { headers: PERSON });
    const { response: machines } = await ask('/?q=findesikke', {
      headers: { 'User-Agent': 'Googlebot/2.1' },
    });
    const cost = (it: Response) => /desc="([^"]+)"/.exec(it.headers.get('Server-Timing') ?? '')?.[1];
    expect(cost(response)).toBe(cost(machines));
  });

  it('is not counted where something was found, where a machine asks, or where it is no search of a person', async () => {
    await given({ name: 'Strikkecafé' });
    const queries: [string, Record<string, string>][] = [
      ['/?q=strikke', PERSON],
      ['/?q=findesikke', { 'User-Agent': 'Mozilla/5.0 (compatible; bingbot/2.0)' }],
      ['/?q=findesikke', { 'User-Agent': 'curl/8.5.0' }],
      ['/?q=findesikke', {}],
      ['/?q=findesikke', { ...PERSON, 'Sec-Purpose': 'prefetch' }],
      ['/?q=findesikke&side=b3', PERSON],
      // Somebody else's program, and somebody else's page.
      [`${ITEMS}?q=findesikke`, PERSON],
      [`${ITEMS}?q=findesikke`, { ...PERSON, 'Sec-Fetch-Site': 'cross-site' }],
      [`${ITEMS}?q=findesikke&cursor=n3`, OWN],
    ];
    for (const [path, headers] of queries) await ask(path, { headers });
    await ask('/?q=findesikke', { method: 'HEAD', headers: PERSON });
    await mark();
  });

  it('is not counted where a filter or a view may be what stood in the way', () => {
    const bbox = { west: 9, south: 55, east: 10, north: 56 };
    expect(missedSearch({ q: 'kor', category: ['mad'] })).toBeUndefined();
    expect(missedSearch({ q: 'kor', price: ['free'] })).toBeUndefined();
    expect(missedSearch({ q: 'kor', when: 'today' })).toBeUndefined();
    expect(missedSearch({ q: 'kor', bbox })).toBeUndefined();
    expect(missedSearch({ q: 'kor', area: 'region:1082' })).toBeUndefined();
    expect(missedSearch({ area: 'municipality:0751' })).toBeUndefined();
    expect(missedSearch({ q: 'kor', near: { lng: 10, lat: 56 } })).toEqual({
      words: 'kor',
      municipality: '',
    });
  });

  it.each([
    ['anna@example.dk'],
    ['12345678'],
    ['12 34 56 78'],
    ['010190-1234'],
    ['vestergade 12, 8000'],
    ['hvor kan man finde hjaelp'],
    ['x'.repeat(41)],
    ['???'],
  ])('that could tell of somebody is not kept: %s', (q) => {
    expect(missedSearch({ q })).toBeUndefined();
  });

  it('is folded as the search folds it', () => {
    expect(missedSearch({ q: '  Læse-Kreds,  ÅBEN ' })?.words).toBe('laese kreds aaben');
    expect(missedSearch({ q: 'over 60' })?.words).toBe('over 60');
  });
});

describe('what was searched for in vain', () => {
  freshDatabase();

  const count = async (words: string, times: number, { municipality = '0751', at = NOW } = {}) => {
    for (let i = 0; i < times; i++) await countMissed(open(), { words, municipality }, at);
  };
  const shown = async (municipality: string) =>
    (await run(open(), oftenMissedQuery(municipality, '2025-12')))[0];
  const at = (day: string) => new Date(`${day}T12:00:00Z`);

  it('is shown when it was often, over the months of a year, and there only', async () => {
    await count('kajak', 5);
    await count('kajak', 6, { at: at('2026-10-02') });
    await count('skak', 7);
    await count('sjaeldent', 4);
    await count('sjaeldent', 4, { at: at('2026-10-02') });
    await count('gammelt', 9, { at: at('2025-11-02') });
    await count('andetsteds', 5, { municipality: '' });
    expect(await shown('0751')).toEqual([
      { words: 'kajak', times: 11 },
      { words: 'skak', times: 7 },
    ]);
    expect(await shown('')).toEqual([{ words: 'andetsteds', times: 5 }]);
    expect(await shown('0727')).toEqual([]);
  });

  it('reads only what is often, however much is rare', async () => {
    await count('kajak', 5);
    for (let i = 0; i < 30; i++) await count(`ord ${i}`, 1);
    const db = open();
    await run(db, oftenMissedQuery('0751', '2025-12'));
    expect(db.meter.rowsRead).toBeLessThanOrEqual(3);
    const counting = open();
    await countMissed(counting, { words: 'kajak', municipality: '0751' }, NOW);
    expect(counting.meter).toMatchObject({ calls: 1 });
    expect(counting.meter.rowsRead).toBeLessThanOrEqual(6);
    expect(counting.meter.rowsWritten).toBeLessThanOrEqual(2);
  });

  it('is forgotten when its month has ended and it was rare, and after two years in any case', async () => {
    await count('sjaeldent', 4, { at: at('2026-10-31') });
    await count('ofte', 5, { at: at('2026-10-31') });
    await count('nyt', 1);
    await count('laengesiden', 5, { at: at('2024-10-31') });
    await count('to aar', 5, { at: at('2024-11-30') });
    await forgetOld({ db: open() }, NOW);
    expect((await kept()).map(({ words }) => words).sort()).toEqual(['nyt', 'ofte', 'to aar']);
  });

  it('has room for so many words a month, and goes on counting those', async () => {
    const some = (words: string, at = NOW) => countMissed(open(), { words, municipality: '' }, at, 2);
    for (const words of ['a', 'b', 'c', 'a', 'd']) await some(words);
    await some('c', at('2026-12-01'));
    expect(await kept()).toEqual([
      { municipality: '', words: 'a', times: 2 },
      { municipality: '', words: 'b', times: 1 },
      { municipality: '', words: 'c', times: 1 },
    ]);
  });
});
