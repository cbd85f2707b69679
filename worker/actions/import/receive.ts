/** A file comes in: looked at by what is in it, kept, and its columns guessed. Nothing is written to the list. */
import {
  IMPORT_MAX_BYTES,
  IMPORT_MAX_COLUMNS,
  IMPORT_MAX_ROWS,
  type ImportCounts,
  type ImportOptions,
} from '../../../schema/import.ts';
import { recognise } from '../../import/columns.ts';
import { headText } from '../../import/encoding.ts';
import { knownFile } from '../../import/known.ts';
import { openTable } from '../../import/open-table.ts';
import { fileTitle, sourceOfFile } from '../../import/options.ts';
import { isCalendar } from '../../import/read-ics.ts';
import { isZip } from '../../import/read-xlsx.ts';
import { fileOfBytes, type SourceFile } from '../../import/source-file.ts';
import type { Table } from '../../import/table.ts';
import { Unusable } from '../../import/unusable.ts';
import { newId, newToken } from '../../secrets.ts';
import { IMPORT_FILES, type Import, importsOf, keepImport } from '../../store/imports.ts';
import { listSources, type Source } from '../../store/sources.ts';
import { actorOf } from '../acting.ts';
import type { Importing } from './importing.ts';

export const NO_COUNTS: ImportCounts = {
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  rejected: 0,
  skipped: 0,
  geocoded: 0,
  withoutPoint: 0,
  outside: 0,
  undone: 0,
  stayed: 0,
};

/** Faults: `Unusable` for a file that cannot be imported. Gives the id of the import. */
export async function receiveFile(acting: Importing, upload: File): Promise<string> {
  if (upload.size > IMPORT_MAX_BYTES) throw new Unusable(`more than ${IMPORT_MAX_BYTES} bytes`, 'too-much');
  const { db, now, bucket } = acting;
  const bytes = new Uint8Array(await upload.arrayBuffer());
  const name = nameOf(upload);
  const table = await openChecked(fileOfBytes(name, bytes), now);
  const id = newId();
  const it: Omit<Import, 'number' | 'at' | 'written'> & { file: string } = {
    id,
    actor: await actorOf(acting),
    state: 'columns',
    file: `${IMPORT_FILES}${newToken()}`,
    name,
    format: table.format,
    rows: table.rowCount,
    options: guess(table, await ownSources(acting)),
    choices: {},
    counts: NO_COUNTS,
    createdAt: now,
    updatedAt: now,
  };
  await keepImport(db, bucket, it, bytes);
  return id;
}

/** What the commands would take, but for calendars, pages with the name of a list, and what is too much for a browser. */
export async function openChecked(file: SourceFile, now: Date): Promise<Table> {
  if (!(await isZip(file))) {
    const head = await headText(file);
    if (isCalendar(head)) throw new Unusable(`${file.path} is a calendar.`, 'calendar');
    if (/^\uFEFF?\s*<(!doctype|html|\?xml|head|body)\b/i.test(head))
      throw new Unusable(`${file.path} is a page.`, 'page');
    // A letter of text is never zero; two marks at its beginning say that each letter is two bytes.
    if (head.includes('\u0000')) throw new Unusable(`${file.path} is not text.`, 'binary');
  }
  const table = await openTable(file, now);
  if (table.columns.length > IMPORT_MAX_COLUMNS)
    throw new Unusable(`${file.path} has ${table.columns.length} columns.`, 'too-many-columns');
  if (table.rowCount > IMPORT_MAX_ROWS)
    throw new Unusable(`${file.path} has ${table.rowCount} rows.`, 'too-many-rows');
  if (table.rowCount === 0) throw new Unusable(`${file.path} has no rows.`, 'empty');
  return table;
}

function nameOf({ name }: File): string {
  const bare = name.split(/[/\\]/).at(-1) ?? '';
  return bare.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 120) || 'fil';
}

/** Those that they have imported before: what a file of another is called says nothing of whose it is. */
async function ownSources(acting: Importing): Promise<Source[]> {
  const { db } = acting;
  const [sources, before] = await Promise.all([listSources(db), importsOf(db, await actorOf(acting))]);
  const own = new Set(before.map(({ options }) => options.source));
  return sources.filter(({ key, example }) => own.has(key) && !example);
}

/** As the commands would import it: by the names of its columns, of a source with the name of the file. */
function guess(table: Table, sources: Source[]): ImportOptions {
  const known = knownFile(table.columns)?.options ?? {};
  const { of, names } = recognise(table.columns, known.map);
  const fields = new Map([...of].flatMap(([field, at]) => at.map((i) => [names[i] ?? '', field] as const)));
  const key = known.source ?? sourceOfFile(table.path);
  const source = sources.find((one) => one.key === key);
  return {
    map: Object.fromEntries(names.map((name) => [name, fields.get(name) ?? '-'])),
    source: source?.key ?? '',
    title: source ? '' : (known.title ?? fileTitle(table.path)),
    url: source ? '' : (known.url ?? ''),
    licence: source ? '' : (known.licence ?? ''),
    credit: source ? '' : (known.credit ?? ''),
    ...(known.category ? { category: known.category as ImportOptions['category'] } : {}),
    ...(known.precision ? { precision: known.precision } : {}),
  };
}
