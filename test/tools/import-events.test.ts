import { describe, expect, it } from 'vitest';
import { importAll } from '../../tools/import/all.ts';
import { importEvents } from '../../tools/import/events.ts';
import { openTable } from '../../tools/import/file.ts';
import type { Job } from '../../tools/import/job.ts';
import { initiativeId } from '../../worker/import/identity.ts';
import { readClock, readMoment } from '../../worker/import/moments.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { aWorld, NOW } from './import-world.ts';

const GROUPS =
  'id,navn,kategori,lat,lon\n1,Repair Café Hellerup,genbrug-reparation,55.7,12.5\n2,Strik,naboskab,56,10\n3,Strik,naboskab,55,11\n';
const COUNTS = { created: 0, updated: 0, unchanged: 0, rejected: 0 };

async function aWorldOfGroups() {
  const world = await aWorld();
  await world.import(await world.file(GROUPS, 'grupper.csv'), { source: 'rc' });
  const events = async (
    content: string,
    options: FileOptions = {},
    changes: Partial<Job> = {},
    name = 'datoer.csv',
  ) =>
    importEvents(await openTable(await world.file(content, name), NOW), options, {
      ...world.job,
      ...changes,
    });
  const rows = () =>
    world.rows<Record<string, unknown>>(
      'select initiative, name, start, "end", cancelled from event order by starts_at, initiative',
    );
  return { ...world, events, saved: rows };
}

