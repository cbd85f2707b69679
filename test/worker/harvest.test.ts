/** What becomes of a source that the clock fetches, from a real server (test/outside.ts) to the rows of a real D1. */
import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import type { HarvestFormat } from '../../schema/harvest.ts';
import { harvesting } from '../../worker/harvest/harvesting.ts';
import { harvestStep } from '../../worker/harvest/run.ts';
import { harvestSources } from '../../worker/jobs/harvest.ts';
import { settings } from '../../worker/settings.ts';
import { run } from '../../worker/store/database.ts';
import { type HarvestRun, runsOf } from '../../worker/store/harvest-runs.ts';
import {
  addHarvestQueries,
  type Harvest,
  type HarvestSays,
  harvestById,
  resumeQuery,
  takeFewQuery,
} from '../../worker/store/harvests.ts';
import { vanishedOf } from '../../worker/store/vanished.ts';
import { asked, csv, rowOf, say, there, twoMunicipalities } from './outside.ts';
import { aSteward, rowsOf } from './stewards.ts';
import { freshDatabase, NOW, open } from './support.ts';

const HOUR = 3_600_000;
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR);

let sources = 0;

/** One that is fetched for Aarhus, at work. */
async function aSource(name: string, says: Partial<HarvestSays> = {}): Promise<Harvest> {
  sources += 1;
  const db = open();
  const id = `h${sources}`;
  await twoMunicipalities();
  const its: HarvestSays = {
    municipality: '0751',
    format: 'csv',
    address: there(name),
    options: { category: 'naboskab' },
    hours: 24,
    title: 'Foreningslisten',
    licence: 'CC0 1.0',
    ...says,
  };
  await run(db, ...addHarvestQueries({ id, key: `liste-${sources}`, at: NOW }, its));
  const harvest = (await harvestById(db, id)) as Harvest;
  await run(db, resumeQuery(harvest, NOW));
  return (await harvestById(db, id)) as Harvest;
}

const working = () => ({ db: open(), env: env as never, settings: settings(env as never) });

/** A step at a time of the day, as it is known then. */
async function step(harvest: Harvest, now = NOW, most = 500): Promise<HarvestRun> {
  const fresh = (await harvestById(open(), harvest.id)) as Harvest;
  const done = await harvestStep(fresh, { ...harvesting(working(), now), most });
  if (!done) throw new Error('somebody else was at it');
  return done;
}

const listed = async () =>
  (
    await rowsOf<{ name: string }>("select name from initiative where status = 'published' order by name")
  ).map(({ name }) => name);
const marked = async ({ number }: Harvest) => (await vanishedOf(open(), number)).map(({ name }) => name);

