import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Activity } from '../../schema/initiative.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, type Given, given, NOW, open } from './support.ts';

const WEEKLY = {
  name: 'Strikkecafé',
  start: '2026-01-06T19:00:00',
  end: '2026-01-06T21:00:00',
  rrule: 'FREQ=WEEKLY;BYDAY=TU',
};

const DAYS = { name: 'Marked', start: '2026-01-06', rrule: 'FREQ=WEEKLY;BYDAY=TU' };

async function calendar(path: string) {
  const { status, type, text, response } = await ask(path);
  expect(status, text).toBe(200);
  expect(type).toBe('text/calendar; charset=utf-8');
  const component = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const zone = component.getFirstSubcomponent('vtimezone');
  if (!zone) throw new Error('no time zone');
  ICAL.TimezoneService.register(zone);
  return {
    text,
    response,
    component,
    events: component.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)),
  };
}

async function one(activity: Partial<Activity>, more: Given = {}) {
  await given({ id: 'strik', slug: 'strik', activities: [{ ...WEEKLY, ...activity }], ...more });
  const { events } = await calendar('/i/strik.ics');
  const [event] = events;
  if (!event) throw new Error('no event');
  return event;
}

function instants(event: ICAL.Event, most: number): string[] {
  const iterator = event.iterator();
  return Array.from({ length: most }, () => iterator.next()?.toJSDate().toISOString()).filter(
    Boolean,
  ) as string[];
}

