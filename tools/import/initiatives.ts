/** A file of initiatives, from its first row to its last. */
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
import { openAtlas } from './atlas.ts';
import { recognise } from './columns.ts';
import type { Job } from './job.ts';
import { knownFile } from './known.ts';
import { isRejection, type ReadRow, type Rejection, readListing } from './listing.ts';
import { type Located, locate } from './locate.ts';
import { type FileOptions, fileTitle, mergeOptions, optionsBeside, sourceOfFile } from './options.ts';
import { showProgress } from './progress.ts';
import { openRejected, reasonOf, rejectedPathFor } from './rejected.ts';
import { describeColumns, describeReport, emptyReport, type Report } from './report.ts';
import { persistently } from './retry.ts';
import { CHUNK_ROWS, type Intended, saveChunk } from './save.ts';
import type { Table } from './table.ts';
import { Unusable } from './unusable.ts';

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
  const source = options.source ?? sourceOfFile(table.path);
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
  const seen = new Map<string, number>();
  const progress = showProgress(table.rowCount, job.progress);
  let begun = false;

  const finish = async (chunk: ReadRow[]) => {
    const rejections: Rejection[] = [];
    const located: Located[] = [];
    for (const read of chunk) {
      const result = isRejection(read) ? read : await locate(read, atlas);
      if ('complaints' in result) rejections.push(result);
      else located.push(result);
    }
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
      chunk.push(onlyOnce(readListing(row, columns, { ...options, source }, now), seen, table.unit));
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

function onlyOnce(read: ReadRow, seen: Map<string, number>, unit: string): ReadRow {
  if (isRejection(read)) return read;
  const first = seen.get(read.id);
  if (first === undefined) {
    seen.set(read.id, read.line);
    return read;
  }
  return {
    row: read.row,
    complaints: [{ column: 'id', reason: `“${read.origin.id}” is already the id of ${unit} ${first}` }],
  };
}

function addUp(report: Report, located: Located[], saved: Awaited<ReturnType<typeof saveChunk>>): void {
  report.created += saved.created;
  report.updated += saved.updated;
  report.unchanged += saved.unchanged;
  report.kept += saved.kept;
  for (const { how, municipality } of located) {
    if (how === 'geocoded') report.geocoded++;
    if (how === 'without point') report.withoutPoint++;
    else if (!municipality) report.outside++;
  }
}

/** What was told of a source before stays until it is told anew. */
async function rememberSource(db: Database, key: string, options: FileOptions, table: Table): Promise<void> {
  const before = (await listSources(db)).find((it) => it.key === key);
  const it: Source = {
    key,
    title: options.title ?? before?.title ?? fileTitle(table.path),
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
