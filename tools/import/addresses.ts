/** Addresses for the search box. They are added to those there are: one municipality after the other is loaded. */
import type { SuggestedPlace } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import { formatAddress, houseNumber, readAddress } from '../../worker/domain/address.ts';
import { type Atlas, openAtlas } from '../../worker/import/atlas.ts';
import { cellReader } from '../../worker/import/cells.ts';
import { type Columns, type Field, recognise } from '../../worker/import/columns.ts';
import { readPoint } from '../../worker/import/coordinates.ts';
import type { Complaint, Rejection } from '../../worker/import/listing.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { reasonOf } from '../../worker/import/rejected.ts';
import type { SourceRow, Table } from '../../worker/import/table.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { type NewAddress, planAddresses } from '../../worker/store/addresses.ts';
import { run } from '../../worker/store/database.ts';
import type { Job } from './job.ts';
import { count, showProgress } from './progress.ts';
import { openRejected, rejectedPathFor } from './rejected.ts';
import { persistently } from './retry.ts';

const CHUNK_ROWS = 500;
const SHOWN_REJECTIONS = 10;

export interface AddressesLoaded {
  created: number;
  changed: number;
  unchanged: number;
  /** Rows that say an address again that an earlier row of the file said. */
  again: number;
  rejected: number;
  rowsWritten: number;
}

interface ReadAddress {
  place: SuggestedPlace;
  /** The part of a street that lies in one postcode or town. */
  street: string;
  number: string;
}

export async function importAddresses(
  table: Table,
  options: FileOptions,
  job: Job,
  rejectedTo?: string,
): Promise<AddressesLoaded> {
  const { db, dryRun, say } = job;
  const columns = columnsOf(table, options);
  const atlas = await openAtlas(db);
  const read = (row: SourceRow) => readRow(row, columns, atlas);
  say(`${table.path}: ${table.format}, ${count(table.rowCount)} rows of addresses.`);
  const first = await firstOfStreets(table, read);
  const rejectedPath = rejectedTo ?? (await rejectedPathFor(table.path));
  const rejectedFile = dryRun ? undefined : await openRejected(rejectedPath, table);
  const progress = showProgress(table.rowCount, job.progress);
  const writtenBefore = db.meter.rowsWritten;
  const report = { created: 0, changed: 0, unchanged: 0, again: 0, rejected: 0 };
  const seen = new Set<string>();

  const save = async (rows: SourceRow[]) => {
    const rejections: Rejection[] = [];
    const addresses: NewAddress[] = [];
    for (const row of rows) {
      const address = read(row);
      if ('complaints' in address) rejections.push(address);
      else if (seen.has(address.place.id)) report.again++;
      else addresses.push({ place: address.place, isFirst: first.has(address.place.id) });
      if ('place' in address) seen.add(address.place.id);
    }
    const { created, changed, unchanged, queries } = await persistently(() => planAddresses(db, addresses));
    if (!dryRun && queries.length) await persistently(() => run(db, ...queries));
    report.created += created;
    report.changed += changed;
    report.unchanged += unchanged;
    for (const each of rejections.slice(0, Math.max(0, SHOWN_REJECTIONS - report.rejected)))
      say(`  ${table.unit} ${each.row.line}: ${reasonOf(each)}`);
    report.rejected += rejections.length;
    await rejectedFile?.add(rejections);
    progress.advance(rows.length);
  };

  try {
    let chunk: SourceRow[] = [];
    for await (const row of table.rows()) {
      chunk.push(row);
      if (chunk.length < CHUNK_ROWS) continue;
      await save(chunk);
      chunk = [];
    }
    await save(chunk);
  } finally {
    await rejectedFile?.close();
  }
  const seconds = progress.done();
  const loaded = { ...report, rowsWritten: db.meter.rowsWritten - writtenBefore };
  for (const line of describe(loaded, { seconds, dryRun, rejectedPath })) say(line);
  if (loaded.created + loaded.changed + loaded.unchanged === 0)
    throw new Unusable(`${table.path} holds no address that can be used.`);
  return loaded;
}

