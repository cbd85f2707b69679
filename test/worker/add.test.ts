import { beforeEach, describe, expect, it } from 'vitest';
import { formStamp } from '../../worker/middleware/human.ts';
import { newId, sha256 } from '../../worker/secrets.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { browserOf, rowsOf } from './stewards.ts';
import { type Answer, AT, ask, freshDatabase, given, open } from './support.ts';

const SECRET = 'a secret of the tests, and of nobody else';
const anybody = browserOf();

const stamp = (secondsAgo: number, form = 'submission') =>
  formStamp(SECRET, form, new Date(Date.now() - secondsAgo * 1000));

/** As it is sent by somebody who took ten seconds. */
async function filled(more: Record<string, string | string[]> = {}, secondsAgo = 10) {
  const id = (more.id as string | undefined) ?? newId();
  return {
    name: 'Strikkecafé på Ærø',
    summary: 'Vi strikker sammen.',
    category: 'naboskab',
    where: 'place',
    address: 'Vestergade 12',
    postcode: '8000',
    town: 'Aarhus C',
    lng: '10.2039',
    lat: '56.1572',
    pointFor: 'Vestergade 12|8000|Aarhus C',
    precision: 'exact',
    phone: '12 34 56 78',
    email: 'Bo@Test.example',
    seen: '',
    ...more,
    id,
    stempel: (more.stempel as string | undefined) ?? (await stamp(secondsAgo)),
  };
}

async function send(more: Record<string, string | string[]> = {}, secondsAgo?: number): Promise<Answer> {
  return anybody.post('/tilfoej', await filled(more, secondsAgo));
}

/** The alert, as it is read. */
const said = ({ text }: Answer) =>
  /role="alert"[^>]*>(.*?)<\/(?:div|p)>/s
    .exec(text)?.[1]
    ?.replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const stored = () =>
  rowsOf<{ id: string; status: string }>('select id, status from initiative order by number');
const linkOf = async () => {
  const [mail] = await rowsOf<{ data: string }>('select data from mail order by number desc limit 1');
  return String(JSON.parse(mail?.data ?? '{}').link);
};

