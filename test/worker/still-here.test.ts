import { describe, expect, it } from 'vitest';
import { signStillHere } from '../../worker/actions/still-here.ts';
import { dueBefore } from '../../worker/domain/still-here.ts';
import { askStillHere } from '../../worker/jobs/ask-still-here.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { ask, freshDatabase, given, ITEMS, open } from './support.ts';

const SECRET = 'a secret of the tests, and of nobody else';
const run = (now: string) => askStillHere({ db: open(), secret: SECRET }, new Date(now));
const mails = () =>
  rowsOf<{ to: string; language: string; data: string }>(
    'select "to", language, data from mail order by number',
  );

/** A listing that its owner confirmed at that time. */
async function owned(confirmed: string, id = 'a') {
  await given({ id, slug: id });
  await rowsOf(
    "update initiative set owner_state = 'verified', confirmed_by = 'owner', confirmed_at = ? where id = ?",
    Date.parse(confirmed),
    id,
  );
  return aSteward({ owns: [id] });
}

describe('owners are asked', () => {
  freshDatabase();

  it('after eleven months, again after two and six weeks; then the page says that nobody answers', async () => {
    const { by } = await owned('2026-01-10T12:00:00Z');
    expect(await run('2026-12-09T22:59:00Z')).toBe(0);
    expect(await run('2026-12-09T23:01:00Z')).toBe(1);
    expect(await run('2026-12-10T08:00:00Z')).toBe(0);
    expect(await run('2026-12-23T10:00:00Z')).toBe(0);
    expect(await run('2026-12-24T10:00:00Z')).toBe(1);
    expect(await run('2027-01-20T10:00:00Z')).toBe(0);
    expect(await run('2027-01-21T10:00:00Z')).toBe(1);
    const sent = await mails();
    expect(sent.map(({ to }) => to)).toEqual([by.email, by.email, by.email]);
    expect(sent.map(({ data }) => JSON.parse(data).round)).toEqual(['1', '2', '3']);
    expect((await ask('/i/a')).text).not.toContain('Vi har spurgt tre gange');
    expect(await run('2027-02-04T10:00:00Z')).toBe(1);
    expect(await mails()).toHaveLength(3);
    expect(await run('2028-02-04T10:00:00Z')).toBe(0);
    expect(await rowsOf('select reminders, status from initiative')).toEqual([
      { reminders: 4, status: 'published' },
    ]);
  });

  it('once, when the job runs twice or ten at a time', async () => {
    await owned('2025-12-01T12:00:00Z');
    await owned('2025-12-02T12:00:00Z', 'b');
    await Promise.all(Array.from({ length: 10 }, () => run('2026-11-28T08:00:00Z')));
    await run('2026-11-28T08:05:00Z');
    expect(await mails()).toHaveLength(2);
    expect(await rowsOf('select reminders from initiative')).toEqual([{ reminders: 1 }, { reminders: 1 }]);
  });

  it('each of them, in their own language, and only of what is shown and somebody’s', async () => {
    await owned('2025-12-01T12:00:00Z');
    await aSteward({ owns: ['a'], language: 'en' });
    await owned('2025-12-01T12:00:00Z', 'paused');
    await rowsOf("update initiative set status = 'paused' where id = 'paused'");
    await given({ id: 'nobody' });
    await rowsOf("update initiative set confirmed_at = 0 where id = 'nobody'");
    expect(await run('2026-11-28T08:00:00Z')).toBe(1);
    const sent = await mails();
    expect(sent.map(({ language }) => language).sort()).toEqual(['da', 'en']);
    for (const { language, data } of sent) {
      const { yes, change, stopped } = JSON.parse(data);
      const root = language === 'en' ? '/en' : '';
      expect(yes).toMatch(new RegExp(`^${root}/stadig-her\\?n=a\\.`));
      expect(stopped).toBe(`${yes}&svar=nej`);
      expect(change).toBe(`${root}/mine/a/ret`);
    }
  });

  it('by Danish days: a day of 23 or 25 hours is a day', () => {
    // Clocks go forward on 29 March and back on 25 October 2026.
    expect(dueBefore(1, new Date('2026-04-05T12:00:00Z')).toISOString()).toBe('2026-03-22T23:00:00.000Z');
    expect(dueBefore(1, new Date('2026-10-30T12:00:00Z')).toISOString()).toBe('2026-10-16T22:00:00.000Z');
    expect(dueBefore(0, new Date('2027-03-28T00:30:00Z')).toISOString()).toBe('2026-04-28T22:00:00.000Z');
    // The same Danish day from its first moment to its last, over the hour that is skipped and the one that comes twice.
    for (const [first, last] of [
      ['2026-03-28T23:00:00Z', '2026-03-29T21:59:59Z'],
      ['2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z'],
    ] as const) {
      expect(dueBefore(1, new Date(first))).toEqual(dueBefore(1, new Date(last)));
    }
    // 31 January and eleven months back: February has no 31st.
    expect(dueBefore(0, new Date('2027-01-31T12:00:00Z')).toISOString()).toBe('2026-02-28T23:00:00.000Z');
  });

  it('reads what is due and no more, however many there are', async () => {
    await owned('2025-12-01T12:00:00Z');
    await given(...Array.from({ length: 300 }, (_, n) => ({ id: `x${n}` })));
    await rowsOf(
      "update initiative set owner_state = 'claimed', confirmed_at = ? where id <> 'a'",
      Date.now(),
    );
    const db = open();
    expect(await askStillHere({ db, secret: SECRET }, new Date('2026-11-28T08:00:00Z'))).toBe(1);
    expect(db.meter.calls).toBe(2);
    expect(db.meter.rowsRead).toBeLessThanOrEqual(20);
  });
});

