import { describe, expect, it } from 'vitest';
import { aSteward, rowsOf, type Steward } from './stewards.ts';
import { AT, ask, freshDatabase, type Given, given, ITEMS } from './support.ts';

interface Sent {
  as?: Pick<Steward, 'cookie'>;
  tag?: string | undefined;
  type?: string;
  headers?: Record<string, string>;
}

/** What a program sends that holds somebody's session. */
function send(method: string, path: string, body?: unknown, { as, tag, type, headers = {} }: Sent = {}) {
  return ask(path, {
    method,
    headers: {
      'Content-Type': type ?? (method === 'PATCH' ? 'application/merge-patch+json' : 'application/geo+json'),
      ...(as ? { Cookie: as.cookie } : {}),
      ...(tag === undefined ? {} : { 'If-Match': tag }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

const A = `${ITEMS}/a`;
const feature = (properties: Record<string, unknown> = {}, more: Record<string, unknown> = {}) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [10.2039, 56.1572] },
  properties: { name: 'Bogbytte', summary: 'Vi bytter bøger.', category: 'kultur-kunst', ...properties },
  ...more,
});
const tagOf = async (path = A) => (await ask(path)).response.headers.get('ETag') ?? '';
const read = async () => (await ask(A)).body as { properties: Record<string, unknown>; geometry: unknown };

async function owner(more: Given = {}, state = 'verified') {
  await given({ id: 'a', slug: 'a', ...more });
  await rowsOf('update initiative set owner_state = ?', state);
  return aSteward({ owns: ['a'] });
}

describe('the tag of an item', () => {
  freshDatabase();

  it('is strong, names its version, and changes with every byte', async () => {
    const as = await owner();
    const tag = await tagOf();
    expect(tag).toMatch(/^"v1\.[\da-f]{12}"$/);
    expect((await ask(A, { headers: { 'If-None-Match': tag } })).status).toBe(304);
    await as.post('/mine/a/bekraeft', { version: '1', change: 'x'.repeat(22) });
    const { status, response } = await ask(A, { headers: { 'If-None-Match': tag } });
    expect(status).toBe(200);
    expect(response.headers.get('ETag')).toMatch(/^"v1\./);
    // What was confirmed meanwhile is no change that could be lost.
    expect((await send('PATCH', A, { properties: { price: 'free' } }, { as, tag })).status).toBe(200);
  });
});

describe('PUT', () => {
  freshDatabase();

  it('takes back what GET gave, with what is changed in it', async () => {
    const as = await owner({
      description: 'Langt',
      tags: ['garn'],
      organiser: { name: 'Os', kind: 'citizens' },
      contact: { phone: '12 34 56 78', form: 'https://strik.example/skriv' },
      activities: [{ name: 'Strik', start: '2026-01-06T19:00', rrule: 'FREQ=WEEKLY' }],
      links: [{ title: 'Mere', url: 'https://strik.example' }],
      pictures: [{ url: `/billeder/${'k'.repeat(43)}`, alt: 'Garn' }],
      serviceArea: ['municipality:0751'],
      translations: { en: { name: 'Knitting' } },
    });
    const got = await read();
    const same = await send('PUT', A, got, { as, tag: await tagOf() });
    expect(same.status).toBe(200);
    const { version: _, updated: __, confirmed: ___, ...before } = got.properties;
    expect(same.body.properties).toMatchObject(before);
    expect(await rowsOf('select pictures from initiative')).toEqual([
      { pictures: JSON.stringify([{ url: `/billeder/${'k'.repeat(43)}`, alt: 'Garn' }]) },
    ]);
    const { phone: ____, ...properties } = got.properties;
    const changed = { ...got, properties: { ...properties, name: 'Ny' } };
    const answer = await send('PUT', A, changed, { as, tag: same.response.headers.get('ETag') ?? '' });
    expect(answer.status).toBe(200);
    expect(answer.type).toBe('application/geo+json');
    expect(answer.response.headers.get('ETag')).toBe(await tagOf());
    const now = await read();
    expect(now.properties).toMatchObject({ name: 'Ny', version: 3, form: 'https://strik.example/skriv' });
    expect(now.properties.phone).toBeUndefined();
    expect(await rowsOf("select action from audit where action = 'changed'")).toHaveLength(2);
  });

  it('needs the version that was seen: 428 without it, 412 when somebody was first, and nothing is lost', async () => {
    const as = await owner();
    const tag = await tagOf();
    for (const none of [undefined, '*', '']) {
      const { status, body } = await send('PUT', A, feature(), { as, tag: none });
      expect([none, status, body.type]).toEqual([none, 428, '/problems/version-needed']);
    }
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => send('PUT', A, feature({ name: `Navn ${n}` }), { as, tag })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(9).fill(412)]);
    expect((await read()).properties.version).toBe(2);
    for (const stale of [tag, '"v1"', '"v3"', '"x"', 'v2', '"v2x"', '"v1", "v7"']) {
      expect([stale, (await send('PUT', A, feature(), { as, tag: stale })).status]).toEqual([stale, 412]);
    }
    for (const good of ['"v2"', 'W/"v3"', '"v1", "v4"']) {
      expect([good, (await send('PUT', A, feature(), { as, tag: good })).status]).toEqual([good, 200]);
    }
  });

  it('waits where an owner is not verified: 202, and what is shown stays', async () => {
    const as = await owner({}, 'claimed');
    const answer = await send('PUT', A, feature({ name: 'Nyt' }), { as, tag: '"v1"' });
    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ properties: { name: 'Strikkecafé', version: 1 } });
    expect((await read()).properties.name).toBe('Strikkecafé');
    expect(await rowsOf('select kind, state from matter')).toEqual([{ kind: 'change', state: 'open' }]);
  });

  it('keeps what a hidden place keeps for itself, and shows it to nobody', async () => {
    const place = {
      lngLat: { lng: 10.2, lat: 56.1 },
      precision: 'hidden' as const,
      address: 'Hjemvej 7',
      town: 'Aarhus',
    };
    const as = await owner({ place });
    const got = await read();
    expect(got.geometry).toBeNull();
    const answer = await send('PUT', A, got, { as, tag: '"v1"' });
    expect(answer.text).not.toMatch(/Hjemvej|56\.1/);
    const kept = () => rowsOf('select lng, lat, address, town from initiative');
    expect(await kept()).toEqual([{ lng: 10.2, lat: 56.1, address: 'Hjemvej 7', town: 'Aarhus' }]);
    const patched = await send('PATCH', A, { properties: { town: 'Viby' } }, { as, tag: '"v2"' });
    expect(patched.text).not.toMatch(/Hjemvej|56\.1/);
    expect(await kept()).toEqual([{ lng: 10.2, lat: 56.1, address: 'Hjemvej 7', town: 'Viby' }]);
  });

  it('names what is wrong, and obeys nothing that it does not know', async () => {
    const as = await owner();
    const long = 'x'.repeat(201);
    const wrong: [unknown, number, string | undefined][] = [
      [feature({ status: 'published' }), 422, 'status'],
      [feature({ role: 'administrator' }), 422, 'role'],
      [JSON.stringify(feature()).replace('"name"', '"__proto__":{"a":1},"name"'), 422, '__proto__'],
      [feature({ constructor: 1 }), 422, 'constructor'],
      [feature({}, { owner: 'me' }), 422, 'owner'],
      [feature({ name: ' ' }), 422, 'name'],
      [feature({ summary: long }), 422, 'summary'],
      [feature({ website: 'javascript:alert(1)' }), 422, 'website'],
      [feature({ links: [{ title: 'x', url: 'data:text/html,x' }] }), 422, 'links.0.url'],
      [feature({ pictures: [{ url: 'https://x.example/y.jpg', alt: '' }] }), 422, 'pictures.0.alt'],
      [feature({ category: 'andet' }), 422, 'category'],
      [feature({ name_en: 'a\u202eb' }), 422, 'name_en'],
      [feature({ tags: 'garn' }), 422, 'tags'],
      [feature({}, { geometry: { type: 'Point', coordinates: [10, 91] } }), 422, 'geometry'],
      [feature({}, { geometry: { type: 'Point', coordinates: ['10', '56'] } }), 422, 'geometry'],
      [feature({}, { geometry: { type: 'LineString', coordinates: [[10, 56]] } }), 422, 'geometry'],
      [feature({}, { id: 'another-one' }), 422, 'id'],
      [feature({}, { properties: null }), 422, 'properties'],
      [{ ...feature(), type: 'Thing' }, 422, 'type'],
      [[feature()], 400, undefined],
      ['{', 400, undefined],
      ['x'.repeat(300_000), 413, undefined],
    ];
    for (const [body, status, field] of wrong) {
      const answer = await send('PUT', A, body, { as, tag: '"v1"' });
      expect([field, answer.status, answer.body.field]).toEqual([field, status, field]);
      expect(answer.type).toBe('application/problem+json');
    }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect((await send('PUT', A, feature(), { as, tag: '"v1"', type })).status).toBe(415);
    }
    expect((await read()).properties).toMatchObject({ name: 'Strikkecafé', version: 1 });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });

  it('is for those who keep it, from pages of ours alone', async () => {
    await owner();
    expect((await send('PUT', A, feature(), { tag: '"v1"' })).status).toBe(401);
    const other = await aSteward();
    expect((await send('PUT', A, feature(), { as: other, tag: '"v1"' })).status).toBe(403);
    expect(await rowsOf('select action, subject from audit')).toEqual([{ action: 'refused', subject: 'a' }]);
    expect((await send('PUT', `${ITEMS}/none`, feature(), { as: other, tag: '"v1"' })).status).toBe(404);
    const administrator = await aSteward({ roles: [{ kind: 'administrator', area: '*' }] });
    const evil = await send('PUT', A, feature(), {
      as: administrator,
      tag: '"v1"',
      headers: { Origin: 'https://evil.example' },
    });
    expect([evil.status, evil.body.type]).toEqual([403, '/problems/other-site']);
    expect(evil.response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    const own = await send('PUT', A, feature(), { as: administrator, tag: '"v1"', headers: { Origin: AT } });
    expect(own.status).toBe(200);
    expect(own.response.headers.get('Access-Control-Allow-Origin')).toBeNull();
    expect(own.response.headers.get('Cache-Control')).toBe('no-store');
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { response } = await ask(A, {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': method },
      });
      expect(response.headers.get('Access-Control-Allow-Methods')).not.toContain(method);
    }
  });
});

