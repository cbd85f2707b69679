import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { ownPath } from '../../worker/domain/own-path.ts';
import { readCode, shownCode } from '../../worker/domain/sign-in-code.ts';
import { forgetOld } from '../../worker/jobs/forget-old.ts';
import { newToken, sha256 } from '../../worker/secrets.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { type Answer, AT, ask, freshDatabase, open } from './support.ts';

const ANNA = 'anna@test.example';

/** A browser that keeps its cookies, as far as `__Host-` ones go. */
function aBrowser(cookies: Record<string, string> = {}) {
  const jar = new Map(Object.entries(cookies));
  const keep = (answer: Answer): Answer => {
    for (const line of answer.response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/Max-Age=0/i.test(line)) jar.set(name, value);
      else jar.delete(name);
    }
    return answer;
  };
  const now = () => browserOf([...jar].map(([name, value]) => `${name}=${value}`).join('; ') || undefined);
  return {
    jar,
    get: async (path: string) => keep(await now().get(path)),
    post: async (path: string, fields: Record<string, string> = {}) => keep(await now().post(path, fields)),
  };
}

interface Mailed {
  link: string;
  token: string;
  code: string;
}

/** What the newest mail to somebody says. */
async function mailed(to = ANNA): Promise<Mailed> {
  const [row] = await rowsOf<{ data: string }>(
    `select data from mail where "to" = ? and kind = 'sign-in' order by number desc limit 1`,
    to,
  );
  const { link, code } = JSON.parse(row?.data ?? '{}');
  return { link, code, token: link.slice(link.indexOf('=') + 1) };
}

async function asked(
  browser: ReturnType<typeof aBrowser>,
  more: Record<string, string> = {},
): Promise<Mailed> {
  const { status } = await browser.post('/log-ind', { email: ANNA, ...more });
  expect(status).toBe(202);
  return mailed();
}

const askFrom = (ip: string, email: string) =>
  ask('/log-ind', {
    method: 'POST',
    headers: { Origin: AT, 'CF-Connecting-IP': ip, Accept: 'text/html' },
    body: new URLSearchParams({ email }),
  });
const sessions = async () => (await rowsOf('select 1 from session')).length;
const locationOf = ({ response }: Answer) => response.headers.get('Location');
const code4 = (n: number) => `${'ACDEFHJK'.slice(0, 7)}${'ACDEFH'.charAt(n)}`;

