/** What an import did, remembered beside what it does, and taken back. */
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { initiative } from '../../schema/database/tables.ts';
import type { AuditLine } from './audit.ts';
import { auditQuery } from './audit.ts';
import { type Database, type Query, query, run, runWhole } from './database.ts';
import { type Import, stepQueries } from './imports.ts';

/** D1 takes 32 arguments a function, so a row is kept as several objects. */
const OBJECT_COLUMNS = 15;
/** An import changes none of these, or more than what it was is known of them. */
const NOT_KEPT = new Set([
  'number',
  'id',
  'slug',
  'version',
  'status',
  'ownerState',
  'inspiredBy',
  'pausedUntil',
  'reminders',
  'remindedAt',
  'createdAt',
  'updatedAt',
]);
const COLUMNS = Object.entries(getTableColumns(initiative))
  .filter(([name]) => !NOT_KEPT.has(name))
  .map(([, column], i) => ({
    name: column.name,
    path: `$[${Math.floor(i / OBJECT_COLUMNS)}].${column.name}`,
  }));

/** Before they are changed. An initiative that one import changes twice is remembered as it was before it. */
export function rememberChanged(
  { number }: Import,
  ids: string[],
  knownAs: ReadonlyMap<string, string>,
): Query<unknown> {
  return query(sql`insert into import_row (import, initiative, before, version, known_as)
    select ${number}, number, ${rowAsJson()}, version + 1, ${JSON.stringify(Object.fromEntries(knownAs))} ->> ('$."' || id || '"')
    from initiative where id in (select value from json_each(${JSON.stringify(ids)}))
    on conflict (initiative, import) do update set version = excluded.version`);
}

/** After they were made. */
export function rememberCreated({ number }: Import, ids: string[]): Query<unknown> {
  return query(sql`insert into import_row (import, initiative, version)
    select ${number}, number, version from initiative
    where id in (select value from json_each(${JSON.stringify(ids)}))`);
}

/** Rows that updated initiatives of another source are found as these from now on. */
export function knowAs(knownAs: ReadonlyMap<string, string>, at: Date): Query<unknown> {
  return query(sql`insert into former_address (kind, value, initiative, created_at)
    select 'id', one.value, number, ${at.getTime()}
    from json_each(${JSON.stringify(Object.fromEntries(knownAs))}) one join initiative on initiative.id = one.key
    where true on conflict do nothing`);
}

/** `[{"id":"…"},{"town":"…"}]`, each value as the column has it. */
function rowAsJson(): SQL {
  const objects: SQL[] = [];
  for (let at = 0; at < COLUMNS.length; at += OBJECT_COLUMNS) {
    const pairs = COLUMNS.slice(at, at + OBJECT_COLUMNS).map(
      ({ name }) => sql`${sql.raw(`'${name}'`)}, ${sql.identifier(name)}`,
    );
    objects.push(sql`json_object(${sql.join(pairs, sql`, `)})`);
  }
  return sql`'[' || ${sql.join(objects, sql` || ',' || `)} || ']'`;
}

/** The ids of what an import made or changed and what has not been taken back, the newest first. */
export async function nextToUndo(db: Database, it: Import, most: number): Promise<number[]> {
  const [rows] = await run(
    db,
    query<{ number: number }>(sql`select number from import_row
      where import = ${it.number} and outcome is null order by number desc limit ${most}`),
  );
  return rows.map(({ number }) => number);
}

/**
 * In one batch. What was made goes unless somebody has changed it, asked about it or put a date on it since; what was
 * changed becomes what it was unless it has changed again.
 */
export function undoRows(
  db: Database,
  it: Import,
  { numbers, isLast, now, audit }: { numbers: number[]; isLast: boolean; now: Date; audit: AuditLine },
): Promise<'first' | 'late' | 'again'> {
  const these = sql`(select value from json_each(${JSON.stringify(numbers)}))`;
  const count = (outcome: string) =>
    sql`(select count(*) from import_row where number in ${these} and outcome = ${outcome})`;
  const back = COLUMNS.map(({ name, path }) => sql`${sql.identifier(name)} = import_row.before ->> ${path}`);
  return runWhole(
    db,
    ...stepQueries(it, {
      state: isLast ? 'undone' : 'undoing',
      at: it.at + numbers.length,
      counts: it.counts,
      now,
    }),
    query(sql`update import_row set outcome = case when exists (
        select 1 from initiative one where one.number = import_row.initiative
          and one.version = import_row.version and one.owner_state = 'unclaimed'
          and (before is not null or not (
            exists (select 1 from matter where matter.initiative = one.number)
            or exists (select 1 from event where event.initiative = one.number)))
      ) then 'undone' else 'stayed' end where number in ${these}`),
    query(sql`update import set counts = json_set(counts,
        '$.undone', (counts ->> '$.undone') + ${count('undone')},
        '$.stayed', (counts ->> '$.stayed') + ${count('stayed')}) where number = ${it.number}`),
    query(sql`delete from former_address where kind = 'id' and value in (
      select known_as from import_row where number in ${these} and outcome = 'undone' and known_as is not null)`),
    query(sql`update initiative set ${sql.join(back, sql`, `)},
        version = initiative.version + 1, updated_at = ${now.getTime()}
      from import_row where import_row.number in ${these} and import_row.outcome = 'undone'
        and import_row.before is not null and initiative.number = import_row.initiative`),
    query(sql`delete from initiative where number in (
      select initiative from import_row where number in ${these} and outcome = 'undone' and before is null)`),
    ...(isLast ? [auditQuery(audit)] : []),
  );
}

/** What an import made or changed, or, once it is undone, left as it is: the first of it. */
export async function broughtBy(
  db: Database,
  it: Import,
  { stayed = false, most = 200 } = {},
): Promise<{ id: string; slug: string; name: string }[]> {
  const [rows] = await run(
    db,
    query<{ id: string; slug: string; name: string }>(sql`select initiative.id, slug, name
      from import_row join initiative on initiative.number = import_row.initiative
      where import = ${it.number} ${stayed ? sql`and outcome = 'stayed'` : sql``}
      order by import_row.number limit ${most}`),
  );
  return rows;
}
