/** The questions that cost rows, each asked many times at places drawn by a seed. */

import { sql } from 'drizzle-orm';
import type { LngLat } from '../../schema/place.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { inBox } from '../../worker/store/conditions.ts';
import { type Database, openDatabase, query, run } from '../../worker/store/database.ts';
import { findDuplicates } from '../../worker/store/duplicates.ts';
import { facetsOf } from '../../worker/store/facets.ts';
import { homeData } from '../../worker/store/home.ts';
import * as initiatives from '../../worker/store/initiatives.ts';
import { aroundQuery, nearest } from '../../worker/store/near.ts';
import { ranked } from '../../worker/store/ranked.ts';
import { fromRow } from '../../worker/store/row.ts';
import { planFind } from '../../worker/store/search.ts';
import { suggest } from '../../worker/store/suggest.ts';
import { countsWithin } from '../../worker/store/tallies.ts';
import { TILE_ZOOM, tile } from '../../worker/store/tiles.ts';
import { manyPoints } from '../seed/points.ts';
import { rowOf } from './load.ts';
import { tileAround, viewAround } from './views.ts';

export interface Figure {
  name: string;
  /** Rows read (or written) of each time it was asked. */
  mean: number;
  max: number;
  calls: number;
  /** Where the cost depends on how much is found: results on average, and the most rows beyond 1.5 a result. */
  meanResults: number;
  mostBeyond: number;
}

export interface World {
  d1: D1Database;
  centers: LngLat[];
}

const TIMES = 50;
const NOW = { now: new Date('2026-11-24T12:00:00Z'), today: '2026-11-24' };

export async function readFigures({ d1, centers }: World): Promise<Figure[]> {
  const places = (zoom: number) =>
    centers.filter((_, i) => (i + zoom) % Math.ceil(centers.length / TIMES) === 0);
  const figures: Figure[] = [];
  const ask = async (
    name: string,
    of: LngLat[],
    question: (db: Database, at: LngLat) => Promise<number | undefined>,
  ) => {
    const answers = [];
    for (const at of of) {
      const db = openDatabase(d1);
      const results = (await question(db, at)) ?? 0;
      answers.push({ rows: db.meter.rowsRead, calls: db.meter.calls, results });
    }
    figures.push(figure(name, answers));
  };

  const dense: Answer[] = [];
  for (let z: number = TILE_ZOOM.min; z <= TILE_ZOOM.max; z++) {
    await ask(`tile z${z}`, places(z), async (db, at) => {
      const { cells } = await tile(db, tileAround(at, z), new Date());
      if (cells.length && z > 6) dense.push({ rows: db.meter.rowsRead, calls: db.meter.calls, results: 0 });
    });
  }
  if (dense.length) figures.push(figure('dense tile', dense));
  for (const zoom of [11, 13, 14, 16]) {
    await ask(`box z${zoom}`, places(zoom), async (db, at) => {
      const bbox = viewAround(at, zoom);
      // Counted where it is read: at 1 M a view holds more rows than anyone should carry about.
      const [counts] = await run(db, query<{ n: number }>(sql`select count(*) as n from ${inBox(bbox)}`));
      return counts[0]?.n;
    });
  }
  await ask('nearest 20, first call', places(1), async (db, at) => {
    await run(db, aroundQuery(at, 20));
  });
  await ask('nearest 20', places(1), async (db, at) => {
    await nearest(db, at, 20);
  });
  for (const zoom of [8, 11, 14]) {
    for (const q of ['strik', 'kaffe']) {
      await ask(`“${q}” in view z${zoom}`, places(zoom), async (db, at) => {
        const { queries } = planFind({ q, bbox: viewAround(at, zoom) }, { limit: 50 });
        await run(db, queries[0]);
      });
    }
  }
  for (const zoom of [6, 8, 11, 14]) {
    await ask(`category in view z${zoom}`, places(zoom), async (db, at) => {
      const { queries } = planFind({ category: ['mad'], bbox: viewAround(at, zoom) }, { limit: 50 });
      await run(db, queries[0]);
    });
    await ask(`counts in view z${zoom}`, places(zoom), async (db, at) => {
      await countsWithin(db, viewAround(at, zoom));
    });
  }
  for (const q of ['strik', 'strikkeklub', 'stirkkeklub', 'mad for ældre']) {
    await ask(`the best of “${q}” near`, places(5), async (db, at) => {
      const { ranked: best } = await ranked(db, { q, near: at }, { count: 31, now: NOW.now });
      return best.cards.length;
    });
    await ask(`a keystroke after “${q}”`, places(6), async (db, at) => {
      await suggest(db, q, { near: at, now: NOW.now });
    });
  }
  for (const name of ['Strikkecafé i Aarhus', 'Stirkkekafé i Aarhus']) {
    await ask(`what “${name}” may be near`, places(7), async (db, lngLat) => {
      const contact = {
        website: 'https://eksempel.example/',
        phone: '12345678',
        email: 'post@eksempel.example',
      };
      await findDuplicates(db, { name, lngLat, municipality: '0751', contact });
    });
  }
  for (const zoom of [8, 11, 14]) {
    await ask(`filters in view z${zoom}`, places(zoom), async (db, at) => {
      await facetsOf(db, { bbox: viewAround(at, zoom), price: ['free'] }, () => ['tmo']);
    });
  }
  await ask('filters in the largest municipality', places(3), async (db) => {
    const area = 'municipality:0101';
    await facetsOf(db, { area, areas: [area], price: ['free'] }, () => ['tmo']);
  });
  await ask('front page', places(3), async (db) => {
    await homeData(db, {}, { limit: 30, ...NOW });
  });
  await ask('front page, view z11', places(4), async (db, at) => {
    await homeData(db, { bbox: viewAround(at, 11) }, { limit: 30, ...NOW });
  });
  return figures;
}

