import { describe, expect, it } from 'vitest';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { freshDatabase } from './support.ts';

describe('the page of an account', () => {
  freshDatabase();

  it('is for its owner: others are asked to sign in, and see their own', async () => {
    const anna = await aSteward({ email: 'anna@test.example' });
    const nils = await aSteward({ email: 'nils@test.example' });
    const { text, response } = await anna.get('/konto');
    expect(text).toContain('<bdi>anna@test.example</bdi>');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect((await nils.get('/konto')).text).not.toContain('anna@test.example');
    expect((await browserOf().get('/konto')).status).toBe(303);
    expect((await browserOf().post('/konto', { sprog: 'en' })).status).toBe(401);
    expect((await browserOf().post('/konto/log-ud-overalt')).status).toBe(401);
  });

  it('keeps the language of mails and whether single keys do something', async () => {
    const anna = await aSteward();
    const nils = await aSteward();
    const wishes = () => rowsOf('select language, shortcuts from account order by number');
    const answer = await anna.post('/konto', { sprog: 'en' });
    expect(answer.status).toBe(303);
    expect(answer.response.headers.get('Location')).toBe('/konto?gemt');
    expect(await wishes()).toEqual([
      { language: 'en', shortcuts: 0 },
      { language: 'da', shortcuts: 1 },
    ]);
    const { text } = await anna.get('/konto?gemt');
    expect(text).toContain('Gemt.');
    expect(text).toMatch(/name="sprog" value="en" checked/);
    expect(text).not.toMatch(/name="genveje" value="til" checked/);
    await anna.post('/en/konto', { sprog: 'da', genveje: 'til', email: 'ny@test.example', number: '1' });
    await nils.post('/konto', { sprog: 'klingon', genveje: 'til' });
    expect(await wishes()).toEqual([
      { language: 'da', shortcuts: 1 },
      { language: 'da', shortcuts: 1 },
    ]);
    expect(await rowsOf("select 1 from account where email = 'ny@test.example'")).toEqual([]);
  });

  it('signs out everywhere: every session ends, and links on their way are dead', async () => {
    const anna = await aSteward({ email: 'anna@test.example' });
    const nils = await aSteward();
    const [session] = await rowsOf('select account from session order by account limit 1');
    await rowsOf('insert into session values (?, ?, 0, 0, ?)', 'phone', session?.account, Date.now() + 1e9);
    await browserOf().post('/log-ind', { email: 'anna@test.example' });
    const answer = await anna.post('/konto/log-ud-overalt');
    expect(answer.status).toBe(303);
    expect(answer.response.headers.getSetCookie()).toEqual([expect.stringContaining('Max-Age=0')]);
    expect(await rowsOf('select count(*) as n from session')).toEqual([{ n: 1 }]);
    expect(await rowsOf('select 1 from sign_in')).toEqual([]);
    expect((await anna.get('/konto')).status).toBe(303);
    expect((await nils.get('/konto')).status).toBe(200);
    expect(await rowsOf('select action from audit')).toEqual([{ action: 'signed-out-everywhere' }]);
  });
});
