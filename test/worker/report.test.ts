import { beforeEach, describe, expect, it } from 'vitest';
import { formStamp } from '../../worker/middleware/human.ts';
import { browserOf, rowsOf } from './stewards.ts';
import { ask, freshDatabase, given } from './support.ts';

const SECRET = 'a secret of the tests, and of nobody else';
const PATH = '/i/bogkreds/meld';
const told = () => rowsOf('select kind, words, other, email, language from report order by created_at');

describe('a reader tells us about a listing', () => {
  freshDatabase();
  const visitor = browserOf();
  let sent: Record<string, string>;
  beforeEach(async () => {
    await given(
      { id: 'a', slug: 'bogkreds', name: 'Bogkreds' },
      { id: 'b', slug: 'laeseklub', name: 'Læseklub' },
    );
    const stempel = await formStamp(SECRET, 'report', new Date(Date.now() - 30_000));
    sent = { id: 'r'.repeat(22), kind: 'wrong', words: 'Det er om <b>torsdagen</b>.', stempel };
  });

  it('without an account: it waits for the moderators of the area, once, and thanks', async () => {
    expect((await ask('/i/bogkreds')).text).toContain(`href="${PATH}"`);
    expect((await visitor.get(PATH)).text).toContain('<h1>Meld noget om Bogkreds</h1>');
    const answers = await Promise.all([1, 2, 3].map(() => visitor.post(PATH, sent)));
    expect(answers.map(({ status, response }) => [status, response.headers.get('Location')])).toEqual(
      Array(3).fill([303, `${PATH}?tak`]),
    );
    expect((await visitor.get(`${PATH}?tak`)).text).toContain('<h1>Tak for hjælpen</h1>');
    expect(await told()).toEqual([
      { kind: 'wrong', words: 'Det er om <b>torsdagen</b>.', other: null, email: null, language: 'da' },
    ]);
    expect(await rowsOf('select kind, area, subject, state from matter')).toEqual([
      { kind: 'report', area: '0751', subject: sent.id, state: 'open' },
    ]);
    expect(await rowsOf('select action, actor, subject, area, details from audit')).toEqual([
      { action: 'reported', actor: null, subject: 'a', area: '0751', details: '{"kind":"wrong"}' },
    ]);
  });

  it('names the page that it is a copy of, by its address', async () => {
    const [other] = await rowsOf<{ number: number }>("select number from initiative where id = 'b'");
    const copy = { ...sent, kind: 'duplicate', words: '', email: 'Laeser@by.example' };
    const wrong = await visitor.post(`/en${PATH}`, { ...copy, other: 'https://rodskud.test/i/bogkreds' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('<a href="#other">That address is no other page here</a>');
    await visitor.post(`/en${PATH}`, { ...copy, other: 'https://rodskud.test/en/i/laeseklub?x=1' });
    expect(await told()).toEqual([
      { kind: 'duplicate', words: '', other: other?.number, email: 'Laeser@by.example', language: 'en' },
    ]);
  });

  it('says what is missing by the field, and keeps what was typed', async () => {
    const { status, text } = await visitor.post(PATH, {
      ...sent,
      kind: '',
      words: 'x'.repeat(2001),
      email: 'ikke en <adresse>',
    });
    expect(status).toBe(422);
    const led = [...text.matchAll(/<a href="#(\w+)">/g)].map(([, field]) => field);
    expect(led).toEqual(expect.arrayContaining(['kind', 'words', 'email']));
    expect(text).toContain('value="ikke en &lt;adresse>"');
    expect((await visitor.post(PATH, { ...sent, words: '' })).status).toBe(422);
    expect(await told()).toEqual([]);
  });

  it('and no program fills it in', async () => {
    const now = await formStamp(SECRET, 'report', new Date());
    const odds: Record<string, string>[] = [
      { homepage: 'https://spam.example' },
      { stempel: now },
      { stempel: '1.x' },
    ];
    for (const odd of odds) {
      expect((await visitor.post(PATH, { ...sent, ...odd })).status).toBe(422);
    }
    expect(await told()).toEqual([]);
  });

  it('and whoever is quick is not refused for it twice: the time counts from the first page', async () => {
    const quick = await formStamp(SECRET, 'report', new Date(Date.now() - 1000));
    for (const { text } of [
      await visitor.post(PATH, { ...sent, stempel: quick }),
      await visitor.post(PATH, { ...sent, stempel: quick, words: '' }),
    ]) {
      expect(/name="stempel" value="([^"]+)"/.exec(text)?.[1]).toBe(quick);
    }
    const stale = await formStamp(SECRET, 'report', new Date(Date.now() - 25 * 3600 * 1000));
    const { text } = await visitor.post(PATH, { ...sent, stempel: stale });
    expect(/name="stempel" value="([^"]+)"/.exec(text)?.[1]).not.toBe(stale);
  });

  it('at most ten times an hour', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) {
      statuses.push((await visitor.post(PATH, { ...sent, id: `${n}`.padStart(22, 'r') })).status);
    }
    expect(statuses).toEqual([...Array(10).fill(303), 429]);
    expect(await told()).toHaveLength(10);
  });

  it('where there is a page: not of what nobody has seen', async () => {
    await rowsOf("update initiative set status = 'pending' where id = 'a'");
    expect((await visitor.get(PATH)).status).toBe(404);
    expect((await visitor.post(PATH, sent)).status).toBe(404);
    await rowsOf("update initiative set status = 'closed' where id = 'a'");
    expect((await visitor.get(PATH)).status).toBe(200);
  });
});
