/** Who copies the list asks what changed since; a copy kept so is always what the list is. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { Initiative } from '../../schema/initiative.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { rebuild, removeSource, saveMany } from '../../worker/store/bulk.ts';
import { run } from '../../worker/store/database.ts';
import { formerAddressQuery } from '../../worker/store/former-addresses.ts';
import * as initiatives from '../../worker/store/initiatives.ts';
import { planSince } from '../../worker/store/since.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { pick, randomFrom } from '../random.ts';
import {
  AT,
  anInitiative,
  ask,
  freshDatabase,
  given,
  ITEMS,
  type Items,
  indexed,
  items,
  NOW,
  open,
  row,
} from './support.ts';
import { tree } from './xml.ts';

type Changes = Items & { removed: { id: string; at: string; to?: string }[] };
const since = (query: string) => items(query) as Promise<Changes>;
const ids = ({ features }: Items) => features.map(({ id }) => id);
const gone = ({ removed }: Changes) => removed.map(({ id }) => id);
const linked = ({ links }: Items, rel: string) => links.find((link) => link.rel === rel)?.href;
const YEAR = '?since=2026-01-01T00:00:00Z';

async function numbered(id: string): Promise<Initiative> {
  const found = await env.DB.prepare('select number from initiative where id = ?').bind(id).first('number');
  return { ...(kept.get(id) as ReturnType<typeof anInitiative>), number: Number(found) };
}

const kept = new Map<string, ReturnType<typeof anInitiative>>();

/** As {@link given}, and each can be changed by its id. */
async function have(...all: Parameters<typeof anInitiative>[0][]): Promise<void> {
  const made = all.map((one) => anInitiative(one));
  for (const it of made) kept.set(it.id, it);
  await saveMany(open(), { created: made.map(row), changed: [] });
}

async function change(id: string, changes: Partial<Initiative>): Promise<void> {
  const before = await numbered(id);
  const after = { ...before, ...changes };
  expect(await initiatives.save(open(), after, indexed(after))).toBe(true);
  kept.set(id, { ...after, version: after.version + 1 });
}

