import { describe, expect, it } from 'vitest';
import { STUB } from '../../schema/redaction.ts';
import { amend } from '../../worker/actions/amend.ts';
import { newId } from '../../worker/secrets.ts';
import { listingOf } from '../../worker/store/changes.ts';
import { aSteward, browserOf, rowsOf, type Steward } from './stewards.ts';
import { anInitiative, ask, freshDatabase, type Given, given, ITEMS } from './support.ts';

const PATH = '/i/a/historik';
const press = (version: number, more: Record<string, string>) => ({
  version: String(version),
  change: newId(),
  ...more,
});

async function verified(more: Given = {}): Promise<Steward> {
  await given({ id: 'a', slug: 'a', ...more });
  await rowsOf("update initiative set owner_state = 'verified'");
  return aSteward({ owns: ['a'] });
}

/** What the listing becomes, change after change. */
async function changes(by: Steward, from: number, ...all: (Given & { note?: string })[]) {
  for (const [i, { note, ...more }] of all.entries()) {
    const listing = listingOf(anInitiative(more));
    await amend(by.acting, 'a', { changeId: newId(), version: from + i, listing, ...(note ? { note } : {}) });
  }
}

const revisions = () =>
  rowsOf<{ id: string; version: number; listing: string; note: string; redacted: string; state: string }>(
    'select id, version, listing, note, redacted, state from revision order by number',
  );
const idOf = async (version: number) => (await revisions()).find((one) => one.version === version)?.id ?? '';
const public_ = () => browserOf().get(PATH);
const present = () => ask(`${ITEMS}/a`).then(({ body }) => body.properties as Record<string, unknown>);

describe('the history of a listing', () => {
  freshDatabase();

  it('tells everybody what changed, when, as what and why, and nobody who', async () => {
    const it = await verified({ name: 'Strik', origin: { name: 'osm', id: '1' } });
    await rowsOf("insert into source (key, title, example) values ('osm', 'OpenStreetMap', 0)");
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    await changes(it, 1, { name: 'Strik og hækl', note: 'Vi hækler også' });
    await changes(moderator, 2, { name: 'Strik og hækl', price: 'free' });
    const { status, text } = await public_();
    expect(status).toBe(200);
    expect(text).toContain('<meta name="robots" content="noindex"/>');
    expect(text.match(/<time [^>]*>/g)).toHaveLength(3);
    expect(text).toMatch(/En moderator.*En ejer.*Kilden, OpenStreetMap/s);
    expect(text).toMatch(/<bdi>Vi hækler også<\/bdi>/);
    expect(text).toMatch(/<dt>Navn<\/dt>.*<del>.*Strik<.*<ins>.*Strik og hækl</s);
    expect(text).toContain('Den første udgave, der kan ses her.');
    expect(text).not.toContain('test.example');
    expect(text).not.toContain(it.by.id);
    expect(text).not.toContain('<form method="post" action="/i/a/historik');
    expect((await browserOf().get('/en/i/a/historik')).text).toContain('What has changed in');
  });

  it('begins when it was first shown, and knows no proposal and no rejected one', async () => {
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    await given({ id: 'a', slug: 'a', name: 'Hemmelig kladde', status: 'pending' });
    expect((await public_()).status).toBe(404);
    await changes(moderator, 1, { name: 'Hemmelig kladde to' });
    await rowsOf("update initiative set status = 'published', owner_state = 'claimed'");
    await changes(moderator, 2, { name: 'Vist' });
    const owner = await aSteward({ owns: ['a'] });
    await changes(owner, 3, { name: 'Kun foreslået' });
    const { text } = await public_();
    expect(text).not.toMatch(/Hemmelig|foreslået/);
    expect(text.match(/<article>/g)).toHaveLength(1);
  });

  it('tells no place that is hidden now, or was then, and no point that is only shown roughly now', async () => {
    const place = (precision: 'exact' | 'approximate' | 'hidden') => ({
      place: {
        lngLat: { lng: 10.2, lat: 56.1 },
        precision,
        address: 'Hjemvej 7',
        venue: 'Kælderen',
        town: 'Aarhus',
      },
    });
    const it = await verified(place('exact'));
    await changes(it, 1, { ...place('exact'), name: 'Et' });
    expect((await public_()).text).not.toContain('Hjemvej');
    await changes(it, 2, place('hidden'), {
      ...place('hidden'),
      place: { ...place('hidden').place, address: 'Hjemvej 9' },
    });
    const hidden = await public_();
    expect(hidden.text).not.toMatch(/Hjemvej|Kælderen|56[.,]1|10[.,]2/);
    expect(hidden.text).toContain('<bdi>Skjult</bdi>');
    await changes(it, 4, place('approximate'));
    expect((await public_()).text).not.toMatch(/Hjemvej 9|56,1\d|Moved/);
    const back = await it.post(`${PATH}/tilbage`, press(5, { revision: await idOf(2) }));
    expect(back.status).toBe(303);
    expect(await present()).toMatchObject({ name: 'Et', precision: 'approximate' });
  });

  it('of what is paused or closed is for those who keep it', async () => {
    const it = await verified();
    await it.post('/mine/a/pause', press(1, {}));
    expect((await public_()).status).toBe(410);
    const mine = await it.get(PATH);
    expect([mine.status, mine.text.includes('Sat på pause.')]).toEqual([200, true]);
    await it.post('/mine/a/aabn', press(2, {}));
    expect((await public_()).text).toMatch(/Vist igen\..*Sat på pause\./s);
  });

  it('comes page by page, each compared with the one before, in one call and few rows', async () => {
    const it = await verified();
    await changes(it, 1, ...Array.from({ length: 25 }, (_, n) => ({ name: `Navn ${n + 2}` })));
    const first = await public_();
    expect(first.text.match(/<article>/g)).toHaveLength(20);
    expect(first.text).toContain('href="/i/a/historik?foer=7"');
    expect(first.text).toMatch(/Navn 6<.*Navn 7</s);
    const last = await browserOf().get(`${PATH}?foer=7`);
    expect(last.text.match(/<article>/g)).toHaveLength(6);
    expect(last.text).not.toContain('foer=');
    const timing = first.response.headers.get('Server-Timing') ?? '';
    const [, calls, rows] = /(\d+) calls?, (\d+) rows/.exec(timing) ?? [];
    expect(Number(calls)).toBe(1);
    expect(Number(rows)).toBeLessThanOrEqual(120);
    expect((await browserOf().get(`${PATH}?foer=x`)).status).toBe(200);
  });
});