describe('PATCH', () => {
  freshDatabase();

  it('changes parts: what is null goes, the rest stays', async () => {
    const as = await owner({ contact: { phone: '12 34 56 78' }, tags: ['garn'], organiser: { name: 'Os' } });
    const patch = { properties: { phone: null, price: 'free', organiser: { kind: 'citizens' } } };
    const { status, body } = await send('PATCH', A, patch, { as, tag: '"v1"' });
    expect(status).toBe(200);
    expect(body.properties).toMatchObject({
      name: 'Strikkecafé',
      price: 'free',
      tags: ['garn'],
      organiser: { name: 'Os', kind: 'citizens' },
    });
    expect((await read()).properties.phone).toBeUndefined();
    const moved = { geometry: null, properties: { service_area: ['online'] } };
    const online = await send('PATCH', A, moved, { as, tag: '"v2"' });
    expect(online.body).toMatchObject({
      geometry: null,
      properties: { service_area: ['online'], town: 'Aarhus' },
    });
  });

  it('is of one media type, and as careful as PUT', async () => {
    const as = await owner();
    const other = await send('PATCH', A, { properties: {} }, { as, tag: '"v1"', type: 'application/json' });
    expect(other.status).toBe(415);
    expect(other.response.headers.get('Accept-Patch')).toBe('application/merge-patch+json');
    expect((await send('PATCH', A, { properties: {} }, { as })).status).toBe(428);
    for (const [patch, status] of [
      [{ properties: { status: 'closed' } }, 422],
      ['{"__proto__":{"status":"closed"}}', 422],
      [{ properties: { name: null } }, 422],
      [[], 400],
      ['null', 400],
    ] as const) {
      expect([patch, (await send('PATCH', A, patch, { as, tag: '"v1"' })).status]).toEqual([patch, status]);
    }
  });
});