describe('what changed since', () => {
  freshDatabase();

  it('comes with the oldest change first, from the very moment on', async () => {
    await have(
      { id: 'late', updatedAt: new Date('2026-11-03T00:00:00Z') },
      { id: 'early', updatedAt: new Date('2026-11-01T00:00:00Z') },
      { id: 'before', updatedAt: new Date('2026-10-31T23:59:59.999Z') },
    );
    const page = await since('?since=2026-11-01T00:00:00Z');
    expect(ids(page)).toEqual(['early', 'late']);
    expect(page.removed).toEqual([]);
    expect(page.numberReturned).toBe(2);
    expect(ids(await since('?since=2026-11-01T01:00:00%2B01:00'))).toEqual(['early', 'late']);
  });

  it('goes page by page through what changed in one millisecond and skips none', async () => {
    await have(...Array.from({ length: 25 }, (_, i) => ({ id: `i${i}` })));
    await change('i3', { status: 'paused' });
    await change('i4', { status: 'closed' });
    await env.DB.prepare('update tombstone set at = ?').bind(NOW.getTime()).run();
    const [seen, out] = [[] as string[], [] as string[]];
    let page = await since(`${YEAR}&limit=4`);
    for (let pages = 1; ; pages++) {
      expect(page.features.length + page.removed.length).toBeLessThanOrEqual(4);
      seen.push(...ids(page));
      out.push(...gone(page));
      const next = linked(page, 'next');
      if (!next) {
        expect(pages).toBe(7);
        break;
      }
      expect(linked(page, 'monitor')).toBe(undefined);
      page = await since(new URL(next).search);
    }
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `i${i}`).filter((id) => !/^i[34]$/.test(id)));
    expect(out).toEqual(['i3', 'i4']);
  });

  it('tells of what is paused, closed, erased or taken out by its source, by id and time alone', async () => {
    await have(
      { id: 'paused' },
      { id: 'closed' },
      { id: 'erased' },
      { id: 'left', origin: { name: 's', id: '1' } },
    );
    await change('paused', { status: 'paused' });
    await change('closed', { status: 'closed' });
    await initiatives.remove(open(), (await numbered('erased')).number);
    expect(await removeSource(open(), 's')).toBe(1);
    const page = await since(YEAR);
    expect(ids(page)).toEqual([]);
    expect(gone(page).sort()).toEqual(['closed', 'erased', 'left', 'paused']);
    for (const one of page.removed) {
      expect(Object.keys(one)).toEqual(['id', 'at']);
      expect(one.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  });

  it('says nothing of what was never public, and forgets what is public again', async () => {
    await have({ id: 'draft', status: 'draft' }, { id: 'a' }, { id: 'b', origin: { name: 's', id: '1' } });
    await change('draft', { status: 'closed' });
    await initiatives.remove(open(), (await numbered('draft')).number);
    await change('a', { status: 'paused' });
    await removeSource(open(), 's');
    expect(gone(await since(YEAR)).sort()).toEqual(['a', 'b']);
    await change('a', { status: 'published' });
    await have({ id: 'b', origin: { name: 's', id: '1' } });
    const page = await since(YEAR);
    expect(page.removed).toEqual([]);
    expect(ids(page).sort()).toEqual(['a', 'b']);
  });

  it('says under which id something goes on that was merged, as long as that is public', async () => {
    await have({ id: 'stays' }, { id: 'other' });
    await change('other', { status: 'closed' });
    const survivor = (await numbered('stays')).number;
    await run(open(), formerAddressQuery({ kind: 'id', value: 'other', initiative: survivor, at: NOW }));
    expect((await since(YEAR)).removed).toMatchObject([{ id: 'other', to: 'stays' }]);
    await change('stays', { status: 'paused' });
    expect((await since(YEAR)).removed.map(({ to }) => to)).toEqual([undefined, undefined]);
  });

  it('of a part of the list names what left that part', async () => {
    await have(
      { id: 'stays', category: 'mad' },
      { id: 'goes', category: 'mad' },
      { id: 'moves', category: 'mad' },
    );
    await change('goes', { category: 'sundhed' });
    await change('moves', {
      municipality: '0101',
      place: { lngLat: { lng: 12.5, lat: 55.7 }, precision: 'exact' },
    });
    const food = await since(`${YEAR}&category=mad`);
    expect([ids(food), gone(food)]).toEqual([['stays', 'moves'], ['goes']]);
    const here = await since(`${YEAR}&area=0751`);
    expect([ids(here), gone(here)]).toEqual([['stays', 'goes'], ['moves']]);
    const box = await since(`${YEAR}&bbox=10,56,11,57&category=mad`);
    expect([ids(box), gone(box)]).toEqual([['stays'], ['goes', 'moves']]);
    const words = await since(`${YEAR}&q=strik`);
    expect(ids(words)).toEqual(['stays', 'goes', 'moves']);
  });

  it('says where to ask next time: an hour before this, on a whole hour', async () => {
    await have({});
    const first = await items('?category=naboskab');
    const monitor = linked(first, 'monitor');
    expect(monitor).toMatch(
      /^https:\/\/rodskud\.test\/api\/collections\/initiatives\/items\?category=naboskab&since=\d{4}-\d\d-\d\dT\d\d:00:00Z$/,
    );
    const at = Date.parse(new URL(monitor as string).searchParams.get('since') as string);
    const age = Date.now() - at;
    expect(age).toBeGreaterThanOrEqual(3_600_000 - 60_000);
    expect(age).toBeLessThan(7_200_000 + 60_000);
    expect((await ask((monitor as string).slice(AT.length))).status).toBe(200);
    // The same for an hour, so that an unchanged list has an unchanged tag.
    expect(linked(await items('?category=naboskab'), 'monitor')).toBe(monitor);
  });

  it('keeps a copy right through 300 random changes', { timeout: 60_000 }, async () => {
    const random = randomFrom(27);
    const copy = new Set<string>();
    await have(...Array.from({ length: 40 }, (_, i) => ({ id: `c${i}`, category: 'mad' as const })));
    const wanted = '&category=mad&area=0751&limit=7';
    const sync = async () => {
      let page = await since(`?since=2026-11-23T12:00:00Z${wanted}`);
      for (;;) {
        for (const id of ids(page)) copy.add(id);
        for (const id of gone(page)) copy.delete(id);
        const next = linked(page, 'next');
        if (!next) break;
        page = await since(new URL(next).search);
      }
    };
    await sync();
    expect(copy.size).toBe(40);
    for (let step = 1; step <= 300; step++) {
      const id = pick(
        random,
        [...kept.keys()].filter((one) => /^c\d+$/.test(one)),
      );
      const updatedAt = new Date(NOW.getTime() + step);
      const act = random();
      if (act < 0.3) await change(id, { updatedAt, status: pick(random, ['published', 'paused', 'closed']) });
      else if (act < 0.6) await change(id, { updatedAt, category: pick(random, ['mad', 'sundhed']) });
      else if (act < 0.9) await change(id, { updatedAt, municipality: pick(random, ['0751', '0101']) });
      else {
        await initiatives.remove(open(), (await numbered(id)).number);
        await have({ ...kept.get(id), id, version: undefined, updatedAt, category: 'mad' } as never);
      }
      if (step % 60 === 0) {
        await sync();
        const now = await items('?category=mad&area=0751&limit=1000');
        expect([...copy].sort()).toEqual(ids(now).sort());
      }
    }
  });

  it('is kept by a rebuild', async () => {
    await have({ id: 'a' }, { id: 'b' });
    await change('a', { status: 'closed' });
    // As a restore leaves it: a tombstone of what is there.
    await env.DB.prepare("insert into tombstone (id, at) values ('b', 1800000000000)").run();
    await rebuild(open());
    expect(gone(await since(YEAR))).toEqual(['a']);
  });

  it('reads a row for each change and one more in the index where something is asked, in one call', async () => {
    await have(
      ...Array.from({ length: 60 }, (_, i) => ({ id: `i${i}`, updatedAt: new Date(NOW.getTime() + i) })),
    );
    for (const [search, most] of [
      [{}, 22],
      [{ areas: ['municipality:0751'], category: ['mad'] }, 44],
    ] satisfies [ResolvedSearch, number][]) {
      const db = open();
      const plan = planSince(search, { since: new Date(0), limit: 20, now: NOW });
      const changes = plan.read(await run(db, ...plan.queries));
      expect(changes.cards.length + changes.removed.length).toBe(20);
      expect(db.meter.calls).toBe(1);
      expect(db.meter.rowsRead).toBeLessThanOrEqual(most);
    }
  });

  it.each([
    ['?since=2026-11-01', 'since'],
    ['?since=yesterday', 'since'],
    ['?since=2026-02-30T00:00:00Z', 'since'],
    ['?since=2026-11-01T00:00:00', 'since'],
    ['?since=', 'since'],
    [`${YEAR}&near=10,56`, 'near'],
    [`${YEAR}&datetime=2026-11-01T00:00:00Z/..`, 'datetime'],
    [`${YEAR}&q=mad&sortby=relevance`, 'sortby'],
  ])('%s names its field', async (query, field) => {
    expect((await ask(`${ITEMS}${query}`)).body).toMatchObject({ status: 400, field });
  });
});