describe('going back', () => {
  freshDatabase();

  it('is a new change that says what an older one said', async () => {
    const it = await verified({ name: 'Først' });
    await changes(it, 1, { name: 'Så', price: 'paid', contact: { phone: '12 34 56 78' } });
    expect((await it.get(PATH)).text).toContain('Gå tilbage til denne udgave');
    const { response } = await it.post(`${PATH}/tilbage`, press(2, { revision: await idOf(1) }));
    expect(response.headers.get('Location')).toBe(`${PATH}?gjort=undone`);
    const now = await present();
    expect(now).toMatchObject({ name: 'Først', version: 3 });
    expect([now.price, now.phone]).toEqual([undefined, undefined]);
    expect((await public_()).text).toContain('Tilbage til udgave 1');
    const lines = await rowsOf("select details from audit where action = 'undone'");
    expect(lines).toEqual([{ details: '{"version":3}' }]);
  });

  it('waits for a moderator where a change would, and is for those who may change it', async () => {
    const it = await verified({ name: 'Først' });
    await changes(it, 1, { name: 'Så' });
    await rowsOf("update initiative set owner_state = 'claimed'");
    const fields = press(2, { revision: await idOf(1) });
    expect((await browserOf().post(`${PATH}/tilbage`, fields)).status).toBe(401);
    expect((await (await aSteward()).post(`${PATH}/tilbage`, fields)).status).toBe(403);
    expect((await it.post(`${PATH}/tilbage`, { ...fields, version: '1' })).status).toBe(412);
    expect((await it.post(`${PATH}/tilbage`, { ...fields, revision: 'x' })).status).toBe(404);
    const { response } = await it.post(`${PATH}/tilbage`, fields);
    expect(response.headers.get('Location')).toBe(`${PATH}?gjort=undone-waits`);
    expect(await present()).toMatchObject({ name: 'Så' });
    expect(await rowsOf('select kind from matter')).toEqual([{ kind: 'change' }]);
  });
});

