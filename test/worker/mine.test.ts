import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/wall-clock.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { dayTokensOf } from '../../worker/domain/day-tokens.ts';
import { endPauses } from '../../worker/jobs/end-pauses.ts';
import { newId } from '../../worker/secrets.ts';
import { aSteward, browserOf, type Person, rowsOf, type Steward } from './stewards.ts';
import { ask, freshDatabase, type Given, given, ITEMS, items, open } from './support.ts';

/** The clock of requests is the machine's. */
const today = danishDay(new Date());
const press = (version: number, more: Record<string, string> = {}) => ({
  version: String(version),
  change: newId(),
  ...more,
});
const row = () =>
  rowsOf('select status, version, paused_until as until from initiative').then(([first]) => first);

async function owner(given_: Given = {}, person: Person = {}): Promise<Steward> {
  await given({ id: 'a', slug: 'a', ...given_ });
  await rowsOf("update initiative set owner_state = 'claimed'");
  return aSteward({ owns: ['a'], ...person });
}

describe('my listings', () => {
  freshDatabase();

  it('are shown to those who are signed in, each with its state and what waits', async () => {
    const { response } = await browserOf().get('/mine');
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/log-ind?videre=%2Fmine']);
    const it = await owner({ name: 'Ærtesuppe' });
    await given({ id: 'b', name: 'Andre folks' });
    await rowsOf(
      "insert into matter (id, kind, initiative, area, subject, state, reason, created_at) select 'm', 'change', number, '0751', 'x', 'asked', 'Hvilken dag?', 0 from initiative where id = 'a'",
    );
    const page = await it.get('/mine');
    expect(page.status).toBe(200);
    expect(page.response.headers.get('Cache-Control')).toBe('no-store');
    expect(page.text).toContain('Ærtesuppe');
    expect(page.text).not.toContain('Andre folks');
    expect(page.text).toMatch(/data-state="published">Vises<.*Udgave 1\. Skrevet her på siden/s);
    expect(page.text).toMatch(/En moderator har et spørgsmål til din ændring: <q>Hvilken dag\?<\/q>/);
    const english = await it.get('/en/mine');
    expect(english.text).toContain('My listings');
  });

  it('cost two calls, and a page of one two', async () => {
    const { get } = await owner();
    await given(...Array.from({ length: 50 }, () => ({})));
    for (const path of ['/mine', '/mine/a']) {
      const { response } = await get(path);
      const [, calls, rows] =
        /(\d+) calls, (\d+) rows/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
      expect(Number(calls)).toBe(2);
      expect(Number(rows)).toBeLessThanOrEqual(20);
    }
  });

  it('are nobody else’s: each press is refused, and the log says so', async () => {
    await owner();
    const other = await aSteward();
    for (const to of ['bekraeft', 'aabn', 'luk', 'pause', 'slet', 'inviter']) {
      const { status } = await other.post(`/mine/a/${to}`, press(1, { email: 'x@test.example' }));
      expect([to, status]).toEqual([to, 403]);
    }
    expect((await other.get('/mine/a')).status).toBe(403);
    expect((await other.get('/mine/nobody')).status).toBe(404);
    expect(await row()).toEqual({ status: 'published', version: 1, until: null });
    const lines = await rowsOf('select action, subject from audit');
    expect(lines).toEqual(Array(6).fill({ action: 'refused', subject: 'a' }));
  });
});