describe('importing events', () => {
  it('finds whose they are by the id of the source, the id, the slug and the name', async () => {
    const world = await aWorldOfGroups();
    const csv = `gruppe,dato\n1,2026-12-01\n${initiativeId('rc', '2')},2026-12-02\nstrik,2026-12-03\nrepair café HELLERUP,2026-12-04\n`;
    expect(await world.events(csv, { source: 'rc' })).toMatchObject({ ...COUNTS, created: 4 });
    expect((await world.saved()).map(({ initiative }) => initiative)).toEqual([1, 2, 2, 1]);
  });

  it('reads days, times and ends as people write them', async () => {
    const world = await aWorldOfGroups();
    const csv =
      'gruppe;navn;dato;start;slut;aflyst\n' +
      '1;Fest;01.12.2026;19.00;21.30;\n' +
      '1;Nattevagt;02-12-2026;kl. 22;02;ja\n' +
      '1;Uge;;2026-12-04;2026-12-06;\n' +
      '1;Zone;;2026-12-07T18:00:00Z;;\n' +
      '1;Lang;;24/12/2026 kl. 10:00;25.12.2026 kl. 2.00;\n';
    expect(await world.events(csv, { source: 'rc' })).toMatchObject({ created: 5, rejected: 0 });
    const plain = { initiative: 1, cancelled: 0 };
    expect(await world.saved()).toEqual([
      { ...plain, name: 'Fest', start: '2026-12-01T19:00', end: '2026-12-01T21:30' },
      { ...plain, name: 'Nattevagt', start: '2026-12-02T22:00', end: '2026-12-03T02:00', cancelled: 1 },
      { ...plain, name: 'Uge', start: '2026-12-04', end: '2026-12-06' },
      { ...plain, name: 'Zone', start: '2026-12-07T19:00', end: null },
      { ...plain, name: 'Lang', start: '2026-12-24T10:00', end: '2026-12-25T02:00' },
    ]);
  });

  it('changes nothing the second time, and what has changed the third', async () => {
    const world = await aWorldOfGroups();
    const csv = (end: string) => `gruppe,id,start,slut\n1,a,2026-12-01 19:00,${end}\n2,b,2026-12-02 19:00,\n`;
    const found = (day: string) =>
      world.rows(`select slug from initiative_text where initiative_text match 'facets : "d${day}"'`);
    await world.events(csv('20:00'), { source: 'rc' });
    expect(await found('20261201')).toEqual([{ slug: 'repair-cafe-hellerup' }]);
    expect(await world.events(csv('20:00'), { source: 'rc' })).toMatchObject({ ...COUNTS, unchanged: 2 });
    expect(await world.events(csv('21:00'), { source: 'rc' })).toMatchObject({
      ...COUNTS,
      updated: 1,
      unchanged: 1,
    });
    // The initiative itself comes again, changed: its events are what they were.
    await world.import(await world.file(GROUPS.replace('Hellerup', 'Gentofte'), 'grupper.csv'), {
      source: 'rc',
    });
    expect(await found('20261201')).toEqual([{ slug: 'repair-cafe-hellerup' }]);
  });

  it('gives back what it cannot take, with line, column and reason, to be corrected and imported again', async () => {
    const world = await aWorldOfGroups();
    const csv =
      'gruppe,navn,start,slut\nNogen,a,2026-12-01,\nStrik,b,2026-12-01,\n1,c,31.02.2026,\n1,d,2026-12-01 19:00,2026-12-01 18:00\n' +
      '1,e,19:00,\n1,f,2026-12-01,2027-02-01\n1,g,2026-12-09,\n1,g,2026-12-09,\n,h,2026-12-01,\n1,i,,\n';
    expect(await world.events(csv, { source: 'rc' })).toMatchObject({ created: 1, rejected: 9 });
    const lines = (await world.read('datoer.rejected.csv')).split('\r\n').slice(1, -1);
    expect(lines.map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
      '2 gruppe',
      '3 gruppe',
      '4 start',
      '5 slut',
      '6 start',
      '7 slut',
      '9 ',
      '10 gruppe',
      '11 start',
    ]);
    expect(lines[0]).toContain('neither an id of source “rc” nor the name of an initiative here');
    expect(lines[1]).toContain('there are 2 initiatives called “Strik”');
    expect(lines[2]).toContain('“31.02.2026” is not a time such as');
    expect(lines[6]).toContain('has line 8 at 2026-12-09 already');
    const corrected = (await world.read('datoer.rejected.csv')).replaceAll('31.02.2026', '28.02.2027');
    expect(await world.events(corrected, { source: 'rc' }, {}, 'rettet.csv')).toMatchObject({ created: 1 });
  });

  it('says what it would do and writes nothing, when told so', async () => {
    const world = await aWorldOfGroups();
    expect(
      await world.events('gruppe,dato\n1,2026-12-01\n', { source: 'rc' }, { dryRun: true }),
    ).toMatchObject({ created: 1 });
    expect(await world.saved()).toEqual([]);
  });

  it('needs to know whose they are', async () => {
    const world = await aWorldOfGroups();
    await expect(world.events('navn,dato\nFest,2026-12-01\n')).rejects.toThrow(
      'does not say whose events these are',
    );
    expect(
      await world.events('navn,dato\nFest,2026-12-01\n', { initiative: 'Repair Café Hellerup' }),
    ).toMatchObject({ created: 1 });
  });

  it('is part of a whole folder, after the initiatives', async () => {
    const world = await aWorld();
    await world.file('gruppe,dato,antal_ting\nHellerup,2026-12-01,3\n', 'a-datoer.csv');
    await world.file(
      'id,navn,kategori,lat,lon\nHellerup,Repair Café Hellerup,genbrug-reparation,55.7,12.5\n',
      'b-grupper.csv',
    );
    await world.file('{"source":"repaircafe-dk"}', 'b-grupper.csv.import.json');
    const [initiatives, events] = await importAll(world.folder, {}, world.job);
    expect([initiatives, events]).toMatchObject([{ created: 1 }, { created: 1, rejected: 0 }]);
  });
});

const ics = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    'X-WR-CALNAME:Repair Café Hellerup',
    ...events,
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const vevent = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