describe('a file of what changed since', () => {
  freshDatabase();

  it('is GeoJSON with what is gone, and says where it goes on', async () => {
    await have({ id: 'a', category: 'mad' }, { id: 'b', category: 'sundhed' });
    const { body, response } = await ask(`/initiativer.geojson${YEAR}&kategori=mad`);
    expect((body as unknown as Changes).features.map(({ id }) => id)).toEqual(['a']);
    expect(body.removed).toEqual([{ id: 'b', at: NOW.toISOString() }]);
    expect(response.headers.get('Link')).toMatch(
      /^<https:\/\/rodskud\.test\/initiativer\.geojson\?since=\d{4}-\d\d-\d\dT\d\d:00:00Z&kategori=mad>; rel="monitor"$/,
    );
    const whole = await ask('/initiativer.geojson?kategori=mad');
    expect(whole.body.removed).toBe(undefined);
    expect(whole.response.headers.get('Link')).toContain('rel="monitor"');
  });

  it('is CSV with a row for what is gone', async () => {
    await have({ id: 'a' }, { id: 'b' });
    await change('b', { status: 'paused' });
    const [header = '', a = '', b = ''] = (await ask(`/initiativer.csv${YEAR}`)).text.split('\r\n');
    expect(header).toMatch(/,removed,removed_to$/);
    expect(a).toMatch(/^a,.*,,$/);
    expect(b).toMatch(/^b,,.*,\d{4}-\d\d-\d\dT[\d:.]+Z,$/);
  });

  it('is a feed with entries for what is gone (RFC 6721), page by page', async () => {
    await have(...Array.from({ length: 60 }, (_, i) => ({ id: `i${i}` })));
    await change('i7', { status: 'closed' });
    const first = await ask(`/initiativer.atom${YEAR}`);
    expect(tree(first.text)).toBe('feed');
    expect(first.text.match(/<entry>/g)).toHaveLength(50);
    const next = /<link rel="next" type="application\/atom\+xml" href="([^"]*)"/.exec(first.text)?.[1] ?? '';
    const second = await ask(next.replaceAll('&amp;', '&').slice(AT.length));
    expect(tree(second.text)).toBe('feed');
    expect(second.text.match(/<entry>/g)).toHaveLength(9);
    expect(second.text).toMatch(
      /<at:deleted-entry ref="tag:rodskud\.test,2026:initiative\/i7" when="\d{4}-[^"]*Z"\/>/,
    );
    expect(second.text).not.toContain('rel="next"');
  });

  it('refuses a moment that it cannot read, rather than give everything', async () => {
    for (const file of ['geojson', 'csv', 'atom']) {
      expect((await ask(`/initiativer.${file}?since=2026`)).body).toMatchObject({
        status: 400,
        field: 'since',
      });
    }
  });
});