describe('POST', () => {
  freshDatabase();

  it('adds a listing that is theirs and waits for a moderator; they alone see it until then', async () => {
    const as = await aSteward();
    const answer = await send('POST', ITEMS, feature(), { as });
    expect(answer.status).toBe(202);
    const location = answer.response.headers.get('Location') ?? '';
    expect(location).toMatch(/^https:\/\/rodskud\.test\/api\/collections\/initiatives\/items\/[\w-]{22}$/);
    const path = location.slice(AT.length);
    expect((await ask(path)).status).toBe(404);
    const mine = await ask(path, { headers: { Cookie: as.cookie } });
    expect([mine.status, mine.response.headers.get('Cache-Control')]).toEqual([200, 'no-store']);
    expect(mine.response.headers.get('ETag')).toBe(answer.response.headers.get('ETag'));
    expect(await rowsOf('select status, slug, owner_state from initiative')).toEqual([
      { status: 'pending', slug: 'bogbytte', owner_state: 'claimed' },
    ]);
    expect(await rowsOf('select account from ownership')).toEqual([{ account: as.by.number }]);
    expect(await rowsOf('select kind, area, subject = revision.id as "of" from matter, revision')).toEqual([
      { kind: 'new', area: '*', of: 1 },
    ]);
    const tag = mine.response.headers.get('ETag') ?? '';
    expect((await send('PATCH', path, { properties: { price: 'free' } }, { as, tag })).status).toBe(200);
    expect((await send('DELETE', path, undefined, { as, tag: '"v2"' })).status).toBe(204);
  });

  it('shows at once what a moderator adds, at an address of its own', async () => {
    await given({ id: 'a', slug: 'bogbytte' });
    const as = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const answer = await send('POST', ITEMS, feature(), { as });
    expect(answer.status).toBe(201);
    const { body } = await ask((answer.response.headers.get('Location') ?? '').slice(AT.length));
    const slug = (body.properties as { slug: string }).slug;
    expect(slug).toMatch(/^bogbytte-[a-z0-9]+$/);
    expect((await ask(`/i/${slug}`)).status).toBe(200);
  });

  it('is one row for one key, or one id of the client’s, however often it comes', async () => {
    const as = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const headers = { 'Idempotency-Key': 'k1' };
    const twice = await Promise.all([1, 2].map(() => send('POST', ITEMS, feature(), { as, headers })));
    const again = await send('POST', ITEMS, feature(), { as, headers });
    expect([...twice, again].map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set([...twice, again].map(({ response }) => response.headers.get('Location'))).size).toBe(1);
    const own = feature({}, { id: 'my-own-id-1' });
    expect((await send('POST', ITEMS, own, { as })).status).toBe(201);
    expect((await send('POST', ITEMS, own, { as })).status).toBe(201);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 2 }]);
    const other = await aSteward({ roles: [{ kind: 'moderator', area: '*' }] });
    const taken = await send('POST', ITEMS, own, { as: other });
    expect([taken.status, taken.body.field]).toEqual([409, 'id']);
    expect((await send('POST', ITEMS, feature(), { as: other, headers })).status).toBe(201);
    expect(await rowsOf('select count(*) as n from initiative')).toEqual([{ n: 3 }]);
  });

  it('of a change is done once for one key, though its version has gone by', async () => {
    const as = await owner();
    const headers = { 'Idempotency-Key': 'k1' };
    const change = () => send('PATCH', A, { properties: { name: 'Nyt' } }, { as, tag: '"v1"', headers });
    const answers = [await change(), await change()];
    expect(
      answers.map(({ status, body }) => [status, (body.properties as { version: number }).version]),
    ).toEqual([
      [200, 2],
      [200, 2],
    ]);
  });

  it('asks for what a listing must say, and to be signed in; five in an hour', async () => {
    expect((await send('POST', ITEMS, feature())).status).toBe(401);
    const as = await aSteward();
    for (const [body, field] of [
      [feature({ summary: '' }), 'summary'],
      [feature({}, { geometry: null }), 'service_area'],
      [feature({}, { id: 'short' }), 'id'],
    ] as const) {
      const answer = await send('POST', ITEMS, body, { as });
      expect([answer.status, answer.body.field]).toEqual([422, field]);
    }
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await send('POST', ITEMS, feature(), { as })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
  });
});

