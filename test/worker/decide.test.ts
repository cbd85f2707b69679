import { describe, expect, it } from 'vitest';
import { decide } from '../../worker/actions/decide.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { aChange, aClaim, aNewListing, aReport, propose } from './a-matter.ts';
import { aSteward, rowsOf, type Steward } from './stewards.ts';
import { anInitiative, ask, freshDatabase, given, ITEMS, items } from './support.ts';

const aModerator = (area = '0751') => aSteward({ roles: [{ kind: 'moderator', area }] });

const mails = async () =>
  (
    await rowsOf<{ to: string; kind: string; data: string }>(
      'select "to", kind, data from mail order by number',
    )
  ).map(({ data, ...rest }) => ({ ...rest, ...JSON.parse(data) }));
const states = () => rowsOf('select state, reason from matter');
const status = async () => (await rowsOf<{ status: string }>('select status from initiative'))[0]?.status;
const log = async () => {
  const lines = await rowsOf<{ action: string }>('select action from audit order by number');
  return lines.map(({ action }) => action);
};

describe('a new listing', () => {
  freshDatabase();

  it('is shown whole, with who sent it, to moderators of its area and to nobody else', async () => {
    const { path, owner } = await aNewListing({ name: 'Æblelauget', contact: { phone: '12 34 56 78' } });
    const { get } = await aModerator();
    const { status, text } = await get(path);
    expect(status).toBe(200);
    for (const said of ['Æblelauget', '12 34 56 78', owner.by.email, 'Vi strikker sammen hver torsdag.']) {
      expect(text).toContain(said);
    }
    for (const other of [await aModerator('0101'), owner]) {
      const refused = await other.get(path);
      expect(refused.status).toBe(403);
      expect(refused.text).not.toContain('Æblelauget');
      expect((await other.post(path, { handling: 'approve', state: 'open' })).status).toBe(403);
    }
    expect(await log()).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('is published when it is approved, as its owners wrote it, and they are told', async () => {
    const { path, owner, seen } = await aNewListing({ id: 'a', slug: 'laug', name: 'Æblelauget' });
    const { post } = await aModerator();
    const { status, response } = await post(path, { handling: 'approve', ...(await seen()) });
    expect([status, response.headers.get('Location')]).toEqual([303, '/moderering?gjort=approved']);
    const { features } = await items('?q=aeblelauget');
    expect(features.map(({ id }) => id)).toEqual(['a']);
    expect(await rowsOf('select version, owner_state, confirmed_by from initiative')).toEqual([
      { version: 2, owner_state: 'claimed', confirmed_by: 'owner' },
    ]);
    expect(await states()).toEqual([{ state: 'approved', reason: '' }]);
    expect(await log()).toEqual(['approved']);
    expect(await mails()).toEqual([
      {
        to: owner.by.email,
        kind: 'submission-decided',
        name: 'Æblelauget',
        decision: 'approved',
        reason: '',
        link: '/en/i/laug',
      },
    ]);
  });

  it('is its owners’ beyond doubt when the moderator knows them', async () => {
    const { path, seen } = await aNewListing();
    const { post } = await aModerator();
    await post(path, { handling: 'approve', isKnown: 'ja', ...(await seen()) });
    expect(await rowsOf('select owner_state from initiative')).toEqual([{ owner_state: 'verified' }]);
  });

  it('is rejected with a reason that its owners are mailed; without one nothing happens', async () => {
    const { path, owner, seen } = await aNewListing({ id: 'a' });
    const { post } = await aModerator();
    const missing = await post(path, { handling: 'reject', reason: ' ', ...(await seen()) });
    expect(missing.status).toBe(422);
    expect(missing.text).toContain('<a href="#reason">Skriv hvorfor</a>');
    expect(await status()).toBe('pending');
    await post(path, { handling: 'reject', reason: 'Det er <b>reklame</b>.', ...(await seen()) });
    expect(await status()).toBe('rejected');
    expect(await states()).toEqual([{ state: 'rejected', reason: 'Det er <b>reklame</b>.' }]);
    expect(await mails()).toMatchObject([
      { to: owner.by.email, decision: 'rejected', reason: 'Det er <b>reklame</b>.', link: '/en/mine/a' },
    ]);
    const decided = await (await aModerator()).get(path);
    expect(decided.text).toContain('Det er &lt;b>reklame&lt;/b>.');
    expect(decided.text).not.toContain('name="handling"');
  });

  it('is asked about, waits for its owner, and is back in the queue with the answer', async () => {
    const { path, owner, seen } = await aNewListing({ id: 'a' });
    const moderator = await aModerator();
    await moderator.post(path, { handling: 'ask', question: 'Hvem er I?', ...(await seen()) });
    expect(await mails()).toMatchObject([
      { to: owner.by.email, kind: 'asked-back', question: 'Hvem er I?', link: '/en/mine/a/ret' },
    ]);
    expect((await moderator.get('/moderering')).text).toContain('Ingen sager venter');
    expect((await moderator.get('/moderering?vis=asked')).text).toContain(path);
    await propose(owner, 'a', 'Nyt navn');
    expect((await moderator.get('/moderering')).text).toContain('Nyt navn');
    expect(await states()).toMatchObject([{ state: 'open' }]);
  });

  it('is approved with other words, which are then those that are public', async () => {
    const { id, seen } = await aNewListing({ id: 'a' });
    const { acting } = await aModerator();
    const now = await seen();
    await decide(acting, id, {
      seen: { subject: now.subject ?? '', state: 'open', version: 1 },
      decision: { kind: 'approve', edits: listingOf(anInitiative({ name: 'Rettet navn' })) },
    });
    const { body } = await ask(`${ITEMS}/a`);
    expect(body).toMatchObject({ properties: { name: 'Rettet navn' } });
    expect(await mails()).toMatchObject([{ decision: 'approved-with-edits' }]);
    expect(acting.db.meter.calls).toBe(2);
    expect(acting.db.meter.rowsRead).toBeLessThanOrEqual(120);
  });
});

describe('a listing that a moderator puts right', () => {
  freshDatabase();

  it('is approved as it stands in the form, with what is wrong in it said by the field', async () => {
    const { path, seen } = await aNewListing({
      id: 'a',
      name: 'STRIKKECAFE!!!',
      contact: { phone: '12 34 56 78' },
    });
    const { get, post } = await aModerator();
    const { text } = await get(`${path}/ret`);
    expect(text).toContain('value="STRIKKECAFE!!!"');
    const fields = fieldsIn(text);
    const wrong = await post(`${path}/ret`, { ...fields, name: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('href="#name"');
    const { status, response } = await post(`${path}/ret`, {
      ...fields,
      name: 'Strikkecafé',
      ...(await seen()),
    });
    expect([status, response.headers.get('Location')]).toEqual([303, '/moderering?gjort=approved']);
    expect((await ask(`${ITEMS}/a`)).body).toMatchObject({ properties: { name: 'Strikkecafé' } });
    expect(await mails()).toMatchObject([{ decision: 'approved-with-edits' }]);
    const late = await post(`${path}/ret`, { ...fields, name: 'Strik' });
    expect(late.status).toBe(409);
  });

  it('begins from the change where that is what waits', async () => {
    const { path } = await aChange('Nyt navn', { id: 'a', contact: { phone: '12 34 56 78' } });
    const { get, post } = await aModerator();
    const { text } = await get(`${path}/ret`);
    await post(`${path}/ret`, { ...fieldsIn(text), summary: 'Hver torsdag og fredag.' });
    expect((await ask(`${ITEMS}/a`)).body).toMatchObject({
      properties: { name: 'Nyt navn', summary: 'Hver torsdag og fredag.' },
    });
    expect(await rowsOf('select state, actor from revision order by number')).toEqual([
      { state: 'live', actor: 'source' },
      { state: 'superseded', actor: 'owner' },
      { state: 'live', actor: 'moderator' },
    ]);
  });

  it('is shown beside what may be the same, also what waits', async () => {
    const contact = { website: 'https://strik.example/' };
    const { path, id } = await aNewListing({ id: 'a', name: 'Strikkecafé Trøjborg', contact });
    await given({ id: 'b', slug: 'b', name: 'Strikkecafe Trøjborg', contact });
    const { text } = await (await aModerator()).get(path);
    expect(text).toContain('Står det her allerede?');
    expect(text).toContain('href="/moderering/flet?a=b&amp;b=a"');
    expect(text).toContain('samme hjemmeside');
    expect(id).toMatch(/^[\w-]{22}$/);
  });
});

/** The form as a browser would send it. */
function fieldsIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [input] of html.matchAll(/<input[^>]*>/g)) {
    const of = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1];
    const isChoice = /type="(radio|checkbox)"/.test(input);
    if (of('name') && (!isChoice || / checked/.test(input))) fields[of('name') ?? ''] = of('value') ?? '';
  }
  for (const [, name = '', value = ''] of html.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</g)) {
    fields[name] = value;
  }
  for (const [, name = '', options = ''] of html.matchAll(
    /<select[^>]* name="(\w+)"[^>]*>(.*?)<\/select>/g,
  )) {
    fields[name] =
      /<option selected value="(\w[\w-]*)"|<option value="([\w-]+)" selected/
        .exec(options)
        ?.slice(1)
        .find(Boolean) ?? '';
  }
  return fields;
}

