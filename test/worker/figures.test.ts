import { env } from 'cloudflare:workers';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Area, NamedPlace } from '../../schema/area.ts';
import { countFigures } from '../../worker/jobs/count-figures.ts';
import { JOBS, work } from '../../worker/jobs/index.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { savePlaces } from '../../worker/store/places.ts';
import { rowsOf } from './stewards.ts';
import { ask, freshDatabase, given, NOW, open } from './support.ts';

const aMunicipality = (code: string, name: string): Area => ({
  kind: 'municipality',
  code,
  name,
  slug: name.toLowerCase(),
});

/** What only time brings about. */
async function since(slug: string, created: string, confirmed?: string): Promise<void> {
  const millis = (day: string) => Date.parse(`${day}T12:00:00Z`);
  await rowsOf(
    'update initiative set created_at = ?, updated_at = ?, confirmed_at = ? where slug = ?',
    millis(created),
    millis(created),
    confirmed ? millis(confirmed) : null,
    slug,
  );
}

const figures = () => rowsOf<Record<string, number | string>>('select * from figure order by municipality');
const months = (municipality = 751) =>
  rowsOf<{ month: string; total: number; in_mad: number }>(
    'select month, total, in_mad from monthly_figure where municipality = ? order by month',
    municipality,
  );
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

