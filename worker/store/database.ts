/** D1 through drizzle, with a meter on it: rows and calls are the bill, so every answer says them. */
import { type SQL, sql } from 'drizzle-orm';
import { type DrizzleD1Database, drizzle } from 'drizzle-orm/d1';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';

export interface Meter {
  calls: number;
  rowsRead: number;
  rowsWritten: number;
  durationMs: number;
}

/** What we use of a D1 database or of a session on one. */
export type D1Client = Pick<D1Database, 'prepare' | 'batch'>;

export interface Database {
  orm: DrizzleD1Database;
  client: D1Client;
  meter: Meter;
}

/** A statement that drizzle's builder has no words for, and the shape of its rows. */
export interface Query<Row> {
  statement: SQL;
  row?: Row;
}

export function query<Row>(statement: SQL): Query<Row> {
  return { statement };
}

type RowsOf<Queries extends readonly Query<unknown>[]> = {
  [K in keyof Queries]: Queries[K] extends Query<infer Row> ? Row[] : never;
};

const dialect = new SQLiteAsyncDialect();

/** All of them in one D1 call and one transaction; the rows of each in turn. */
export async function run<const Queries extends readonly Query<unknown>[]>(
  { client }: Database,
  ...queries: Queries
): Promise<RowsOf<Queries>> {
  const statements = queries.map(({ statement }) => {
    const { sql, params } = dialect.sqlToQuery(statement);
    return client.prepare(sql).bind(...params);
  });
  const results = await client.batch(statements);
  return results.map((result) => result.results) as RowsOf<Queries>;
}

/**
 * A value for a column that is never null, if the statement before this one in the batch changed a row. Otherwise null,
 * which the column refuses, so that nothing of the batch is kept: somebody else was first.
 */
export function ifChanged(value: string | number): SQL {
  return sql`iif(changes() > 0, ${value}, null)`;
}

/**
 * As {@link run} for writes that hold together: `first` when all stands, `late` when {@link ifChanged} found that
 * somebody else was first, `again` when a row of these was there already, as after a repeated request. Nothing is
 * written but for `first`.
 */
export async function runWhole(
  db: Database,
  ...queries: Query<unknown>[]
): Promise<'first' | 'late' | 'again'> {
  try {
    await run(db, ...queries);
    return 'first';
  } catch (error) {
    const said = error instanceof Error ? `${error.message} ${error.cause}` : '';
    // A trigger says so of a listing that is another's now.
    if (/NOT NULL constraint failed|it was merged into another/.test(said)) return 'late';
    if (said.includes('UNIQUE constraint failed')) return 'again';
    throw error;
  }
}

/**
 * Reads may be answered by the nearest replica (`first-unconstrained`); a writer asks for the primary.
 * Without replication a session is the database itself.
 */
export function openDatabase(
  d1: D1Database,
  start: 'first-unconstrained' | 'first-primary' = 'first-unconstrained',
): Database {
  const meter: Meter = { calls: 0, rowsRead: 0, rowsWritten: 0, durationMs: 0 };
  // drizzle's type asks for the whole database; it calls these two methods.
  const client = metered(d1.withSession(start), meter) as D1Database;
  return { orm: drizzle(client), client, meter };
}

function metered(d1: D1Client, meter: Meter): D1Client {
  const count = (results: D1Result[]) => {
    meter.calls += 1;
    for (const { meta } of results) {
      meter.rowsRead += meta.rows_read;
      meter.rowsWritten += meta.rows_written;
      meter.durationMs += meta.duration;
    }
  };
  const originals = new WeakMap<D1PreparedStatement, D1PreparedStatement>();
  const wrap = (statement: D1PreparedStatement): D1PreparedStatement => {
    const all = async <T>() => {
      const result = await statement.all<T>();
      count([result]);
      return result;
    };
    const wrapped = {
      bind: (...values: unknown[]) => wrap(statement.bind(...values)),
      all,
      run: all,
      // D1's own raw() and first() give no meta, so they go through all().
      raw: async () => (await all<Record<string, unknown>>()).results.map((row) => Object.values(row)),
      first: async () => (await all()).results[0] ?? null,
    } as D1PreparedStatement;
    originals.set(wrapped, statement);
    return wrapped;
  };
  return {
    prepare: (query) => wrap(d1.prepare(query)),
    batch: async <T>(statements: D1PreparedStatement[]) => {
      const results = await d1.batch<T>(statements.map((statement) => originals.get(statement) ?? statement));
      count(results);
      return results;
    },
  };
}