describe('importing a calendar', () => {
  it('reads days, times, zones and lengths', async () => {
    const world = await aWorldOfGroups();
    const calendar = ics(
      vevent('UID:1', 'SUMMARY:Jul\\, nytår', 'DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261227'),
      vevent('UID:2', 'DTSTART;TZID=Europe/Copenhagen:20261201T190000', 'DURATION:PT2H', 'STATUS:CANCELLED'),
      vevent(
        'UID:3',
        'ORGANIZER;CN=2:mailto:a@example.org',
        'DTSTART:20261202T180000Z',
        'DTEND:20261202T190000Z',
      ),
      vevent('UID:4', 'DTSTART:20261203T190000'),
    );
    const report = await world.events(calendar, { source: 'rc' }, {}, 'kalender.ics');
    expect(report).toMatchObject({ created: 4, rejected: 0 });
    expect(await world.saved()).toEqual([
      { initiative: 1, name: null, start: '2026-12-01T19:00', end: '2026-12-01T21:00', cancelled: 1 },
      { initiative: 2, name: null, start: '2026-12-02T19:00', end: '2026-12-02T20:00', cancelled: 0 },
      { initiative: 1, name: null, start: '2026-12-03T19:00', end: null, cancelled: 0 },
      { initiative: 1, name: 'Jul, nytår', start: '2026-12-24', end: '2026-12-26', cancelled: 0 },
    ]);
    expect(await world.events(calendar, { source: 'rc' }, {}, 'kalender.ics')).toMatchObject({
      unchanged: 4,
    });
  });

  it('gives each time of what recurs, but for those that are left out or moved', async () => {
    const world = await aWorldOfGroups();
    const report = await world.events(
      ics(
        vevent(
          'UID:1',
          'DTSTART;TZID=Europe/Copenhagen:20261201T190000',
          'RRULE:FREQ=WEEKLY;COUNT=5',
          'EXDATE;TZID=Europe/Copenhagen:20261208T190000',
          // As many programs write it, though it should be of the kind that DTSTART is.
          'EXDATE;VALUE=DATE:20261222',
        ),
        vevent(
          'UID:1',
          'RECURRENCE-ID;TZID=Europe/Copenhagen:20261215T190000',
          'DTSTART;TZID=Europe/Copenhagen:20261216T180000',
        ),
        vevent('UID:2', 'DTSTART:20261201T190000', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'),
      ),
      {},
      {},
      'kalender.ics',
    );
    expect(report).toMatchObject({ created: 3, rejected: 1 });
    expect((await world.saved()).map(({ start }) => start)).toEqual([
      '2026-12-01T19:00',
      '2026-12-16T18:00',
      '2026-12-29T19:00',
    ]);
    expect(await world.read('kalender.rejected.csv')).toContain('is not one that is understood here');
  });

  it('refuses what is none', async () => {
    const world = await aWorldOfGroups();
    await expect(world.events(ics(), {}, {}, 'a.ics')).rejects.toThrow('holds no events');
    await expect(world.events('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', {}, {}, 'b.ics')).rejects.toThrow(
      'no calendar that can be read',
    );
  });
});

describe('a moment', () => {
  it.each([
    ['2026-12-01', '2026-12-01'],
    ['2026-12-01 19:00', '2026-12-01T19:00'],
    ['2026-07-01T17:00:00+00:00', '2026-07-01T19:00'],
    ['1.12.2026', '2026-12-01'],
    ['1/12-2026', '2026-12-01'],
    ['01-12-2026 kl. 9', '2026-12-01T09:00'],
    ['01.12.2026, 19.30', '2026-12-01T19:30'],
    ['2026-12-01 19.30', '2026-12-01T19:30'],
    ['2026-12-01T19:30:15.5', '2026-12-01T19:30'],
    ['2026-12-01 25:00', undefined],
    ['2026-13-01', undefined],
    ['30.02.2026', undefined],
    ['tirsdag', undefined],
  ])('%s', (text, read) => {
    expect(readMoment(text)).toBe(read);
  });

  it('has a clock from 0 to 23', () => {
    expect(['7', '07.30', 'kl. 19', '24', '19:60', '1930'].map(readClock)).toEqual([
      '07:00',
      '07:30',
      '19:00',
      undefined,
      undefined,
      undefined,
    ]);
  });
});