describe('a pause', () => {
  freshDatabase();

  it('takes a listing off the map until a day, and its owner may end it before', async () => {
    const it = await owner();
    const until = addDays(today, 10);
    const { response } = await it.post('/mine/a/pause', press(1, { until }));
    expect([response.status, response.headers.get('Location')]).toEqual([303, '/mine/a?gjort=paused']);
    expect(await row()).toEqual({ status: 'paused', version: 2, until });
    expect((await items('')).features).toEqual([]);
    expect((await ask('/i/a')).status).toBe(410);
    const page = await it.get('/mine/a?gjort=paused');
    expect(page.text).toContain(
      '<p class="notice notice-done" role="status">Initiativet holder nu pause.</p>',
    );
    expect(page.text).toContain('Holder pause til');
    await it.post('/mine/a/aabn', press(2));
    expect(await row()).toEqual({ status: 'published', version: 3, until: null });
    expect((await items('')).features).toHaveLength(1);
    expect(await rowsOf('select version, status, actor from revision order by version')).toEqual([
      { version: 1, status: 'published', actor: 'source' },
      { version: 2, status: 'paused', actor: 'owner' },
      { version: 3, status: 'published', actor: 'owner' },
    ]);
    expect(await rowsOf('select action, details from audit order by number')).toEqual([
      { action: 'paused', details: `{"version":2,"until":"${until}"}` },
      { action: 'reopened', details: '{"version":3}' },
    ]);
    expect(await rowsOf('select confirmed_by from initiative')).toEqual([{ confirmed_by: 'owner' }]);
  });

  it('needs a day ahead, or none; what was typed stays, and the error is at its field', async () => {
    const it = await owner();
    for (const [until, said] of [
      [today, 'Vælg en dag efter i dag.'],
      ['2026-02-30', 'Skriv dagen, I er tilbage, som en dato.'],
      ['2099-01-01', 'Vælg en dag inden for to år'],
    ] as const) {
      const answer = await it.post('/mine/a/pause', press(1, { until }));
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
      expect(answer.text).toMatch(new RegExp(`id="until"[^>]*value="${until}"[^>]*aria-invalid="true"`));
    }
    await it.post('/mine/a/pause', press(1));
    expect(await row()).toEqual({ status: 'paused', version: 2, until: null });
  });

  it('is one when the button is pressed twice, and nobody’s from a page that is no longer true', async () => {
    const it = await owner();
    const fields = press(1);
    const answers = [await it.post('/mine/a/luk', fields), await it.post('/mine/a/luk', fields)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await it.post('/mine/a/aabn', press(1))).status).toBe(412);
    expect(await row()).toMatchObject({ status: 'closed', version: 2 });
    expect(await rowsOf('select count(*) as n from audit')).toEqual([{ n: 1 }]);
  });

  it('ends by itself on its day, in Danish time, over both nights when the clocks change', async () => {
    await given({ id: 'a' }, { id: 'b' }, { id: 'open' });
    await rowsOf("update initiative set status = 'paused', paused_until = '2026-03-29' where id = 'a'");
    await rowsOf("update initiative set status = 'paused', paused_until = '2026-10-26' where id = 'b'");
    await rowsOf("update initiative set status = 'paused' where id = 'open'");
    const shown = () => items('').then(({ features }) => features.map(({ id }) => id).sort());
    expect(await endPauses(open(), new Date('2026-03-28T22:59:59Z'))).toBe(0);
    expect(await endPauses(open(), new Date('2026-03-28T23:00:00Z'))).toBe(1);
    expect(await shown()).toEqual(['a']);
    expect(await endPauses(open(), new Date('2026-10-25T22:59:59Z'))).toBe(0);
    expect(await endPauses(open(), new Date('2026-10-25T23:00:00Z'))).toBe(1);
    expect(await shown()).toEqual(['a', 'b']);
    expect(await rowsOf('select action, actor, subject from audit')).toEqual([
      { action: 'reopened', actor: null, subject: 'a' },
      { action: 'reopened', actor: null, subject: 'b' },
    ]);
  });

  it('ends once, however many runs overlap, reads what is due, and the listing is found by its days again', async () => {
    const activities = [{ name: 'Strik', start: '2026-01-01T19:00', rrule: 'FREQ=WEEKLY' }];
    await given({ id: 'a', activities }, ...Array.from({ length: 100 }, () => ({})));
    await rowsOf(
      "update initiative set status = 'paused', paused_until = '2027-06-01', facets = '' where id = 'a'",
    );
    const now = new Date('2027-06-01T01:00:00Z');
    const db = open();
    const opened = await Promise.all([endPauses(db, now), ...[1, 2, 3].map(() => endPauses(open(), now))]);
    expect(opened.reduce((sum, n) => sum + n)).toBe(1);
    expect(await rowsOf("select version from initiative where id = 'a'")).toEqual([{ version: 2 }]);
    const [saved] = await rowsOf<{ facets: string }>("select facets from initiative where id = 'a'");
    const [day = ''] = dayTokensOf({ activities, events: [] }, '2027-06-01');
    expect(saved?.facets.split(' ')).toContain(day);
    const idle = open();
    expect(await endPauses(idle, now)).toBe(0);
    expect(idle.meter.rowsRead).toBeLessThanOrEqual(2);
  });
});