describe('asking for a link', () => {
  freshDatabase();

  it('is answered alike for known and unknown addresses, in every byte, header and row read', async () => {
    await aSteward({ email: ANNA, roles: [{ kind: 'administrator', area: '*' }] });
    const answers = [];
    for (const [ip, email] of [
      ['192.0.2.1', ANNA],
      ['198.51.100.1', 'nils@test.example'],
    ] as const) {
      const { response, status, text } = await askFrom(ip, email);
      const headers = [...response.headers].map(([name, value]) => [
        name,
        value.replace(/sign-in=[\w-]{43}/, 'sign-in=…').replace(/dur=[\d.]+/, 'dur=…'),
      ]);
      answers.push({ status, text: text.replaceAll(email, '…'), headers });
    }
    expect(answers[0]?.status).toBe(202);
    // The entity tag is one of the page, which names the address that was typed.
    const alike = answers.map(({ headers, ...rest }) => ({
      ...rest,
      headers: headers.filter(([name]) => name !== 'etag'),
    }));
    expect(alike[0]).toEqual(alike[1]);
    expect(alike[0]?.headers.find(([name]) => name === 'server-timing')?.[1]).toMatch(
      /desc="2 calls, \d+ rows"/,
    );
    expect(await rowsOf('select "to" from mail order by number')).toEqual([
      { to: ANNA },
      { to: 'nils@test.example' },
    ]);
  });

  it('keeps no secret as it is, and gives the browser one cookie for ten minutes', async () => {
    const browser = aBrowser();
    const answer = await browser.post('/log-ind', { email: ' Anna@Test.Example ' });
    const { token, code } = await mailed();
    expect(answer.response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-sign-in=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    expect(answer.response.headers.get('Cache-Control')).toBe('no-store');
    const [row = {}] = await rowsOf('select * from sign_in');
    expect(row).toMatchObject({ email: ANNA, token_hash: await sha256(token), attempts: 0, used_at: null });
    const kept = Object.values(row).join(' ');
    for (const secret of [token, code, code.replace('-', ''), browser.jar.get('__Host-sign-in') ?? '?']) {
      expect(kept).not.toContain(secret);
    }
    expect(Number(row.expires_at) - Number(row.created_at)).toBe(600_000);
    expect(answer.text).not.toContain(token);
    expect(answer.text).not.toContain(code);
  });

  it('says what is wrong with an address, keeps what was typed, and sends nothing', async () => {
    for (const email of [
      '',
      'anna',
      'a@b',
      '<b>@x',
      `${'a'.repeat(250)}@x.dk`,
      'a@x.dk,b@x.dk',
      'a@x.dk\r\nBcc: b@x.dk',
    ]) {
      const { status, text } = await browserOf().post('/log-ind', { email, videre: '/konto' });
      expect(status).toBe(422);
      expect(text).toContain('Skriv en hel mailadresse');
      expect(text).toContain('aria-invalid="true"');
      expect(text).toContain('<input type="hidden" name="videre" value="/konto"');
      expect(text).not.toContain('<b>@x');
    }
    expect(await rowsOf('select 1 from mail')).toEqual([]);
  });

  it('writes to a domain with Danish letters as mail servers know it', async () => {
    await browserOf().post('/log-ind', { email: 'Info@Rødkål.dk' });
    expect(await rowsOf('select "to" from mail')).toEqual([{ to: 'info@xn--rdkl-soa5i.dk' }]);
  });

  it('too often goes on to be answered alike, and no more mail is sent', async () => {
    const answers = [];
    for (let i = 0; i < 7; i++) answers.push(await browserOf().post('/log-ind', { email: ANNA }));
    expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(202));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    for (const { response } of answers) expect(response.headers.getSetCookie()).toHaveLength(1);
    expect(await rowsOf('select count(*) as n from mail')).toEqual([{ n: 5 }]);
  });

  it('too often from one address of the internet, or from its network, sends no more mail to anybody', async () => {
    for (let i = 0; i < 22; i++) expect((await askFrom('192.0.2.1', `a${i}@test.example`)).status).toBe(202);
    expect(await rowsOf('select count(*) as n from mail')).toEqual([{ n: 20 }]);
    expect((await askFrom('192.0.2.2', 'b@test.example')).status).toBe(202);
    expect(await rowsOf('select count(*) as n from mail')).toEqual([{ n: 21 }]);
  });

  it('is refused to other sites in all three encodings of a form, and to what is no form', async () => {
    const send = (type: string, body: BodyInit, headers: Record<string, string>) =>
      ask('/log-ind', { method: 'POST', headers: { 'Content-Type': type, ...headers }, body });
    const bodies: [string, string][] = [
      ['application/x-www-form-urlencoded', `email=${ANNA}`],
      [
        'multipart/form-data; boundary=x',
        `--x\r\nContent-Disposition: form-data; name="email"\r\n\r\n${ANNA}\r\n--x--\r\n`,
      ],
      ['text/plain', `email=${ANNA}`],
    ];
    for (const [type, body] of bodies) {
      for (const [header, said] of [
        ['Origin', 'https://evil.example'],
        ['Origin', 'null'],
        ['Sec-Fetch-Site', 'cross-site'],
        ['Sec-Fetch-Site', 'same-site'],
      ] as const) {
        expect((await send(type, body, { [header]: said })).status).toBe(403);
      }
    }
    expect((await send('text/plain', `email=${ANNA}`, { Origin: AT })).status).toBe(415);
    expect((await send('multipart/form-data; boundary=x', bodies[1]?.[1] ?? '', { Origin: AT })).status).toBe(
      202,
    );
    expect(await rowsOf('select count(*) as n from mail')).toEqual([{ n: 1 }]);
  });

  it('in English is answered in English, with a link to the English page', async () => {
    const browser = aBrowser();
    const { text } = await browser.post('/en/log-ind', { email: ANNA });
    expect(text).toContain('<html lang="en"');
    expect(text).toContain('Look in your mail');
    expect((await mailed()).link).toMatch(/^\/en\/log-ind\/link\?n=[\w-]{43}$/);
    expect(await rowsOf('select language from mail')).toEqual([{ language: 'en' }]);
  });
});