/** Rows written by single changes, through the triggers. Leaves the database as it was. */
export async function writeFigures({ d1 }: World): Promise<Figure[]> {
  const created: number[] = [];
  const moved: number[] = [];
  const touched: number[] = [];
  let number = 0;
  for (const point of manyPoints(2 * TIMES, { seed: 99 })) {
    if (!point.listing.place?.lngLat || created.length === TIMES) continue;
    const it = {
      ...fromRow({ ...rowOf(point, number), number: 0, reminders: 0, remindedAt: null }),
      id: `ny-${number}`,
      slug: `ny-${number}`,
    };
    number += 1;
    const today = danishDay(it.createdAt);
    const index = indexEntry(it, { municipality: it.municipality, today });
    created.push(await rowsWritten(d1, (db) => initiatives.create(db, it, index)));
    const saved = await initiatives.publishedById(openDatabase(d1), it.id);
    if (!saved) throw new Error(`${it.id} was not saved`);
    const there = {
      ...saved,
      place: { ...saved.place, precision: 'exact' as const, lngLat: { lng: 8.2, lat: 57 } },
    };
    const newIndex = indexEntry(there, { municipality: there.municipality, today });
    moved.push(await rowsWritten(d1, (db) => initiatives.save(db, there, newIndex)));
    touched.push(await rowsWritten(d1, (db) => initiatives.confirm(db, saved.number, 'owner', new Date(0))));
    await initiatives.remove(openDatabase(d1), saved.number);
  }
  return [
    written('create, rows written', created),
    written('move, rows written', moved),
    written('touch, rows written', touched),
  ];
}

async function rowsWritten(d1: D1Database, write: (db: Database) => Promise<unknown>): Promise<number> {
  const db = openDatabase(d1, 'first-primary');
  await write(db);
  return db.meter.rowsWritten;
}

function written(name: string, rows: number[]): Figure {
  return figure(
    name,
    rows.map((n) => ({ rows: n, calls: 1, results: 0 })),
  );
}

interface Answer {
  rows: number;
  calls: number;
  results: number;
}

function figure(name: string, answers: Answer[]): Figure {
  return {
    name,
    mean: meanOf(answers.map(({ rows }) => rows)),
    max: Math.max(...answers.map(({ rows }) => rows)),
    calls: Math.max(...answers.map(({ calls }) => calls)),
    meanResults: meanOf(answers.map(({ results }) => results)),
    mostBeyond: Math.max(...answers.map(({ rows, results }) => rows - 1.5 * results)),
  };
}

function meanOf(numbers: number[]): number {
  return numbers.reduce((sum, n) => sum + n, 0) / numbers.length;
}
