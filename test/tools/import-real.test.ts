/** The country's own open data, where it is at hand; it is not part of the project. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importAll } from '../../tools/import/all.ts';
import { openTable } from '../../tools/import/file.ts';
import { aWorld, collect } from './import-world.ts';

const DATA = join(import.meta.dirname, '../../../shared/data');
const OSM = 'initiatives/osm-lokale-steder-2019.csv';
const here = existsSync(join(DATA, OSM));

describe.skipIf(!here)(
  `real data${here ? '' : ' (skipped: there is no folder ../shared/data)'}`,
  { timeout: 60_000 },
  () => {
    it('is loaded whole, lies where it says, and changes nothing the second time', async () => {
      const world = await aWorld();
      const [osm, groups, events] = await importAll(DATA, {}, world.job);
      expect(osm).toMatchObject({ created: 957, rejected: 0, outside: 0 });
      expect(groups).toMatchObject({ created: 125, rejected: 0, withoutPoint: 3 });
      expect(events).toMatchObject({ created: 3624, rejected: 0 });
      const count = (table: string) => `select kind, count(*) n from ${table} group by kind order by kind`;
      expect(await world.rows(count('area'))).toEqual([
        { kind: 'municipality', n: 99 },
        { kind: 'region', n: 5 },
      ]);
      expect(await world.rows(count('place'))).toEqual([
        { kind: 'municipality', n: 99 },
        { kind: 'postcode', n: 1089 },
        { kind: 'town', n: 7216 },
      ]);

      const saved = await world.rows<{ source_id: string; municipality: string }>(
        "select source_id, municipality from initiative where source = 'osm'",
      );
      const ours = new Map(saved.map((row) => [row.source_id, row.municipality]));
      const table = await openTable(join(DATA, OSM));
      const code = table.columns.indexOf('kommunekode');
      const rows = await collect(table.rows());
      const same = rows.filter(({ cells }) => ours.get(cells[0] ?? '') === cells[code]);
      expect(same.length / rows.length).toBeGreaterThanOrEqual(0.99);

      expect(
        await world.rows(
          "select service_area, municipality from initiative where name = 'Repair Café Pop-up'",
        ),
      ).toEqual([{ service_area: '["nationwide"]', municipality: null }]);
      const again = await importAll(DATA, {}, world.job);
      expect(again.map(({ created, updated, unchanged }) => [created, updated, unchanged])).toEqual([
        [0, 0, 957],
        [0, 0, 125],
        [0, 0, 3624],
      ]);
    });
  },
);
