import { describe, expect, it } from 'vitest';
import type { Listing } from '../../schema/initiative.ts';
import { amend } from '../../worker/actions/amend.ts';
import { dayTokensOf } from '../../worker/domain/day-tokens.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { keptById } from '../../worker/store/stewards.ts';
import { aSteward, rowsOf } from './stewards.ts';
import { anInitiative, ask, dataVersion, freshDatabase, given, ITEMS, items, NOW, open } from './support.ts';

const before = listingOf(anInitiative());
const renamed = (name: string): Listing => ({ ...before, name });
const revisions = () =>
  rowsOf<{ version: number; state: string; actor: string; listing: string }>(
    'select version, state, actor, listing from revision order by number',
  );

describe('a change of a listing', () => {
  freshDatabase();

  it('is shown at once when a verified owner makes it, with what was there before kept', async () => {
    await given({ id: 'a' });
    await rowsOf("update initiative set owner_state = 'verified'");
    const owner = await aSteward({ owns: ['a'] });
    const version = await dataVersion();
    const { outcome, initiative } = await amend(owner.acting, 'a', {
      changeId: newId(),
      version: 1,
      listing: renamed('Bogkreds Ærø'),
    });
    expect({ outcome, version: initiative.version }).toEqual({ outcome: 'shown', version: 2 });
    const { features } = await items('?q=bogkreds aeroe');
    expect(features.map(({ properties }) => properties.name)).toEqual(['Bogkreds Ærø']);
    expect((await items('?q=strikkecafe')).features).toEqual([]);
    expect(await dataVersion()).toBeGreaterThan(version);
    const kept = await revisions();
    expect(kept.map(({ version, state, actor }) => ({ version, state, actor }))).toEqual([
      { version: 1, state: 'live', actor: 'source' },
      { version: 2, state: 'live', actor: 'owner' },
    ]);
    expect(kept.map(({ listing }) => JSON.parse(listing).name)).toEqual(['Strikkecafé', 'Bogkreds Ærø']);
    expect(await rowsOf('select action, subject, details from audit')).toEqual([
      { action: 'changed', subject: 'a', details: '{"version":2}' },
    ]);
  });

  it('waits when the owner is not verified: what was approved stays, and one matter has the latest', async () => {
    await given({ id: 'a' });
    await rowsOf("update initiative set owner_state = 'claimed'");
    const owner = await aSteward({ owns: ['a'] });
    const first = newId();
    const second = newId();
    await amend(owner.acting, 'a', { changeId: first, version: 1, listing: renamed('Et') });
    const { outcome } = await amend(owner.acting, 'a', {
      changeId: second,
      version: 1,
      listing: renamed('To'),
    });
    expect(outcome).toBe('waits');
    const { body } = await ask(`${ITEMS}/a`);
    expect(body).toMatchObject({ properties: { name: 'Strikkecafé' } });
    expect(await rowsOf('select kind, area, subject, state from matter')).toEqual([
      { kind: 'change', area: '0751', subject: second, state: 'open' },
    ]);
    expect(await rowsOf('select id, state from revision order by number')).toEqual([
      { id: 'a.1', state: 'live' },
      { id: first, state: 'superseded' },
      { id: second, state: 'proposed' },
    ]);
  });

  it('is made by one of twenty who had the same version before them; nothing of the others is kept', async () => {
    await given({ id: 'a' });
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    const tries = await Promise.allSettled(
      Array.from({ length: 20 }, (_, n) =>
        amend(moderator.acting, 'a', { changeId: newId(), version: 1, listing: renamed(`Navn ${n}`) }),
      ),
    );
    const refused = tries.flatMap((one) => (one.status === 'rejected' ? [one.reason.kind] : []));
    expect(refused).toEqual(Array(19).fill('changed-meanwhile'));
    expect(await revisions()).toHaveLength(2);
    expect(await rowsOf('select version from initiative')).toEqual([{ version: 2 }]);
    expect(await rowsOf('select count(*) as n from audit')).toEqual([{ n: 1 }]);
  });

  it('is one change when the same request comes twice', async () => {
    await given({ id: 'a' });
    const moderator = await aSteward({ roles: [{ kind: 'administrator', area: '*' }] });
    const change = { changeId: newId(), version: 1, listing: renamed('Nyt') };
    const both = await Promise.all(
      [1, 2].map(() => amend(moderator.acting, 'a', change).catch(({ kind }) => kind)),
    );
    expect(both.filter((one) => typeof one === 'object').length).toBeGreaterThanOrEqual(1);
    expect(await revisions()).toHaveLength(2);
    expect(await rowsOf('select count(*) as n from audit')).toEqual([{ n: 1 }]);
  });

  it('is refused to others, and the log says so', async () => {
    await given({ id: 'a' }, { id: 'b' });
    for (const person of [{ owns: ['b'] }, { roles: [{ kind: 'moderator' as const, area: '0101' }] }]) {
      const other = await aSteward(person);
      const change = { changeId: newId(), version: 1, listing: renamed('Mit') };
      await expect(amend(other.acting, 'a', change)).rejects.toMatchObject({ kind: 'forbidden' });
    }
    expect(await rowsOf('select action, subject from audit')).toEqual([
      { action: 'refused', subject: 'a' },
      { action: 'refused', subject: 'a' },
    ]);
    await expect(rowsOf('delete from audit')).rejects.toThrow('never deleted');
    await expect(rowsOf("update audit set subject = 'b'")).rejects.toThrow('never changed');
  });

  it('takes away what the new listing has not, keeps its events found, and follows its area', async () => {
    await given({ id: 'a', description: 'Langt', contact: { phone: '12 34 56 78' } });
    const [row] = await rowsOf<{ number: number }>('select number from initiative');
    await saveEvents(
      open(),
      [{ id: 'e', initiative: row?.number ?? 0, uid: 'e', start: '2026-11-24T19:00', updatedAt: NOW }],
      NOW,
    );
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const { place: _, ...rest } = before;
    const listing = { ...rest, serviceArea: ['municipality:0101'] };
    await amend(moderator.acting, 'a', { changeId: newId(), version: 1, listing });
    const kept = await keptById(open(), 'a', { now: NOW });
    expect(kept?.initiative).toMatchObject({
      municipality: '0101',
      description: '',
      contact: {},
      version: 2,
    });
    expect(kept?.initiative.place).toBeUndefined();
    expect(kept?.events).toEqual([{ start: '2026-11-24T19:00' }]);
    const [saved] = await rowsOf<{ facets: string; key: number | null }>(
      'select facets, key from initiative',
    );
    expect(saved?.key).toBeNull();
    const [day = ''] = dayTokensOf({ activities: [], events: kept?.events ?? [] }, '2026-11-23');
    expect(saved?.facets.split(' ')).toContain(day);
  });

  it('costs two calls beside the session, and few rows', async () => {
    await given({ id: 'a' });
    const { acting } = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    await amend(acting, 'a', { changeId: newId(), version: 1, listing: renamed('Nyt') });
    const { calls, rowsRead, rowsWritten } = acting.db.meter;
    expect(calls).toBe(2);
    expect(rowsRead).toBeLessThanOrEqual(120);
    expect(rowsWritten).toBeLessThanOrEqual(50);
  });
});