describe('closing and confirming', () => {
  freshDatabase();

  it('is undone by its owner, but not where a moderator has closed it', async () => {
    const it = await owner();
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    await it.post('/mine/a/luk', press(1));
    await it.post('/mine/a/aabn', press(2));
    expect(await row()).toMatchObject({ status: 'published', version: 3 });
    await moderator.post('/mine/a/luk', press(3));
    expect((await it.post('/mine/a/aabn', press(4))).status).toBe(422);
    expect(await row()).toMatchObject({ status: 'closed', version: 4 });
    expect((await moderator.post('/mine/a/aabn', press(4))).status).toBe(303);
  });

  it('takes one press: no version and no word changes', async () => {
    const it = await owner();
    const { response } = await it.post('/mine/a/bekraeft', press(1));
    expect(response.headers.get('Location')).toBe('/mine/a?gjort=confirmed');
    expect(await row()).toMatchObject({ version: 1 });
    const [saved] = await rowsOf('select confirmed_by, confirmed_at > 0 as at from initiative');
    expect(saved).toEqual({ confirmed_by: 'owner', at: 1 });
    expect((await it.get('/mine/a')).text).toMatch(/Bekræftet i \S+ \d{4} af gruppen/);
    expect(await rowsOf('select action from audit')).toEqual([{ action: 'confirmed' }]);
  });

  it('does not publish what waits for a moderator', async () => {
    const it = await owner({ status: 'pending' });
    for (const to of ['aabn', 'pause', 'luk', 'bekraeft']) {
      expect([to, (await it.post(`/mine/a/${to}`, press(1))).status]).toEqual([to, 422]);
    }
    expect(await row()).toMatchObject({ status: 'pending', version: 1 });
    expect((await it.get('/mine/a')).text).not.toContain('action="/mine/a/aabn"');
  });
});

describe('erasure', () => {
  freshDatabase();

  it('asks first, and takes the listing with all that belongs to it; a line of the log stays', async () => {
    const it = await owner();
    await it.post('/mine/a/pause', press(1));
    await it.post('/mine/a/inviter', { email: 'ny@test.example' });
    await rowsOf(
      "insert into picture select 'p1', number, 1, 1, 1, 0 from initiative union select 'p2', 999, 1, 1, 1, 0",
    );
    const { PICTURES } = env as never as { PICTURES: R2Bucket };
    await PICTURES.put('p1', 'one');
    const question = await it.get('/mine/a/slet');
    expect(question.text).toContain('Slet »Strikkecafé« for altid?');
    expect((await it.post('/mine/a/slet', { version: '1' })).status).toBe(412);
    const { response } = await it.post('/mine/a/slet', { version: '2' });
    expect(response.headers.get('Location')).toBe('/mine?gjort=erased');
    for (const table of ['initiative', 'revision', 'ownership', 'invitation', 'matter', 'mail']) {
      expect([table, await rowsOf(`select count(*) as n from ${table}`)]).toEqual([table, [{ n: 0 }]]);
    }
    expect(await rowsOf('select key from picture')).toEqual([{ key: 'p2' }]);
    expect(await PICTURES.get('p1')).toBeNull();
    const lines = await rowsOf("select subject, details from audit where action = 'erased'");
    expect(lines).toEqual([{ subject: 'a', details: '{}' }]);
    expect((await ask(`${ITEMS}/a`)).status).toBe(404);
  });
});
