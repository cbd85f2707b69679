import { describe, expect, it } from 'vitest';
import { sendDigests } from '../../worker/jobs/send-digests.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { freshDatabase, given, open } from './support.ts';

const at = (clock: string) => new Date(`2026-11-23T${clock}:00Z`);
const run = (clock: string) => sendDigests(open(), at(clock));

async function aMatter(id: string, clock: string, area = '0751'): Promise<void> {
  await rowsOf(
    "insert into matter (id, kind, initiative, area, subject, created_at) values (?, 'report', 1, ?, ?, ?)",
    id,
    area,
    id,
    at(clock).getTime(),
  );
}

const mails = async () =>
  (await rowsOf<{ to: string; data: string }>('select "to", data from mail order by number')).map(
    ({ to, data }) => ({ to, ...JSON.parse(data) }),
  );

const moderator = (area: string, language: 'da' | 'en' = 'da') =>
  aSteward({ language, roles: [{ kind: 'moderator', area }] });

describe('moderators are told', () => {
  freshDatabase();

  it('what is new in their area, at most once an hour, in their language', async () => {
    await given({ name: 'Æblelauget' });
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    const { by } = await moderator('0751', 'en');
    await moderator('0101');
    expect(await run('12:00')).toBe(0);
    await aMatter('one', '12:01');
    expect(await run('12:05')).toBe(1);
    expect(await mails()).toEqual([
      {
        to: by.email,
        areas: ['Aarhus Kommune'],
        count: '1',
        links: ['/en/moderering/sag/one'],
        names: ['Æblelauget'],
      },
    ]);
    await aMatter('two', '12:06');
    await aMatter('three', '12:07');
    expect(await run('12:10')).toBe(0);
    expect(await run('13:05')).toBe(1);
    expect((await mails()).at(-1)).toMatchObject({
      count: '2',
      links: ['/en/moderering/sag/two', '/en/moderering/sag/three'],
    });
    expect(await run('14:30')).toBe(0);
  });

  it('once, when two runs overlap', async () => {
    await given({});
    await moderator('*');
    await aMatter('one', '12:00', '*');
    await Promise.all([run('12:05'), run('12:05')]);
    expect(await mails()).toHaveLength(1);
  });

  it('when whoever they asked has answered, though the matter is old', async () => {
    await given({});
    await moderator('0751');
    await aMatter('one', '08:00');
    await run('08:05');
    await rowsOf("update matter set state = 'asked'");
    expect(await run('10:00')).toBe(0);
    await rowsOf("update matter set state = 'open', answered_at = ?", at('10:01').getTime());
    expect(await run('10:05')).toBe(1);
    expect((await mails()).at(-1)).toMatchObject({ count: '1', links: ['/moderering/sag/one'] });
    expect(await run('11:10')).toBe(0);
  });

  it('and where nobody watches over an area, the administrators', async () => {
    await given({});
    const { by } = await aSteward({ roles: [{ kind: 'administrator', area: '*' }] });
    await moderator('0751');
    await aMatter('theirs', '12:00', '0751');
    await aMatter('nobodys', '12:01', '0101');
    expect(await run('12:05')).toBe(2);
    const told = (await mails()).find(({ to }) => to === by.email);
    expect(told).toMatchObject({ count: '1', links: ['/moderering/sag/nobodys'] });
    await moderator('*');
    await aMatter('later', '14:00', '0101');
    await run('14:05');
    expect((await mails()).filter(({ to }) => to === by.email)).toHaveLength(1);
  });

  it('with links that lead through signing in and back to the matter', async () => {
    const { status, response } = await browserOf().get('/moderering/sag/one');
    expect(status).toBe(303);
    expect(response.headers.get('Location')).toBe('/log-ind?videre=%2Fmoderering%2Fsag%2Fone');
  });

  it('for few rows, however much waits', async () => {
    await given({});
    for (const area of ['0751', '0101', '*']) await moderator(area);
    await rowsOf(`with recursive n(i) as (select 0 union all select i + 1 from n where i < 4999)
      insert into matter (id, kind, initiative, area, subject, created_at)
      select i, 'new', 1, '0751', i, ${at('06:00').getTime()} + i from n`);
    expect(await run('07:00')).toBe(2);
    const db = open();
    expect(await sendDigests(db, at('09:00'))).toBe(0);
    expect(db.meter.rowsRead).toBeLessThanOrEqual(40);
    await aMatter('one', '09:01');
    const again = open();
    expect(await sendDigests(again, at('09:05'))).toBe(2);
    expect(again.meter.rowsRead).toBeLessThanOrEqual(80);
  });
});
