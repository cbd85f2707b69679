import { describe, expect, it } from 'vitest';
import { app } from '../../worker/index.ts';
import { aSteward, rowsOf } from './stewards.ts';
import { AT, ask, freshDatabase, given } from './support.ts';

/**
 * Whatever comes to an address that changes something: an answer below 500, without a word of ours about how it is made,
 * and everything goes on as before. What each address makes of each thing is told by the tests of that address.
 */
const WORDS = [
  '',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table initiative; --",
  'javascript:alert(1)',
  'data:text/html,<b>',
  '//evil.example',
  '/\\evil.example',
  '../../x',
  '\u0000\u202e\ufeff',
  '91',
  '-1e308',
  'NaN',
  '[object Object]',
  '{{7*7}}',
  'a'.repeat(10_000),
];
const FIELDS = [
  ...[
    'id',
    'name',
    'summary',
    'category',
    'where',
    'lng',
    'lat',
    'email',
    'website',
    'words',
    'from',
    'kind',
  ],
  ...[
    'version',
    'change',
    'revision',
    'subject',
    'state',
    'handling',
    'reason',
    'question',
    'outcome',
    'until',
  ],
  ...['n', 'kode', 'svar', 'videre', 'area', 'a', 'b', 'field', 'listings', 'confirm', 'stempel', 'homepage'],
  ...['status', 'role', '__proto__', 'constructor', 'prototype', 'toString', 'isKnown', 'whole', 'note'],
];

/** Each address that changes something, filled in with what is there and with what is not. */
function addresses(): { method: string; path: string }[] {
  const changing = app.routes.filter(
    ({ method, path }) => /^(POST|PUT|PATCH|DELETE)$/.test(method) && !path.includes('*'),
  );
  const filled = changing.flatMap(({ method, path }) =>
    ['a', '..%2f..%2fx', '%00'].map((value) => ({ method, path: path.replace(/:\w+(\{[^}]*\}+)?/g, value) })),
  );
  return [...new Map(filled.map((one) => [`${one.method} ${one.path}`, one])).values()];
}

function bodies(): { type: string; body: string }[] {
  const json = WORDS.map((word) => JSON.stringify(Object.fromEntries(FIELDS.map((field) => [field, word]))));
  return [
    ...WORDS.map((word) => ({
      type: 'application/x-www-form-urlencoded',
      body: new URLSearchParams(FIELDS.map((field) => [field, word])).toString(),
    })),
    ...[...json, '{"__proto__":{"status":"published"}}', '[', 'null', '[]', '1e999'].map((body) => ({
      type: 'application/geo+json',
      body,
    })),
    {
      type: 'application/merge-patch+json',
      body: '{"properties":{"status":"published","role":"administrator"}}',
    },
    {
      type: 'multipart/form-data; boundary=x',
      body: '--x\r\nContent-Disposition: form-data; name="../../x"',
    },
    { type: 'multipart/form-data', body: 'no boundary' },
    { type: 'text/plain', body: 'id=a' },
    { type: 'application/xml', body: '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>' },
    { type: 'application/x-www-form-urlencoded', body: `name=${'x'.repeat(300_000)}` },
    { type: '', body: '' },
  ];
}

/** What only the inside of a program says. */
const INSIDE =
  /\bat \w+ \(|\.tsx?:\d|SQLITE|D1_ERROR|constraint failed|syntax error|undefined is not|Cannot read prop/i;

describe('whoever means harm', () => {
  freshDatabase();

  it.each(['nobody', 'an owner', 'a moderator'])(
    'finds nothing that breaks as %s',
    { timeout: 300_000 },
    async (who) => {
      await given({ id: 'a', slug: 'a' }, { id: 'b', slug: 'b' });
      const steward =
        who === 'nobody'
          ? undefined
          : await aSteward(
              who === 'an owner'
                ? { owns: ['b'] }
                : { roles: [{ kind: 'moderator' as const, area: '0101' }] },
            );
      const all = addresses();
      expect(all.length).toBeGreaterThan(60);
      const hostile = bodies();
      for (const [i, { method, path }] of all.entries()) {
        // Every address meets every third thing, and every thing every address by the three who come.
        const turn = (i + ['nobody', 'an owner', 'a moderator'].indexOf(who)) % 3;
        for (const { type, body } of hostile.filter((_, n) => n % 3 === turn)) {
          const { status, text } = await ask(path, {
            method,
            redirect: 'manual',
            headers: {
              Origin: AT,
              'If-Match': '"v1"',
              ...(type ? { 'Content-Type': type } : {}),
              ...(steward ? { Cookie: steward.cookie } : {}),
            },
            body,
          });
          const told = `${method} ${path} ${type} ${body.slice(0, 60)}`;
          expect(status, told).toBeLessThan(500);
          expect(text, told).not.toMatch(INSIDE);
        }
      }
      expect((await ask('/i/a')).status).toBe(200);
      expect(
        await rowsOf(
          'select id, status, version, owner_state from initiative where id in (?, ?) order by id',
          'a',
          'b',
        ),
      ).toMatchObject([
        { id: 'a', status: 'published', version: 1, owner_state: 'unclaimed' },
        { id: 'b', status: 'published' },
      ]);
      expect(await rowsOf("select kind from role where kind = 'administrator'")).toEqual([]);
    },
  );
});