describe('the figures of a municipality', () => {
  freshDatabase();
  beforeEach(() => saveAreas(open(), [aMunicipality('0751', 'Aarhus'), aMunicipality('0727', 'Odder')]));

  it('say how many there are of each category, and how many somebody stands by', async () => {
    const source = (id: string) => ({ name: 'osm', id });
    await given(
      { slug: 'fresh', category: 'mad', origin: source('1') },
      { slug: 'old', category: 'mad', origin: source('2') },
      { slug: 'never', category: 'sundhed', origin: source('3') },
      { slug: 'written', category: 'sundhed' },
      { slug: 'closed', status: 'closed' },
      // Serves Aarhus from elsewhere: it is counted where it lies, or the country would have it twice.
      { slug: 'served', category: 'transport', municipality: '0727', serviceArea: ['municipality:0751'] },
    );
    await since('fresh', '2026-01-10', '2025-11-24');
    await since('old', '2024-01-10', '2025-11-22');
    await since('never', '2025-02-10');
    await since('written', '2025-06-10');
    expect(await countFigures(open(), NOW)).toBe(2);
    const [odder, aarhus] = await figures();
    const numbers = await rowsOf<{ number: number; slug: string }>('select number, slug from initiative');
    const waiting = JSON.parse(String(aarhus?.unconfirmed)) as number[];
    expect(waiting.map((one) => numbers.find(({ number }) => number === one)?.slug)).toEqual([
      'never',
      'written',
      'old',
    ]);
    expect(aarhus).toMatchObject({
      municipality: 751,
      total: 4,
      in_mad: 2,
      in_sundhed: 2,
      in_transport: 0,
      confirmed: 1,
      older: 2,
      never: 1,
      counted_at: NOW.getTime(),
    });
    expect(odder).toMatchObject({
      municipality: 727,
      total: 1,
      in_transport: 1,
      confirmed: 1,
      older: 0,
      never: 0,
    });
  });

  it('reach back to the first month, each with what there was at its end', async () => {
    await given({ slug: 'a', category: 'mad' }, { slug: 'b' }, { slug: 'c', category: 'mad' });
    await since('a', '2026-08-31');
    await since('b', '2026-10-01');
    await countFigures(open(), NOW);
    expect(await months()).toEqual([
      { month: '2026-08', total: 1, in_mad: 1 },
      { month: '2026-09', total: 1, in_mad: 1 },
      { month: '2026-10', total: 2, in_mad: 1 },
      { month: '2026-11', total: 3, in_mad: 2 },
    ]);
    expect(await months(727)).toEqual([{ month: '2026-11', total: 0, in_mad: 0 }]);
  });

  it('keep a month as it was, whatever closes later, and follow the one that runs', async () => {
    await given({ slug: 'a' }, { slug: 'b' });
    await since('a', '2026-10-01');
    await countFigures(open(), NOW);
    await rowsOf("update initiative set status = 'closed' where slug = 'a'");
    await countFigures(open(), later(7));
    await given({ slug: 'c' });
    await countFigures(open(), later(14));
    expect((await months()).map(({ month, total }) => [month, total])).toEqual([
      ['2026-10', 1],
      ['2026-11', 1],
      ['2026-12', 2],
    ]);
  });

  it('name the towns that have nothing near, the largest first', async () => {
    const town = (name: string, lng: number, population: number): NamedPlace => ({
      id: `town:${name}`,
      kind: 'town',
      name,
      alternativeNames: [],
      lngLat: { lng, lat: 56.1572 },
      municipality: '0751',
      population,
    });
    // An initiative lies at 10.2039: one kilometre to the east, and twelve to the west and more.
    await savePlaces(open(), [town('Nær', 10.22, 500), town('Lille', 10, 20), town('Stor', 9.9, 3000)]);
    await given({});
    await countFigures(open(), NOW);
    const [, aarhus] = await figures();
    expect(aarhus).toMatchObject({ towns: 3, bare: 2 });
    expect(JSON.parse(String(aarhus?.bare_towns))).toEqual([
      { name: 'Stor', lngLat: { lng: 9.9, lat: 56.1572 }, population: 3000 },
      { name: 'Lille', lngLat: { lng: 10, lat: 56.1572 }, population: 20 },
    ]);
  });

  it('read each listing once, by two rows', async () => {
    await given(...Array.from({ length: 60 }, () => ({})));
    const db = open();
    await countFigures(db, NOW);
    // Two areas with their tally, sorted; a cell; the listings; what is written says itself too.
    expect(db.meter.rowsRead).toBeLessThanOrEqual(120 + 30);
    expect(db.meter.calls).toBe(4);
    const again = open();
    expect(await countFigures(again, later(1))).toBe(0);
    expect(again.meter).toMatchObject({ calls: 1, rowsWritten: 0 });
  });

  it('are counted by some municipalities at a time, and the next run begins where one ended', async () => {
    const codes = Array.from({ length: 60 }, (_, i) => String(100 + i).padStart(4, '0'));
    await saveAreas(
      open(),
      codes.map((code) => aMunicipality(code, `By ${code}`)),
    );
    await given({ municipality: '0100' });
    const one = { most: 1 };
    expect(await countFigures(open(), NOW, one)).toBe(25);
    expect(await countFigures(open(), NOW, one)).toBe(37);
    expect(await countFigures(open(), NOW, one)).toBe(0);
    expect((await figures()).length).toBe(62);
    // A week later everything is due again.
    expect(await countFigures(open(), later(7), one)).toBe(25);
  });

  it('are counted every Monday night', async () => {
    await given({});
    const cron = Object.keys(JOBS).find((one) => one.endsWith('* * 1')) ?? '';
    await work({ cron, scheduledTime: NOW.getTime() }, env);
    expect((await figures()).map(({ total }) => total)).toEqual([0, 1]);
  });

  it('give the page of the municipality what has waited longest to be confirmed', async () => {
    await given({ slug: 'gammel', name: 'Gammel klub' }, { slug: 'ny' }, { slug: 'lukket' });
    await since('gammel', '2024-01-10', '2025-03-01');
    await since('lukket', '2024-01-10');
    await countFigures(open(), NOW);
    const waiting = async () =>
      /aria-labelledby="venter".*?<\/section>/s.exec((await ask('/kommune/aarhus')).text)?.[0] ?? '';
    expect(await waiting()).toContain('2 initiativer venter på');
    expect(await waiting()).toContain('href="/i/lukket"');
    // What happens to them before the next count is known at once.
    await rowsOf("update initiative set status = 'closed' where slug = 'lukket'");
    expect(await waiting()).not.toContain('lukket');
    expect(await waiting()).toContain(
      '<a href="/i/gammel">Gammel klub</a> <span class="count">sidst marts 2025',
    );
    await since('gammel', '2024-01-10', '2026-11-23');
    expect(await waiting()).toBe('');
  });
});
