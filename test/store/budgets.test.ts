/** Rows are the bill: what a question reads stays the same whether there are ten thousand initiatives or a hundred thousand. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadPoints } from '../../tools/bench/load.ts';
import { type Figure, readFigures, type World, writeFigures } from '../../tools/bench/scenarios.ts';
import { type LocalDatabase, migrateLocal, openLocal } from '../../tools/local.ts';

describe.each([10_000, 100_000])('with %i initiatives', (count) => {
  let folder: string;
  let local: LocalDatabase;
  let figures: Map<string, Figure>;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rodskud-budgets-'));
    await migrateLocal({ persistTo: folder });
    local = await openLocal({ persistTo: folder });
    const { centers } = await loadPoints(local.d1, count, { seed: 1 });
    const world: World = { d1: local.d1, centers };
    const all = [...(await readFigures(world)), ...(await writeFigures(world))];
    figures = new Map(all.map((figure) => [figure.name, figure]));
  }, 900_000);

  afterAll(async () => {
    await local.close();
    await rm(folder, { recursive: true, force: true });
  });

  const of = (name: string): Figure => {
    const figure = figures.get(name);
    if (!figure) throw new Error(`${name} was not measured`);
    return figure;
  };

  it('any tile reads at most 302 rows in one call', () => {
    const tiles = [...figures.values()].filter(({ name }) => name.startsWith('tile z'));
    expect(tiles).toHaveLength(14);
    for (const { name, max, calls } of tiles) {
      expect(max, name).toBeLessThanOrEqual(302);
      expect(calls, name).toBe(1);
    }
  });

  it('a dense tile reads at most 66', () => {
    expect(of('dense tile').max).toBeLessThanOrEqual(66);
  });

  it('a box reads 1.35 rows a result and 32 on average, and never more than 1.5 and 256', () => {
    for (const zoom of [11, 13, 14, 16]) {
      const { mean, meanResults, mostBeyond } = of(`box z${zoom}`);
      expect(mean, `z${zoom}`).toBeLessThanOrEqual(1.35 * meanResults + 32);
      expect(mostBeyond, `z${zoom}`).toBeLessThanOrEqual(256);
    }
  });

  it('the nearest twenty read 90 rows on average in a first call, and 300 at most with the second', () => {
    expect(of('nearest 20, first call').mean).toBeLessThanOrEqual(90);
    expect(of('nearest 20').mean).toBeLessThanOrEqual(120);
    expect(of('nearest 20').max).toBeLessThanOrEqual(300);
    expect(of('nearest 20').calls).toBeLessThanOrEqual(2);
  });

  it('words in a view read 80 rows on average for 50 hits, 300 at most', () => {
    for (const zoom of [8, 11, 14]) {
      for (const q of ['strik', 'kaffe']) {
        const { name, mean, max, calls } = of(`“${q}” in view z${zoom}`);
        expect(mean, name).toBeLessThanOrEqual(80);
        expect(max, name).toBeLessThanOrEqual(300);
        expect(calls, name).toBe(1);
      }
    }
  });

  it('the best thirty read 320 rows at most, a keystroke 100, each in two calls', () => {
    for (const q of ['strik', 'strikkeklub', 'stirkkeklub', 'mad for ældre']) {
      const best = of(`the best of “${q}” near`);
      expect(best.max, best.name).toBeLessThanOrEqual(320);
      expect(best.calls, best.name).toBeLessThanOrEqual(2);
      const keystroke = of(`a keystroke after “${q}”`);
      expect(keystroke.max, keystroke.name).toBeLessThanOrEqual(100);
      expect(keystroke.calls, keystroke.name).toBeLessThanOrEqual(2);
    }
  });

  it('what a draft may be reads 120 rows at most, in two calls', () => {
    const asked = [...figures.values()].filter(({ name }) => name.startsWith('what “'));
    expect(asked).toHaveLength(2);
    for (const { name, max, calls } of asked) {
      expect(max, name).toBeLessThanOrEqual(120);
      expect(calls, name).toBeLessThanOrEqual(2);
    }
  });

  it('the counts of all filters read four times four thousand rows at most', () => {
    for (const zoom of [8, 11, 14]) {
      expect(of(`filters in view z${zoom}`).max, `z${zoom}`).toBeLessThanOrEqual(16_400);
      expect(of(`filters in view z${zoom}`).calls, `z${zoom}`).toBeLessThanOrEqual(2);
    }
    expect(of('filters in the largest municipality').max).toBeLessThanOrEqual(16_400);
    expect(of('filters in the largest municipality').calls).toBeLessThanOrEqual(2);
  });

  it('counts for a view read at most 40', () => {
    for (const zoom of [6, 8, 11, 14])
      expect(of(`counts in view z${zoom}`).max, `z${zoom}`).toBeLessThanOrEqual(40);
  });

  it('the front page asks at most two calls', () => {
    for (const name of ['front page', 'front page, view z11']) expect(of(name).calls).toBeLessThanOrEqual(2);
  });

  it('a create writes at most 16 rows, a move 30, a touch 2', () => {
    expect(of('create, rows written').max).toBeLessThanOrEqual(16);
    expect(of('move, rows written').max).toBeLessThanOrEqual(30);
    expect(of('touch, rows written').max).toBeLessThanOrEqual(2);
  });
});
