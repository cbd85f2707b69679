import { beforeEach, describe, expect, it } from 'vitest';
import { formStamp } from '../../worker/middleware/human.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { ask, freshDatabase, given } from './support.ts';

const SECRET = 'a secret of the tests, and of nobody else';
const ago = (seconds: number) => formStamp(SECRET, 'message', new Date(Date.now() - seconds * 1000));
const mails = () =>
  rowsOf<{ to: string; language: string; data: string }>('select "to", language, data from mail');

describe('somebody writes to an initiative', () => {
  freshDatabase();
  const visitor = browserOf();
  let sent: Record<string, string>;
  beforeEach(async () => {
    await given({ id: 'a', slug: 'a', name: 'Æblelauget' });
    await rowsOf("update initiative set owner_state = 'verified'");
    sent = {
      id: 'x'.repeat(22),
      from: 'ny@by.example',
      words: 'Må jeg komme?\r\n<b>Hej</b>',
      stempel: await ago(30),
    };
  });

  it('and each owner gets it in a mail; no page tells who they are', async () => {
    const owners = [await aSteward({ owns: ['a'] }), await aSteward({ owns: ['a'], language: 'en' })];
    const form = await visitor.get('/i/a/skriv');
    expect(form.status).toBe(200);
    expect(form.text).toContain('<h1>Skriv til Æblelauget</h1>');
    const { status, text } = await visitor.post('/i/a/skriv', sent);
    expect(status).toBe(200);
    expect(text).toContain('på vej til Æblelauget');
    expect(await mails()).toEqual(
      owners.map(({ by: { email, language } }) => ({
        to: email,
        language,
        data: JSON.stringify({
          name: 'Æblelauget',
          from: 'ny@by.example',
          words: 'Må jeg komme?\n<b>Hej</b>',
        }),
      })),
    );
    for (const { by } of owners) expect(form.text + text).not.toContain(by.email);
    expect((await ask('/i/a')).text).toContain('href="/i/a/skriv"');
  });

  it('once, however often the same form comes', async () => {
    await aSteward({ owns: ['a'] });
    await Promise.all([1, 2, 3].map(() => visitor.post('/i/a/skriv', sent)));
    expect(await mails()).toHaveLength(1);
  });

  it('and is told what is missing by the field, with what was typed kept', async () => {
    await aSteward({ owns: ['a'] });
    const { status, text } = await visitor.post('/i/a/skriv', { ...sent, from: 'ikke en adresse' });
    expect(status).toBe(422);
    expect(text).toMatch(/<a href="#from">Skriv din e-mail/);
    expect(text).toContain('value="ikke en adresse"');
    expect(text).toContain('Må jeg komme?\n&lt;b>Hej&lt;/b>');
    expect(text).toContain('aria-invalid="true"');
    for (const words of ['', `a\u202eb`, 'a'.repeat(3001)]) {
      const answer = await visitor.post('/i/a/skriv', { ...sent, words });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('href="#words"');
    }
    expect(await mails()).toEqual([]);
  });

  it('but no program does: the unseen field, no stamp, a stamp of another form, or no time to type', async () => {
    await aSteward({ owns: ['a'] });
    const other = await formStamp(SECRET, 'report', new Date(Date.now() - 30_000));
    const changes: Record<string, string>[] = [
      { homepage: 'https://spam.example' },
      { stempel: '' },
      { stempel: other },
      { stempel: await ago(1) },
      { stempel: await ago(90_000) },
    ];
    for (const change of changes) {
      expect((await visitor.post('/i/a/skriv', { ...sent, ...change })).status).toBe(422);
    }
    expect(await mails()).toEqual([]);
  });

  it('five times an hour from one address, and then is told to wait', async () => {
    await aSteward({ owns: ['a'] });
    const tries = [];
    for (let n = 0; n < 6; n++)
      tries.push(await visitor.post('/i/a/skriv', { ...sent, id: `${n}`.repeat(22) }));
    expect(tries.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(Number(tries[5]?.response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(await mails()).toHaveLength(5);
  });

  it('not where nobody answers, nor where there is nothing', async () => {
    expect((await visitor.get('/i/a/skriv')).text).toContain('ikke nogen, vi kan sende det videre til');
    expect((await visitor.post('/i/a/skriv', sent)).status).toBe(404);
    expect((await visitor.get('/i/findes-ikke/skriv')).status).toBe(404);
  });

  it('not from a page of another site, in any encoding of a form', async () => {
    await aSteward({ owns: ['a'] });
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const foreign: Record<string, string>[] = [
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { 'Sec-Fetch-Site': 'cross-site' },
      ];
      for (const headers of foreign) {
        const { status } = await ask('/i/a/skriv', {
          method: 'POST',
          headers: { ...headers, 'Content-Type': type },
          body: new URLSearchParams(sent).toString(),
        });
        expect(status).toBe(403);
      }
    }
    expect(await mails()).toEqual([]);
  });
});