describe('a run', () => {
  freshDatabase();

  it('lists what the source has in its municipality, with its credit, and counts the rest', async () => {
    await say(
      'a.csv',
      csv(
        rowOf('1'),
        rowOf('2'),
        '3;Langt væk;Vi synger.;55,6;12,5',
        '4;;Uden navn.;56,15;10,2',
        '5;Uden sted;Vi synger.;;',
      ),
    );
    const harvest = await aSource('a.csv');
    const done = await step(harvest);
    expect(done).toMatchObject({
      result: 'done',
      rows: 5,
      counts: { created: 3, updated: 0, unchanged: 0, kept: 0, rejected: 2, outside: 1, vanished: 0 },
      problems: [
        { line: 4, reason: 'outside' },
        { line: 5, column: 'navn' },
      ],
    });
    expect(
      await rowsOf(
        'select name, municipality, service_area, source, source_id from initiative order by source_id',
      ),
    ).toEqual([
      { name: 'Kor 1', municipality: '0751', service_area: '[]', source: harvest.key, source_id: '1' },
      { name: 'Kor 2', municipality: '0751', service_area: '[]', source: harvest.key, source_id: '2' },
      {
        name: 'Uden sted',
        municipality: '0751',
        service_area: '["municipality:0751"]',
        source: harvest.key,
        source_id: '5',
      },
    ]);
    expect(await rowsOf('select key, title, licence from source')).toEqual([
      { key: harvest.key, title: 'Foreningslisten', licence: 'CC0 1.0' },
    ]);
    expect((await harvestById(open(), harvest.id))?.dueAt).toEqual(later(24));
  });

  it('changes nothing when the same comes again, and one row when one has changed', async () => {
    await say('b.csv', { ...csv(rowOf('1'), rowOf('2')), etag: '"1"' });
    const harvest = await aSource('b.csv');
    await step(harvest);
    const before = await rowsOf('select * from initiative');
    expect(await step(harvest, later(24))).toMatchObject({ result: 'unchanged', rows: 0 });
    // As a server says that gives no tags, after somebody changed the source here.
    await env.DB.prepare('update harvest_source set etag = null, digest = null').run();
    expect(await step(harvest, later(25))).toMatchObject({ result: 'done', counts: { unchanged: 2 } });
    expect(await rowsOf('select * from initiative')).toEqual(before);
    await say('b.csv', { ...csv(rowOf('1'), rowOf('2', 'Nyt navn')), etag: '"2"' });
    expect(await step(harvest, later(48))).toMatchObject({
      counts: { updated: 1, unchanged: 1, created: 0 },
    });
    expect(await listed()).toEqual(['Kor 1', 'Nyt navn']);
  });

  it('leaves alone what has an owner here', async () => {
    await say('c.csv', csv(rowOf('1'), rowOf('2')));
    const harvest = await aSource('c.csv');
    await step(harvest);
    await env.DB.prepare(
      "update initiative set owner_state = 'claimed', name = 'Vores kor' where source_id = '1'",
    ).run();
    await say('c.csv', csv(rowOf('1', 'Andet'), rowOf('2', 'Andet')));
    expect(await step(harvest, later(24))).toMatchObject({ counts: { kept: 1, updated: 1 } });
    expect(await listed()).toEqual(['Andet', 'Vores kor']);
  });

  it('does not bring back what was erased here', async () => {
    await say('z.csv', csv(rowOf('1'), rowOf('2')));
    const harvest = await aSource('z.csv');
    await step(harvest);
    await env.DB.prepare(
      "insert into audit (at, action, subject, details) select 0, 'erased', id, '{}' from initiative where source_id = '1'",
    ).run();
    await env.DB.prepare("delete from initiative where source_id = '1'").run();
    await say('z.csv', csv(rowOf('1', 'Tilbage'), rowOf('2')));
    expect(await step(harvest, later(24))).toMatchObject({
      counts: { created: 0, unchanged: 1, rejected: 1, outside: 0 },
      problems: [{ line: 2, reason: 'it was erased here, and comes back by the form alone' }],
    });
    expect(await listed()).toEqual(['Kor 2']);
  });

  it('goes on where it was, with what the source said when it began', async () => {
    await say('d.csv', csv(...Array.from({ length: 7 }, (_, i) => rowOf(String(i)))));
    const harvest = await aSource('d.csv');
    await asked();
    expect(await step(harvest, NOW, 3)).toMatchObject({ result: 'running', rows: 7, position: 3 });
    expect(await listed()).toHaveLength(3);
    await say('d.csv', csv(rowOf('anden')));
    expect(await step(harvest, later(0.1), 3)).toMatchObject({ result: 'running', position: 6 });
    const done = await step(harvest, later(0.2), 3);
    expect(done).toMatchObject({ result: 'done', position: 7, counts: { created: 7 } });
    expect(await listed()).toEqual(Array.from({ length: 7 }, (_, i) => `Kor ${i}`));
    expect(await asked()).toHaveLength(1);
    expect((await env.PICTURES.list()).objects).toEqual([]);
  });

  it('that broke off is gone on with when its time at the source is over, and not before', async () => {
    await say('e.csv', csv(...Array.from({ length: 4 }, (_, i) => rowOf(String(i)))));
    const harvest = await aSource('e.csv');
    await step(harvest, NOW, 3);
    const busy = later(0.1);
    await env.DB.prepare('update harvest_source set busy_until = ?').bind(busy.getTime()).run();
    await expect(step(harvest, later(0.05))).rejects.toThrow('somebody else');
    expect(await harvestSources(working(), later(0.05))).toBe(0);
    expect(await harvestSources(working(), later(0.2))).toBe(1);
    expect((await runsOf(open(), harvest.number))[0]).toMatchObject({
      result: 'done',
      counts: { created: 4 },
    });
  });

  it('is begun by the clock when it is due, and not while it is paused', async () => {
    await say('f.csv', csv(rowOf('1')));
    await aSource('f.csv');
    expect(await harvestSources(working(), later(-1))).toBe(0);
    expect(await harvestSources(working(), NOW)).toBe(1);
    expect(await harvestSources(working(), later(23))).toBe(0);
    await env.DB.prepare('update harvest_source set paused = 1, due_at = null').run();
    expect(await harvestSources(working(), later(99))).toBe(0);
    expect(await listed()).toEqual(['Kor 1']);
  });
});