function columnsOf(table: Table, options: FileOptions): Columns {
  const columns = recognise(table.columns, options.map);
  const isWhole = columns.of.has('address') || (columns.of.has('street') && columns.of.has('houseNumber'));
  if (!isWhole)
    throw new Unusable(
      `${table.path} has no columns for street and house number, nor for whole addresses. Tell which: --map COLUMN=street`,
    );
  if (!columns.of.has('lat') || !columns.of.has('lng'))
    throw new Unusable(`${table.path} has no columns for the point. Tell which: --map COLUMN=lat`);
  return columns;
}

/** The house with the lowest number answers for its street, so the whole file is read once for that. */
async function firstOfStreets(
  table: Table,
  read: (row: SourceRow) => ReadAddress | Rejection,
): Promise<Set<string>> {
  const lowest = new Map<string, ReadAddress>();
  for await (const row of table.rows()) {
    const address = read(row);
    if ('complaints' in address) continue;
    const before = lowest.get(address.street);
    if (!before || isBefore(address.number, before.number)) lowest.set(address.street, address);
  }
  return new Set([...lowest.values()].map(({ place }) => place.id));
}

function isBefore(a: string, b: string): boolean {
  return a.localeCompare(b, 'da', { numeric: true }) < 0;
}

function readRow(row: SourceRow, columns: Columns, atlas: Atlas): ReadAddress | Rejection {
  if (row.fault) return { row, complaints: [{ reason: row.fault }] };
  const complaints: Complaint[] = [];
  const complain = (field: Field, reason: string) => {
    complaints.push({ column: columns.names[columns.of.get(field)?.[0] ?? -1] ?? field, reason });
  };
  const { line } = cellReader(row, columns, complain);
  const whole = readAddress(line('address') ?? '');
  const street = line('street') ?? whole?.street;
  const number = houseNumber(line('houseNumber') ?? whole?.number ?? '');
  // “DK-8000”, “8000 Aarhus C”
  const [, code, name] = /^(?:DK-?)?(\d{3,4})(?:\s+(\D+))?$/i.exec(line('postcode') ?? '') ?? [];
  const postcode = code?.padStart(4, '0') ?? whole?.postcode;
  const district = line('town') ?? name ?? whole?.district ?? (postcode ? atlas.townOf(postcode) : undefined);
  if (!street) complain('street', 'is missing');
  if (!number) complain('houseNumber', `“${line('houseNumber') ?? ''}” is not a house number`);
  if (!code && line('postcode'))
    complain('postcode', `“${line('postcode')}” is not a postcode of four figures`);
  else if (!postcode && !district)
    complain('postcode', 'is missing, and the town too: which street of this name it is, nobody could tell');
  const point = readPoint(line('lat') ?? '', line('lng') ?? '');
  if ('reason' in point) complain(point.field, point.reason);
  const lngLat = 'lngLat' in point ? point.lngLat : undefined;
  if (!lngLat && !('reason' in point)) complain('lat', 'is missing');
  if (complaints.length || !street || !number || !lngLat) return { row, complaints };
  const place = { ...(postcode ? { postcode } : {}), ...(district ? { district } : {}) };
  const municipality = line('municipalityCode')?.padStart(4, '0') ?? atlas.municipalityOf(lngLat);
  const where = postcode ?? district ?? '';
  return {
    street: slugify(`${street} ${where}`),
    number,
    place: {
      id: `address:${line('id') ?? slugify(`${street} ${number} ${where}`)}`,
      kind: 'address',
      name: formatAddress({ street, number, ...place }),
      lngLat,
      population: 0,
      ...(postcode ? { postcode } : {}),
      ...(municipality ? { municipality } : {}),
    },
  };
}

function describe(
  { created, changed, unchanged, again, rejected, rowsWritten }: AddressesLoaded,
  { seconds, dryRun, rejectedPath }: { seconds: number; dryRun: boolean; rejectedPath: string },
): string[] {
  const line = (name: string, n: number, more = '') => `  ${name.padEnd(10)}${count(n).padStart(9)}${more}`;
  const where = rejected && !dryRun ? `, in ${rejectedPath} with line, column and reason` : '';
  return [
    `${dryRun ? 'This would be done' : 'Done'} in ${seconds.toFixed(1)} s.`,
    line('created', created),
    line('changed', changed),
    line('unchanged', unchanged, again ? `, ${count(again)} rows more say the same again` : ''),
    line('rejected', rejected, where),
    dryRun
      ? 'Nothing was written (--dry-run).'
      : `The database counts ${count(rowsWritten)} written rows, which is what is paid for.`,
  ];
}
