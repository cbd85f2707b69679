import { createScheduledController } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import worker from '../../worker/index.ts';
import { renewDayTokens } from '../../worker/jobs/renew-day-tokens.ts';
import { rebuild, removeSource } from '../../worker/store/bulk.ts';
import { query, run } from '../../worker/store/database.ts';
import { planEvents } from '../../worker/store/event-pages.ts';
import type { OwnedEvent } from '../../worker/store/events.ts';
import { renewDays, saveEvents } from '../../worker/store/renew.ts';
import { freshDatabase, given, NOW, open } from './support.ts';

const DAY = 86_400_000;

function anEvent(id: string, initiative: number, start: string, more: Partial<OwnedEvent> = {}): OwnedEvent {
  return { id, initiative, uid: id, start, updatedAt: NOW, ...more };
}

async function rows<Row>(text: string): Promise<Row[]> {
  const [found] = await run(open(), query<Row>(sql.raw(text)));
  return found;
}

async function found(token: string): Promise<string[]> {
  const hits = await rows<{ slug: string }>(
    `select slug from initiative_text where initiative_text match 'facets : ("${token}")' order by rowid`,
  );
  return hits.map(({ slug }) => slug);
}

describe('saving events', () => {
  freshDatabase();

  it('is known the second time, and writes only what has changed', async () => {
    await given({ slug: 'a' });
    const events = [
      anEvent('e1', 1, '2026-12-01T19:00', { end: '2026-12-01T21:00', name: 'Fest' }),
      anEvent('e2', 1, '2026-12-24'),
    ];
    expect(await saveEvents(open(), events, NOW)).toEqual({ created: 2, updated: 0, unchanged: 0 });
    const again = open();
    expect(await saveEvents(again, events, NOW)).toEqual({ created: 0, updated: 0, unchanged: 2 });
    expect(again.meter.rowsWritten).toBe(0);
    const moved = [
      { ...events[0], start: '2026-12-02T19:00', end: '2026-12-02T21:00' } as OwnedEvent,
      events[1] as OwnedEvent,
    ];
    expect(await saveEvents(open(), moved, NOW)).toEqual({ created: 0, updated: 1, unchanged: 1 });
    expect(await rows('select id, start, "end", starts_at, ends_at, name from event order by id')).toEqual([
      {
        id: 'e1',
        start: '2026-12-02T19:00',
        end: '2026-12-02T21:00',
        starts_at: Date.parse('2026-12-02T18:00Z'),
        ends_at: Date.parse('2026-12-02T20:00Z'),
        name: 'Fest',
      },
      {
        id: 'e2',
        start: '2026-12-24',
        end: null,
        starts_at: Date.parse('2026-12-23T23:00Z'),
        ends_at: Date.parse('2026-12-24T23:00Z'),
        name: null,
      },
    ]);
  });

  it('makes the initiative found on those days, and on no others', async () => {
    await given({ slug: 'a' }, { slug: 'b' });
    await saveEvents(open(), [anEvent('e1', 1, '2026-12-01T19:00'), anEvent('e2', 2, '2026-12-02')], NOW);
    expect(await found('d20261201')).toEqual(['a']);
    expect(await found('d20261202')).toEqual(['b']);
    await saveEvents(open(), [anEvent('e1', 1, '2026-12-01T19:00', { cancelled: true })], NOW);
    expect(await found('d20261201')).toEqual([]);
    const version = await rows('select version, updated_at from initiative');
    expect(version).toEqual(Array(2).fill({ version: 1, updated_at: NOW.getTime() }));
  });

  it('leaves an index that is the same when it is made anew', async () => {
    await given({ slug: 'a' });
    await saveEvents(open(), [anEvent('e1', 1, '2026-12-01')], NOW);
    await rebuild(open());
    expect(await found('d20261201')).toEqual(['a']);
    await rows(`insert into initiative_text (initiative_text, rank) values ('integrity-check', 1)`);
  });

  it('reads a few rows for each initiative, however many events are past', async () => {
    await given({ slug: 'a' });
    const past = Array.from({ length: 300 }, (_, i) =>
      anEvent(`p${i}`, 1, new Date(NOW.getTime() - (60 + i) * DAY).toISOString().slice(0, 10)),
    );
    await saveEvents(open(), [...past, anEvent('e', 1, '2026-12-01')], NOW);
    const db = open();
    await renewDays(db, [1], NOW);
    expect(db.meter).toMatchObject({ calls: 1, rowsWritten: 0 });
    expect(db.meter.rowsRead).toBeLessThanOrEqual(6);
  });

  it('goes with its initiative, and does not come back with its number', async () => {
    await given({ slug: 'a', origin: { name: 's', id: '1' } });
    await saveEvents(open(), [anEvent('e1', 1, '2026-12-01')], NOW);
    await removeSource(open(), 's');
    await given({ slug: 'b' });
    expect(await rows('select number, slug from initiative')).toEqual([{ number: 1, slug: 'b' }]);
    expect(await rows('select id from event')).toEqual([]);
  });
});

