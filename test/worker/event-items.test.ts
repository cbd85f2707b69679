import { describe, expect, it } from 'vitest';
import { addDays } from '../../schema/wall-clock.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { saveSource } from '../../worker/store/sources.ts';
import { ask, freshDatabase, given, type Items, NOW, open } from './support.ts';

const EVENTS = '/api/collections/events/items';

async function events(query = ''): Promise<Items> {
  const { status, type, body } = await ask(`${EVENTS}${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(type).toBe('application/geo+json');
  return body as never;
}

const idsOf = ({ features }: Items) => features.map(({ id }) => id);

async function aWorld(): Promise<void> {
  await saveSource(open(), {
    key: 's',
    title: 'Kilden',
    url: 'https://k.dk',
    licence: 'CC BY 4.0',
    credit: null,
    example: false,
  });
  await given(
    { id: 'aarhus', slug: 'a', name: 'Strik', origin: { name: 's', id: '1' } },
    {
      id: 'hidden',
      slug: 'b',
      place: { precision: 'hidden', lngLat: { lng: 10.2, lat: 56.15 }, town: 'Aarhus' },
    },
    { id: 'odense', slug: 'c', municipality: '0461', at: { lng: 10.39, lat: 55.4 } },
  );
  await saveEvents(
    open(),
    [
      {
        id: 'e1',
        initiative: 1,
        uid: '1',
        start: '2026-12-01T19:00',
        end: '2026-12-01T21:00',
        name: 'Fest',
        updatedAt: NOW,
      },
      { id: 'e2', initiative: 2, uid: '2', start: '2026-12-02', updatedAt: NOW },
      { id: 'e3', initiative: 3, uid: '3', start: '2026-12-03T10:00', cancelled: true, updatedAt: NOW },
    ],
    NOW,
  );
}

describe('the collection of events', () => {
  freshDatabase();

  it('gives features with their times, their zone and whom they belong to', async () => {
    await aWorld();
    const page = await events();
    expect(idsOf(page)).toEqual(['e1', 'e2', 'e3']);
    expect(page).toMatchObject({ numberReturned: 3, attribution: ['Kilden, CC BY 4.0'] });
    expect(page.features[0]).toEqual({
      type: 'Feature',
      id: 'e1',
      geometry: { type: 'Point', coordinates: [10.2039, 56.1572] },
      properties: {
        name: 'Fest',
        start: '2026-12-01T19:00',
        end: '2026-12-01T21:00',
        timezone: 'Europe/Copenhagen',
        status: 'confirmed',
        initiative: 'aarhus',
        initiative_name: 'Strik',
        slug: 'a',
        url: 'https://rodskud.test/i/a',
        updated: '2026-11-23T12:00:00.000Z',
      },
    });
    expect(page.features[1]).toMatchObject({
      geometry: null,
      properties: { name: 'Strikkecafé', start: '2026-12-02' },
    });
    expect(page.features[2]?.properties.status).toBe('cancelled');
  });

  it('is narrowed by time, box, area, region and initiative', async () => {
    await aWorld();
    await saveAreas(open(), [
      { kind: 'municipality', code: '0461', name: 'Odense', slug: 'odense', region: '1083' },
    ]);
    for (const [query, ids] of [
      ['?datetime=2026-12-01T20:00:01Z/..', ['e2', 'e3']],
      ['?datetime=2026-12-01T19:30:00Z/2026-12-02T12:00:00Z', ['e1', 'e2']],
      ['?datetime=2026-12-02T12:00:00Z', ['e2']],
      ['?bbox=10,56,11,57', ['e1']],
      ['?area=0461', ['e3']],
      ['?area=region:1083', ['e3']],
      ['?initiative=hidden', ['e2']],
      ['?initiative=nobody', []],
    ] as const) {
      expect(idsOf(await events(query)), query).toEqual(ids);
    }
  });

  it('goes on from page to page by its links', async () => {
    await aWorld();
    const first = await events('?limit=2');
    const next = first.links.find(({ rel }) => rel === 'next')?.href ?? '';
    const second = await events(new URL(next).search);
    expect([...idsOf(first), ...idsOf(second)]).toEqual(['e1', 'e2', 'e3']);
    expect(second.links.some(({ rel }) => rel === 'next')).toBe(false);
  });

  it('refuses what it cannot read, by name', async () => {
    for (const [query, field] of [
      ['?datetime=x', 'datetime'],
      ['?q=x', 'q'],
      ['?initiative=%20', 'initiative'],
      ['?bbox=1', 'bbox'],
    ]) {
      expect(await ask(`${EVENTS}${query}`), query).toMatchObject({ status: 400, body: { field } });
    }
  });

  it('gives one by its id, and a problem where there is none', async () => {
    await aWorld();
    const { body, status } = await ask(`${EVENTS}/e1`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ type: 'Feature', id: 'e1', attribution: ['Kilden, CC BY 4.0'] });
    expect(await ask(`${EVENTS}/e9`)).toMatchObject({ status: 404, type: 'application/problem+json' });
  });

  it('is described like the others: extent, schema, OpenAPI', async () => {
    await aWorld();
    const { body } = await ask('/api/collections/events');
    expect(body).toMatchObject({
      id: 'events',
      extent: { temporal: { interval: [['2026-12-01T18:00:00.000Z', '2026-12-03T09:00:00.000Z']] } },
    });
    const list = (await ask('/api/collections')).body.collections as { id: string }[];
    expect(list.map(({ id }) => id)).toEqual(['initiatives', 'areas', 'events']);
    expect((await ask('/api/collections/events/schema')).body.properties).toHaveProperty('timezone');
    expect((await ask('/api/openapi.json')).body.paths).toHaveProperty('/collections/events/items');
  });

  it('asks two calls at most', async () => {
    await aWorld();
    for (const path of [
      EVENTS,
      `${EVENTS}?area=region:1083&bbox=8,54,13,58`,
      `${EVENTS}/e1`,
      '/api/collections',
      '/api/collections/events',
    ]) {
      const timing = (await ask(path)).response.headers.get('Server-Timing');
      expect(Number(/desc="(\d) call/.exec(timing ?? '')?.[1]), path).toBeLessThanOrEqual(2);
    }
  });

  it('makes its initiative found by “today” and “this week”, in lists, files and pages', async () => {
    // The worker asks its own clock what day it is.
    const today = danishDay(new Date());
    const weekly = { name: 'Kor', start: `${addDays(today, -697)}T19:00`, rrule: 'FREQ=WEEKLY' };
    await given(
      { id: 'soon', slug: 'a' },
      { id: 'later', slug: 'b' },
      { id: 'weekly', slug: 'c', activities: [weekly] },
    );
    const event = (id: string, initiative: number, days: number) => ({
      id,
      initiative,
      uid: id,
      start: addDays(today, days),
      updatedAt: NOW,
    });
    await saveEvents(open(), [event('e1', 1, 1), event('e2', 2, 9)], new Date());
    const found = async (when: string) => {
      const { body } = await ask(`/api/collections/initiatives/items?when=${when}`);
      return (body as unknown as Items).features.map(({ id }) => id).sort();
    };
    // 697 days are 99 weeks and four days: not today, and within the week.
    expect(await found('today')).toEqual([]);
    expect(await found('this-week')).toEqual(['soon', 'weekly']);
    const { text } = await ask('/initiativer.ics?naar=this-week');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect((await ask('/?naar=this-week')).text).not.toContain('/i/b"');
  });
});
