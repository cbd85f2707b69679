/** Imports in the browser: where each is, and what its dry run found. */
import { and, desc, eq, isNotNull, lt, type SQL, sql } from 'drizzle-orm';
import { fileImport } from '../../schema/database/import-tables.ts';
import type { ImportCounts, ImportProblem, ImportState, ImportTwin } from '../../schema/import.ts';
import type { Bindings } from '../settings.ts';
import { type Database, ifChanged, type Query, query, run } from './database.ts';

export type Import = typeof fileImport.$inferSelect;
export type Bucket = NonNullable<Bindings['PICTURES']>;

/** In the bucket of the pictures: no address leads there, since the key of a picture has no slash. */
export const IMPORT_FILES = 'import/';

/** The row first: a file without a row would be found by nobody. */
export async function keepImport(
  db: Database,
  bucket: Bucket,
  it: Omit<Import, 'number' | 'at' | 'written'> & { file: string },
  bytes: Uint8Array,
): Promise<void> {
  await db.orm.insert(fileImport).values(it);
  await bucket.put(it.file, bytes);
}

/** Reads one row. */
export async function importById(db: Database, id: string): Promise<Import | undefined> {
  const [found] = await db.orm.select().from(fileImport).where(eq(fileImport.id, id));
  return found;
}

/** The newest first; reads a row each. */
export function importsOf(db: Database, actor: string, most = 20): Promise<Import[]> {
  return db.orm
    .select()
    .from(fileImport)
    .where(eq(fileImport.actor, actor))
    .orderBy(desc(fileImport.createdAt))
    .limit(most);
}

type Amended = Partial<Pick<Import, 'state' | 'options' | 'choices' | 'counts' | 'at' | 'updatedAt'>>;

/** False when it has gone on since it was read. */
export async function amendImport(db: Database, it: Import, amended: Amended): Promise<boolean> {
  const isAsSeen = and(
    eq(fileImport.number, it.number),
    eq(fileImport.state, it.state),
    eq(fileImport.at, it.at),
  );
  const changed = await db.orm
    .update(fileImport)
    .set(amended)
    .where(isAsSeen)
    .returning({ number: fileImport.number });
  return changed.length > 0;
}

export interface Step {
  state: ImportState;
  at: number;
  counts: ImportCounts;
  now: Date;
}

/** First in the batch of a step: undoes all of it when somebody else has done that step ({@link ifChanged}). */
export function stepQueries(it: Import, { state, at, counts, now }: Step): Query<unknown>[] {
  return [
    query(sql`update import set state = ${state}, at = ${at}, updated_at = ${now.getTime()}
      where number = ${it.number} and state = ${it.state} and at = ${it.at}`),
    query(sql`update import set counts = ${ifChanged(JSON.stringify(counts))} where number = ${it.number}`),
  ];
}

/** What the database says it has written: known once it is. */
export async function addWritten(db: Database, it: Import, rows: number): Promise<void> {
  await db.orm
    .update(fileImport)
    .set({ written: sql`written + ${rows}` })
    .where(eq(fileImport.number, it.number));
}

export interface Findings {
  problems: ImportProblem[];
  twins: ImportTwin[];
}

/** Two rows each. */
export function findingQueries({ number }: Import, { problems, twins }: Findings): Query<unknown>[] {
  const all = [
    ...problems.map((data) => ['problem', data.line, JSON.stringify(data)]),
    ...twins.map((data) => ['twin', data.line, JSON.stringify(data)]),
  ];
  if (all.length === 0) return [];
  return [
    query(sql`insert into import_finding (import, kind, line, data)
      select ${number}, value ->> 0, value ->> 1, value ->> 2 from json_each(${JSON.stringify(all)})`),
  ];
}

export function forgetFindings({ number }: Import): Query<unknown> {
  return query(sql`delete from import_finding where import = ${number}`);
}

/** In the order of their lines; reads a row each. */
export function problemsOf(
  db: Database,
  it: Import,
  { after = 0, most = 10_000 }: { after?: number; most?: number } = {},
): Promise<ImportProblem[]> {
  return findings(
    db,
    sql`import = ${it.number} and kind = 'problem' and line > ${after} order by line limit ${most}`,
  );
}

export function twinsOf(db: Database, it: Import): Promise<ImportTwin[]> {
  return findings(db, sql`import = ${it.number} and kind = 'twin' order by line`);
}

async function findings<Finding>(db: Database, where: SQL): Promise<Finding[]> {
  const [rows] = await run(db, query<{ data: string }>(sql`select data from import_finding where ${where}`));
  return rows.map(({ data }) => JSON.parse(data));
}

/** With all that is known of it. What it brought stays, and can no longer be taken back as a whole. */
export async function removeImport(db: Database, bucket: Bucket, it: Import): Promise<void> {
  await forgetFile(db, bucket, it);
  await run(
    db,
    forgetFindings(it),
    query(sql`delete from import_row where import = ${it.number}`),
    query(sql`delete from import where number = ${it.number}`),
  );
}

export async function forgetFile(db: Database, bucket: Bucket, it: Import): Promise<void> {
  if (it.file === null) return;
  await bucket.delete(it.file);
  await db.orm.update(fileImport).set({ file: null }).where(eq(fileImport.number, it.number));
}

/** The oldest first, at most twenty; reads a row each, and those before it whose file has been forgotten. */
export function importsBefore(db: Database, before: Date, { withFile = false } = {}): Promise<Import[]> {
  return db.orm
    .select()
    .from(fileImport)
    .where(and(lt(fileImport.createdAt, before), withFile ? isNotNull(fileImport.file) : undefined))
    .orderBy(fileImport.createdAt)
    .limit(20);
}

export interface Standing {
  id: string;
  ownerState: string;
  municipality?: string;
  serviceArea: string[];
}

/** Whose the initiatives with these ids are, and where. Reads a row each. */
export async function standingById(db: Database, ids: string[]): Promise<Map<string, Standing>> {
  const [rows] = await run(
    db,
    query<{ id: string; owner_state: string; municipality: string | null; service_area: string }>(
      sql`select id, owner_state, municipality, service_area from initiative
        where id in (select value from json_each(${JSON.stringify(ids)}))`,
    ),
  );
  return new Map(
    rows.map(({ id, owner_state, municipality, service_area }) => [
      id,
      {
        id,
        ownerState: owner_state,
        serviceArea: JSON.parse(service_area),
        ...(municipality ? { municipality } : {}),
      },
    ]),
  );
}