describe('DELETE', () => {
  freshDatabase();

  it('erases what was seen, for those who keep it', async () => {
    const as = await owner();
    const remove = (sent: Sent) => send('DELETE', A, undefined, sent).then(({ status }) => status);
    expect(await remove({ as })).toBe(428);
    expect(await remove({ as, tag: '"v2"' })).toBe(412);
    expect(await remove({ as: await aSteward(), tag: '"v1"' })).toBe(403);
    expect(await remove({ as, tag: await tagOf() })).toBe(204);
    expect(await remove({ as, tag: '"v1"' })).toBe(404);
    expect((await ask(A)).status).toBe(404);
    expect(await rowsOf('select count(*) as n from revision')).toEqual([{ n: 0 }]);
  });
});

describe('the API says', () => {
  freshDatabase();

  it('what can be written, in its documents and to whoever asks with OPTIONS', async () => {
    const { body } = await ask('/api/conformance');
    for (const part of ['create-replace-delete', 'update', 'optimistic-locking-etags', 'features']) {
      expect(body.conformsTo).toContain(`http://www.opengis.net/spec/ogcapi-features-4/1.0/conf/${part}`);
    }
    const { paths, components } = (await ask('/api/openapi.json')).body as never as {
      paths: Record<string, Record<string, { responses: object; security?: unknown }>>;
      components: { schemas: { initiative: { properties: { properties: { properties: object } } } } };
    };
    expect(Object.keys(paths['/collections/initiatives/items'] ?? {})).toEqual(['get', 'post']);
    const item = paths['/collections/initiatives/items/{id}'] ?? {};
    expect(Object.keys(item)).toEqual(['get', 'put', 'patch', 'delete']);
    expect(Object.keys(components.schemas.initiative.properties.properties.properties)).not.toContain(
      'version',
    );
    const options = async (path: string) =>
      (await ask(path, { method: 'OPTIONS' })).response.headers.get('Allow');
    expect(await options(ITEMS)).toBe('GET, HEAD, OPTIONS, POST');
    expect(await options(A)).toBe('GET, HEAD, OPTIONS, PUT, PATCH, DELETE');
    expect((await ask(A, { method: 'POST' })).status).toBe(405);
    expect((await ask(ITEMS, { method: 'DELETE' })).status).toBe(405);
    expect((await ask('/api/collections/areas/items', { method: 'POST' })).status).toBe(405);
  });

  it('and a change costs few calls and rows', async () => {
    const as = await owner();
    await given(...Array.from({ length: 50 }, () => ({})));
    const { response } = await send('PUT', A, feature(), { as, tag: '"v1"' });
    const [, calls, rows] = /(\d+) calls, (\d+) rows/.exec(response.headers.get('Server-Timing') ?? '') ?? [];
    expect(Number(calls)).toBeLessThanOrEqual(4);
    expect(Number(rows)).toBeLessThanOrEqual(150);
  });
});