describe('redaction', () => {
  freshDatabase();
  const redact = (it: Steward, version: number, words: string, field = 'contact') =>
    it.post(`${PATH}/fjern`, press(version, { field, words }));

  it('puts a stub into every revision and note, and keeps the words nowhere; the log does not say them', async () => {
    const it = await verified({ contact: { phone: '12 34 56 78', email: 'ida@privat.example' } });
    await changes(
      it,
      1,
      { contact: { phone: '12 34 56 78' }, note: 'Ida (12 34 56 78) er stoppet' },
      { contact: { phone: '87 65 43 21' } },
    );
    const { response } = await redact(it, 3, '12 34 56 78');
    expect(response.headers.get('Location')).toBe(`${PATH}?gjort=redacted`);
    const kept = await revisions();
    expect(JSON.stringify(kept)).not.toContain('12 34 56 78');
    expect(kept.map(({ version, redacted }) => [version, JSON.parse(redacted)])).toEqual([
      [1, ['contact']],
      [2, ['contact']],
      [3, []],
      [4, []],
    ]);
    expect(JSON.parse(kept[0]?.listing ?? '').contact).toEqual({ phone: STUB, email: 'ida@privat.example' });
    const { text } = await public_();
    expect(text).not.toContain('12 34 56 78');
    expect(text).toContain('Oplysninger er fjernet herfra: Kontakt.');
    expect(text).toContain('[fjernet oplysning]');
    expect(text).toContain('Oplysninger fjernet fra ældre udgaver: Kontakt');
    expect(await present()).toMatchObject({ phone: '87 65 43 21', version: 4 });
    const [line] = await rowsOf("select details from audit where action = 'redacted'");
    expect(line).toEqual({ details: '{"field":"contact","revisions":2}' });
  });

  it('is not undone by going back: what was taken out keeps its present words', async () => {
    const it = await verified({ name: 'Først', contact: { phone: '12 34 56 78' } });
    await changes(it, 1, { name: 'Så', contact: { phone: '87 65 43 21' } });
    await redact(it, 2, '12 34 56 78');
    await it.post(`${PATH}/tilbage`, press(3, { revision: await idOf(1) }));
    expect(await present()).toMatchObject({ name: 'Først', phone: '87 65 43 21' });
  });

  it('is refused for words that still stand, that wait, or that are nowhere, with what was typed', async () => {
    const it = await verified({ summary: 'Ring til Ida' });
    await changes(it, 1, { summary: 'Ring til Bo' });
    await rowsOf("update initiative set owner_state = 'claimed'");
    await changes(it, 2, { summary: 'Ring til Ida Hansen' });
    for (const [words, said] of [
      ['Bo', 'Ret initiativet først'],
      ['Ida', 'venter på en moderator'],
      ['Per', 'ikke i nogen udgave'],
      ['P', 'mindst to tegn'],
      ['▮▮', 'ikke i nogen udgave'],
    ] as const) {
      const answer = await redact(it, 2, words, 'summary');
      expect([words, answer.status]).toEqual([words, 422]);
      expect(answer.text).toContain(said);
      expect(answer.text).toContain(`value="${words}"`);
      expect(answer.text).toMatch(/<option value="summary" selected>/);
    }
    expect((await redact(it, 2, 'Ida', 'category')).status).toBe(400);
    expect((await redact(await aSteward(), 2, 'Ida', 'summary')).status).toBe(403);
    expect(JSON.stringify(await revisions())).not.toContain(STUB);
  });

  it('loses nothing when two take out words at once: one is first, the other is told', async () => {
    const it = await verified({ summary: 'Ring til Ida eller Bo' });
    await changes(it, 1, { summary: 'Ring til os' });
    const both = await Promise.all(['Ida', 'Bo'].map((words) => redact(it, 2, words, 'summary')));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 412]);
    const again = both[0]?.status === 412 ? 'Ida' : 'Bo';
    await redact(it, 3, again, 'summary');
    expect(JSON.parse((await revisions())[0]?.listing ?? '').summary).toBe(`Ring til ${STUB} eller ${STUB}`);
  });

  it('touches words alone: no key, no rule and no other field', async () => {
    const activities = [{ name: 'kind: FREQ', start: '2026-01-01T19:00', rrule: 'FREQ=WEEKLY' }];
    const organiser = { name: 'En association', kind: 'association' as const };
    const it = await verified({ activities, organiser, summary: 'FREQ' });
    await changes(it, 1, {});
    await redact(it, 2, 'FREQ', 'activities');
    await redact(it, 3, 'association', 'organiser');
    const first = JSON.parse((await revisions())[0]?.listing ?? '');
    expect(first.activities).toEqual([{ ...activities[0], name: `kind: ${STUB}` }]);
    expect(first.organiser).toEqual({ name: `En ${STUB}`, kind: 'association' });
    expect(first.summary).toBe('FREQ');
  });
});
