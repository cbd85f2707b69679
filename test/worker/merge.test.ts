import { describe, expect, it } from 'vitest';
import { amend } from '../../worker/actions/amend.ts';
import { merge, part } from '../../worker/actions/merge.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { keptById } from '../../worker/store/stewards.ts';
import { aSteward, rowsOf } from './stewards.ts';
import { freshDatabase, type Given, given, ITEMS, items, NOW, open } from './support.ts';

const FLET = '/moderering/flet';
const aModerator = () => aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });

async function two(a: Given = {}, b: Given = {}): Promise<void> {
  await given(
    { id: 'a', slug: 'laug', name: 'Æblelauget', contact: { phone: '12 34 56 78' }, tags: ['æbler'], ...a },
    {
      id: 'b',
      slug: 'aeblelaug',
      name: 'Aarhus Æblelaug',
      contact: { website: 'https://laug.example/', email: 'hej@laug.example' },
      tags: ['most'],
      ...b,
    },
  );
}

const form = (more: Record<string, string> = {}) => ({
  id: newId(),
  a: 'a',
  b: 'b',
  versionA: '1',
  versionB: '1',
  survivor: 'a',
  ...more,
});

const listings = () =>
  rowsOf('select id, status, name, contact, tags, owner_state, version from initiative order by id');
const everything = async () => ({
  listings: await rowsOf(
    `select id, slug, status, name, summary, contact, tags, place.town, owner_state, confirmed_at, municipality, key,
      search_name, facets, facet_mask from initiative place order by id`,
  ),
  owners: await rowsOf('select initiative, account from ownership order by initiative, account'),
  events: await rowsOf('select id, initiative from event order by id'),
  addresses: await rowsOf('select * from former_address'),
  matters: await rowsOf('select id, state, decided_at from matter order by id'),
  found: await rowsOf('select count(*) as n from initiative_text'),
});

