/** A file of initiatives, from its first row to its last. */
import { basename } from 'node:path';
import { openAtlas } from '../../worker/import/atlas.ts';
import { recognise } from '../../worker/import/columns.ts';
import { withoutErased } from '../../worker/import/erased.ts';
import { listingReader, locateRows } from '../../worker/import/initiatives.ts';
import { knownFile } from '../../worker/import/known.ts';
import type { ReadRow } from '../../worker/import/listing.ts';
import { type FileOptions, fileTitle, mergeOptions, sourceOfFile } from '../../worker/import/options.ts';
import { reasonOf } from '../../worker/import/rejected.ts';
import { addUp, emptyReport, type Report } from '../../worker/import/report.ts';
import { CHUNK_ROWS, type Intended, saveChunk } from '../../worker/import/save.ts';
import type { Table } from '../../worker/import/table.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { removeSource } from '../../worker/store/bulk.ts';
import type { Database } from '../../worker/store/database.ts';
import { forgetFigures } from '../../worker/store/figures.ts';
import {
  EXAMPLE_SOURCE,
  listSources,
  removeSourceEntry,
  type Source,
  saveSource,
} from '../../worker/store/sources.ts';
import type { Job } from './job.ts';
import { optionsBeside } from './options-beside.ts';
import { showProgress } from './progress.ts';
import { openRejected, rejectedPathFor } from './rejected.ts';
import { describeColumns, describeReport } from './report.ts';
import { persistently } from './retry.ts';

/** So many rejected rows are shown; all of them are in the file. */
const SHOWN_REJECTIONS = 10;

const WITHOUT_BORDERS = {
  'nearest place':
    'No borders of municipalities are loaded: a point belongs to the municipality of the nearest town.',
  nothing: 'Nothing is known of the country yet (npm run import -- areas FILE): points get no municipality.',
};

export async function importInitiatives(
  table: Table,
  told: FileOptions,
  job: Job,
  rejectedTo?: string,
): Promise<Report> {
  const { db, now, dryRun, say } = job;
  const known = knownFile(table.columns);
  const options = mergeOptions(told, await optionsBeside(table.path), known?.options ?? {});
  const source = options.source ?? sourceOfFile(basename(table.path));
  const columns = recognise(table.columns, options.map);
  say(`${table.path}: ${table.format}, ${table.rowCount.toLocaleString('en')} rows, source “${source}”.`);
  if (known)
    say(`This looks like ${known.what}: ${inWords(known.options)}. What you tell by options goes first.`);
  for (const line of describeColumns(columns)) say(line);
  if (!columns.of.has('name')) {
    throw new Unusable(`${table.path} has no column for the name. Tell which: --map COLUMN=name`);
  }
  const atlas = await openAtlas(db);
  if (atlas.assignsBy !== 'borders') say(WITHOUT_BORDERS[atlas.assignsBy]);

  const rejectedPath = rejectedTo ?? (await rejectedPathFor(table.path));
  const rejected = dryRun ? undefined : await openRejected(rejectedPath, table);
  const report = emptyReport();
  const read = listingReader(columns, { defaults: { ...options, source }, now, unit: table.unit });
  const progress = showProgress(table.rowCount, job.progress);
  let begun = false;

  const finish = async (chunk: ReadRow[]) => {
    const found = await locateRows(chunk, atlas);
    const { located, rejections: erased } = await persistently(() => withoutErased(db, found.located));
    const rejections = [...found.rejections, ...erased];
    if (!begun && located.length && !dryRun) {
      begun = true;
      if (!job.keepExample && source !== EXAMPLE_SOURCE) await removeExample(db, say);
      await rememberSource(db, source, options, table);
    }
    const intended: Intended = new Map();
    addUp(
      report,
      located,
      await persistently(() => saveChunk(db, located, { atlas, now, dryRun, intended })),
    );
    for (const each of rejections.slice(0, Math.max(0, SHOWN_REJECTIONS - report.rejected))) {
      say(`  ${table.unit} ${each.row.line}: ${reasonOf(each)}`);
    }
    report.rejected += rejections.length;
    await rejected?.add(rejections);
    progress.advance(chunk.length);
  };

  try {
    let chunk: ReadRow[] = [];
    for await (const row of table.rows()) {
      chunk.push(read(row));
      if (chunk.length < CHUNK_ROWS) continue;
      await finish(chunk);
      chunk = [];
    }
    await finish(chunk);
  } finally {
    await rejected?.close();
  }
  const seconds = progress.done();
  for (const line of describeReport(report, { dryRun, seconds, rejectedPath, table })) say(line);
  return report;
}

/** What was told of a source before stays until it is told anew. */
async function rememberSource(db: Database, key: string, options: FileOptions, table: Table): Promise<void> {
  const before = (await listSources(db)).find((it) => it.key === key);
  const it: Source = {
    key,
    title: options.title ?? before?.title ?? fileTitle(basename(table.path)),
    url: options.url ?? before?.url ?? null,
    licence: options.licence ?? before?.licence ?? null,
    credit: options.credit ?? before?.credit ?? null,
    example: false,
  };
  await persistently(() => saveSource(db, it));
}

async function removeExample(db: Database, say: Job['say']): Promise<void> {
  let removed = 0;
  for (;;) {
    const some = await persistently(() => removeSource(db, EXAMPLE_SOURCE));
    removed += some;
    if (some === 0) break;
  }
  await persistently(() => removeSourceEntry(db, EXAMPLE_SOURCE));
  if (removed) {
    await persistently(() => forgetFigures(db));
    say(
      `The ${removed} made-up example initiatives were removed, now that there are real ones (--keep-example keeps them).`,
    );
  }
}

function inWords({ map, ...options }: FileOptions): string {
  const maps = Object.entries(map ?? {}).map(([column, field]) => `${column} is the ${field}`);
  return [...Object.entries(options).map(([name, value]) => `${name} “${value}”`), ...maps].join(', ');
}