describe('a link in a mail', () => {
  freshDatabase();

  it('shows a button and changes nothing, however often it is opened; the button signs in, once', async () => {
    const browser = aBrowser();
    const { link, token } = await asked(browser);
    const before = await rowsOf('select * from sign_in');
    for (let i = 0; i < 3; i++) {
      const { status, text, response } = await browser.get(link);
      expect(status).toBe(200);
      expect(text).toContain(`Du er ved at logge ind som ${ANNA}.`);
      expect(text).toContain('method="post" action="/log-ind/link"');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
    }
    const head = await ask(link, { method: 'HEAD' });
    expect(head.status).toBe(200);
    expect(await rowsOf('select * from sign_in')).toEqual(before);
    expect(await sessions()).toBe(0);

    const answer = await browser.post('/log-ind/link', { n: token });
    expect(answer.status).toBe(303);
    expect(locationOf(answer)).toBe('/mine');
    expect(answer.response.headers.get('Cache-Control')).toBe('no-store');
    const [forgotten, session = ''] = answer.response.headers.getSetCookie();
    expect(forgotten).toMatch(/^__Host-sign-in=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(session).toMatch(
      /^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const secret = browser.jar.get('__Host-session') ?? '';
    expect(await rowsOf('select id_hash from session')).toEqual([{ id_hash: await sha256(secret) }]);
    expect((await browser.get('/konto')).text).toContain(ANNA);

    expect((await browser.post('/log-ind/link', { n: token })).status).toBe(403);
    expect((await browser.get(link)).status).toBe(410);
    expect(await sessions()).toBe(1);
    const [account] = await rowsOf<{ id: string }>('select id, email, language from account');
    expect(account).toMatchObject({ email: ANNA, language: 'da' });
    const lines = await rowsOf<{ actor: string }>('select action, actor, subject from audit');
    expect(lines).toEqual([{ action: 'signed-in', actor: lines[0]?.actor, subject: lines[0]?.actor }]);
    expect(JSON.stringify(lines)).not.toContain(account?.id);
  });

  it('is used up by one of twenty who press at once', async () => {
    const browser = aBrowser();
    const { token } = await asked(browser);
    const cookie = `__Host-sign-in=${browser.jar.get('__Host-sign-in')}`;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => browserOf(cookie).post('/log-ind/link', { n: token })),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array(19).fill(410)]);
    expect(await sessions()).toBe(1);
    expect(await rowsOf('select count(*) as n from account')).toEqual([{ n: 1 }]);
    expect(await rowsOf('select action from audit')).toEqual([{ action: 'signed-in' }]);
  });

  it('is of no use in another browser, which is told so; the one that asked can still use it', async () => {
    const browser = aBrowser();
    const { link, token } = await asked(browser);
    const thief = aBrowser();
    await thief.post('/log-ind', { email: 'tyv@test.example' });
    for (const other of [aBrowser(), thief, aBrowser({ '__Host-sign-in': newToken() })]) {
      const opened = await other.get(link);
      expect(opened.status).toBe(200);
      expect(opened.text).toContain('Du er i en anden browser');
      expect(opened.text).not.toContain(ANNA);
      expect([403, 410]).toContain((await other.post('/log-ind/link', { n: token })).status);
      expect(other.jar.has('__Host-session')).toBe(false);
    }
    expect((await browser.post('/log-ind/link', { n: token })).status).toBe(303);
  });

  it('that is changed in a letter, cut, in other letters, or endless is none, and the server goes on', async () => {
    const browser = aBrowser();
    const { token } = await asked(browser);
    const other = (token.startsWith('A') ? 'B' : 'A') + token.slice(1);
    const upper = token.toUpperCase();
    const wrong = [
      other,
      token.slice(0, -1),
      `${token}A`,
      upper,
      'x'.repeat(10_000),
      '',
      "' or 1=1 --",
      '%00',
      ' ',
    ];
    for (const n of wrong) {
      const opened = await browser.get(`/log-ind/link?n=${encodeURIComponent(n)}`);
      expect({ n, status: opened.status }).toEqual({ n, status: 410 });
      const pressed = await browser.post('/log-ind/link', { n });
      expect({ n, status: pressed.status }).toEqual({ n, status: 410 });
      expect(pressed.text).not.toMatch(/SQL|stack|D1_/);
    }
    expect((await browser.get('/log-ind/link')).status).toBe(410);
    expect(await sessions()).toBe(0);
    expect((await browser.post('/log-ind/link', { n: token })).status).toBe(303);
  });

  it('is dead after ten minutes, and when a newer one is asked for', async () => {
    const browser = aBrowser();
    const first = await asked(browser);
    const second = await asked(browser);
    expect((await browser.get(first.link)).status).toBe(410);
    expect((await browser.post('/log-ind/link', { n: first.token })).status).toBe(410);
    expect((await browser.get(second.link)).status).toBe(200);
    await rowsOf('update sign_in set expires_at = ?', Date.now() - 1);
    expect((await browser.get(second.link)).status).toBe(410);
    expect((await browser.post('/log-ind/link', { n: second.token })).status).toBe(410);
    expect(await sessions()).toBe(0);
    await forgetOld({ db: open() }, new Date());
    expect(await rowsOf('select 1 from sign_in')).toEqual([]);
  });

  it('is pressed on our own page only', async () => {
    const browser = aBrowser();
    const { token } = await asked(browser);
    const cookie = `__Host-sign-in=${browser.jar.get('__Host-sign-in')}`;
    for (const path of ['/log-ind/link', '/log-ind/kode', '/log-ud', '/konto', '/konto/log-ud-overalt']) {
      const { status } = await ask(path, {
        method: 'POST',
        headers: { Cookie: cookie, Origin: 'https://evil.example' },
        body: new URLSearchParams({ n: token }),
      });
      expect({ path, status }).toEqual({ path, status: 403 });
    }
    expect(await sessions()).toBe(0);
  });

  it('goes on to the page that was wanted, if it is one of this site', async () => {
    const wanted = async (videre: string) => {
      const browser = aBrowser();
      const { token } = await asked(browser, { videre });
      return locationOf(await browser.post('/log-ind/link', { n: token }));
    };
    expect(await wanted('/en/konto?gemt#top')).toBe('/en/konto?gemt#top');
    expect(await wanted('//evil.example')).toBe('/mine');
    expect(await wanted('/\\evil.example')).toBe('/mine');
    expect(await wanted('https://evil.example/')).toBe('/mine');
  });

  it('ends the session that the browser had, so that none that was planted is signed in', async () => {
    const planted = await aSteward({ email: 'tyv@test.example' });
    const browser = aBrowser({ '__Host-session': planted.cookie.split('=')[1] ?? '' });
    const { token } = await asked(browser);
    await browser.post('/log-ind/link', { n: token });
    expect(await sessions()).toBe(1);
    expect((await browser.get('/konto')).text).toContain(ANNA);
    expect((await planted.get('/konto')).status).toBe(303);
  });

  it('of somebody who has an account leads to that account, in two calls beside the form', async () => {
    const { by } = await aSteward({
      email: ANNA,
      language: 'en',
      roles: [{ kind: 'moderator', area: '0751' }],
    });
    const browser = aBrowser();
    const { token } = await asked(browser);
    const answer = await browser.post('/log-ind/link', { n: token });
    expect(answer.response.headers.get('Server-Timing')).toMatch(/desc="2 calls, \d{1,2} rows"/);
    expect((await browser.get('/konto')).text).toContain('/moderering');
    expect(await rowsOf('select number, language from account')).toEqual([
      { number: by.number, language: 'en' },
    ]);
  });
});

