/** A part of what a source said into the directory, or what that would be: listings, or the events of a calendar. */
import type { HarvestCounts, HarvestProblem } from '../../schema/harvest.ts';
import { type Atlas, openAtlas } from '../import/atlas.ts';
import { withoutErased } from '../import/erased.ts';
import { recogniseEvents } from '../import/event-columns.ts';
import { readEvent } from '../import/event-rows.ts';
import { again, counted, eventOf, type Found, findNew } from '../import/events.ts';
import type { Rejection } from '../import/listing.ts';
import type { Located } from '../import/locate.ts';
import { saveChunk } from '../import/save.ts';
import type { SourceRow, Table } from '../import/table.ts';
import type { Database } from '../store/database.ts';
import type { OwnedEvent } from '../store/events.ts';
import type { Harvest } from '../store/harvests.ts';
import { saveEvents } from '../store/renew.ts';
import { columnsOf, OUTSIDE, problemsOf, readPart, understood } from './read-rows.ts';

export interface Taken {
  /** Rows of the part. */
  count: number;
  counts: Pick<HarvestCounts, 'created' | 'updated' | 'unchanged' | 'kept' | 'rejected' | 'outside'>;
  problems: HarvestProblem[];
  /** Of listings. */
  located: Located[];
}

interface Taking {
  db: Database;
  table: Table;
  now: Date;
  from: number;
  most: number;
  dryRun: boolean;
  /** Opened before, where several parts follow each other. */
  atlas?: Atlas;
}

/** Faults: a `HarvestFailure`. The same part twice changes nothing. */
export function takePart(harvest: Harvest, taking: Taking): Promise<Taken> {
  return harvest.format === 'ics' ? takeEvents(harvest, taking) : takeListings(harvest, taking);
}

async function takeListings(
  harvest: Harvest,
  { db, table, now, from, most, dryRun, atlas: opened }: Taking,
): Promise<Taken> {
  const columns = await columnsOf(harvest, table);
  const atlas = opened ?? (await openAtlas(db));
  const part = await readPart(harvest, { table, columns, atlas, now }, { from, most });
  const { located, rejections: erased } = await withoutErased(db, part.located);
  const rejections = [...part.rejections, ...erased].sort((a, b) => a.row.line - b.row.line);
  const saved = await saveChunk(db, located, { atlas, now, dryRun, intended: new Map() });
  return {
    count: part.count,
    counts: {
      ...saved,
      rejected: rejections.length,
      outside: part.rejections.filter(({ isOutside }) => isOutside).length,
    },
    problems: problemsOf(rejections),
    located,
  };
}

async function takeEvents(
  { options, municipality }: Harvest,
  { db, table, now, from, most, dryRun }: Taking,
): Promise<Taken> {
  const columns = await understood(async () => recogniseEvents(table.columns, undefined));
  const rows: SourceRow[] = [];
  let index = 0;
  for await (const row of table.rows()) {
    if (index >= from && index < from + most) rows.push(row);
    index++;
  }
  const read = rows.map((row) => readEvent(row, columns, table.columns, options.initiative));
  const drafts = read.filter((one) => 'uid' in one);
  const rejections: Rejection[] = read.filter((one) => 'complaints' in one);
  const owners = new Map<string, Found>();
  await findNew(db, drafts, undefined, owners);
  const seen = new Map<string, number>();
  const events: OwnedEvent[] = [];
  let outside = 0;
  for (const draft of drafts) {
    const owner = owners.get(draft.owner);
    if (owner && 'municipality' in owner && owner.municipality !== municipality) {
      outside++;
      rejections.push({ row: draft.row, complaints: [{ reason: OUTSIDE }] });
      continue;
    }
    const event = eventOf(draft, owner, now, 'initiative');
    const first = 'id' in event ? seen.get(event.id) : undefined;
    if (!('id' in event)) rejections.push(event);
    else if (first !== undefined) rejections.push(again(draft, `${table.unit} ${first}`));
    else {
      seen.set(event.id, draft.row.line);
      events.push(event);
    }
  }
  const saved = await (dryRun ? counted(db, events) : saveEvents(db, events, now));
  return {
    count: rows.length,
    counts: { ...saved, kept: 0, rejected: rejections.length, outside },
    problems: problemsOf(rejections.sort((a, b) => a.row.line - b.row.line)),
    located: [],
  };
}
