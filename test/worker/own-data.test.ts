import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import { amend } from '../../worker/actions/amend.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { run } from '../../worker/store/database.ts';
import { mailQuery } from '../../worker/store/mails.ts';
import { savePicture } from '../../worker/store/pictures.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { anInitiative, ask, freshDatabase, given, ITEMS, items, NOW, open } from './support.ts';

const tables = async () => {
  const names = await rowsOf<{ name: string }>(
    "select name from sqlite_master where type = 'table' and name not like 'sqlite%' and name not like '\\_cf%' escape '\\' and name not like 'initiative_text%'",
  );
  const all = await Promise.all(names.map(({ name }) => rowsOf(`select * from "${name}"`)));
  return JSON.stringify(Object.fromEntries(names.map(({ name }, i) => [name, all[i]])));
};

/** Somebody who has left a trace in every table that may hold one. */
async function busy() {
  await given({ id: 'mine' }, { id: 'ours' });
  await rowsOf("update initiative set owner_state = 'verified'");
  const me = await aSteward({
    email: 'mig@eget.example',
    owns: ['mine', 'ours'],
    roles: [{ kind: 'moderator', area: '0751' }],
  });
  const other = await aSteward({ owns: ['ours'] });
  for (const id of ['mine', 'ours']) {
    const listing = { ...listingOf(anInitiative()), name: `Nyt navn ${id}` };
    await amend(me.acting, id, { changeId: newId(), version: 1, listing, note: 'fordi' });
  }
  const { number } = me.by;
  for (const [key, initiative] of [
    ['k1', 1],
    ['k2', 2],
  ] as const) {
    await savePicture(
      open(),
      env.PICTURES,
      { key, initiative, width: 1, height: 1, createdAt: NOW },
      new Uint8Array([1]),
    );
  }
  await run(
    open(),
    mailQuery({
      key: 'k',
      kind: 'digest',
      to: 'mig@eget.example',
      language: 'da',
      data: { areas: [], count: '1', links: [], names: [] },
      at: NOW,
    }),
    mailQuery({
      key: 'm',
      kind: 'message',
      to: other.by.email,
      language: 'da',
      data: { name: 'Strik', from: 'mig@eget.example', words: 'Hej' },
      at: NOW,
    }),
  );
  const statements: [string, ...unknown[]][] = [
    ["insert into claim (id, initiative, account, created_at) values ('c', 2, ?, 0)", number],
    [
      "insert into claim (id, initiative, account, created_at, decided_by) values ('d', 1, ?, 0, ?)",
      other.by.number,
      number,
    ],
    [
      "insert into matter (id, kind, initiative, area, subject, created_at) values ('mc', 'claim', 2, '0751', 'c', 0)",
    ],
    [
      "insert into matter (id, kind, initiative, area, subject, created_at, decided_by) values ('mr', 'report', 2, '0751', 'r', 0, ?)",
      number,
    ],
    [
      "insert into report (id, initiative, kind, email, created_at) values ('r', 2, 'gone', 'mig@eget.example', 0)",
    ],
    [
      "insert into invitation (token_hash, initiative, kind, email, created_at, expires_at) values ('t', 2, 'invite', 'mig@eget.example', 0, 0)",
    ],
    [
      "insert into invitation (token_hash, initiative, kind, email, invited_by, created_at, expires_at) values ('u', 2, 'invite', 'x@y.example', ?, 0, 0)",
      number,
    ],
    [
      "insert into sign_in (token_hash, email, language, browser_hash, code_hash, next, created_at, expires_at) values ('s', 'mig@eget.example', 'da', 'b', 'c', '/', 0, 0)",
    ],
  ];
  for (const statement of statements) await rowsOf(...statement);
  return { me, other };
}

describe('what is kept of somebody', () => {
  freshDatabase();

  it('is theirs to take away, all of it, as a file', async () => {
    const { me } = await busy();
    const { status, body, response } = await me.get('/konto/data');
    expect(status).toBe(200);
    expect(response.headers.get('Content-Disposition')).toContain('attachment');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(body).toMatchObject({
      account: [{ email: 'mig@eget.example' }],
      roles: [{ kind: 'moderator', area: '0751' }],
      listings: [{ id: 'mine', name: 'Nyt navn mine' }, { id: 'ours' }],
      changes: [{ initiative: 'mine', version: 2, note: 'fordi' }, { initiative: 'ours' }],
      claims: [{ initiative: 'ours', state: 'open' }],
      invitations: [{ direction: 'to you' }, { direction: 'by you' }],
      decisions: [{ id: 'mr' }],
      reports: [{ id: 'r' }],
      mails: [{ kind: 'digest' }],
      log: [
        { action: 'changed', subject: 'mine' },
        { action: 'changed', subject: 'ours' },
      ],
    });
    expect(JSON.stringify(body)).not.toContain('token');
  });

  it('goes from every table at once when they say so; what they shared stays with the others', async () => {
    const { me, other } = await busy();
    const refused = await me.post('/konto/slet', { listings: 'erase' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Sæt kryds');
    expect(refused.text).toContain('value="erase" checked');
    const { status, text, response } = await me.post('/konto/slet', { listings: 'erase', confirm: 'yes' });
    expect(status).toBe(200);
    expect(text).toContain('Din konto er slettet');
    expect(response.headers.get('Set-Cookie')).toMatch(/__Host-session=;.*Max-Age=0/);
    const left = await tables();
    expect(left).not.toContain('mig@eget.example');
    expect(left).not.toContain(me.by.id);
    expect(left).not.toMatch(new RegExp(`\\b${me.by.number}\\b`));
    expect((await ask(`${ITEMS}/mine`)).status).toBe(404);
    expect((await items('?q=mine')).features).toEqual([]);
    expect(await env.PICTURES.get('k1')).toBeNull();
    expect(await env.PICTURES.get('k2')).not.toBeNull();
    expect(await rowsOf('select key from picture')).toEqual([{ key: 'k2' }]);
    expect((await ask(`${ITEMS}/ours`)).status).toBe(200);
    expect(await rowsOf('select account from ownership')).toEqual([{ account: other.by.number }]);
    const [last] = await rowsOf<{ action: string; actor: string }>(
      'select action, actor from audit order by number desc limit 1',
    );
    expect(last).toMatchObject({ action: 'account-erased', actor: expect.stringMatching(/^[\w-]{43}$/) });
    expect((await me.get('/konto/data')).status).toBe(303);
  });

  it('or their listings stay, as nobody’s', async () => {
    const { me } = await busy();
    expect((await me.get('/konto/slet')).text).toContain('Nyt navn mine');
    await me.post('/konto/slet', { listings: 'keep', confirm: 'yes' });
    expect(await rowsOf("select owner_state, status from initiative where id = 'mine'")).toEqual([
      { owner_state: 'unclaimed', status: 'published' },
    ]);
    expect(await tables()).not.toContain('mig@eget.example');
  });

  it('is nobody else’s', async () => {
    const { response, status } = await browserOf().get('/konto/data');
    expect(status).toBe(303);
    expect(response.headers.get('Location')).toBe('/log-ind?videre=%2Fkonto%2Fdata');
    expect((await ask('/konto/data')).status).toBe(401);
    expect(
      (await browserOf(`__Host-session=${'A'.repeat(43)}`).post('/konto/slet', { confirm: 'yes' })).status,
    ).toBe(401);
  });
});