describe('two listings of one initiative', () => {
  freshDatabase();

  it('are shown side by side where they differ, and become what is chosen of each', async () => {
    await two();
    const { get, post } = await aModerator();
    const { status, text } = await get(`${FLET}?a=a&b=https://rodskud.test/i/aeblelaug`);
    expect(status).toBe(200);
    for (const said of ['Æblelauget', 'Aarhus Æblelaug', '12 34 56 78', 'hej@laug.example', 'Begge dele']) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('name="valg.summary"');
    const choices = {
      'valg.name': 'b',
      'valg.contact.website': 'b',
      'valg.contact.phone': 'a',
      'valg.contact.email': 'a',
      'valg.tags': 'both',
    };
    const merged = await post(FLET, form(choices));
    expect(merged.status).toBe(303);
    expect(await listings()).toMatchObject([
      {
        id: 'a',
        status: 'published',
        name: 'Aarhus Æblelaug',
        contact: '{"phone":"12 34 56 78","website":"https://laug.example/"}',
        tags: '["æbler","most"]',
        version: 2,
      },
      { id: 'b', status: 'closed', name: 'Aarhus Æblelaug', version: 2 },
    ]);
    expect((await items('?q=aeblelaug')).features.map(({ id }) => id)).toEqual(['a']);
    const led = await Promise.all(['/i/aeblelaug', '/en/i/aeblelaug', `${ITEMS}/b`].map((path) => get(path)));
    expect(led.map(({ status, response }) => [status, response.headers.get('Location')])).toEqual([
      [301, '/i/laug'],
      [301, '/en/i/laug'],
      [301, expect.stringMatching(/items\/a$/)],
    ]);
    expect(await rowsOf('select kind, value, initiative from former_address order by kind')).toEqual([
      { kind: 'id', value: 'b', initiative: 1 },
      { kind: 'slug', value: 'aeblelaug', initiative: 1 },
    ]);
    expect(await rowsOf('select action, subject, area from audit')).toEqual([
      { action: 'merged', subject: 'a', area: '0751' },
    ]);
    const page = await get(merged.response.headers.get('Location') ?? '');
    expect(page.text).toContain('»Aarhus Æblelaug« blev en del af »Aarhus Æblelaug«');
  });

  it('bring their owners, events and standing along, and everything is as it was when they part', async () => {
    await two({ status: 'paused' });
    await rowsOf(
      "update initiative set owner_state = 'verified', confirmed_at = 5, confirmed_by = 'owner' where id = 'b'",
    );
    const one = await aSteward({ owns: ['a'] });
    const other = await aSteward({ owns: ['b'] });
    const both = await aSteward({ owns: ['a', 'b'] });
    const events = [1, 2].map((initiative) => ({
      id: `e${initiative}`,
      initiative,
      uid: `e${initiative}`,
      start: `2026-11-2${3 + initiative}T19:00`,
      updatedAt: NOW,
    }));
    await saveEvents(open(), events, NOW);
    await rowsOf(
      "insert into matter (id, kind, initiative, area, subject, state, created_at) values ('m1', 'report', 2, '0751', 'r', 'open', 1), ('m2', 'change', 2, '0751', 'c', 'asked', 2)",
    );
    const before = await everything();
    const { acting: asOf, get, post } = await aModerator();
    const acting = { ...asOf, now: new Date(NOW.getTime() + 60_000) };
    const merging = { a: 'a', b: 'b', survivor: 'a', versions: { a: 1, b: 1 }, choices: {} } as const;
    const id = newId();
    await merge(acting, { ...merging, id });
    expect(await listings()).toMatchObject([
      { id: 'a', status: 'published', owner_state: 'verified' },
      { id: 'b', status: 'closed' },
    ]);
    expect(await rowsOf('select account from ownership where initiative = 1 order by account')).toEqual(
      [one, other, both].map(({ by }) => ({ account: by.number })),
    );
    expect(await rowsOf('select distinct initiative from event')).toEqual([{ initiative: 1 }]);
    expect((await get('/moderering')).text).toContain('Ingen sager venter');

    const [row] = await rowsOf<{ facets: string }>("select facets from initiative where id = 'a'");
    expect(row?.facets).toMatch(/ d20261124 d20261125$/);

    const address = `${FLET}/${id}`;
    expect((await get(address)).text).toContain('Skil dem ad igen');
    await part(acting, id);
    expect(await everything()).toEqual(before);
    expect((await get(address)).text).toContain('De er skilt ad igen.');
    expect((await post(address)).status).toBe(409);
    const lines = await rowsOf<{ details: string }>('select details from audit');
    expect(lines.map(({ details }) => details).join()).not.toMatch(/test\.example|"account/);
  });

  it('part without losing what was corrected since', async () => {
    await two();
    const { acting, post } = await aModerator();
    const merged = await post(FLET, form({ 'valg.name': 'b', 'valg.tags': 'both' }));
    const kept = await keptById(open(), 'a', { now: NOW });
    if (!kept) throw new Error('it is gone');
    const listing = { ...listingOf(kept.initiative), summary: 'Rettet siden.' };
    await amend(acting, 'a', { changeId: newId(), version: 2, listing });
    await post(merged.response.headers.get('Location') ?? '');
    expect(await rowsOf("select name, summary, tags from initiative where id = 'a'")).toEqual([
      { name: 'Æblelauget', summary: 'Rettet siden.', tags: '["æbler"]' },
    ]);
  });

  it('are merged once, however often the form comes, and not when one has changed since', async () => {
    await two();
    const { post } = await aModerator();
    const sent = form();
    const late = await post(FLET, { ...sent, versionB: '7' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('En af siderne er ændret imens.');
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(FLET, sent)));
    expect(answers.map(({ status }) => status)).toEqual(Array(5).fill(303));
    expect(await rowsOf('select count(*) as n from merger')).toEqual([{ n: 1 }]);
    expect(await rowsOf('select count(*) as n from revision')).toEqual([{ n: 4 }]);
    const again = await post(FLET, form({ versionA: '2', versionB: '2' }));
    expect(again.status).toBe(422);
  });

  it('stay merged: the other one is not opened again, and goes when the one that stays is erased', async () => {
    await two();
    await given({ id: 'c', slug: 'c' });
    await aSteward({ owns: ['b', 'c'] });
    const { post } = await aModerator();
    await post(FLET, form());
    await post(FLET, { ...form({ versionA: '2' }), b: 'c' });
    await expect(rowsOf("update initiative set status = 'published' where id = 'b'")).rejects.toThrow(
      'merged into another',
    );
    const [{ version } = { version: 0 }] = await rowsOf<{ version: number }>(
      "select version from initiative where id = 'a'",
    );
    await post('/mine/a/slet', { version: `${version}` });
    // Each is known to be erased: a file or a source that has it still does not bring it back.
    expect(await rowsOf("select subject from audit where action = 'erased' order by subject")).toEqual(
      ['a', 'b', 'c'].map((subject) => ({ subject })),
    );
    for (const table of ['initiative', 'ownership', 'revision', 'former_address', 'merger']) {
      expect(await rowsOf(`select count(*) as n from ${table}`)).toEqual([{ n: 0 }]);
    }
  });

  it('in a chain lead to the last, and part one by one', async () => {
    await two();
    await given({ id: 'c', slug: 'c' });
    const { post } = await aModerator();
    const first = (await post(FLET, form())).response.headers.get('Location') ?? '';
    const second = await post(FLET, { ...form({ versionA: '1', versionB: '2' }), a: 'c', b: 'a' });
    const led = () =>
      rowsOf('select value, initiative from former_address where kind = ? order by value', 'id');
    expect(await led()).toEqual([
      { value: 'a', initiative: 3 },
      { value: 'b', initiative: 3 },
    ]);
    expect((await post(first)).status).toBe(409);
    expect((await post(second.response.headers.get('Location') ?? '')).status).toBe(303);
    expect(await led()).toEqual([{ value: 'b', initiative: 1 }]);
    expect((await post(first)).status).toBe(303);
    expect(await led()).toEqual([]);
  });

  it('are merged by who moderates both, in two calls', async () => {
    await two();
    await rowsOf("update initiative set municipality = '0101' where id = 'b'");
    const { get, post } = await aModerator();
    expect((await get(`${FLET}?a=a&b=b`)).status).toBe(403);
    expect((await post(FLET, form())).status).toBe(403);
    expect(await rowsOf('select count(*) as n from merger')).toEqual([{ n: 0 }]);
    const everywhere = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const { response } = await everywhere.post(FLET, form());
    expect(response.headers.get('Server-Timing')).toContain('3 calls');
    const wrong = await everywhere.get(`${FLET}?a=a&b=nowhere`);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Her er ingen side med den adresse');
    expect((await everywhere.get(FLET)).text).toContain('<h1>Slå to sammen</h1>');
  });
});
