/** The labelled drafts over the country's own open data, where it is at hand; it is not part of the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  formatDuplicates,
  formatTally,
  precisionOf,
  recallOf,
  scoreDuplicates,
} from '../../tools/bench/duplicates.ts';
import { finderOf, listingsWithContacts } from '../../tools/bench/finding-duplicates.ts';
import { importAll } from '../../tools/import/all.ts';
import { labelledSet } from '../duplicates/cases.ts';
import { aWorld, NOW } from './import-world.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const here = existsSync(join(DATA, 'initiatives/osm-lokale-steder-2019.csv'));
/** All of them take minutes: `npm run bench -- --duplicates FOLDER`. */
const EVERY = 6;

describe.skipIf(!here)(
  `real duplicates${here ? '' : ' (skipped: there is no folder ../shared/data)'}`,
  { timeout: 900_000 },
  () => {
    it('are met nineteen times in twenty, and nine of ten that are met are some', async () => {
      const world = await aWorld();
      await importAll(DATA, {}, world.job);
      const { tuned, held } = labelledSet(await listingsWithContacts(world.d1, NOW), EVERY);
      const { find, cost } = finderOf(world.d1);
      const [known, unseen] = [await scoreDuplicates(find, tuned), await scoreDuplicates(find, held)];
      expect(recallOf(known), formatDuplicates(known)).toBeGreaterThanOrEqual(0.95);
      expect(precisionOf(known), formatDuplicates(known)).toBeGreaterThanOrEqual(0.9);
      expect(recallOf(unseen), formatTally(unseen)).toBeGreaterThanOrEqual(0.95);
      expect(precisionOf(unseen), formatTally(unseen)).toBeGreaterThanOrEqual(0.9);
      expect(cost().calls).toBeLessThanOrEqual(2);
      expect(cost().maxRows).toBeLessThanOrEqual(120);
    });
  },
);