describe('the answer', () => {
  freshDatabase();

  const token = (account: string, initiative = 'a', now = new Date()) =>
    signStillHere(SECRET, { initiative, account, now });

  it('is a page with three ways, and looking at it changes nothing', async () => {
    const { by } = await owned('2025-12-01T12:00:00Z');
    const n = await token(by.id);
    const { status, text } = await browserOf().get(`/stadig-her?n=${n}`);
    expect(status).toBe(200);
    expect(text).toContain('Ja, vi er her stadig');
    expect(text).toContain('href="/mine/a/ret"');
    expect(text).toContain('Vi er stoppet');
    await ask(`/stadig-her?n=${n}`, { method: 'HEAD' });
    expect(await rowsOf('select confirmed_at from initiative')).toEqual([
      { confirmed_at: Date.parse('2025-12-01T12:00:00Z') },
    ]);
    expect((await browserOf().get(`/en/stadig-her?n=${n}`)).text).toContain('Yes, we are still here');
  });

  it('yes confirms with one press, counts anew, and is in the log without a name', async () => {
    const { by } = await owned('2025-12-01T12:00:00Z');
    await run('2026-11-28T08:00:00Z');
    const { status, text } = await browserOf().post('/stadig-her', { n: await token(by.id), svar: 'ja' });
    expect(status).toBe(200);
    expect(text).toContain('Tak!');
    expect((await ask('/i/a')).text).toMatch(/Bekræftet i \w+ \d{4} af gruppen/);
    expect(await rowsOf('select reminders, reminded_at from initiative')).toEqual([
      { reminders: 0, reminded_at: null },
    ]);
    const log = await rowsOf('select action, actor, subject, details from audit');
    expect(log).toEqual([
      { action: 'confirmed', actor: expect.stringMatching(/^[\w-]{43}$/), subject: 'a', details: '{}' },
    ]);
  });

  it('no closes it, and the same press twice closes it once', async () => {
    const { by } = await owned('2025-12-01T12:00:00Z');
    const fields = { n: await token(by.id), svar: 'nej' };
    expect((await browserOf().post('/stadig-her', fields)).status).toBe(200);
    expect((await browserOf().post('/stadig-her', fields)).status).toBe(200);
    expect((await ask(`${ITEMS}/a`)).status).toBe(404);
    expect(await rowsOf('select status, version from initiative')).toEqual([
      { status: 'closed', version: 2 },
    ]);
    expect(await rowsOf('select action from audit')).toEqual([{ action: 'closed' }]);
  });

  it('is taken from no other link: changed, cut, shouted, endless, of another listing, too old, or of who has left', async () => {
    const { by } = await owned('2025-12-01T12:00:00Z');
    await given({ id: 'b' });
    const good = await token(by.id);
    const late = await token(by.id, 'a', new Date(Date.now() - 121 * 86_400_000));
    const bad = [
      '',
      good.slice(0, -1),
      `${good.slice(0, -1)}${good.endsWith('A') ? 'B' : 'A'}`,
      good.toUpperCase(),
      good.repeat(100),
      good.replace(/^a\./, 'b.'),
      await token(by.id, 'b'),
      `${good}.x`,
      late,
    ];
    for (const n of bad) {
      const { status, text } = await browserOf().post('/stadig-her', { n, svar: 'nej' });
      expect(status, n.slice(0, 80)).toBe(410);
      expect(text).toContain('Linket virker ikke længere');
    }
    await rowsOf('delete from ownership');
    expect((await browserOf().post('/stadig-her', { n: good, svar: 'nej' })).status).toBe(410);
    expect(await rowsOf('select status from initiative')).toEqual([
      { status: 'published' },
      { status: 'published' },
    ]);
  });

  it('is needed: another word is an error that names the field', async () => {
    const { by } = await owned('2025-12-01T12:00:00Z');
    const { status, body } = await ask('/stadig-her', {
      method: 'POST',
      body: new URLSearchParams({ n: await token(by.id), svar: '__proto__' }),
    });
    expect({ status, field: body.field }).toEqual({ status: 400, field: 'svar' });
  });
});
