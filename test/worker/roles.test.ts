import { describe, expect, it } from 'vitest';
import { giveRole, takeRole } from '../../worker/actions/roles.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { freshDatabase, NOW, open } from './support.ts';

const ROLES = '/moderering/roller';
const administrator = { kind: 'administrator', area: '*' } as const;

const municipality = (code: string, name: string, slug: string) => ({
  kind: 'municipality' as const,
  code,
  name,
  slug,
});

async function withMunicipalities(): Promise<void> {
  await saveAreas(open(), [
    municipality('0751', 'Aarhus', 'aarhus'),
    municipality('0101', 'København', 'koebenhavn'),
  ]);
}

const roles = () =>
  rowsOf(
    'select email, kind, area from role join account on account.number = role.account order by email, kind, area',
  );

describe('a role', () => {
  freshDatabase();

  it('is given to an address that nobody has signed in with yet, by a command', async () => {
    await withMunicipalities();
    const appointing = { db: open(), now: NOW, settings: {} };
    await giveRole(appointing, { email: 'Foerste@Test.example', kind: 'administrator', area: '*' });
    for (const area of ['0751', 'aarhus', 'Aarhus Kommune']) {
      await giveRole(appointing, { email: 'mod@test.example', kind: 'moderator', area });
    }
    expect(await roles()).toEqual([
      { email: 'foerste@test.example', kind: 'administrator', area: '*' },
      { email: 'mod@test.example', kind: 'moderator', area: '0751' },
    ]);
    expect(await rowsOf('select action, actor, subject, details from audit')).toEqual([
      {
        action: 'role-given',
        actor: null,
        subject: 'account',
        details: '{"kind":"administrator","area":"*","by":"command"}',
      },
      {
        action: 'role-given',
        actor: null,
        subject: 'account',
        details: '{"kind":"moderator","area":"0751","by":"command"}',
      },
    ]);
  });

  it('is given and taken by an administrator, and counts from the next request', async () => {
    await withMunicipalities();
    const boss = await aSteward({ roles: [administrator] });
    const other = await aSteward({ email: 'anden@test.example' });
    const wanted = { email: 'anden@test.example', kind: 'moderator', area: '0101' };
    expect((await other.get(ROLES)).status).toBe(403);
    const given = await boss.post(ROLES, { ...wanted, handling: 'give' });
    expect([given.status, given.response.headers.get('Location')]).toEqual([303, `${ROLES}?gjort=given`]);
    const { text } = await boss.get(`${ROLES}?gjort=given`);
    expect(text).toContain('Rollen er givet.');
    expect(text).toContain('Moderator, Københavns Kommune');
    const taken = await boss.post(`/en${ROLES}`, { ...wanted, handling: 'take' });
    expect(taken.response.headers.get('Location')).toBe(`/en${ROLES}?gjort=taken`);
    expect(await roles()).toEqual([{ email: boss.by.email, kind: 'administrator', area: '*' }]);
    const lines = await rowsOf<{ action: string; actor: string; subject: string }>('select * from audit');
    expect(lines.map(({ action }) => action)).toEqual(['refused', 'role-given', 'role-taken']);
    expect(lines.some((line) => JSON.stringify(line).includes('test.example'))).toBe(false);
    expect(lines[1]?.subject).toBe(lines[0]?.actor);
  });

  it('is never taken from the last administrator, also when two take it from each other at once', async () => {
    const [one, two] = [
      await aSteward({ roles: [administrator] }),
      await aSteward({ roles: [administrator] }),
    ];
    await Promise.all([
      one.post(ROLES, { email: two.by.email, kind: 'administrator', area: '*', handling: 'take' }),
      two.post(ROLES, { email: one.by.email, kind: 'administrator', area: '*', handling: 'take' }),
    ]);
    const left = await rowsOf<{ account: number }>('select account from role');
    expect(left).toHaveLength(1);
    const last = left[0]?.account === one.by.number ? one : two;
    const { status, text } = await last.post(ROLES, {
      email: last.by.email,
      kind: 'administrator',
      area: '*',
      handling: 'take',
    });
    expect(status).toBe(422);
    expect(text).toContain('Den sidste administrator kan ikke undværes');
    expect(await rowsOf('select count(*) as n from role')).toEqual([{ n: 1 }]);
  });

  it('names what is wrong with what was typed, and keeps it', async () => {
    await withMunicipalities();
    const boss = await aSteward({ roles: [administrator] });
    const wrong = await boss.post(ROLES, {
      email: 'ikke <en> adresse',
      kind: 'moderator',
      area: '0751',
      handling: 'give',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#email"');
    expect(wrong.text).toContain('value="ikke &lt;en> adresse"');
    const nowhere = { db: open(), now: NOW, settings: {} };
    await expect(
      giveRole(nowhere, { email: 'a@test.example', kind: 'moderator', area: 'Andeby' }),
    ).rejects.toMatchObject({ kind: 'not-allowed', field: 'area' });
    await expect(
      takeRole(nowhere, { email: 'ukendt@test.example', kind: 'moderator', area: '*' }),
    ).rejects.toMatchObject({ field: 'email' });
  });

  it('is not for who is not signed in, nor for a moderator', async () => {
    const { status, response } = await browserOf().get(ROLES);
    expect(status).toBe(303);
    expect(response.headers.get('Location')).toBe('/log-ind?videre=%2Fmoderering%2Froller');
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const mine = { email: moderator.by.email, kind: 'administrator', area: '*', handling: 'give' };
    expect((await moderator.post(ROLES, mine)).status).toBe(403);
    expect(await roles()).toEqual([{ email: moderator.by.email, kind: 'moderator', area: '*' }]);
  });
});