describe('what a source no longer has', () => {
  freshDatabase();

  it('is marked and stays listed, and loses the mark when it is there again', async () => {
    await say('g.csv', csv(rowOf('1'), rowOf('2'), rowOf('3')));
    const harvest = await aSource('g.csv');
    await step(harvest);
    await say('g.csv', csv(rowOf('1'), rowOf('3')));
    expect(await step(harvest, later(24))).toMatchObject({ result: 'done', counts: { vanished: 1 } });
    expect(await marked(harvest)).toEqual(['Kor 2']);
    expect(await listed()).toEqual(['Kor 1', 'Kor 2', 'Kor 3']);
    await say('g.csv', csv(rowOf('1')));
    expect(await step(harvest, later(48))).toMatchObject({ counts: { vanished: 1 } });
    expect(await marked(harvest)).toEqual(['Kor 2', 'Kor 3']);
    await say('g.csv', csv(rowOf('1'), rowOf('2'), rowOf('3')));
    expect(await step(harvest, later(72))).toMatchObject({ counts: { vanished: 0, returned: 2 } });
    expect(await marked(harvest)).toEqual([]);
  });

  it('is not gone for a slip of the pen, but when it says that it lies elsewhere', async () => {
    await say('h.csv', csv(rowOf('1'), rowOf('2'), rowOf('3')));
    const harvest = await aSource('h.csv');
    await step(harvest);
    await say('h.csv', csv(rowOf('1'), '2;Kor 2;Vi synger.;56,15;hundrede', '3;Kor 3;Vi synger.;55,6;12,5'));
    expect(await step(harvest, later(24))).toMatchObject({
      counts: { rejected: 2, outside: 1, vanished: 1 },
    });
    expect(await marked(harvest)).toEqual(['Kor 3']);
  });

  it('is not believed when more than half is gone at once, until somebody says so', async () => {
    await say('i.csv', csv(...Array.from({ length: 5 }, (_, i) => rowOf(String(i)))));
    const harvest = await aSource('i.csv');
    await step(harvest);
    await say('i.csv', csv(rowOf('0'), rowOf('1')));
    for (const hours of [24, 48]) {
      await env.DB.prepare('update harvest_source set digest = null').run();
      expect(await step(harvest, later(hours))).toMatchObject({ result: 'few', counts: { vanished: 0 } });
      expect(await marked(harvest)).toEqual([]);
    }
    await run(open(), takeFewQuery(harvest));
    expect(await step(harvest, later(72))).toMatchObject({ result: 'done', counts: { vanished: 3 } });
    expect(await marked(harvest)).toEqual(['Kor 2', 'Kor 3', 'Kor 4']);
    expect(await listed()).toHaveLength(5);
  });
});