describe('the calendar of an initiative', () => {
  freshDatabase();

  it('says when, where and what, and keeps the rule a rule', async () => {
    const event = await one(
      {},
      {
        place: {
          precision: 'exact',
          venue: 'Huset',
          address: 'Gade 1',
          postcode: '8000',
          town: 'Aarhus',
          lngLat: { lng: 10.2, lat: 56.1 },
        },
      },
    );
    expect(event.summary).toBe('Strikkecafé');
    expect(event.location).toBe('Huset, Gade 1, 8000 Aarhus');
    expect(event.uid).toBe('strik-20260106190000@rodskud');
    expect(event.component.getFirstPropertyValue('url')).toBe('https://rodskud.test/i/strik');
    expect(String(event.component.getFirstPropertyValue('rrule'))).toBe('FREQ=WEEKLY;BYDAY=TU');
    expect(event.startDate.zone.tzid).toBe('Europe/Copenhagen');
    expect(event.endDate.toString()).toBe('2026-01-06T21:00:00');
  });

  it('keeps seven in the evening over both nights when the clocks change', async () => {
    const event = await one({ start: '2026-03-24T19:00:00', end: '2026-03-24T21:00:00' });
    const all = instants(event, 32);
    expect(all.slice(0, 2)).toEqual(['2026-03-24T18:00:00.000Z', '2026-03-31T17:00:00.000Z']);
    expect(all.slice(30)).toEqual(['2026-10-20T17:00:00.000Z', '2026-10-27T18:00:00.000Z']);
  });

  it('begins on the first day of the rule, where its start is another', async () => {
    const event = await one({
      start: '2026-01-07T19:00:00',
      end: '2026-01-07T21:00:00',
      rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=2',
    });
    expect(instants(event, 9)).toEqual(['2026-01-20T18:00:00.000Z', '2026-02-03T18:00:00.000Z']);
  });

  it('ends with the day that the rule names, in UTC as a zone wants it', async () => {
    const event = await one({ rrule: 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20260120' });
    expect(String(event.component.getFirstPropertyValue('rrule'))).toContain('UNTIL=20260120T225900Z');
    expect(instants(event, 9)).toHaveLength(3);
  });

  it('leaves out the exceptions to its rule, by their time in the zone of the start', async () => {
    const event = await one({
      rrule: 'FREQ=WEEKLY;BYDAY=TU;COUNT=5',
      exdates: ['2026-01-20', '2026-01-06T19:00', '2026-01-20T19:00'],
    });
    const { text } = await ask('/i/strik.ics');
    expect(text.match(/^EXDATE.*/gm)).toEqual([
      'EXDATE;TZID=Europe/Copenhagen:20260106T190000',
      'EXDATE;TZID=Europe/Copenhagen:20260120T190000',
    ]);
    expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20260106T190000');
    expect(instants(event, 9)).toEqual([
      '2026-01-13T18:00:00.000Z',
      '2026-01-27T18:00:00.000Z',
      '2026-02-03T18:00:00.000Z',
    ]);
  });

  it('of whole days has exceptions that are days, and none that is a time', async () => {
    const exdates = ['2026-01-13', '2026-01-20T19:00'];
    await given({ slug: 'a', activities: [{ ...DAYS, exdates }] });
    const { text } = await calendar('/i/a.ics');
    expect(text.match(/^EXDATE.*/gm)).toEqual(['EXDATE;VALUE=DATE:20260113']);
  });

  it('has whole days as days, to the day after the last', async () => {
    await given({ id: 'a', slug: 'a' });
    await saveEvents(
      open(),
      [
        {
          id: 'e',
          initiative: 1,
          uid: 'x',
          start: '2026-12-04',
          end: '2026-12-06',
          name: 'Marked',
          updatedAt: NOW,
        },
        { id: 'f', initiative: 1, uid: 'y', start: '2026-12-24T10:00', cancelled: true, updatedAt: NOW },
      ],
      NOW,
    );
    const { text, events } = await calendar('/i/a.ics');
    expect(text).toContain('DTSTART;VALUE=DATE:20261204\r\nDTEND;VALUE=DATE:20261207\r\n');
    expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20261224T100000\r\n');
    expect(events.map(({ uid }) => uid)).toEqual(['f@rodskud', 'e@rodskud']);
    expect(events[0]?.component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(events[1]?.summary).toBe('Marked – Strikkecafé');
  });

  it('says nothing of a hidden place', async () => {
    const event = await one(
      {},
      {
        place: {
          precision: 'hidden',
          address: 'Hemmelig Vej 7',
          venue: 'Hos Ida',
          town: 'Aarhus',
          lngLat: { lng: 10.2, lat: 56.1 },
        },
      },
    );
    expect(event.location ?? '').toBe('');
    expect((await ask('/i/strik.ics')).text).not.toMatch(/Hemmelig|Ida/);
    expect((await ask('/initiativer.ics')).text).not.toMatch(/Hemmelig|Ida/);
  });

  it('survives every text: marks that mean something, long lines, letters of several octets', async () => {
    const name = 'Æble, pære; og\\ "blåbær" 🍏 hos Søren';
    const summary = `Første linje\nanden, linje; ${'æøå🍏'.repeat(20)}`;
    await given({ slug: 'a', name, summary, activities: [{ ...WEEKLY, name }] });
    const { text, events } = await calendar('/i/a.ics');
    expect(events[0]?.summary).toBe(name);
    expect(events[0]?.description).toBe(`${summary}\n\nhttps://rodskud.test/i/a`);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  it('can be subscribed to: the same bytes while nothing changes, and then a 304', async () => {
    await one({});
    const first = await calendar('/i/strik.ics');
    const again = await calendar('/i/strik.ics');
    expect(again.text).toBe(first.text);
    expect(first.text).toContain('X-WR-CALNAME:Strikkecafé\r\n');
    expect(first.text).toContain('REFRESH-INTERVAL;VALUE=DURATION:P1D\r\n');
    expect(first.text).toContain('DTSTAMP:20261123T120000Z\r\nLAST-MODIFIED:20261123T120000Z\r\n');
    const etag = first.response.headers.get('ETag') ?? '';
    expect((await ask('/i/strik.ics', { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('speaks English under /en/, leaves out what cannot be read, and keeps two of one start apart', async () => {
    await given({
      slug: 'a',
      translations: { en: { name: 'Knitting' } },
      activities: [{ ...WEEKLY, rrule: 'nonsense' }, WEEKLY, { ...WEEKLY, name: 'Garn' }],
    });
    const { events, text } = await calendar('/en/i/a.ics');
    expect(events.map(({ summary }) => summary)).toEqual(['Strikkecafé – Knitting', 'Garn – Knitting']);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(2);
    expect(text).toContain('URL:https://rodskud.test/en/i/a\r\n');
  });

  it('is a problem where there is none, and costs two calls where there is', async () => {
    expect((await ask('/i/none.ics')).status).toBe(404);
    await given({ slug: 'd', status: 'draft', activities: [WEEKLY] });
    expect((await ask('/i/d.ics')).status).toBe(404);
    await one({});
    const timing = (await ask('/i/strik.ics')).response.headers.get('Server-Timing');
    expect(timing).toMatch(/"2 calls, (?:[1-9]|1\d) rows"/);
  });
});

describe('the calendar of a list', () => {
  freshDatabase();

  it('holds what the same list holds, with the credit of its sources', async () => {
    await saveSource(open(), {
      key: 's',
      title: 'Kilden',
      url: null,
      licence: 'CC BY 4.0',
      credit: 'Kilden',
      example: false,
    });
    await given(
      { slug: 'a', category: 'mad', activities: [WEEKLY], origin: { name: 's', id: '1' } },
      { slug: 'b', category: 'naboskab', activities: [WEEKLY] },
      { slug: 'c', category: 'mad' },
      { slug: 'd', category: 'mad', name: 'Fest' },
    );
    await saveEvents(
      open(),
      [{ id: 'e', initiative: 4, uid: 'x', start: '2026-12-04', updatedAt: NOW }],
      NOW,
    );
    const { events, text, response } = await calendar('/initiativer.ics?kategori=mad');
    expect(events.map(({ component }) => component.getFirstPropertyValue('url'))).toEqual([
      'https://rodskud.test/i/d',
      'https://rodskud.test/i/a',
    ]);
    expect(text).toContain('X-WR-CALDESC:Kilden\\, CC BY 4.0\r\n');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Server-Timing')).toMatch(/"1 call, /);
    expect((await calendar('/en/initiatives.ics?q=fest')).events).toHaveLength(1);
    expect((await calendar('/i/a.ics')).text).toContain('X-WR-CALDESC:Kilden\\, CC BY 4.0\r\n');
  });

  it('reads two rows a result and one for each event, and says where it goes on', async () => {
    await given(...Array.from({ length: 501 }, (_, i) => ({ slug: `s${i}`, activities: [WEEKLY] })));
    const { events, response } = await calendar('/initiativer.ics');
    expect(events).toHaveLength(500);
    const rows = Number(/(\d+) rows/.exec(response.headers.get('Server-Timing') ?? '')?.[1]);
    expect(rows).toBeLessThanOrEqual(2 * 501 + 5);
    const next =
      /<https:\/\/rodskud\.test([^>]+)>; rel="next"/.exec(response.headers.get('Link') ?? '')?.[1] ?? '';
    expect((await calendar(next)).events).toHaveLength(1);
  });
});
