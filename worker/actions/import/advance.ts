/** One step of an import. A step is one transaction: it is done whole, once, whoever asks for it and however often. */
import { IMPORT_STEPS, type ImportCounts } from '../../../schema/import.ts';
import { Fault } from '../../../schema/problem.ts';
import { openAtlas } from '../../import/atlas.ts';
import { locateRows } from '../../import/initiatives.ts';
import { addUp } from '../../import/report.ts';
import { type Saved, saveChunk } from '../../import/save.ts';
import { type AuditLine, auditQuery } from '../../store/audit.ts';
import { type Query, runWhole } from '../../store/database.ts';
import { knowAs, nextToUndo, rememberChanged, rememberCreated, undoRows } from '../../store/import-rows.ts';
import { addWritten, findingQueries, forgetFindings, type Import, stepQueries } from '../../store/imports.ts';
import { actorOf } from '../acting.ts';
import { type Importing, tableOf } from './importing.ts';
import { type Judged, judge, problemOf } from './judge.ts';
import { type NextRows, nextRows } from './rows.ts';
import { twinsAmong } from './twins.ts';

/** Each new row asks what is there like it, eight questions or so; D1 answers a thousand a request. */
const CHECKED_ROWS = 100;
const SAVED_ROWS = 250;
const UNDONE_ROWS = 250;

/** Of an import that is somewhere between two pages; of any other it does nothing. `at`: where it was seen to be. */
export async function advance(acting: Importing, it: Import, at: number): Promise<void> {
  if (at !== it.at || !IMPORT_STEPS.some((state) => state === it.state)) return;
  const before = acting.db.meter.rowsWritten;
  if (it.state === 'checking') await check(acting, it);
  else if (it.state === 'running') await save(acting, it);
  else await undo(acting, it);
  const written = acting.db.meter.rowsWritten - before;
  if (it.state !== 'checking' && written > 0) await addWritten(acting.db, it, written);
}

interface Window extends Judged, Pick<NextRows, 'alike'> {
  atlas: Awaited<ReturnType<typeof openAtlas>>;
  /** How many rows it is. */
  count: number;
  columns: string[];
  isLast: boolean;
}

async function nextWindow(acting: Importing, it: Import, most: number): Promise<Window> {
  const { db, by } = acting;
  const [table, atlas] = await Promise.all([tableOf(acting, it), openAtlas(db)]);
  const { rows, alike } = await nextRows(acting, it, { table, most });
  const { located, rejections } = await locateRows(rows, atlas);
  const judged = await judge(db, located, { by, atlas, choices: it.choices });
  return {
    ...judged,
    alike,
    rejections: [...rejections, ...judged.rejections],
    atlas,
    count: rows.length,
    columns: table.columns,
    isLast: rows.length === 0 || it.at + rows.length >= it.rows,
  };
}

async function check(acting: Importing, it: Import): Promise<void> {
  const { db, now } = acting;
  const window = await nextWindow(acting, it, CHECKED_ROWS);
  const { located, rejections, atlas, columns } = window;
  const saved = await saveChunk(db, located, { atlas, now, dryRun: true, intended: new Map() });
  const twins = await twinsAmong(acting, window);
  const problems = rejections.map((one) => problemOf(one, columns));
  await whole(
    acting,
    ...stepQueries(it, {
      state: window.isLast ? 'checked' : 'checking',
      at: it.at + window.count,
      counts: countsOf(it, window, saved),
      now,
    }),
    // What an earlier dry run found, with other columns.
    ...(it.at === 0 ? [forgetFindings(it)] : []),
    ...findingQueries(it, { problems, twins }),
  );
}

async function save(acting: Importing, it: Import): Promise<void> {
  const { db, now } = acting;
  const window = await nextWindow(acting, it, SAVED_ROWS);
  const { located, knownAs, atlas, isLast } = window;
  const end = (saved: Saved) => ({
    state: isLast ? ('done' as const) : it.state,
    at: it.at + window.count,
    counts: countsOf(it, window, saved),
    now,
  });
  let isWritten = false;
  const saved = await saveChunk(db, located, {
    atlas,
    now,
    dryRun: false,
    intended: new Map(),
    async write({ created, changed, queries, saved, isLast: isLastBatch }) {
      isWritten ||= isLastBatch;
      const step = isLastBatch ? end(saved) : { state: it.state, at: it.at, counts: it.counts, now };
      await whole(
        acting,
        ...stepQueries(it, step),
        rememberChanged(it, changed, knownAs),
        ...queries,
        rememberCreated(it, created),
        ...(isLastBatch ? [knowAs(knownAs, now), ...(await lastWords(acting, it, step))] : []),
      );
    },
  });
  if (isWritten) return;
  // Nothing to write: the import goes on all the same.
  const step = end(saved);
  await whole(acting, ...stepQueries(it, step), ...(await lastWords(acting, it, step)));
}

async function undo(acting: Importing, it: Import): Promise<void> {
  const { db, now } = acting;
  const numbers = await nextToUndo(db, it, UNDONE_ROWS + 1);
  const audit = await auditLine(acting, it, 'import-undone');
  await undoRows(db, it, {
    numbers: numbers.slice(0, UNDONE_ROWS),
    isLast: numbers.length <= UNDONE_ROWS,
    now,
    audit,
  });
}

/** Somebody else's step is as good. */
async function whole({ db }: Importing, ...queries: Query<unknown>[]): Promise<void> {
  await runWhole(db, ...queries);
}

function countsOf(it: Import, { located, rejections, skipped }: Judged, saved: Saved): ImportCounts {
  const counts = { ...it.counts };
  addUp(counts, located, saved);
  counts.rejected += rejections.length;
  counts.skipped += skipped;
  return counts;
}

async function lastWords(
  acting: Importing,
  it: Import,
  { state, counts }: { state: Import['state']; counts: ImportCounts },
): Promise<Query<unknown>[]> {
  if (state !== 'done') return [];
  return [auditQuery(await auditLine(acting, { ...it, counts }, 'imported'))];
}

/** For those who see all areas; who keeps one alone reads it there. */
async function auditLine(
  acting: Importing,
  it: Import,
  action: 'imported' | 'import-undone',
): Promise<AuditLine> {
  const { created, updated } = it.counts;
  const areas = acting.by.roles.filter(({ kind }) => kind === 'moderator').map(({ area }) => area);
  const [only, another] = areas;
  return {
    at: acting.now,
    action,
    actor: await actorOf(acting),
    subject: it.id,
    area: only !== undefined && another === undefined ? only : '*',
    details: { import: it.id, created, updated },
  };
}

/** Faults: `conflict` for an import that is not of this state. */
export function mustBe(it: Import, ...states: Import['state'][]): void {
  if (!states.includes(it.state)) throw new Fault('conflict', { detail: `this import is ${it.state}` });
}
