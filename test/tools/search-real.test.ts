/** The labelled questions over the country's own open data, where it is at hand; it is not part of the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { searchOf } from '../../tools/bench/finding.ts';
import { formatReport, score } from '../../tools/bench/questions.ts';
import { importAll } from '../../tools/import/all.ts';
import { QUESTIONS } from '../search/questions.ts';
import { aWorld } from './import-world.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const here = existsSync(join(DATA, 'initiatives/osm-lokale-steder-2019.csv'));

describe.skipIf(!here)(
  `real questions${here ? '' : ' (skipped: there is no folder ../shared/data)'}`,
  { timeout: 600_000 },
  () => {
    it('find what was meant among the first five, nineteen times in twenty, in two calls', async () => {
      const world = await aWorld();
      await importAll(DATA, {}, world.job);
      const search = await searchOf(world.d1);
      const report = await score(search.ask, QUESTIONS);
      expect(report.share, formatReport(report)).toBeGreaterThanOrEqual(0.95);
      expect(search.cost().calls).toBeLessThanOrEqual(2);
      expect(search.cost().meanRows).toBeLessThanOrEqual(100);
    });
  },
);