describe('a change', () => {
  freshDatabase();

  it('is public from when it is approved, and is the revision that was seen', async () => {
    const { path, owner, seen } = await aChange('Nyt navn', { id: 'a', slug: 'a' });
    const { get, post } = await aModerator();
    const { text } = await get(path);
    expect(text).toContain('Strikkecafé');
    expect(text).toContain('Nyt navn');
    const { subject } = await seen();
    await post(path, { handling: 'approve', ...(await seen()) });
    const { features } = await items('?q=nyt+navn');
    expect(features).toHaveLength(1);
    expect(await rowsOf('select id, version, state, actor from revision order by number')).toEqual([
      { id: 'a.1', version: 1, state: 'live', actor: 'source' },
      { id: subject, version: 2, state: 'live', actor: 'owner' },
    ]);
    expect(await mails()).toMatchObject([
      { to: owner.by.email, decision: 'change-approved', link: '/i/a', name: 'Strikkecafé' },
    ]);
    expect(await log()).toEqual(['changed', 'approved']);
  });

  it('leaves what is public as it is when it is rejected', async () => {
    const { path, seen } = await aChange('Nyt navn', { id: 'a' });
    const { post } = await aModerator();
    await post(path, { handling: 'reject', reason: 'Nej.', ...(await seen()) });
    expect((await items('?q=strikkecafe')).features).toHaveLength(1);
    expect(await rowsOf('select version from initiative')).toEqual([{ version: 1 }]);
    expect(await rowsOf("select state from revision where id <> 'a.1'")).toEqual([{ state: 'rejected' }]);
    expect(await mails()).toMatchObject([{ decision: 'change-rejected', reason: 'Nej.', link: '/mine/a' }]);
  });

  it('that was replaced meanwhile is not what is approved: the newer one is shown', async () => {
    const { path, owner, seen } = await aChange('Første', { id: 'a' });
    const { post } = await aModerator();
    const before = await seen();
    await propose(owner, 'a', 'Andet');
    const late = await post(path, { handling: 'approve', ...before });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Der er skrevet noget nyere');
    expect(late.text).toContain('Andet');
    expect(late.text).toContain(`value="${(await seen()).subject}"`);
    expect((await items('?q=strikkecafe')).features).toHaveLength(1);
    expect(await states()).toMatchObject([{ state: 'open' }]);
  });

  it('of a page that has changed since is measured against what there is now, with a word of warning', async () => {
    const { path, seen } = await aChange('Nyt navn', { id: 'a' });
    const { get, post } = await aModerator();
    const before = await seen();
    await rowsOf("update initiative set version = 2, summary = 'Rettet siden.'");
    expect((await post(path, { handling: 'approve', ...before })).status).toBe(409);
    const { text } = await get(path);
    expect(text).toContain('Siden er ændret, efter at dette blev skrevet.');
    expect(text).toContain('Rettet siden');
  });
});

