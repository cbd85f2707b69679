/** A file of events, from its first row to its last. */

import { type EventColumns, knownEvents, recogniseEvents } from '../../worker/import/event-columns.ts';
import { readEvent } from '../../worker/import/event-rows.ts';
import { again, counted, eventOf, type Found, findNew } from '../../worker/import/events.ts';
import type { Rejection } from '../../worker/import/listing.ts';
import { type FileOptions, mergeOptions } from '../../worker/import/options.ts';
import { reasonOf } from '../../worker/import/rejected.ts';
import { emptyReport, type Report } from '../../worker/import/report.ts';
import type { SourceRow, Table } from '../../worker/import/table.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import type { OwnedEvent } from '../../worker/store/events.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import type { Job } from './job.ts';
import { optionsBeside } from './options-beside.ts';
import { showProgress } from './progress.ts';
import { openRejected, rejectedPathFor } from './rejected.ts';
import { describeReport } from './report.ts';
import { persistently } from './retry.ts';

const CHUNK_ROWS = 500;
/** So many rejected rows are shown; all of them are in the file. */
const SHOWN_REJECTIONS = 10;

export async function importEvents(
  table: Table,
  told: FileOptions,
  job: Job,
  rejectedTo?: string,
): Promise<Report> {
  const { db, now, dryRun, say } = job;
  const known = knownEvents(table.columns);
  const options = mergeOptions(told, await optionsBeside(table.path), known?.options ?? {});
  const columns = recogniseEvents(table.columns, options.map);
  say(`${table.path}: ${table.format}, ${table.rowCount.toLocaleString('en')} events.`);
  if (known) say(`This looks like ${known.what}: the initiatives are those of source “${options.source}”.`);
  for (const line of describe(columns, table)) say(line);
  if (!columns.of.has('initiative') && !options.initiative) {
    throw new Unusable(
      `${table.path} does not say whose events these are: --map COLUMN=initiative, or --initiative NAME`,
    );
  }
  const rejectedPath = rejectedTo ?? (await rejectedPathFor(table.path));
  const rejected = dryRun ? undefined : await openRejected(rejectedPath, table);
  const report = emptyReport();
  const owners = new Map<string, Found>();
  const seen = new Map<string, number>();
  const ownerColumn = table.columns[columns.of.get('initiative') ?? -1] ?? 'initiative';
  const progress = showProgress(table.rowCount, job.progress);

  const finish = async (rows: SourceRow[]) => {
    const read = rows.map((row) => readEvent(row, columns, table.columns, options.initiative));
    const drafts = read.filter((one) => 'uid' in one);
    const rejections: Rejection[] = read.filter((one) => 'complaints' in one);
    await persistently(() => findNew(db, drafts, options.source, owners));
    const events: OwnedEvent[] = [];
    for (const draft of drafts) {
      const event = eventOf(draft, owners.get(draft.owner), now, ownerColumn);
      const first = 'id' in event ? seen.get(event.id) : undefined;
      if (!('id' in event)) rejections.push(event);
      else if (first !== undefined) rejections.push(again(draft, `${table.unit} ${first}`));
      else {
        seen.set(event.id, draft.row.line);
        events.push(event);
      }
    }
    const saved = await persistently(() => (dryRun ? counted(db, events) : saveEvents(db, events, now)));
    report.created += saved.created;
    report.updated += saved.updated;
    report.unchanged += saved.unchanged;
    rejections.sort((a, b) => a.row.line - b.row.line);
    for (const each of rejections.slice(0, Math.max(0, SHOWN_REJECTIONS - report.rejected))) {
      say(`  ${table.unit} ${each.row.line}: ${reasonOf(each)}`);
    }
    report.rejected += rejections.length;
    await rejected?.add(rejections);
    progress.advance(rows.length);
  };

  try {
    let chunk: SourceRow[] = [];
    for await (const row of table.rows()) {
      if (chunk.push(row) < CHUNK_ROWS) continue;
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

function describe({ of, unused }: EventColumns, { columns }: Table): string[] {
  const used = [...of].map(([field, i]) => (columns[i] === field ? field : `${columns[i]} → ${field}`));
  return [`Columns: ${used.join(' · ')}`, ...(unused.length ? [`Not used: ${unused.join(', ')}`] : [])];
}
