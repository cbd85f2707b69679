import { describe, expect, it } from 'vitest';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { ask, freshDatabase, given, ITEMS } from './support.ts';

async function owner(person = {}) {
  await given({ id: 'a', slug: 'a' });
  await rowsOf("update initiative set owner_state = 'claimed'");
  return aSteward({ owns: ['a'], ...person });
}

const mails = async (kind: string) => {
  const rows = await rowsOf<{ to: string; language: string; data: string }>(
    'select "to", language, data from mail where kind = ? order by number',
    kind,
  );
  return rows.map(({ data, ...mail }) => ({ ...mail, ...JSON.parse(data) }));
};
/** The path of the link that was mailed last. */
const link = async () => (await mails('invitation')).at(-1)?.link as string;
const owners = async () =>
  (await rowsOf('select email from ownership join account on number = account order by email')).map(
    ({ email }) => email,
  );
const state = () => rowsOf('select owner_state from initiative').then(([row]) => row?.owner_state);
const tokenOf = (path: string) => path.split('n=')[1] ?? '';

describe('an invitation', () => {
  freshDatabase();

  it('is mailed, shown to owners alone, and accepted by whoever is signed in with its address', async () => {
    const it = await owner({ email: 'anna@test.example' });
    const { response } = await it.post('/mine/a/inviter', { email: ' Bo@Test.example ' });
    expect(response.headers.get('Location')).toBe('/mine/a?gjort=invited');
    const [mail] = await mails('invitation');
    expect(mail).toMatchObject({ to: 'bo@test.example', language: 'da', name: 'Strikkecafé', by: 'invite' });
    const path = await link();
    expect(path).toMatch(/^\/invitation\?n=[\w-]{43}$/);
    expect(await rowsOf('select token_hash from invitation')).not.toContainEqual({
      token_hash: tokenOf(path),
    });
    expect((await it.get('/mine/a')).text).toContain('bo@test.example er inviteret');

    const asked = await browserOf().get(path);
    expect(asked.status).toBe(200);
    expect(asked.response.headers.get('Cache-Control')).toBe('no-store');
    expect(asked.text).toContain(`/log-ind?videre=${encodeURIComponent(path)}`);
    expect(asked.text).not.toContain('test.example');
    const other = await aSteward();
    expect((await other.get(path)).text).not.toContain('<button class="button button-main"');
    expect((await other.post('/invitation', { n: tokenOf(path) })).status).toBe(403);
    expect(await owners()).toEqual(['anna@test.example']);

    const bo = await aSteward({ email: 'bo@test.example' });
    expect((await bo.get(path)).text).toContain('Ja tak, jeg vil være ejer');
    const accepted = await bo.post('/invitation', { n: tokenOf(path) });
    expect(accepted.response.headers.get('Location')).toBe('/mine/a?gjort=accepted');
    expect(await owners()).toEqual(['anna@test.example', 'bo@test.example']);
    expect(await mails('owners-changed')).toEqual([
      { to: 'anna@test.example', language: 'da', name: 'Strikkecafé', what: 'added', who: 'bo@test.example' },
    ]);
    expect(await rowsOf("select subject, details from audit where action = 'owner-added'")).toEqual([
      { subject: 'a', details: '{"by":"invite"}' },
    ]);
    expect((await bo.get(path)).status).toBe(410);
    expect((await it.get('/mine/a')).text).toContain('bo@test.example');
    expect((await ask(`${ITEMS}/a`)).text + (await ask('/i/a')).text).not.toContain('test.example');
  });

  it('makes one owner when it is accepted twenty times at once', async () => {
    const it = await owner();
    await it.post('/mine/a/inviter', { email: 'bo@test.example' });
    const bo = await aSteward({ email: 'bo@test.example' });
    const n = tokenOf(await link());
    const answers = await Promise.all(Array.from({ length: 20 }, () => bo.post('/invitation', { n })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(410)]);
    expect(await owners()).toHaveLength(2);
    expect(await mails('owners-changed')).toHaveLength(1);
    expect(await rowsOf("select count(*) as n from audit where action = 'owner-added'")).toEqual([{ n: 1 }]);
  });

  it('works for seven days, until a newer one to the same address, or until it is withdrawn', async () => {
    const it = await owner();
    const bo = await aSteward({ email: 'bo@test.example' });
    const invited = async () => {
      await it.post('/mine/a/inviter', { email: 'bo@test.example' });
      return link();
    };
    const [first, second] = [await invited(), await invited()];
    expect((await bo.get(first)).status).toBe(410);
    expect((await bo.get(second)).status).toBe(200);
    const [row] = await rowsOf<{ token_hash: string; days: number }>(
      'select token_hash, (expires_at - created_at) / 86400000 as days from invitation',
    );
    expect(row?.days).toBe(7);
    await it.post('/mine/a/traek-tilbage', { invitation: row?.token_hash ?? '' });
    expect((await bo.get(second)).status).toBe(410);
    const third = await invited();
    await rowsOf('update invitation set expires_at = ?', Date.now() - 1);
    expect((await bo.get(third)).status).toBe(410);
    expect((await bo.post('/invitation', { n: tokenOf(third) })).status).toBe(410);
    for (const n of ['', 'x', tokenOf(third).toUpperCase(), tokenOf(third).slice(1), 'x'.repeat(10_000)]) {
      expect((await bo.post('/invitation', { n })).status).toBe(410);
    }
    expect(await owners()).toHaveLength(1);
  });

  it('says what is wrong with an address, and keeps what was typed', async () => {
    const it = await owner({ email: 'anna@test.example' });
    for (const [email, said] of [
      ['anna', 'Skriv en e-mailadresse'],
      ['ANNA@test.example', 'ejer allerede'],
    ] as const) {
      const answer = await it.post('/mine/a/inviter', { email, kind: 'hand-over' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(said);
      expect(answer.text).toMatch(new RegExp(`id="email"[^>]*value="${email}"`));
      expect(answer.text).toMatch(/value="hand-over" checked/);
    }
    expect(await mails('invitation')).toEqual([]);
  });

  it('is written in the language of its receiver, where that is known', async () => {
    const it = await owner();
    await aSteward({ email: 'bo@test.example', language: 'en' });
    await it.post('/mine/a/inviter', { email: 'bo@test.example' });
    await it.post('/en/mine/a/inviter', { email: 'ny@test.example' });
    const sent = await mails('invitation');
    expect(sent.map(({ language }) => language)).toEqual(['en', 'en']);
    expect(sent[0]?.link).toMatch(/^\/en\/invitation\?n=/);
  });

  it('is not sent twenty-one times in an hour', async () => {
    const it = await owner();
    const answers = [];
    for (let n = 0; n < 21; n++)
      answers.push(await it.post('/mine/a/inviter', { email: `${n}@test.example` }));
    expect(answers.map(({ status }) => status)).toEqual([...Array(20).fill(303), 429]);
    expect(await mails('invitation')).toHaveLength(20);
  });
});

describe('owners', () => {
  freshDatabase();

  it('hand over: who gives it away leaves when the other says yes, and all are told', async () => {
    const anna = await owner({ email: 'anna@test.example' });
    await aSteward({ email: 'carl@test.example', owns: ['a'], language: 'en' });
    await anna.post('/mine/a/inviter', { email: 'bo@test.example', kind: 'hand-over' });
    expect(await owners()).toEqual(['anna@test.example', 'carl@test.example']);
    const bo = await aSteward({ email: 'bo@test.example' });
    await bo.post('/invitation', { n: tokenOf(await link()) });
    expect(await owners()).toEqual(['bo@test.example', 'carl@test.example']);
    const told = await mails('owners-changed');
    expect(told.map(({ to, what, who, language }) => [to, what, who, language]).sort()).toEqual([
      ['anna@test.example', 'handed-over', 'bo@test.example', 'da'],
      ['carl@test.example', 'handed-over', 'bo@test.example', 'en'],
    ]);
    expect(await state()).toBe('claimed');
    expect((await anna.get('/mine/a')).status).toBe(403);
  });

  it('leave; what the last one leaves is nobody’s, and what they had offered no longer works', async () => {
    const anna = await owner({ email: 'anna@test.example' });
    const carl = await aSteward({ email: 'carl@test.example', owns: ['a'] });
    await anna.post('/mine/a/inviter', { email: 'bo@test.example' });
    const path = await link();
    const { response } = await anna.post('/mine/a/forlad');
    expect(response.headers.get('Location')).toBe('/mine?gjort=left');
    expect(await owners()).toEqual(['carl@test.example']);
    expect(await state()).toBe('claimed');
    expect(await mails('owners-changed')).toEqual([
      {
        to: 'carl@test.example',
        language: 'da',
        name: 'Strikkecafé',
        what: 'left',
        who: 'anna@test.example',
      },
    ]);
    expect((await browserOf().get(path)).status).toBe(410);
    expect((await anna.post('/mine/a/forlad')).status).toBe(403);
    expect((await carl.get('/mine/a')).text).toContain('Du er den sidste ejer.');
    await carl.post('/mine/a/forlad');
    expect(await owners()).toEqual([]);
    expect(await state()).toBe('unclaimed');
  });

  it('are invited by a moderator of the area, who hands over nothing', async () => {
    await given({ id: 'a', slug: 'a' });
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    const wrong = await moderator.post('/mine/a/inviter', { email: 'bo@test.example', kind: 'hand-over' });
    expect(wrong.status).toBe(422);
    await moderator.post('/mine/a/inviter', { email: 'bo@test.example' });
    const bo = await aSteward({ email: 'bo@test.example' });
    await bo.post('/invitation', { n: tokenOf(await link()) });
    expect(await owners()).toEqual(['bo@test.example']);
    expect(await state()).toBe('claimed');
    const page = (await moderator.get('/mine/a')).text;
    expect(page).toContain('Det har én ejer.');
    expect(page).not.toContain('bo@test.example');
  });
});