describe('adding a listing', () => {
  freshDatabase();

  it('begins with an empty page that nobody else is given', async () => {
    const { text, response } = await anybody.get('/tilfoej');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    const ids = await Promise.all(
      [1, 2].map(
        async () => /name="id" value="([\w-]{22})"/.exec((await anybody.get('/en/tilfoej')).text)?.[1],
      ),
    );
    expect(new Set(ids).size).toBe(2);
    expect(text).toContain('<h1>Tilføj et initiativ</h1>');
    expect(text).not.toContain('role="alert"');
    expect(await stored()).toEqual([]);
  });

  it('makes a draft that nobody sees and mails a link, at once or not at all', async () => {
    const { status, response } = await send();
    expect([status, response.headers.get('Location')]).toEqual([303, '/tilfoej/tak']);
    expect(response.headers.get('Set-Cookie')).toBeNull();
    expect(await stored()).toMatchObject([{ status: 'draft' }]);
    const [link] = await rowsOf<{ token_hash: string; email: string }>(
      'select token_hash, email, kind, expires_at - created_at as lives from invitation',
    );
    expect(link).toMatchObject({ email: 'bo@test.example', kind: 'submission', lives: 7 * 86_400_000 });
    expect(
      await rowsOf('select kind, "to", language, json_extract(data, \'$.name\') as name from mail'),
    ).toEqual([
      { kind: 'confirm-submission', to: 'bo@test.example', language: 'da', name: 'Strikkecafé på Ærø' },
    ]);
    const [, token = ''] = /^\/tilfoej\/bekraeft\?n=([\w-]{43})$/.exec(await linkOf()) ?? [];
    expect(await sha256(token)).toBe(link?.token_hash);
    expect((await ask('/i/strikkecafe-paa-aeroe')).status).not.toBe(200);
    expect(await rowsOf('select actor, state, version from revision')).toEqual([
      { actor: 'visitor', state: 'live', version: 1 },
    ]);
    expect((await anybody.get('/tilfoej/tak')).text).toContain('Tjek din mail');
  });

  it('writes mails in the language of the page', async () => {
    await anybody.post('/en/tilfoej', await filled());
    expect(await linkOf()).toMatch(/^\/en\/tilfoej\/bekraeft\?n=/);
    expect(await rowsOf('select language from mail')).toEqual([{ language: 'en' }]);
  });

  it('names every field that is wrong, and keeps all that was typed', async () => {
    const answer = await send({
      name: '',
      category: 'mad',
      website: 'javascript:alert(1)',
      email: 'bo',
      tags: 'a, b',
    });
    expect(answer.status).toBe(422);
    expect(said(answer)).toBe(
      'Der er 3 ting, du skal rette Skriv, hvad initiativet hedder Hjemmeside skal være en adresse, der begynder med https:// eller http://. Din e-mail ligner ikke en e-mail.',
    );
    for (const name of ['name', 'website', 'email']) {
      expect(answer.text).toContain(`<a href="#${name}">`);
      expect(answer.text).toMatch(
        new RegExp(`id="${name}" name="${name}"[^>]*aria-describedby="${name}-error`),
      );
    }
    expect(answer.text).toContain('value="javascript:alert(1)"');
    expect(answer.text).toContain('<option value="mad" selected>');
    // What is folded away is open when it holds something.
    expect(answer.text).toMatch(/<details class="folded" open><summary>Beskrivelse/);
    expect(answer.text).toMatch(/<details class="folded"><summary>Hvornår/);
    expect(await stored()).toEqual([]);
  });

  it('shows markup and scripts as the text they are, in every field', async () => {
    const nasty = `"><script>alert(1)</script>'&\u2028`;
    const names = [
      'name',
      'summary',
      'address',
      'town',
      'venue',
      'areas',
      'website',
      'contactEmail',
      'description',
      'tags',
      'organiser',
      'openingHours',
      'nameEn',
      'links-0-title',
      'activities-0-name',
      'email',
      'id',
      'stempel',
      'lng',
      'pointFor',
      'languages',
      'price',
      'hoursBefore',
    ];
    const { status, text } = await send(Object.fromEntries(names.map((name) => [name, nasty])));
    expect(status).toBe(422);
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it.each<[string, Record<string, string>, string]>([
    ['lat 91', { lat: '91' }, 'address'],
    ['a zero byte', { summary: 'a\u0000b' }, 'summary'],
    ['a turned direction', { name: 'a\u202eb' }, 'name'],
    ['200 kB of name', { name: 'x'.repeat(200_000) }, 'name'],
    ['data for a link', { 'links-0-url': 'data:text/html,x' }, 'links-0-url'],
  ])('refuses %s by its field', async (_, wrong, field) => {
    const { status, text } = await send(wrong);
    expect(status).toBe(422);
    expect(text).toContain(`<a href="#${field}">`);
  });

  it('obeys no field that is not of a listing', async () => {
    const fields = {
      status: 'published',
      role: 'administrator',
      ownerState: 'verified',
      __proto__: 'x',
      constructor: 'x',
      slug: 'x',
      'pictures-0-url': 'https://a.example/a.jpg',
      'pictures-0-alt': 'x',
    };
    await send(fields as never);
    expect(await rowsOf('select status, owner_state, slug, pictures from initiative')).toEqual([
      { status: 'draft', owner_state: 'unclaimed', slug: 'strikkecafe-paa-aeroe', pictures: '[]' },
    ]);
    expect(await rowsOf('select * from role')).toEqual([]);
  });

  it.each([
    ['text/plain', 'name=x', 415],
    ['application/json', '{"name":"x"}', 415],
    ['multipart/form-data', 'x', 400],
    ['application/x-www-form-urlencoded', `name=${'x'.repeat(300_000)}`, 413],
  ])('does not read %s of the wrong kind', async (type, body, status) => {
    const headers = { 'Content-Type': type, Accept: 'text/html', Origin: AT };
    const answer = await ask('/tilfoej', { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.text).toContain('<h1>');
  });

  it('is no page of another site', async () => {
    const headers = { Origin: 'https://evil.example', 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(await filled());
    expect((await ask('/tilfoej', { method: 'POST', headers, body })).status).toBe(403);
  });
});

describe('robots', () => {
  freshDatabase();

  it.each<[string, () => Promise<Answer>, string]>([
    ['fill in what nobody sees', () => send({ homepage: 'Buy' }), 'Der er ikke sendt noget'],
    ['are too quick', () => send({}, 1), 'Der er ikke sendt noget'],
    ['have a form of yesterday', () => send({}, 25 * 3600), 'Formularen har været åben længe'],
    [
      'have a stamp of another form',
      async () => send({ stempel: await stamp(9, 'message') }),
      'Der er ikke sendt noget',
    ],
    [
      'have a stamp of their own',
      () => send({ stempel: `1795860000.${'x'.repeat(43)}` }),
      'Der er ikke sendt noget',
    ],
    ['have no stamp', () => send({ stempel: '' }), 'Der er ikke sendt noget'],
  ])('that %s are told so kindly, and nothing is stored', async (_, robot, words) => {
    const answer = await robot();
    expect(answer.status).toBe(422);
    expect(said(answer)).toContain(words);
    expect(answer.text).toContain('value="Strikkecafé på Ærø"');
    for (const table of ['initiative', 'invitation', 'mail', 'revision', 'allowance']) {
      expect(await rowsOf(`select 1 from ${table}`), table).toEqual([]);
    }
  });

  it('are people when they send what the page gave them then', async () => {
    const { text } = await send({}, 25 * 3600);
    const [, given = ''] = /name="stempel" value="([^"]+)"/.exec(text) ?? [];
    expect(Number.parseInt(given, 10)).toBeGreaterThan(Date.now() / 1000 - 60);
  });

  it('cannot name what they make, but by an id of our own', async () => {
    await send({ id: '../../x' });
    expect(await stored()).toEqual([{ id: expect.stringMatching(/^[\w-]{22}$/), status: 'draft' }]);
  });
});

describe('sending it twice', () => {
  freshDatabase();

  it('is one listing and one mail, at once or one after the other', async () => {
    const form = await filled({ seen: '1' });
    const answers = await Promise.all(Array.from({ length: 5 }, () => anybody.post('/tilfoej', form)));
    answers.push(await anybody.post('/tilfoej', form));
    // The sixth was more than an address may send in an hour.
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 303, 303, 429, 429, 429]);
    expect(await stored()).toHaveLength(1);
    for (const table of ['mail', 'invitation', 'revision', 'audit']) {
      expect(await rowsOf(`select count(*) as n from ${table}`), table).toEqual([{ n: 1 }]);
    }
  });

  it('is two when they are two of the same name, each with an address of its own', async () => {
    await given({ slug: 'strikkecafe-paa-aeroe', status: 'rejected' });
    await send({ seen: '1' });
    await send({ seen: '1' });
    const slugs = (await rowsOf<{ slug: string }>('select slug from initiative order by number')).map(
      ({ slug }) => slug,
    );
    expect(slugs[0]).toBe('strikkecafe-paa-aeroe');
    for (const slug of slugs.slice(1)) expect(slug).toMatch(/^strikkecafe-paa-aeroe-[a-z0-9]{1,5}$/);
    expect(new Set(slugs).size).toBe(3);
  });
});

