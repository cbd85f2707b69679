import { describe, expect, it } from 'vitest';
import { amend } from '../../worker/actions/amend.ts';
import { app } from '../../worker/index.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { aSteward, browserOf } from './stewards.ts';
import { anInitiative, ask, freshDatabase, given } from './support.ts';

/** What stands for the parameters of addresses: things that are there, and one's own. */
const FILLED: Record<string, string[]> = {
  ':slug': ['a', 'aarhus'],
  ':key': ['mad', 'naboskab'],
  ':collection': ['initiatives', 'events', 'areas'],
  ':id': ['a', 'findes-ikke'],
  ':z': ['10'],
  ':row': ['320'],
  ':col': ['541'],
};

/** Every address that is answered by GET, once for each way to fill it in. */
function addresses(): string[] {
  const paths = new Set(app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path));
  let all = [...paths].map((path) =>
    path.replace(/:(file|archive|part|tile|x|y)(\{[^}]*\}+)?/g, 'a').replace(/\*$/, 'x'),
  );
  for (const [parameter, values] of Object.entries(FILLED)) {
    const named = new RegExp(`${parameter}(\\{[^}]*\\}+)?(?=/|$|\\.)`, 'g');
    all = all.flatMap((path) =>
      named.test(path) ? values.map((value) => path.replace(named, value)) : [path],
    );
  }
  return [...new Set(all)];
}

const FILES = [
  '/i/a.ics',
  '/initiativer.csv?excel',
  '/?q=strik',
  '/?omraade=municipality:0751',
  '/kommune/aarhus',
];

describe('the address of an owner', () => {
  freshDatabase();

  it('is in no byte that anybody may read, on any address of the site, in any language', {
    timeout: 120_000,
  }, async () => {
    await given({ id: 'a', slug: 'a', contact: { email: 'offentlig@laug.example' } }, { id: 'b', slug: 'b' });
    const owner = await aSteward({ email: 'hemmelig@privat.example', owns: ['a', 'b'] });
    const moderator = await aSteward({
      email: 'redaktoer@kommune.example',
      roles: [{ kind: 'moderator', area: '0751' }],
    });
    // One change that waits, and one that was shown.
    const listing = { ...listingOf(anInitiative()), contact: { email: 'offentlig@laug.example' } };
    await amend(owner.acting, 'b', { changeId: newId(), version: 1, listing });
    await amend(moderator.acting, 'a', { changeId: newId(), version: 1, listing });
    const all = [...addresses(), ...FILES];
    expect(all.length).toBeGreaterThan(150);
    const secrets = [owner, moderator].flatMap(({ by, cookie }) => [
      by.email,
      by.id,
      cookie.split('=')[1] ?? '',
    ]);
    let read = 0;
    for (const address of all) {
      for (const { response, status, text } of [await ask(address), await browserOf().get(address)]) {
        const headers = JSON.stringify([...response.headers]);
        expect(status, address).toBeLessThan(500);
        for (const secret of secrets)
          expect(text + headers, `${address} tells ${secret}`).not.toContain(secret);
        read += text.length;
      }
    }
    expect(read).toBeGreaterThan(100_000);
    expect((await ask('/i/a')).text).toContain('offentlig@laug.example');
  });
});
