import { describe, expect, it } from 'vitest';
import { amend } from '../../worker/actions/amend.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { run } from '../../worker/store/database.ts';
import { matterOf } from '../../worker/store/matters.ts';
import { aSteward, rowsOf } from './stewards.ts';
import { anInitiative, freshDatabase, given, NOW, open } from './support.ts';

describe('what waits for a moderator', () => {
  freshDatabase();

  it('is the latest words of a new listing, and news again when whoever was asked has answered', async () => {
    await given({ id: 'a', status: 'pending' });
    const [it] = await rowsOf<{ number: number }>('select number from initiative');
    const first = {
      kind: 'new',
      initiative: it?.number ?? 0,
      area: '0751',
      subject: 'first',
      at: NOW,
    } as const;
    await run(open(), ...matterOf(first));
    await rowsOf("update matter set state = 'asked'");
    const owner = await aSteward({ owns: ['a'] });
    const change = { changeId: newId(), version: 1, listing: listingOf(anInitiative({ name: 'Nyt navn' })) };
    await amend(owner.acting, 'a', change);
    expect(await rowsOf('select kind, subject, state, answered_at, created_at from matter')).toEqual([
      {
        kind: 'new',
        subject: change.changeId,
        state: 'open',
        answered_at: NOW.getTime(),
        created_at: NOW.getTime(),
      },
    ]);
  });

  it('is told of in the log of the area that the listing lies in', async () => {
    await given({ id: 'a' });
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    const change = { changeId: newId(), version: 1, listing: listingOf(anInitiative({ name: 'Nyt navn' })) };
    await amend(moderator.acting, 'a', change);
    expect(await rowsOf('select action, area from audit')).toEqual([{ action: 'changed', area: '0751' }]);
  });
});
