/** Many rows at once. Each chunk is one transaction, so the index is right after every one of them. */
import { getTableColumns, inArray, type SQL, sql } from 'drizzle-orm';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { categoryColumn, initiative } from '../../schema/database/tables.ts';
import { KEY_LEVEL } from '../../schema/quadkey.ts';
import { type Database, type Query, query, run } from './database.ts';
import type { NewRow } from './row.ts';

/** The levels of the pyramid. A tile of zoom z shows the cells of level z + 3. */
export const PYRAMID_LEVELS = { from: 7, to: 15 } as const;
/** The id of a cell is its level times this, plus its number in the level. */
export const CELL_ID_BASE = 2 ** 32;

const OF_THE_TABLE = new Set(['number', 'reminders', 'remindedAt']);
const COLUMNS = Object.entries(getTableColumns(initiative)).filter(([name]) => !OF_THE_TABLE.has(name));
/** What a source does not decide stays as it is when the source's row changes. */
const KEPT = new Set([
  'id',
  'slug',
  'version',
  'status',
  'ownerState',
  'confirmedAt',
  'confirmedBy',
  'inspiredBy',
  'pausedUntil',
  'createdAt',
]);

export interface Known {
  id: string;
  sourceDigest: string | null;
  ownerState: string;
}

/** What is already there of these ids. Reads one row an id. */
export async function knownById(db: Database, ids: string[]): Promise<Map<string, Known>> {
  const rows = await db.orm
    .select({
      id: initiative.id,
      sourceDigest: initiative.sourceDigest,
      ownerState: initiative.ownerState,
    })
    .from(initiative)
    .where(sql`${initiative.id} in (select value from json_each(${JSON.stringify(ids)}))`);
  return new Map(rows.map((row) => [row.id, row]));
}

/** The present ids of what had these ids before, or goes by them. Reads two rows for each that is found. */
export async function presentIds(db: Database, ids: string[]): Promise<Map<string, string>> {
  const [rows] = await run(
    db,
    query<{ value: string; id: string }>(sql`select value, initiative.id from former_address
      join initiative on initiative.number = former_address.initiative
      where kind = 'id' and value in (select value from json_each(${JSON.stringify(ids)}))`),
  );
  return new Map(rows.map(({ value, id }) => [value, id]));
}

/** Which of these slugs are taken. */
export async function takenSlugs(db: Database, slugs: string[]): Promise<Set<string>> {
  const rows = await db.orm
    .select({ slug: initiative.slug })
    .from(initiative)
    .where(sql`${initiative.slug} in (select value from json_each(${JSON.stringify(slugs)}))`);
  return new Set(rows.map((row) => row.slug));
}

export interface ManyRows {
  created: NewRow[];
  changed: NewRow[];
}

/** New rows and changed ones in one transaction and one D1 call. Keep a call under a megabyte of rows. */
export async function saveMany(db: Database, rows: ManyRows): Promise<void> {
  await runStatements(db, saveStatements(rows));
}

/** For a batch that holds more than the rows. */
export function saveManyQueries(rows: ManyRows): Query<unknown>[] {
  return saveStatements(rows).map((statement) => query(statement));
}

function saveStatements(rows: ManyRows): SQL[] {
  const statements: SQL[] = [];
  if (rows.changed.length) {
    const updates = COLUMNS.filter(([name]) => !KEPT.has(name)).map(
      ([, column]) => sql`${sql.identifier(column.name)} = excluded.${sql.identifier(column.name)}`,
    );
    statements.push(
      sql`${insertInto(rows.changed)} where true on conflict (id) do update set ${sql.join(updates, sql`, `)},
        version = initiative.version + 1,
        confirmed_by = iif(excluded.confirmed_at > coalesce(initiative.confirmed_at, 0), excluded.confirmed_by, initiative.confirmed_by),
        confirmed_at = iif(excluded.confirmed_at > coalesce(initiative.confirmed_at, 0), excluded.confirmed_at, initiative.confirmed_at)`,
    );
  }
  if (rows.created.length) {
    statements.push(
      sql`insert into bulk_load (first) select coalesce(max(number), 0) + 1 from initiative`,
      insertInto(rows.created),
      ...derive(sql`number >= (select first from bulk_load)`),
      sql`insert into initiative_text (rowid, search_name, search_words, facets)
        select number, search_name, search_words, facets from initiative
        where number >= (select first from bulk_load) and status = 'published'`,
      sql`delete from bulk_load`,
    );
  }
  return statements;
}

