import { describe, expect, it } from 'vitest';
import { openTable } from '../../tools/import/file.ts';
import { creditGround } from '../../tools/import/ground-credit.ts';
import { importPopulation } from '../../tools/import/population.ts';
import { MUNICIPALITIES } from '../../tools/seed/municipalities.ts';
import { saveAreas } from '../../worker/store/areas.ts';
import { listSources } from '../../worker/store/sources.ts';
import { aWorld } from './import-world.ts';

async function aCountry() {
  const world = await aWorld();
  await saveAreas(world.db, MUNICIPALITIES);
  return {
    ...world,
    load: async (csv: string, map?: Record<string, string>, dryRun = false) =>
      importPopulation(await openTable(await world.file(csv)), map ? { map } : {}, { ...world.job, dryRun }),
    kept: () =>
      world.rows<{ municipality: number; year: number; inhabitants: number }>(
        'select municipality, year, inhabitants from population order by municipality',
      ),
  };
}

describe('inhabitants', () => {
  it('are read by code or name, as Danes write numbers, and the latest year counts', async () => {
    const { load, kept } = await aCountry();
    const { read, changed, skipped } = await load(
      'Kommune;År;Indbyggere\n0751;2025;367.000\n0751;2026;1.367.095\nKøbenhavns Kommune;2026K1;660 842\nRanders;2026;98118\nAarhus;2024;12\n411;2026;90\n',
    );
    expect({ read, changed, skipped }).toEqual({ read: 4, changed: 4, skipped: [] });
    expect(await kept()).toEqual([
      { municipality: 101, year: 2026, inhabitants: 660842 },
      { municipality: 411, year: 2026, inhabitants: 90 },
      { municipality: 730, year: 2026, inhabitants: 98118 },
      { municipality: 751, year: 2026, inhabitants: 1367095 },
    ]);
  });

  it('name each row that cannot be taken, with its line and why', async () => {
    const { load, said, kept } = await aCountry();
    const { skipped } = await load(
      'område,tid,indhold\nHele landet,2026,6000000\nOdder,2026,"23.5"\nOdder,i fjor,23500\nOdder,2026,0\nOdder,2026,23501\nOdder,2026,23502\nSamsø,2026\n',
    );
    expect(skipped).toEqual([
      { line: 2, reason: '“Hele landet” is no municipality that is known here' },
      { line: 3, reason: '“23.5” is no number of inhabitants' },
      { line: 4, reason: '“i fjor” is no year' },
      { line: 5, reason: '“0” is no number of inhabitants' },
      { line: 7, reason: 'Odder in 2026 was 23,501 in an earlier row' },
      { line: 8, reason: 'the row has 2 cells and the header has 3' },
    ]);
    expect(said).toContain('  left out, line 4: “i fjor” is no year');
    expect(await kept()).toEqual([{ municipality: 727, year: 2026, inhabitants: 23501 }]);
  });

  it('change nothing the second time, nor by an earlier year, nor in a dry run', async () => {
    const { load, kept } = await aCountry();
    const file = 'kode,år,antal\n0727,2025,100\n';
    expect((await load(file, undefined, true)).changed).toBe(0);
    expect(await kept()).toEqual([]);
    expect((await load(file)).changed).toBe(1);
    expect((await load(file)).changed).toBe(0);
    expect((await load('kode,år,antal\n0727,2024,50\n')).changed).toBe(0);
    expect((await load('kode,år,antal\n0727,2025,101\n')).changed).toBe(1);
    expect(await kept()).toEqual([{ municipality: 727, year: 2025, inhabitants: 101 }]);
  });

  it('come from columns of any name, when told', async () => {
    const { load, kept } = await aCountry();
    const file = 'hvor,hvornår,hvor mange\nOdder,2025,100\n';
    await expect(load(file)).rejects.toThrow('no column for the municipality');
    const map = { hvor: 'municipality', hvornår: 'year', 'hvor mange': 'inhabitants' };
    await load(file, map);
    expect(await kept()).toHaveLength(1);
    await expect(load(file, { hvor: 'town' })).rejects.toThrow('“town” is not one of');
    await expect(load('kommune,år,antal\nMalmö,2025,1\n')).rejects.toThrow(
      'says nothing of any municipality',
    );
  });

  it('are credited', async () => {
    const { db, job } = await aCountry();
    await creditGround('population', {}, job);
    expect((await listSources(db)).find(({ key }) => key === 'population')).toMatchObject({
      title: 'Folketal',
      credit: 'Danmarks Statistik',
      licence: 'CC BY 4.0',
    });
  });
});