describe('a feed', () => {
  freshDatabase();

  it('begins with what was changed last, however old the listing is', async () => {
    await have({ id: 'old', name: 'Gammel', category: 'mad' });
    await have(...Array.from({ length: 60 }, (_, i) => ({ name: `Ny ${i}`, category: 'mad' as const })));
    await change('old', { updatedAt: new Date(NOW.getTime() + 1000) });
    for (const query of ['', '?kategori=mad', '?bbox=10,56,11,57', '?q=strik']) {
      const titles = [...(await ask(`/initiativer.atom${query}`)).text.matchAll(/<entry>.*?<title>(.*?)</g)];
      expect(titles).toHaveLength(50);
      expect(
        titles.slice(0, 2).map((one) => one[1]),
        query,
      ).toEqual(['Gammel', 'Ny 59']);
    }
  });
});

describe('licence and credit', () => {
  freshDatabase();

  it('go with every entry, whatever the format', async () => {
    const source = {
      key: 'osm',
      title: 'OSM',
      url: null,
      licence: 'ODbL-1.0',
      credit: '© OSM',
      example: false,
    };
    await saveSource(open(), source);
    await given({ id: 'a', origin: { name: 'osm', id: '1' } }, { id: 'own' });
    const expected = { licence: 'ODbL-1.0', credit: '© OSM' };
    const of = (body: unknown) =>
      (body as Items).features.find(({ id }) => id === 'a')?.properties as Record<string, unknown>;
    expect(of((await ask(ITEMS)).body)).toMatchObject(expected);
    expect(of((await ask('/initiativer.geojson')).body)).toMatchObject(expected);
    expect((await ask(`${ITEMS}/a`)).body.properties).toMatchObject(expected);
    expect((await ask(`${ITEMS}/own`)).body.properties).not.toHaveProperty('licence');
    const [header = '', ...lines] = (await ask('/initiativer.csv')).text.split('\r\n');
    const at = header.split(',').indexOf('licence');
    expect(
      lines
        .find((line) => line.startsWith('a,'))
        ?.split(',')
        .slice(at, at + 2),
    ).toEqual(['ODbL-1.0', '© OSM']);
    expect((await ask('/initiativer.atom')).text).toContain('<rights>ODbL-1.0</rights>');
  });
});