describe('a page of events', () => {
  freshDatabase();

  async function pageOf(search: Parameters<typeof planEvents>[0], limit = 100, cursor?: string) {
    const db = open();
    const plan = planEvents(search, { limit, ...(cursor ? { cursor } : {}) });
    const page = plan.read(await run(db, ...plan.queries));
    return { ids: page.events.map(({ id }) => id), next: page.next, rows: db.meter.rowsRead, page };
  }

  const during = (from: string, to?: string) => ({
    from: new Date(from),
    ...(to ? { to: new Date(to) } : {}),
  });

  it('holds what happens in a time, also what began long before it', async () => {
    await given({ slug: 'a' });
    await saveEvents(
      open(),
      [
        anEvent('long', 1, '2026-11-01', { end: '2026-11-25' }),
        anEvent('over', 1, '2026-11-01', { end: '2026-11-10' }),
        anEvent('night', 1, '2026-11-22T22:00', { end: '2026-11-23T02:00' }),
        anEvent('day', 1, '2026-11-23'),
        anEvent('later', 1, '2026-11-30T19:00'),
      ],
      NOW,
    );
    expect((await pageOf({ during: during('2026-11-23T00:00Z', '2026-11-24T00:00Z') })).ids).toEqual([
      'long',
      'night',
      'day',
    ]);
    expect((await pageOf({ during: during('2026-11-23T23:30Z') })).ids).toEqual(['long', 'later']);
    expect((await pageOf({})).ids).toEqual(['long', 'over', 'night', 'day', 'later']);
    expect((await pageOf({ during: { to: new Date('2026-11-10T00:00Z') } })).ids).toEqual(['long', 'over']);
  });

  it('is followed by the next one until there is none', async () => {
    await given({ slug: 'a' });
    const events = Array.from({ length: 25 }, (_, i) =>
      anEvent(`e${String(i).padStart(2, '0')}`, 1, '2026-12-01T19:00'),
    );
    await saveEvents(open(), events, NOW);
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let i = 0; i < 10; i++) {
      const { ids, next } = await pageOf({ during: during('2026-11-23T00:00Z') }, 10, cursor);
      seen.push(...ids);
      cursor = next;
      if (!next) break;
    }
    expect(seen).toEqual(events.map(({ id }) => id));
  });

  it('is narrowed by area, box and initiative, and shows nothing of what is hidden or unpublished', async () => {
    const hidden = {
      place: { precision: 'hidden' as const, lngLat: { lng: 10.2, lat: 56.15 }, town: 'Aarhus' },
    };
    await given(
      { id: 'aarhus', slug: 'a' },
      { id: 'odense', slug: 'b', municipality: '0461', at: { lng: 10.39, lat: 55.4 } },
      { id: 'hidden', slug: 'c', ...hidden },
      { id: 'draft', slug: 'd', status: 'draft' },
      { id: 'serves', slug: 'e', municipality: '0461', serviceArea: ['municipality:0751'] },
    );
    await saveEvents(
      open(),
      [1, 2, 3, 4, 5].map((n) => anEvent(`e${n}`, n, `2026-12-0${n}`)),
      NOW,
    );
    expect((await pageOf({})).ids).toEqual(['e1', 'e2', 'e3', 'e5']);
    expect((await pageOf({ areas: ['municipality:0751'] })).ids).toEqual(['e1', 'e3', 'e5']);
    expect((await pageOf({ bbox: { west: 10, south: 56, east: 10.3, north: 56.3 } })).ids).toEqual([
      'e1',
      'e5',
    ]);
    expect((await pageOf({ initiative: 'odense' })).ids).toEqual(['e2']);
    const { page } = await pageOf({ initiative: 'hidden' });
    expect(page.events[0]?.owner).toEqual({ id: 'hidden', slug: 'c', name: 'Strikkecafé' });
  });

  it('reads two rows a result, and 1,500 at most where a place decides', async () => {
    await given({ slug: 'a' }, { slug: 'b', municipality: '0461' });
    const events = Array.from({ length: 1200 }, (_, i) =>
      anEvent(
        `e${i}`,
        i === 1100 ? 2 : 1,
        new Date(Date.parse('2026-11-24') + (i % 300) * DAY).toISOString().slice(0, 10),
      ),
    );
    await saveEvents(open(), events, NOW);
    const soon = await pageOf({ during: during('2026-12-24T00:00Z') }, 20);
    expect(soon.ids).toHaveLength(20);
    expect(soon.rows).toBeLessThanOrEqual(2 * 21 + 12);
    let cursor: string | undefined;
    const seen: string[] = [];
    for (let pages = 0; pages < 5; pages++) {
      const {
        ids,
        next,
        rows: read,
      } = await pageOf({ areas: ['municipality:0461'], during: during('2026-11-23T00:00Z') }, 20, cursor);
      expect(read).toBeLessThanOrEqual(1520);
      seen.push(...ids);
      cursor = next;
      if (!next) break;
    }
    expect(seen).toEqual(['e1100']);
  });
});