describe('a path of this site', () => {
  it('is one however it is read, and not longer than an address', () => {
    for (const path of ['/', '/mine', '/en/mine/a/ret?x=%2F%2F#top', '/konto?videre=//evil.example']) {
      expect(ownPath(path)).toBe(path);
    }
    expect(ownPath('/a/../konto')).toBe('/konto');
    for (const elsewhere of [
      '',
      'mine',
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      'https:evil.example',
      'https://evil.example/',
      'javascript:alert(1)',
      'data:text/html,hej',
      '/\t/evil.example',
      '/\n/evil.example',
      '/.//evil.example',
      '/a/..//evil.example',
      '/konto\u0000',
      '/konto\u202e',
      `/${'a'.repeat(3000)}`,
    ]) {
      expect({ elsewhere, path: ownPath(elsewhere) }).toEqual({ elsewhere, path: undefined });
    }
  });
});

describe('a code from a mail', () => {
  freshDatabase();

  it('signs in the browser that asked, however it is typed', async () => {
    for (const typed of [
      (code: string) => code,
      (code: string) => code.toLowerCase(),
      (code: string) => ` ${code.replace('-', ' ')} `,
      (code: string) => [...code].join('.'),
    ]) {
      const browser = aBrowser();
      const { code } = await asked(browser);
      expect(code).toMatch(/^[ACDEFHJKLMNPQRTVWXY34679]{4}-[ACDEFHJKLMNPQRTVWXY34679]{4}$/);
      const answer = await browser.post('/log-ind/kode', { email: ANNA, kode: typed(code), fra: 'mail' });
      expect(answer.status).toBe(303);
      expect((await browser.get('/konto')).status).toBe(200);
      expect((await browser.post('/log-ind/kode', { email: ANNA, kode: code })).status).toBe(422);
    }
  });

  it('is of no use in another browser, nor for another address', async () => {
    const browser = aBrowser();
    const { code } = await asked(browser);
    const other = aBrowser();
    await other.post('/log-ind', { email: 'tyv@test.example' });
    for (const email of [ANNA, 'tyv@test.example', 'ukendt@test.example']) {
      expect((await other.post('/log-ind/kode', { email, kode: code })).status).toBe(422);
      expect((await aBrowser().post('/log-ind/kode', { email, kode: code })).status).toBe(422);
    }
    expect((await browser.post('/log-ind/kode', { email: 'tyv@test.example', kode: code })).status).toBe(422);
    expect(await sessions()).toBe(0);
    const { text } = await aBrowser().post('/log-ind/kode', { email: ANNA, kode: code });
    expect(text).toContain('Koden virker kun i den browser');
    expect(text).toContain(`value="${ANNA}"`);
  });

  it('is dead after five wrong ones, and so is the link of the same mail', async () => {
    const browser = aBrowser();
    const { code, token } = await asked(browser);
    for (let i = 0; i < 5; i++) {
      const { status, text } = await browser.post('/log-ind/kode', {
        email: ANNA,
        kode: code4(i),
        fra: 'mail',
      });
      expect(status).toBe(422);
      expect(text).toContain('Koden passer ikke');
      expect(text).toContain(code4(i));
    }
    expect((await browser.post('/log-ind/kode', { email: ANNA, kode: code })).status).toBe(422);
    expect((await browser.post('/log-ind/link', { n: token })).status).toBe(410);
    expect(await sessions()).toBe(0);
  });

  it('is guessed five times and no more, also by fifty guesses at once', async () => {
    const browser = aBrowser();
    await asked(browser);
    const cookie = `__Host-sign-in=${browser.jar.get('__Host-sign-in')}`;
    await Promise.all(
      Array.from({ length: 50 }, () =>
        browserOf(cookie).post('/log-ind/kode', { email: ANNA, kode: code4(0) }),
      ),
    );
    expect(await rowsOf('select attempts, used_at from sign_in')).toEqual([{ attempts: 5, used_at: null }]);
  });

  it('that cannot be one costs no attempt', async () => {
    const browser = aBrowser();
    const { code } = await asked(browser);
    for (const kode of ['', '12345678', 'ABCDEFGH', `${code}A`, 'x'.repeat(10_000)]) {
      expect((await browser.post('/log-ind/kode', { email: ANNA, kode })).status).toBe(422);
    }
    expect(await rowsOf('select attempts from sign_in')).toEqual([{ attempts: 0 }]);
    expect((await browser.post('/log-ind/kode', { email: ANNA, kode: code })).status).toBe(303);
  });

  it('reads as many rows when it is wrong for somebody with an account as for somebody without', async () => {
    await aSteward({ email: ANNA, roles: [{ kind: 'moderator', area: '0751' }] });
    const rows = [];
    for (const email of [ANNA, 'nils@test.example']) {
      const browser = aBrowser();
      await browser.post('/log-ind', { email });
      const { response } = await browser.post('/log-ind/kode', { email, kode: code4(1) });
      rows.push(/desc="([^"]*)"/.exec(response.headers.get('Server-Timing') ?? '')?.[1]);
    }
    expect(rows[0]).toMatch(/^1 call, \d+ rows$/);
    expect(rows[1]).toBe(rows[0]);
  });

  it('is read back from how it is shown', () => {
    expect(shownCode('KF7MQX3P')).toBe('KF7M-QX3P');
    expect(readCode('kf7m–qx3p')).toBe('KF7MQX3P');
    expect(readCode('KF7M-QX3')).toBeUndefined();
    expect(readCode('OF7M-QX3P')).toBeUndefined();
  });
});

