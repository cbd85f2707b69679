import { describe, expect, it } from 'vitest';
import { aSteward, browserOf, rowsOf } from './stewards.ts';
import { freshDatabase, type Given, given } from './support.ts';

const PATH = '/i/a/overtag';
const listing = (more: Given = {}) => given({ id: 'a', slug: 'a', ...more });
const withAddress = () => listing({ contact: { email: 'Info@strik.example' } });
const links = async () =>
  (await rowsOf<{ to: string; data: string }>('select "to", data from mail where kind = \'claim-link\'')).map(
    ({ to, data }) => ({ to, ...JSON.parse(data) }),
  );
const matters = () =>
  rowsOf('select kind, area, matter.state, subject = claim.id as "of", words from matter, claim');

describe('a claim', () => {
  freshDatabase();

  it('asks to sign in, and leads back', async () => {
    await withAddress();
    const { status, text } = await browserOf().get('/en/i/a/overtag');
    expect(status).toBe(200);
    expect(text).toContain(`/en/log-ind?videre=${encodeURIComponent('/en/i/a/overtag')}`);
    expect(text).not.toContain('<form method="post" action="/en/i/a/overtag"');
    expect((await browserOf().post(PATH, { way: 'link' })).status).toBe(401);
    expect((await browserOf().get('/i/b/overtag')).status).toBe(404);
  });

  it('by its public address makes a verified owner of whoever opens the link, not of who asked for it', async () => {
    await withAddress();
    const stranger = await aSteward();
    expect((await stranger.get(PATH)).text).toContain('Vi sender et link til Info@strik.example');
    const { response } = await stranger.post(PATH, { way: 'link' });
    expect([response.status, response.headers.get('Location')]).toEqual([303, `${PATH}?sendt=link`]);
    const [mail] = await links();
    expect(mail).toMatchObject({ to: 'info@strik.example', name: 'Strikkecafé' });
    expect(mail.link).toMatch(/^\/invitation\?n=[\w-]{43}$/);
    const member = await aSteward({ email: 'medlem@test.example' });
    expect((await member.get(mail.link)).text).toContain('Ja tak, jeg vil være ejer');
    const { status } = await member.post('/invitation', { n: mail.link.split('n=')[1] });
    expect(status).toBe(303);
    expect(await rowsOf('select account from ownership')).toEqual([{ account: member.by.number }]);
    expect(await rowsOf('select owner_state from initiative')).toEqual([{ owner_state: 'verified' }]);
    expect(await rowsOf('select action, details from audit order by number')).toEqual([
      { action: 'claimed', details: '{"way":"link"}' },
      { action: 'owner-added', details: '{"by":"claim"}' },
    ]);
    expect((await member.get(PATH)).text).toContain('Initiativet er allerede dit.');
    expect((await member.post(PATH, { way: 'moderator', words: 'Mit' })).status).toBe(409);
  });

  it('goes to a moderator of its area with words, once, however often it is said', async () => {
    await listing();
    const it = await aSteward();
    const page = await it.get(PATH);
    expect(page.text).not.toContain('value="link"');
    expect((await it.post(PATH, { way: 'link' })).status).toBe(422);
    const wrong = await it.post(PATH, { way: 'moderator', words: ' ' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Skriv, hvordan du hører til initiativet.');
    await it.post(PATH, { way: 'moderator', words: 'Jeg er formand' });
    const { response } = await it.post(PATH, { way: 'moderator', words: 'Jeg er <b>formand</b> her' });
    expect(response.headers.get('Location')).toBe(`${PATH}?sendt=moderator`);
    expect(await matters()).toEqual([
      { kind: 'claim', area: '0751', state: 'open', of: 1, words: 'Jeg er <b>formand</b> her' },
    ]);
    expect((await it.get(PATH)).text).toContain('En moderator svarer dig på mail.');
    expect((await it.get('/mine')).text).toContain('Du har bedt om at overtage »Strikkecafé«.');
    expect(await rowsOf('select count(*) as n from ownership')).toEqual([{ n: 0 }]);
  });

  it('may be made again after a no', async () => {
    await listing();
    const it = await aSteward();
    await it.post(PATH, { way: 'moderator', words: 'Mit' });
    await rowsOf("update claim set state = 'refused', decided_at = 1, decided_by = 1");
    await rowsOf("update matter set state = 'rejected'");
    await it.post(PATH, { way: 'moderator', words: 'Nu med mit navn på hjemmesiden' });
    expect(await rowsOf('select state, decided_at from claim')).toEqual([
      { state: 'open', decided_at: null },
    ]);
    expect(await rowsOf("select count(*) as n from matter where state = 'open'")).toEqual([{ n: 1 }]);
  });

  it('floods no inbox and no moderator', async () => {
    await withAddress();
    const people = await Promise.all([1, 2].map(() => aSteward()));
    const [one, two] = people as [(typeof people)[0], (typeof people)[0]];
    const answers = [];
    for (const who of [one, two, one, two]) answers.push((await who.post(PATH, { way: 'link' })).status);
    expect(answers).toEqual([303, 303, 303, 429]);
    expect(await links()).toHaveLength(3);
    expect((await one.post(PATH, { way: 'moderator', words: 'Mit' })).status).toBe(303);
    const last = await one.post(PATH, { way: 'moderator', words: 'Mit' });
    expect([last.status, Number(last.response.headers.get('Retry-After')) > 0]).toEqual([429, true]);
  });

  it('is not of what was never shown', async () => {
    await listing({ status: 'pending' });
    const it = await aSteward();
    expect((await it.get(PATH)).status).toBe(404);
    expect((await it.post(PATH, { way: 'moderator', words: 'Mit' })).status).toBe(404);
  });
});