describe('every week', () => {
  freshDatabase();

  const monthly = (slug: string) => ({
    slug,
    activities: [{ name: 'Strik', start: '2026-01-07T19:00:00', rrule: 'FREQ=MONTHLY;BYDAY=1WE' }],
  });

  it('the days of rules that go on are renewed in time, some at a run, until none is left', async () => {
    await given(monthly('a'), monthly('b'), monthly('c'), { slug: 'd' });
    const later = new Date('2027-10-18T02:17:00Z');
    expect(await found('d20280405')).toEqual([]);
    expect(await renewDayTokens(open(), new Date('2027-09-27T02:17:00Z'))).toBe(0);
    expect(await renewDayTokens(open(), later, 2)).toBe(2);
    expect(await found('d20280405')).toHaveLength(2);
    expect(await renewDayTokens(open(), later, 2)).toBe(1);
    const db = open();
    expect(await renewDayTokens(db, later, 2)).toBe(0);
    expect(db.meter).toMatchObject({ calls: 1, rowsWritten: 0 });
    expect(await found('d20280405')).toEqual(['a', 'b', 'c']);
    expect(await found('d20261202')).toEqual([]);
  });

  it('a run that was missed is made up for', async () => {
    await given(monthly('a'));
    expect(await renewDayTokens(open(), new Date('2028-05-01T02:17:00Z'))).toBe(1);
    expect(await found('d20280503')).toEqual(['a']);
  });

  it('the cron does it at the time it was meant for', async () => {
    await given(monthly('a'));
    const controller = createScheduledController({
      cron: '17 2 * * 1',
      scheduledTime: new Date('2027-10-18T02:17:00Z'),
    });
    await worker.scheduled(controller, env);
    expect(await found('d20280405')).toEqual(['a']);
  });
});