describe('a session', () => {
  freshDatabase();

  it('is asked for on the way to a page that needs one, and the way goes on there', async () => {
    const browser = aBrowser();
    const sent = await browser.get('/en/konto?gemt');
    expect(sent.status).toBe(303);
    expect(locationOf(sent)).toBe('/en/log-ind?videre=%2Fen%2Fkonto%3Fgemt');
    const { text } = await browser.get(locationOf(sent) ?? '');
    expect(text).toContain('<input type="hidden" name="videre" value="/en/konto?gemt"');
  });

  it('is not asked for twice: who is signed in goes straight on', async () => {
    const anna = await aSteward();
    expect(locationOf(await anna.get('/log-ind?videre=%2Fkonto'))).toBe('/konto');
    expect(locationOf(await anna.get('/log-ind?videre=%2F%2Fevil.example'))).toBe('/mine');
  });

  it('goes on for thirty days from when it was last used, written once a day', async () => {
    const anna = await aSteward();
    const day = 86_400_000;
    const seen = Date.now() - 1.5 * day;
    await rowsOf('update session set seen_at = ?, expires_at = ?', seen, seen + 30 * day);
    const first = await anna.get('/konto');
    expect(first.response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^__Host-session=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      ),
    ]);
    const ends = async () =>
      (await rowsOf<{ ends: number }>('select expires_at as ends from session'))[0]?.ends;
    await expect.poll(ends).toBeGreaterThan(Date.now() + 29.9 * day);
    expect((await anna.get('/konto')).response.headers.getSetCookie()).toEqual([]);
    await rowsOf('update session set expires_at = ?', Date.now() - 1);
    expect((await anna.get('/konto')).status).toBe(303);
    await forgetOld({ db: open() }, new Date());
    expect(await sessions()).toBe(0);
  });

  it('is none by a cookie of another making', async () => {
    const anna = await aSteward();
    const [name, token = ''] = anna.cookie.split('=');
    for (const foreign of [
      `${name}=${newToken()}`,
      `${name}=${token.slice(0, -1)}`,
      `${name}=${token.toUpperCase()}`,
      `${name}=${await sha256(token)}`,
      `${name}=${'x'.repeat(10_000)}`,
      `${name}=`,
      `session=${token}`,
      `__Secure-session=${token}`,
      `${name}=${newToken()}; ${name}=`,
    ]) {
      expect({ foreign, status: (await browserOf(foreign).get('/konto')).status }).toEqual({
        foreign,
        status: 303,
      });
    }
    expect((await anna.get('/konto')).status).toBe(200);
  });

  it('loses a role from the next request on', async () => {
    const anna = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    expect((await anna.get('/konto')).text).toContain('href="/moderering"');
    await rowsOf('delete from role');
    expect((await anna.get('/konto')).text).not.toContain('href="/moderering"');
  });

  it('ends here by signing out, and the cookie goes', async () => {
    const anna = await aSteward();
    const elsewhere = await aSteward();
    const answer = await anna.post('/log-ud');
    expect(answer.status).toBe(303);
    expect(locationOf(answer)).toBe('/log-ud');
    expect(answer.response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-session=; Max-Age=0; Path=\//),
    ]);
    expect((await anna.get('/konto')).status).toBe(303);
    expect((await anna.get('/log-ud')).text).toContain('Du er logget ud');
    expect((await elsewhere.get('/konto')).status).toBe(200);
    expect((await elsewhere.get('/log-ud')).text).toContain('Du er stadig logget ind');
    expect((await browserOf().post('/log-ud')).status).toBe(303);
  });
});

describe('where the site is not set up', () => {
  freshDatabase();

  it('nobody is promised a mail', async () => {
    const { app } = await import('../../worker/index.ts');
    const form = () =>
      new Request(`${AT}/log-ind`, {
        method: 'POST',
        headers: { Origin: AT, Accept: 'text/html', Host: 'evil.example' },
        body: new URLSearchParams({ email: ANNA }),
      });
    for (const missing of [{ PUBLIC_URL: '' }, { SECRET: '' }, { SECRET: 'too short' }]) {
      const answer = await app.fetch(form(), { ...env, ...missing } as never);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toContain('Det er ikke sat op her endnu');
      const page = new Request(`${AT}/log-ind`, { headers: { Accept: 'text/html' } });
      expect((await app.fetch(page, { ...env, ...missing } as never)).status).toBe(503);
    }
    expect(await rowsOf('select 1 from mail')).toEqual([]);
  });
});
