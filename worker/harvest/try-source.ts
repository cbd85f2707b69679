/** What a run would do: all of it fetched and read, and nothing written. */
import type { HarvestFailureKey, HarvestProblem } from '../../schema/harvest.ts';
import type { Listing } from '../../schema/initiative.ts';
import { openAtlas } from '../import/atlas.ts';
import { type Field, recognise } from '../import/columns.ts';
import type { Table } from '../import/table.ts';
import type { Database } from '../store/database.ts';
import type { Harvest } from '../store/harvests.ts';
import { HarvestFailure } from './failure.ts';
import type { Outside } from './fetch-guarded.ts';
import { fetchSource } from './fetch-source.ts';
import { openSaid, understood } from './read-rows.ts';
import { type Taken, takePart } from './take-part.ts';

/** So many rows are tried: enough to see what is wrong with the others. */
const TRIED_MOST = 1000;
const SHOWN = 10;
const PROBLEMS_SHOWN = 25;

export interface TriedColumn {
  name: string;
  /** What its first rows say. */
  examples: string[];
  field?: Field;
}

export interface Trial {
  failure?: { key: HarvestFailureKey; detail: string };
  rows: number;
  tried: number;
  columns: TriedColumn[];
  counts?: Taken['counts'];
  problems: HarvestProblem[];
  listings: Listing[];
}

export async function trySource(
  harvest: Harvest,
  { db, outside, now }: { db: Database; outside: Outside; now: Date },
): Promise<Trial> {
  const trial: Trial = { rows: 0, tried: 0, columns: [], problems: [], listings: [] };
  try {
    // All of it, whatever it said before.
    const said = await fetchSource({ address: harvest.address, format: harvest.format }, outside);
    if (said === 'unchanged') return trial;
    const table = await openSaid(harvest, said.bytes, now);
    trial.rows = table.rowCount;
    trial.columns = harvest.format === 'ics' ? [] : await columnsWith(harvest, table);
    const atlas = await openAtlas(db);
    const part = { db, table, now, from: 0, most: TRIED_MOST, dryRun: true, atlas };
    const { count, counts, problems, located } = await takePart(harvest, part);
    return {
      ...trial,
      tried: count,
      counts,
      problems: problems.slice(0, PROBLEMS_SHOWN),
      listings: located.slice(0, SHOWN).map(({ listing }) => listing),
    };
  } catch (error) {
    if (!(error instanceof HarvestFailure)) throw error;
    return { ...trial, failure: { key: error.key, detail: error.detail } };
  }
}

async function columnsWith({ options }: Harvest, table: Table): Promise<TriedColumn[]> {
  const here = Object.entries(options.map ?? {}).filter(([column]) => table.columns.includes(column));
  const { of } = await understood(async () => recognise(table.columns, Object.fromEntries(here)));
  const fields = new Map([...of].flatMap(([field, at]) => at.map((i) => [i, field] as const)));
  const examples = table.columns.map((): string[] => []);
  let rows = 0;
  for await (const { cells } of table.rows()) {
    cells.forEach((cell, i) => {
      if (cell.trim() && (examples[i]?.length ?? 3) < 3) examples[i]?.push(cell.trim().slice(0, 60));
    });
    if (++rows === 50) break;
  }
  return table.columns.map((name, i) => {
    const field = fields.get(i);
    return { name, examples: examples[i] ?? [], ...(field ? { field } : {}) };
  });
}
