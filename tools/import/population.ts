/** Inhabitants of municipalities: a column for the municipality, one for the year, one for how many. */

import { comparable } from '../../worker/import/columns.ts';
import { type Municipalities, municipalitiesOf } from '../../worker/import/municipalities.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import type { SourceRow, Table } from '../../worker/import/table.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { listAreas } from '../../worker/store/areas.ts';
import { type Inhabitants, savePopulation } from '../../worker/store/population.ts';
import type { Job } from './job.ts';
import { count } from './progress.ts';
import { persistently } from './retry.ts';

/** What each is called, also by Danmarks Statistik; a code is surer than a name. */
const NAMES = {
  municipality: [
    'kommunekode',
    'municipality code',
    'kode',
    'code',
    'kommune',
    'municipality',
    'kommunenavn',
    'område',
    'navn',
    'name',
  ],
  year: ['år', 'aar', 'year', 'tid', 'time', 'periode'],
  inhabitants: [
    'indbyggere',
    'indbyggertal',
    'folketal',
    'befolkning',
    'inhabitants',
    'population',
    'indhold',
    'antal',
  ],
} as const;
type Field = keyof typeof NAMES;
const FIELD_NAMES = Object.keys(NAMES) as Field[];

export interface PopulationLoaded {
  /** Municipalities of which the file says something. */
  read: number;
  changed: number;
  skipped: { line: number; reason: string }[];
}

export async function importPopulation(
  table: Table,
  options: FileOptions,
  { db, dryRun, say }: Job,
): Promise<PopulationLoaded> {
  const columns = columnsOf(table, options);
  const municipalities = municipalitiesOf(await listAreas(db, 'municipality'));
  const latest = new Map<string, Inhabitants>();
  const skipped: PopulationLoaded['skipped'] = [];
  for await (const row of table.rows()) {
    const it = readRow(row, columns, municipalities);
    if (typeof it === 'string') {
      skipped.push({ line: row.line, reason: it });
      continue;
    }
    const before = latest.get(it.code);
    if (before?.year === it.year && before.inhabitants !== it.inhabitants) {
      const reason = `${municipalities.nameOf(it.code)} in ${it.year} was ${count(before.inhabitants)} in an earlier row`;
      skipped.push({ line: row.line, reason });
    } else if (!before || before.year < it.year) latest.set(it.code, it);
  }
  for (const { line, reason } of skipped) say(`  left out, ${table.unit} ${line}: ${reason}`);
  if (latest.size === 0) throw new Unusable(`${table.path} says nothing of any municipality.`);
  say(`${table.path}: the inhabitants of ${count(latest.size)} municipalities.`);
  if (dryRun) {
    say('Nothing was written (--dry-run).');
    return { read: latest.size, changed: 0, skipped };
  }
  const changed = await persistently(() => savePopulation(db, [...latest.values()]));
  say(`${count(changed)} of them are new or changed.`);
  return { read: latest.size, changed, skipped };
}

type Columns = Record<Field, number>;

function columnsOf({ path, columns }: Table, { map = {} }: FileOptions): Columns {
  const told = new Map(Object.entries(map).map(([column, field]) => [field, comparable(column)]));
  const names = columns.map(comparable);
  const of = (field: Field) => {
    const wanted = told.has(field) ? [told.get(field)] : NAMES[field].map(comparable);
    const found = wanted.map((name) => names.indexOf(name ?? '')).find((at) => at >= 0);
    if (found !== undefined) return found;
    throw new Unusable(
      `${path} has no column for the ${field} (${NAMES[field].join(', ')}); --map COLUMN=${field} names it.`,
    );
  };
  for (const field of told.keys())
    if (!FIELD_NAMES.some((name) => name === field))
      throw new Unusable(`--map: “${field}” is not one of ${FIELD_NAMES.join(', ')}.`);
  return { municipality: of('municipality'), year: of('year'), inhabitants: of('inhabitants') };
}

function readRow(
  { cells, fault }: SourceRow,
  columns: Columns,
  municipalities: Municipalities,
): Inhabitants | string {
  if (fault) return fault;
  const cell = (field: Field) => cells[columns[field]]?.trim() ?? '';
  const code = municipalities.codeOf(cell('municipality'));
  if (!code) return `“${cell('municipality')}” is no municipality that is known here`;
  // A quarter is written 2026K1.
  const year = Number(/^(?:19|20)\d\d(?=K[1-4]$|$)/i.exec(cell('year'))?.[0]);
  if (!year) return `“${cell('year')}” is no year`;
  const inhabitants = wholeNumber(cell('inhabitants'));
  if (!inhabitants) return `“${cell('inhabitants')}” is no number of inhabitants`;
  return { code, year, inhabitants };
}

/** `1234567`, `1.234.567` or `1 234 567`: a point stands before three figures, so it is no decimal. */
function wholeNumber(text: string): number | undefined {
  return /^\d{1,3}([. \u00a0\u202f]?)\d{3}(?:\1\d{3})*$|^\d{1,3}$/.test(text)
    ? Number(text.replace(/\D/g, ''))
    : undefined;
}