describe('a flood', () => {
  freshDatabase();
  const from = (ip: string) => async (more: Record<string, string>) =>
    ask('/tilfoej', {
      method: 'POST',
      redirect: 'manual',
      headers: { Accept: 'text/html', Origin: AT, 'CF-Connecting-IP': ip },
      body: new URLSearchParams(await filled({ seen: '1', ...more })),
    });
  const mails = async () => (await rowsOf<{ n: number }>('select count(*) as n from mail'))[0]?.n;

  it('of one address ends after five in an hour, with all that was typed', async () => {
    const answers = [];
    for (let n = 0; n < 12; n++) answers.push(await from('198.51.100.7')({ email: `n${n}@test.example` }));
    expect(answers.map(({ status }) => status)).toEqual([...Array(5).fill(303), ...Array(7).fill(429)]);
    const last = answers.at(-1) as Answer;
    expect(Number(last.response.headers.get('Retry-After'))).toBeGreaterThan(0);
    expect(last.text).toContain('value="Strikkecafé på Ærø"');
    expect(await mails()).toBe(5);
  });

  it('of one network ends after thirty, whatever its addresses', { timeout: 30_000 }, async () => {
    const all = Array.from({ length: 36 }, (_, n) =>
      from(`198.51.100.${n}`)({ name: `Kor ${n}`, email: `n${n}@test.example` }),
    );
    await Promise.all(all);
    expect(await mails()).toBe(30);
  });

  it('to one person ends after three, wherever it comes from', async () => {
    for (let n = 0; n < 8; n++)
      await from(`10.${n}.0.1`)({ email: n % 2 ? 'a@test.example' : 'A@test.example' });
    expect(await mails()).toBe(3);
  });
});