describe('two moderators at once', () => {
  freshDatabase();

  it('of twenty one decides; the others are told what became of it', async () => {
    const { path, seen } = await aNewListing({ id: 'a' });
    const before = await seen();
    const moderators: Steward[] = [];
    for (let n = 0; n < 20; n++) moderators.push(await aModerator());
    const answers = await Promise.all(
      moderators.map(({ post }, n) =>
        post(path, { handling: n % 2 ? 'approve' : 'reject', reason: 'Nej tak.', ...before }),
      ),
    );
    const [first, ...none] = answers.filter(({ status }) => status === 303);
    expect(none).toEqual([]);
    const late = answers.filter(({ status }) => status === 409);
    expect(late).toHaveLength(19);
    const became = first?.response.headers.get('Location')?.endsWith('approved') ? 'Godkendt' : 'Afvist';
    for (const { text } of late) {
      expect(text).toContain('Sagen blev afgjort, mens du så på den.');
      expect(text).toContain(`${became} af `);
    }
    expect(await rowsOf('select version from initiative')).toEqual([{ version: 2 }]);
    expect(await log()).toHaveLength(1);
    expect(await mails()).toHaveLength(1);
  });

  it('one who presses twice has decided once', async () => {
    const { path, seen } = await aNewListing();
    const { post } = await aModerator();
    const before = await seen();
    const both = await Promise.all([1, 2].map(() => post(path, { handling: 'approve', ...before })));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await mails()).toHaveLength(1);
  });
});

