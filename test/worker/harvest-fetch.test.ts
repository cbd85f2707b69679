/** What comes from outside, from a real server that means no good (test/outside.ts). */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Outside } from '../../worker/harvest/fetch-guarded.ts';
import { fetchSource, type Said, type Wanted } from '../../worker/harvest/fetch-source.ts';
import { asked, say, there } from './outside.ts';

const outside = (limits: Partial<Outside['limits']> = {}): Outside => ({
  userAgent: 'Rodskud (+https://rodskud.test)',
  trusted: [env.HARVEST_TRUSTED],
  dns: env.HARVEST_DNS,
  limits: { millis: 10_000, bytes: 1_000_000, ...limits },
});

const get = (address: string, more: Partial<Wanted> = {}, limits = {}) =>
  fetchSource({ address, format: 'csv', ...more }, outside(limits));
const text = (said: Said | 'unchanged') =>
  said === 'unchanged' ? said : new TextDecoder().decode(said.bytes);

describe('a source', () => {
  it('is fetched with our name, and asked the next time whether it has changed', async () => {
    await say('liste.csv', { type: 'text/csv', body: 'navn\nKor\n', etag: '"a"' });
    await asked();
    const first = (await get(there('liste.csv'))) as Said;
    expect(text(first)).toBe('navn\nKor\n');
    expect(first.etag).toBe('"a"');
    expect(await get(there('liste.csv'), { etag: '"a"' })).toBe('unchanged');
    expect(await asked()).toEqual([
      '/liste.csv Rodskud (+https://rodskud.test)',
      '/liste.csv Rodskud (+https://rodskud.test)',
    ]);
    // A server that gives it again without a tag says the same all the same.
    await say('liste.csv', { type: 'text/csv', body: 'navn\nKor\n' });
    expect(await get(there('liste.csv'), { digest: first.digest })).toBe('unchanged');
  });

  it.each([
    ['slow', 'too-slow', { millis: 300 }],
    ['silent', 'too-slow', { millis: 300 }],
    ['short', 'broken-off', {}],
    ['dies', 'broken-off', {}],
    ['endless', 'too-large', {}],
    ['bomb', 'too-large', {}],
    ['html', 'is-html', {}],
    ['away', 'status', {}],
    ['nothing-here', 'status', {}],
    ['loop', 'redirects', {}],
  ])('that is %s fails as %s', async (name, key, limits) => {
    await expect(get(there(name), {}, limits)).rejects.toMatchObject({ key });
  });

  it('that nobody listens for is unreachable', async () => {
    const closed = 'http://127.0.0.1:9';
    const wanted = { address: closed, format: 'csv' } as const;
    await expect(fetchSource(wanted, { ...outside(), trusted: [closed] })).rejects.toMatchObject({
      key: 'unreachable',
    });
  });

  it.each([
    ['http://169.254.169.254/latest/meta-data/', 'not-https'],
    ['https://169.254.169.254/latest/meta-data/', 'private-address'],
    ['https://127.0.0.1/', 'private-address'],
    ['https://2130706433/', 'private-address'],
    ['https://[::1]/', 'private-address'],
    ['https://[::ffff:10.0.0.1]/', 'private-address'],
    ['https://localhost/', 'private-address'],
    ['https://inward.example.dk/', 'private-address'],
    ['https://half-inward.example.dk/', 'private-address'],
    ['https://metadata.example.dk/', 'private-address'],
    ['https://nobody.example.dk/', 'unknown-name'],
    ['file:///etc/passwd', 'bad-address'],
  ])('leads nowhere by a redirect to %s, nor by itself', async (to, key) => {
    const way = there(`redirect?to=${encodeURIComponent(to)}`);
    await expect(get(way)).rejects.toMatchObject({ key });
    await expect(get(to)).rejects.toMatchObject({ key });
  });

  it('follows a redirect to where it may go', async () => {
    await say('ny.csv', { type: 'text/csv', body: 'navn\nKor\n' });
    expect(text(await get(there('redirect?to=/ny.csv')))).toBe('navn\nKor\n');
  });

  it.each([
    ['csv', '{"type":"FeatureCollection","features":[]}', 'wrong-format'],
    ['geojson', 'navn\nKor', 'wrong-format'],
    ['ics', 'navn\nKor', 'wrong-format'],
    ['csv', '', 'empty'],
    ['csv', ' \n\n', 'empty'],
    ['ogc', '{"collections":[]}', 'wrong-format'],
    ['ogc', '{"type":"FeatureCollection"', 'unreadable'],
    ['ogc', '<html>', 'is-html'],
  ] as const)('as %s that says %s fails as %s', async (format, body, key) => {
    await say('andet', { type: 'text/plain', body });
    await expect(get(there('andet'), { format })).rejects.toMatchObject({ key });
  });
});

describe('features of an OGC API', () => {
  const page = (ids: number[], next?: string) => ({
    type: 'application/geo+json',
    body: JSON.stringify({
      type: 'FeatureCollection',
      features: ids.map((id) => ({ type: 'Feature', id, geometry: null, properties: {} })),
      links: [{ rel: 'self', href: '/x' }, ...(next ? [{ rel: 'next', href: next }] : [])],
    }),
  });

  it('are read page by page, and are one collection', async () => {
    await say('items?limit=1000', page([1, 2], there('items?limit=1000&page=2')));
    await say('items?limit=1000&page=2', page([3], '/items?page=3'));
    await say('items?page=3', page([4]));
    const said = await get(there('items'), { format: 'ogc' });
    const { features } = JSON.parse(text(said)) as { features: { id: number }[] };
    expect(features.map(({ id }) => id)).toEqual([1, 2, 3, 4]);
    expect(await get(there('items'), { format: 'ogc', digest: (said as Said).digest })).toBe('unchanged');
  });

  it('of another origin, or in a circle, are refused', async () => {
    await say('away?limit=1000', page([1], 'https://elsewhere.example.dk/items'));
    await expect(get(there('away'), { format: 'ogc' })).rejects.toMatchObject({ key: 'redirects' });
    await say('round?limit=1000', page([1], '/round?limit=1000'));
    await expect(get(there('round'), { format: 'ogc' })).rejects.toMatchObject({ key: 'too-many-rows' });
  });

  it('share one limit of bytes among their pages', async () => {
    const wide = (next?: string) => {
      const one = page([1], next);
      return { ...one, body: one.body.replace('"links"', `"pad":"${'x'.repeat(600)}","links"`) };
    };
    await say('wide?limit=1000', wide('/wide?limit=1000&page=2'));
    await say('wide?limit=1000&page=2', wide());
    const wanted = { format: 'ogc' } as const;
    await expect(get(there('wide'), wanted, { bytes: 1000 })).rejects.toMatchObject({ key: 'too-large' });
    expect(text(await get(there('wide'), wanted, { bytes: 2000 }))).toContain('"features"');
  });
});