describe('a place without a script', () => {
  freshDatabase();
  const typed = { lng: '', lat: '', pointFor: '' };

  beforeEach(async () => {
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    const common = { alternativeNames: [], population: 0 };
    await savePlaces(open(), [
      {
        ...common,
        id: 'postcode:8000',
        kind: 'postcode',
        name: 'Aarhus C',
        postcode: '8000',
        lngLat: { lng: 10.2, lat: 56.15 },
      },
      { ...common, id: 'town:1', kind: 'town', name: 'Tved', lngLat: { lng: 10.4, lat: 55.1 } },
      { ...common, id: 'town:2', kind: 'town', name: 'Tved', lngLat: { lng: 10.6, lat: 56.2 } },
    ]);
  });

  it('is chosen from what the server found, and asked for once', async () => {
    const asked = await send(typed);
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('<legend>Hvor er det helt præcist?');
    expect(asked.text).toMatch(/name="found" value="approximate:10.2,56.15" checked/);
    expect(asked.text).toContain('Midt i 8000 Aarhus C, tegnet omtrentligt');
    expect(await stored()).toEqual([]);
    await send({ ...typed, pointFor: 'Vestergade 12|8000|Aarhus C', found: 'approximate:10.2,56.15' });
    expect(await rowsOf('select lng, lat, precision, status from initiative')).toEqual([
      { lng: 10.2, lat: 56.15, precision: 'approximate', status: 'draft' },
    ]);
  });

  it('is asked for again when the address was changed meanwhile', async () => {
    const answer = await send({
      ...typed,
      address: 'Nygade 1',
      pointFor: 'Vestergade 12|8000|Aarhus C',
      found: 'approximate:10.2,56.15',
    });
    expect([answer.status, await stored()]).toEqual([200, []]);
  });

  it('offers each town of a name, and says when there is none', async () => {
    const both = await send({ ...typed, address: '', postcode: '', town: 'Tved' });
    expect(both.text.match(/name="found"/g)).toHaveLength(2);
    const none = await send({ ...typed, postcode: '1234', town: 'Ingensteds' });
    expect([none.status, said(none)]).toEqual([
      422,
      'Der er én ting, du skal rette Postnr. kender vi ikke. Prøv med et postnummer.',
    ]);
  });

  it('may be no place at all, but areas that people know by name', async () => {
    await send({ where: 'areas', areas: 'Aarhus Kommune', online: 'on' });
    expect(await rowsOf('select service_area, municipality, lng from initiative')).toEqual([
      { service_area: '["municipality:0751","online"]', municipality: '0751', lng: null },
    ]);
  });

  it('gives a row more when it is asked, and stores nothing', async () => {
    const { status, text } = await send({ more: 'links', 'links-0-url': 'https://a.example/' });
    expect(status).toBe(200);
    expect(text).toContain('name="links-1-url"');
    expect(await stored()).toEqual([]);
  });
});

describe('what is there already', () => {
  freshDatabase();

  it('is asked about once, with a way to say that it is mine', async () => {
    await given({ slug: 'strik', name: 'Strikkecafé på Ærø', contact: { phone: '12 34 56 78' } });
    const asked = await send();
    expect(asked.status).toBe(200);
    expect(asked.text).toContain('Er det et af disse?');
    expect(asked.text).toContain('href="/i/strik/overtag"');
    expect(asked.text).toContain('name="seen" value="1"');
    expect(await rowsOf("select 1 from initiative where status = 'draft'")).toEqual([]);
    expect((await send({ seen: '1' })).status).toBe(303);
  });

  it('is asked about together with the place', async () => {
    await given({ slug: 'strik', name: 'Strikkecafé på Ærø', contact: { phone: '12 34 56 78' } });
    await savePlaces(open(), [
      {
        id: 'postcode:8000',
        kind: 'postcode',
        name: 'Aarhus C',
        postcode: '8000',
        lngLat: { lng: 10.2, lat: 56.15 },
        alternativeNames: [],
        population: 0,
      },
    ]);
    const { text } = await send({ lng: '', lat: '', pointFor: '' });
    expect(text).toContain('Der er to spørgsmål');
    expect(text).toContain('Er det et af disse?');
    expect(text).toContain('name="found"');
  });
});

