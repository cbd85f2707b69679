import { describe, expect, it } from 'vitest';
import { saveAreas } from '../../worker/store/areas.ts';
import { sample } from './sample-pictures.ts';
import { aSteward, browserOf, rowsOf, type Steward } from './stewards.ts';
import { type Answer, AT, ask, freshDatabase, type Given, given, ITEMS, open } from './support.ts';

const WHOLE: Given = {
  id: 'a',
  slug: 'strikkecafe',
  summary: 'Vi strikker sammen.',
  contact: { phone: '12 34 56 78' },
  description: 'Hver torsdag.\n\nKom.',
  openingHours: 'Th 19:00-21:00; PH off',
  pictures: [{ url: 'https://a.example/a.jpg', alt: 'Garn' }],
};

/** What the form of a page would send, as it stands. */
function formOf(text: string): Record<string, string[]> {
  const fields: Record<string, string[]> = {};
  const put = (name: string | undefined, value = '') => {
    if (!name) return;
    fields[name] = [...(fields[name] ?? []), unescaped(value)];
  };
  const form = /<form class="form"[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const isOff = /type="(checkbox|radio)"/.test(tag) && !/\schecked/.test(tag);
    if (!isOff) put(attribute(tag, 'name'), attribute(tag, 'value'));
  }
  for (const [, tag = '', value] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    put(attribute(tag, 'name'), value);
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const offered = [...options.matchAll(/<option[^>]*>/g)].map(([option]) => option);
    const chosen = offered.find((option) => /\sselected/.test(option)) ?? offered[0] ?? '';
    put(attribute(tag, 'name'), attribute(chosen, 'value'));
  }
  return fields;
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
const unescaped = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

async function opened(who: Pick<Steward, 'get'>): Promise<Record<string, string[]>> {
  const { status, text } = await who.get('/mine/a/ret');
  expect(status).toBe(200);
  return formOf(text);
}

const nameNow = async () => (await ask(`${ITEMS}/a`)).body.properties as { name: string };
const location = ({ response }: Answer) => response.headers.get('Location');

const AROUND: [number, number][] = [
  [10, 56],
  [10.4, 56],
  [10.4, 56.3],
  [10, 56.3],
  [10, 56],
];

async function verified(): Promise<Steward> {
  await saveAreas(open(), [
    {
      ...{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' },
      bbox: { west: 10, south: 56, east: 10.4, north: 56.3 },
      geometry: { type: 'MultiPolygon', coordinates: [[AROUND]] },
    },
  ]);
  await given(WHOLE);
  await rowsOf("update initiative set owner_state = 'verified'");
  return aSteward({ owns: ['a'] });
}

describe('changing a listing', () => {
  freshDatabase();

  it('saves what was changed and nothing else', async () => {
    const owner = await verified();
    const [before] = await rowsOf('select * from initiative');
    const answer = await owner.post('/mine/a/ret', {
      ...(await opened(owner)),
      name: 'Bogkreds',
      note: 'Nyt navn',
    });
    expect([answer.status, location(answer)]).toEqual([303, '/mine/a/gemt?i=strikkecafe']);
    const [after] = await rowsOf('select * from initiative');
    const changed = Object.keys(after ?? {}).filter((key) => after?.[key] !== before?.[key]);
    const told = changed.filter((key) => !/^(search_|facet)/.test(key));
    expect(told.sort()).toEqual(['confirmed_at', 'confirmed_by', 'name', 'updated_at', 'version']);
    expect(await rowsOf('select note, actor from revision where version = 2')).toEqual([
      { note: 'Nyt navn', actor: 'owner' },
    ]);
    expect((await owner.get(location(answer) ?? '')).text).toContain('Det, du har rettet, vises nu.');
  });

  it('waits where the owner is not verified, says so, and goes on from what waits', async () => {
    await given(WHOLE);
    await rowsOf("update initiative set owner_state = 'claimed'");
    const owner = await aSteward({ owns: ['a'] });
    const page = await owner.get('/mine/a/ret');
    expect(page.text).toContain('En redaktør ser på det, du retter, før det vises.');
    const answer = await owner.post('/mine/a/ret', { ...formOf(page.text), name: 'Bogkreds' });
    expect(location(answer)).toBe('/mine/a/gemt?venter=&i=strikkecafe');
    expect((await owner.get(location(answer) ?? '')).text).toContain('ligger hos en redaktør');
    expect((await nameNow()).name).toBe('Strikkecafé');
    const again = await owner.get('/mine/a/ret');
    expect(again.text).toContain('venter på en redaktør');
    expect(formOf(again.text).name).toEqual(['Bogkreds']);
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    expect((await opened(moderator)).name).toEqual(['Strikkecafé']);
  });

  it('needs somebody who is signed in and may do it; the log says who tried', async () => {
    const owner = await verified();
    await given({ id: 'b' });
    const fields = { ...(await opened(owner)), name: 'Mit' };
    const other = await aSteward({ owns: ['b'] });
    expect(location(await browserOf().get('/mine/a/ret'))).toBe('/log-ind?videre=%2Fmine%2Fa%2Fret');
    const out = await browserOf().post('/mine/a/ret', fields);
    expect([out.status, out.text.includes('href="/log-ind?videre=%2Fmine%2Fa%2Fret"')]).toEqual([401, true]);
    expect((await other.get('/mine/a/ret')).status).toBe(403);
    expect(await rowsOf('select * from audit')).toEqual([]);
    expect((await other.post('/mine/a/ret', fields)).status).toBe(403);
    expect(await rowsOf('select action, subject from audit')).toEqual([{ action: 'refused', subject: 'a' }]);
    expect((await owner.get('/mine/x/ret')).status).toBe(404);
    expect((await nameNow()).name).toBe('Strikkecafé');
  });

  it('names what is wrong, with all that was typed', async () => {
    const owner = await verified();
    const { status, text } = await owner.post('/mine/a/ret', {
      ...(await opened(owner)),
      name: '',
      website: 'javascript:x',
    });
    expect(status).toBe(422);
    expect(text).toContain('<a href="#name">');
    expect(text).toContain('<a href="#website">');
    expect(formOf(text)).toMatchObject({ website: ['javascript:x'], description: ['Hver torsdag.\n\nKom.'] });
  });

  it('asks where an address is that was changed, and not where nobody knew before', async () => {
    const owner = await verified();
    await rowsOf(
      "insert into place (id, kind, name, lng, lat, postcode, population) values ('postcode:8000', 'postcode', 'Aarhus C', 10.2, 56.1, '8000', 0)",
    );
    await rowsOf("insert into place_name (tier, folded, place) select 2, '8000', number from place");
    const form = { ...(await opened(owner)), postcode: '8000', town: '' };
    const asked = await owner.post('/mine/a/ret', form);
    expect([asked.status, formOf(asked.text).found]).toEqual([200, ['approximate:10.2,56.1']]);
    await rowsOf('update initiative set lng = null, lat = null, key = null, x = null, y = null');
    const answer = await owner.post('/mine/a/ret', await opened(owner));
    expect(answer.status).toBe(303);
  });

  it('takes a picture with its words, and keeps it when something else is wrong', async () => {
    const owner = await verified();
    const form = { ...(await opened(owner)), pictureCredit: 'Bo' };
    const send = (fields: Record<string, string | string[]>, file?: Blob) => {
      const body = new FormData();
      for (const [name, all] of Object.entries(fields))
        for (const one of [all].flat()) body.append(name, one);
      if (file) body.append('picture', file, '../../x.svg');
      const headers = { Cookie: owner.cookie, Accept: 'text/html', Origin: AT };
      return ask('/mine/a/ret', { method: 'POST', redirect: 'manual', headers, body });
    };
    const wordless = await send(form, new Blob([sample('jpeg')]));
    expect([wordless.status, wordless.text.includes('href="#pictures-1-alt"')]).toEqual([422, true]);
    const answer = await send({ ...formOf(wordless.text), 'pictures-1-alt': 'En firkant' });
    expect(answer.status).toBe(303);
    const [row] = await rowsOf<{ pictures: string }>('select pictures from initiative');
    expect(JSON.parse(row?.pictures ?? '')).toMatchObject([
      { alt: 'Garn' },
      { url: expect.stringMatching(/^\/billeder\/[\w-]{43}$/), alt: 'En firkant', credit: 'Bo' },
    ]);
    const none = await send(await opened(owner), new Blob(['<svg/>'], { type: 'image/png' }));
    expect([none.status, none.text.includes('ikke et billede, vi kan læse')]).toEqual([422, true]);
  });

  it('costs two calls beside the session', async () => {
    const owner = await verified();
    const answer = await owner.post('/mine/a/ret', { ...(await opened(owner)), name: 'Bogkreds' });
    expect(answer.response.headers.get('Server-Timing')).toContain('3 calls');
  });
});

describe('when somebody else was first', () => {
  freshDatabase();

  /** Two tabs that were opened together: the other one has changed the name and the price, and this one is sent. */
  async function late(mine: Record<string, string>): Promise<{ owner: Steward; answer: Answer }> {
    const owner = await verified();
    const form = await opened(owner);
    await owner.post('/mine/a/ret', { ...form, change: '', name: 'Deres navn', price: 'free' });
    return { owner, answer: await owner.post('/mine/a/ret', { ...form, ...mine }) };
  }

  it('shows both versions, and nothing is lost or overwritten', async () => {
    const { answer } = await late({ name: 'Mit navn', summary: 'Min tekst' });
    expect(answer.status).toBe(412);
    expect((await nameNow()).name).toBe('Deres navn');
    const parts = [...answer.text.matchAll(/<legend>(.*?)<\/legend>/g)].map(([, legend]) => legend);
    expect(parts).toEqual(['Navn', 'Resumé', 'Pris']);
    expect(answer.text).toMatch(/Mit navn[\s\S]*Min tekst/);
    // What I left as it was is theirs.
    expect(formOf(answer.text)).toMatchObject({
      'choice-name': ['mine'],
      'choice-summary': ['mine'],
      'choice-price': ['theirs'],
      version: ['2'],
      name: ['Mit navn'],
    });
  });

  it('saves each part as it was chosen', async () => {
    const { owner, answer } = await late({ name: 'Mit navn', summary: 'Min tekst' });
    const saved = await owner.post('/mine/a/ret', { ...formOf(answer.text), 'choice-name': 'theirs' });
    expect(saved.status).toBe(303);
    expect(await rowsOf('select name, summary, price, version from initiative')).toEqual([
      { name: 'Deres navn', summary: 'Min tekst', price: 'free', version: 3 },
    ]);
  });

  it('overwrites knowingly', async () => {
    const { owner, answer } = await late({ name: 'Mit navn' });
    await owner.post('/mine/a/ret', { ...formOf(answer.text), whole: 'mine' });
    expect(await rowsOf('select name, price, version from initiative')).toEqual([
      { name: 'Mit navn', price: null, version: 3 },
    ]);
  });

  it('asks again when it has changed once more, with what was chosen', async () => {
    const { owner, answer } = await late({ name: 'Mit navn', summary: 'Min tekst' });
    const choosing = formOf(answer.text);
    await owner.post('/mine/a/ret', { ...(await opened(owner)), name: 'Tredje navn' });
    const again = await owner.post('/mine/a/ret', { ...choosing, 'choice-name': 'theirs' });
    expect(again.status).toBe(412);
    expect(formOf(again.text)).toMatchObject({ summary: ['Min tekst'], price: ['free'], version: ['3'] });
    expect((await nameNow()).name).toBe('Tredje navn');
  });
});