describe('a claim', () => {
  freshDatabase();

  it('makes an owner beyond doubt, and those before are told', async () => {
    const { path, owner, seen } = await aClaim({ id: 'a' });
    const before = await aSteward({ owns: ['a'] });
    const { get, post } = await aModerator();
    const { text } = await get(path);
    expect(text).toContain('Jeg er formand.');
    expect(text).toContain(owner.by.email);
    await post(path, { handling: 'approve', ...(await seen()) });
    expect(await rowsOf('select account from ownership order by account')).toEqual([
      { account: owner.by.number },
      { account: before.by.number },
    ]);
    expect(await rowsOf('select owner_state from initiative')).toEqual([{ owner_state: 'verified' }]);
    expect(await rowsOf('select state, decided_by is not null as known from claim')).toEqual([
      { state: 'accepted', known: 1 },
    ]);
    expect(await mails()).toMatchObject([
      { to: owner.by.email, kind: 'claim-decided', decision: 'accepted', link: '/mine/a' },
      { to: before.by.email, kind: 'owners-changed', what: 'added', who: owner.by.email },
    ]);
  });

  it('is refused with a reason', async () => {
    const { path, owner, seen } = await aClaim({ id: 'a', slug: 'a' });
    const { post } = await aModerator();
    await post(path, { handling: 'reject', reason: 'Vi kender en anden formand.', ...(await seen()) });
    expect(await rowsOf('select count(*) as n from ownership')).toEqual([{ n: 0 }]);
    expect(await rowsOf('select state from claim')).toEqual([{ state: 'refused' }]);
    expect(await mails()).toMatchObject([
      { to: owner.by.email, decision: 'refused', reason: 'Vi kender en anden formand.', link: '/i/a' },
    ]);
    expect(await log()).toEqual(['claim-decided']);
  });
});

describe('what a reader told', () => {
  freshDatabase();

  it('is settled: the page is closed, the reader answered and their address forgotten', async () => {
    const { path, seen } = await aReport({ id: 'a', slug: 'a' });
    const { get, post } = await aModerator();
    const { text } = await get(path);
    expect(text).toContain('Lukket!');
    expect(text).not.toContain('laeser@by.example');
    const missing = await post(path, { handling: 'done', words: 'Ja.', ...(await seen()) });
    expect(missing.text).toContain('<a href="#outcome">');
    await post(path, {
      handling: 'done',
      outcome: 'closed',
      words: 'Tak!',
      answers: 'ja',
      ...(await seen()),
    });
    expect(await status()).toBe('closed');
    expect(await states()).toEqual([{ state: 'approved', reason: 'Tak!' }]);
    expect(await mails()).toMatchObject([
      { to: 'laeser@by.example', kind: 'report-answered', outcome: 'closed', words: 'Tak!', link: '/en/i/a' },
    ]);
    expect(await rowsOf('select email from report')).toEqual([{ email: null }]);
    expect(await rowsOf('select action, details from audit')).toMatchObject([
      { action: 'report-decided', details: expect.stringContaining('"outcome":"closed"') },
    ]);
  });

  it('may need nothing, and then nobody is written to unless the moderator says so', async () => {
    const { path, seen } = await aReport();
    const { post } = await aModerator();
    await post(path, { handling: 'done', outcome: 'nothing', words: '', ...(await seen()) });
    expect(await status()).toBe('published');
    expect(await states()).toMatchObject([{ state: 'rejected' }]);
    expect(await mails()).toEqual([]);
    expect((await post(path, { handling: 'approve', ...(await seen()) })).status).toBe(422);
  });
});