describe('confirming the address', () => {
  freshDatabase();

  it('shows a page with a button, and changes nothing until it is pressed', async () => {
    await send();
    const link = await linkOf();
    for (const method of ['GET', 'HEAD']) {
      const { status } = await ask(link, { method, headers: { Accept: 'text/html' } });
      expect(status).toBe(200);
    }
    expect(await stored()).toMatchObject([{ status: 'draft' }]);
    expect((await anybody.get(link)).text).toContain('Ja, det er mig');
  });

  it('makes an account that owns it, and a matter for its area, once', async () => {
    await saveAreas(open(), [{ kind: 'municipality', code: '0751', name: 'Aarhus', slug: 'aarhus' }]);
    await send({ where: 'areas', areas: 'Aarhus' });
    const link = await linkOf();
    const token = link.split('n=')[1] ?? '';
    const answers = await Promise.all([1, 2, 3].map(() => anybody.post('/tilfoej/bekraeft', { n: token })));
    expect(
      answers.map(({ status, response }) => [
        status,
        response.headers.get('Location'),
        response.headers.get('Set-Cookie'),
      ]),
    ).toEqual(Array(3).fill([303, link, null]));
    expect(await stored()).toMatchObject([{ status: 'pending' }]);
    expect(await rowsOf('select email, language from account')).toEqual([
      { email: 'bo@test.example', language: 'da' },
    ]);
    expect(await rowsOf('select count(*) as n from ownership join account on number = account')).toEqual([
      { n: 1 },
    ]);
    const [last] = await rowsOf<{ id: string }>('select id from revision where version = 2');
    expect(await rowsOf('select kind, area, subject, state from matter')).toEqual([
      { kind: 'new', area: '0751', subject: last?.id, state: 'open' },
    ]);
    expect(await rowsOf('select action, details from audit')).toEqual([
      { action: 'submitted', details: '{"status":"draft"}' },
      { action: 'submitted', details: '{"status":"pending"}' },
    ]);
    expect((await anybody.get(link)).text).toContain('Tak, det er modtaget');
  });

  it('gives it to the account that has the address already', async () => {
    await rowsOf(
      "insert into account (number, id, email, language, created_at) values (7, 'a', 'bo@test.example', 'en', 0)",
    );
    await send();
    await anybody.post('/tilfoej/bekraeft', { n: (await linkOf()).split('n=')[1] ?? '' });
    expect(await rowsOf('select account from ownership')).toEqual([{ account: 7 }]);
    expect(await rowsOf('select language from account')).toEqual([{ language: 'en' }]);
  });

  it('is gone for a link that is too old, changed, or of something else', async () => {
    await send();
    const token = (await linkOf()).split('n=')[1] ?? '';
    const turned = token.startsWith('a') ? `b${token.slice(1)}` : `a${token.slice(1)}`;
    for (const wrong of [
      '',
      turned,
      token.slice(0, 42),
      token.toUpperCase(),
      'x'.repeat(10_000),
      `${token} `,
    ]) {
      const [got, posted] = [
        await anybody.get(`/tilfoej/bekraeft?n=${encodeURIComponent(wrong)}`),
        await anybody.post('/tilfoej/bekraeft', { n: wrong }),
      ];
      if (wrong.trim() === token) continue;
      expect([got.status, posted.status], wrong.slice(0, 50)).toEqual([410, 410]);
    }
    await rowsOf('update invitation set expires_at = 1, used_at = null');
    await rowsOf("update initiative set status = 'draft'");
    expect((await anybody.post('/tilfoej/bekraeft', { n: token })).status).toBe(410);
    expect(await rowsOf('select 1 from account')).toEqual([{ 1: 1 }]);
    await rowsOf("update invitation set expires_at = 9999999999999, kind = 'claim'");
    expect((await anybody.get(`/tilfoej/bekraeft?n=${token}`)).status).toBe(410);
  });

  it('costs two calls, and sending it three', async () => {
    const sent = await send({ seen: '1' });
    expect(sent.response.headers.get('Server-Timing')).toMatch(/desc="3 calls, \d\d? rows"/);
    const confirmed = await anybody.post('/tilfoej/bekraeft', { n: (await linkOf()).split('n=')[1] ?? '' });
    expect(confirmed.response.headers.get('Server-Timing')).toMatch(/desc="2 calls, \d\d? rows"/);
  });
});