/** Makes everything that is derived anew from the rows themselves: after a restore, or to check the triggers. */
export async function rebuild(db: Database): Promise<void> {
  const zero = CATEGORY_KEYS.map((key) => sql`${sql.identifier(categoryColumn(key))} = 0`);
  await runStatements(db, [
    sql`delete from bulk_load`,
    sql`delete from cell`,
    sql`update tally set total = 0, changes = changes + 1, ${sql.join(zero, sql`, `)}`,
    ...derive(sql`true`),
    // Tombstones are of what is no longer there and cannot be made anew; one of what is public is of an older state.
    sql`delete from tombstone where id in (select id from initiative where status = 'published')`,
    sql`insert into initiative_text (initiative_text) values ('rebuild')`,
  ]);
}

async function runStatements(db: Database, statements: SQL[]): Promise<void> {
  if (statements.length) await run(db, ...statements.map((statement) => query(statement)));
}

function insertInto(rows: NewRow[]): SQL {
  const values = rows.map((row) =>
    COLUMNS.map(([name, column]) => {
      const value = row[name as keyof NewRow];
      return value === null || value === undefined ? null : column.mapToDriverValue(value);
    }),
  );
  const names = COLUMNS.map(([, column]) => sql.identifier(column.name));
  const cells = COLUMNS.map((_, i) => sql.raw(`value ->> ${i}`));
  return sql`insert into initiative (${sql.join(names, sql`, `)})
    select ${sql.join(cells, sql`, `)} from json_each(${JSON.stringify(values)})`;
}

/** The pyramid and the counts of the published rows that `which` names, added to what is there. */
function derive(which: SQL): SQL[] {
  const columns = CATEGORY_KEYS.map((key) => sql.identifier(categoryColumn(key)));
  const counts = CATEGORY_KEYS.map((key) => sql`sum(category = ${sql.raw(`'${key}'`)})`);
  const sums = columns.map((column) => sql`${column} = ${column} + excluded.${column}`);
  const list = sql.join(columns, sql`, `);
  const levels = Array.from(
    { length: PYRAMID_LEVELS.to - PYRAMID_LEVELS.from + 1 },
    (_, i) => PYRAMID_LEVELS.from + i,
  );
  return [
    ...levels.map((level) => {
      const shift = 2 * (KEY_LEVEL - level);
      const id = sql.raw(`${level * CELL_ID_BASE} + (key >> ${shift})`);
      return sql`insert into cell (id, total, sum_x, sum_y, sum_number, ${list})
        select ${id}, count(*), sum(x), sum(y), sum(number), ${sql.join(counts, sql`, `)}
        from initiative where ${which} and status = 'published' and key is not null
        group by 1
        on conflict (id) do update set total = total + excluded.total, sum_x = sum_x + excluded.sum_x,
          sum_y = sum_y + excluded.sum_y, sum_number = sum_number + excluded.sum_number,
          ${sql.join(sums, sql`, `)}`;
    }),
    sql`insert into tally (municipality, total, changes, ${list})
      select coalesce(cast(municipality as integer), 0), count(*), 1, ${sql.join(counts, sql`, `)}
      from initiative where ${which} and status = 'published'
      group by 1
      on conflict (municipality) do update set total = total + excluded.total, changes = changes + 1,
        ${sql.join(sums, sql`, `)}`,
  ];
}

/** Removes all rows of a source through the triggers, `most` at a time. Gives how many went. */
export async function removeSource(db: Database, source: string, most = 500): Promise<number> {
  const rows = await db.orm
    .select({ number: initiative.number })
    .from(initiative)
    .where(sql`source = ${source}`)
    .limit(most);
  if (rows.length) {
    const numbers = JSON.stringify(rows.map((row) => row.number));
    await db.orm
      .delete(initiative)
      .where(inArray(initiative.number, sql`(select value from json_each(${numbers}))`));
  }
  return rows.length;
}
