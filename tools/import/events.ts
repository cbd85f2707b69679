/** A file of events, from its first row to its last. */
import type { Database } from '../../worker/store/database.ts';
import { eventChanges, type OwnedEvent } from '../../worker/store/events.ts';
import { findOwners, type Owner } from '../../worker/store/owners.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { type EventColumns, knownEvents, recogniseEvents } from './event-columns.ts';
import { type EventDraft, readEvent } from './event-rows.ts';
import { eventId, initiativeId } from './identity.ts';
import type { Job } from './job.ts';
import type { Rejection } from './listing.ts';
import { type FileOptions, mergeOptions, optionsBeside } from './options.ts';
import { showProgress } from './progress.ts';
import { openRejected, reasonOf, rejectedPathFor } from './rejected.ts';
import { describeReport, emptyReport, type Report } from './report.ts';
import { persistently } from './retry.ts';
import type { SourceRow, Table } from './table.ts';
import { Unusable } from './unusable.ts';

const CHUNK_ROWS = 500;
/** So many rejected rows are shown; all of them are in the file. */
const SHOWN_REJECTIONS = 10;

type Found = Owner | { reason: string };

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
    await findNew(db, drafts, options.source, owners);
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

async function counted(db: Database, events: OwnedEvent[]) {
  const { created, updated, unchanged } = await eventChanges(db, events);
  return { created: created.length, updated: updated.length, unchanged: unchanged.length };
}

/** Looks up the owners that were not met before, all at once. */
async function findNew(
  db: Database,
  drafts: EventDraft[],
  source: string | undefined,
  owners: Map<string, Found>,
): Promise<void> {
  const names = [...new Set(drafts.map(({ owner }) => owner))].filter((name) => !owners.has(name));
  if (names.length === 0) return;
  const ids = source ? names.map((name) => initiativeId(source, name)) : [];
  const found = await persistently(() => findOwners(db, { ids, names }));
  for (const name of names) owners.set(name, ownerOf(name, found, source));
}

/** The source's own id goes first, then ids and slugs of the directory, then names: those of the source first. */
function ownerOf(said: string, found: Owner[], source: string | undefined): Found {
  const sourced = source && initiativeId(source, said);
  const exact =
    found.find(({ id }) => id === sourced) ?? found.find(({ id, slug }) => id === said || slug === said);
  if (exact) return exact;
  const named = found.filter(({ name }) => name.toLowerCase() === said.toLowerCase());
  const own = named.filter((owner) => owner.source === source);
  const [only, another] = own.length ? own : named;
  if (only && !another) return only;
  return {
    reason: only
      ? `there are ${named.length} initiatives called “${said}”: give the id or the slug of one`
      : `“${said}” is neither an id${source ? ` of source “${source}”` : ''} nor the name of an initiative here`,
  };
}

function eventOf(
  draft: EventDraft,
  owner: Found | undefined,
  now: Date,
  column: string,
): OwnedEvent | Rejection {
  const { row, owner: said, ...event } = draft;
  if (!owner || 'reason' in owner) {
    return { row, complaints: [{ column, reason: owner?.reason ?? `“${said}” is not known` }] };
  }
  return { ...event, id: eventId(owner.id, event.uid), initiative: owner.number, updatedAt: now };
}

function again({ row, start }: EventDraft, first: string): Rejection {
  return { row, complaints: [{ reason: `the same initiative has ${first} at ${start} already` }] };
}

function describe({ of, unused }: EventColumns, { columns }: Table): string[] {
  const used = [...of].map(([field, i]) => (columns[i] === field ? field : `${columns[i]} → ${field}`));
  return [`Columns: ${used.join(' · ')}`, ...(unused.length ? [`Not used: ${unused.join(', ')}`] : [])];
}