describe('a source that means no good', () => {
  freshDatabase();

  it.each(['dies', 'short', 'html', 'endless', 'bomb', 'away', 'loop'])(
    'that is %s loses nothing and marks nothing',
    async (prank) => {
      await say('first.csv', csv(rowOf('1'), rowOf('2')));
      const harvest = await aSource('first.csv');
      await step(harvest);
      const before = await rowsOf('select * from initiative');
      await env.DB.prepare('update harvest_source set address = ?').bind(there(prank)).run();
      const done = await step(harvest, later(24));
      expect(done.result).toBe('failed');
      expect(done.failure).toBeDefined();
      expect(await rowsOf('select * from initiative')).toEqual(before);
      expect(await marked(harvest)).toEqual([]);
      const after = await harvestById(open(), harvest.id);
      expect(after).toMatchObject({ failures: 1, dueAt: later(25) });
      // And goes on when it is well again.
      await env.DB.prepare('update harvest_source set address = ?').bind(there('first.csv')).run();
      expect(await step(harvest, later(26))).toMatchObject({ result: 'unchanged' });
      expect((await harvestById(open(), harvest.id))?.failures).toBe(0);
    },
  );

  it.each([
    ['csv', 'resumé;kategori\nVi synger;mad\n', 'no-names'],
    ['csv', 'navn\n', 'empty'],
    ['geojson', '{"type":"FeatureCollection","features":[]}', 'unreadable'],
    ['ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\n', 'unreadable'],
  ] as [HarvestFormat, string, string][])('as %s that says %j fails as %s', async (format, body, failure) => {
    await say('x', { type: 'text/plain', body });
    expect(await step(await aSource('x', { format }))).toMatchObject({ result: 'failed', failure });
  });

  it('with more rows than a municipality has is refused whole', async () => {
    await say('many.csv', { type: 'text/csv', body: `navn\n${'Kor\n'.repeat(10_001)}` });
    const done = await step(await aSource('many.csv'));
    expect(done).toMatchObject({ failure: 'too-many-rows', detail: '10001' });
  });

  it('is asked less and less often, and after ten times no more; its moderators are told', async () => {
    const moderator = await aSteward({ roles: [{ kind: 'moderator', area: '0751' }] });
    await aSteward({ roles: [{ kind: 'moderator', area: '0101' }] });
    const harvest = await aSource('away');
    let now = NOW;
    const waits: number[] = [];
    for (let time = 1; time <= 10; time++) {
      expect((await step(harvest, now)).result).toBe('failed');
      const { dueAt, paused } = (await harvestById(open(), harvest.id)) as Harvest;
      expect(paused).toBe(time === 10);
      if (!dueAt) break;
      waits.push((dueAt.getTime() - now.getTime()) / HOUR);
      now = dueAt;
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24, 24, 24]);
    expect(await rowsOf('select kind, "to" from mail')).toEqual([
      { kind: 'harvest-paused', to: moderator.by.email },
    ]);
    expect(await rowsOf('select action, area from audit')).toEqual([
      { action: 'source-paused', area: '0751' },
    ]);
  });
});

describe('other formats', () => {
  freshDatabase();

  it('GeoJSON and the pages of an OGC API are lists as well', async () => {
    const feature = (id: number, name: string) => ({
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: [10.2, 56.15] },
      properties: { navn: name, resume: 'Vi synger.' },
    });
    const page = (features: unknown[], next?: string) => ({
      type: 'application/geo+json',
      body: JSON.stringify({
        type: 'FeatureCollection',
        features,
        links: next ? [{ rel: 'next', href: next }] : [],
      }),
    });
    await say('l.geojson', page([feature(1, 'Et'), feature(2, 'To')]));
    expect(await step(await aSource('l.geojson', { format: 'geojson' }))).toMatchObject({
      counts: { created: 2 },
    });
    await say('o?limit=1000', page([feature(1, 'Tre')], '/o?limit=1000&page=2'));
    await say('o?limit=1000&page=2', page([feature(2, 'Fire')]));
    expect(await step(await aSource('o', { format: 'ogc' }))).toMatchObject({ counts: { created: 2 } });
    expect(await listed()).toEqual(['Et', 'Fire', 'To', 'Tre']);
  });

  it('a calendar gives the events of an initiative of its municipality, and of no other', async () => {
    await say('k.csv', csv(rowOf('1', 'Koret')));
    await step(await aSource('k.csv'));
    const calendar = (name: string) => ({
      type: 'text/calendar',
      body: [
        'BEGIN:VCALENDAR',
        `X-WR-CALNAME:${name}`,
        'BEGIN:VEVENT',
        'UID:1@kor',
        'DTSTART;VALUE=DATE:20261201',
        'SUMMARY:Julekoncert',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    });
    await say('kor.ics', calendar('Koret'));
    const harvest = await aSource('kor.ics', { format: 'ics' });
    expect(await step(harvest)).toMatchObject({ result: 'done', counts: { created: 1, rejected: 0 } });
    expect(await rowsOf('select name, start from event')).toEqual([
      { name: 'Julekoncert', start: '2026-12-01' },
    ]);
    await env.DB.prepare("update initiative set municipality = '0101'").run();
    await env.DB.prepare('update harvest_source set digest = null').run();
    expect(await step(harvest, later(24))).toMatchObject({ counts: { created: 0, rejected: 1, outside: 1 } });
  });
});
