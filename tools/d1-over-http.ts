/**
 * A D1 binding on the far side of one request. The proxy that wrangler offers to commands stops the whole
 * process for every statement that is prepared or bound; here a batch is one request that does not.
 */

/** One statement as it goes over the wire. */
interface Wired {
  sql: string;
  params: unknown[];
}

/** Answers a POST of statements with the results of their batch. */
export const BATCH_WORKER = `export default {
  async fetch(request, { DB }) {
    const statements = await request.json();
    try {
      const results = await DB.batch(statements.map(({ sql, params }) => DB.prepare(sql).bind(...params)));
      return Response.json({ results });
    } catch (error) {
      return Response.json({ error: error.message });
    }
  },
};`;

/** What D1 says when another process (`npm start`) has the files just now. */
const BUSY = /internal error|SQLITE_BUSY|database is locked/;
const READS = /^\s*(select|with)\b/i;
const TIMES = 40;
const WAIT_MS = 20;

type Send = (body: string) => Promise<{ json(): Promise<unknown> }>;

/** What the store uses of a D1 database, and no more: values that are text, numbers or null. */
export function d1OverHttp(send: Send, onBusy: () => void): D1Database {
  let toldBusy = false;
  const wired = new WeakMap<D1PreparedStatement, Wired>();
  const batch = async <T>(statements: D1PreparedStatement[]): Promise<D1Result<T>[]> => {
    const sent = statements.map((statement) => wired.get(statement));
    const body = JSON.stringify(sent);
    // Whether a write was done is not told; whoever wrote has to look.
    const times = sent.every((each) => READS.test(each?.sql ?? '')) ? TIMES : 1;
    for (let time = 1; ; time++) {
      const answer = await send(body);
      const { results, error } = (await answer.json()) as { results?: D1Result<T>[]; error?: string };
      if (results) return results;
      if (!toldBusy && BUSY.test(error ?? '')) {
        toldBusy = true;
        onBusy();
      }
      if (time === times || !BUSY.test(error ?? '')) throw new Error(error ?? 'The database did not answer.');
      await new Promise((done) => setTimeout(done, WAIT_MS * Math.random() * time));
    }
  };
  const statementOf = (sql: string, params: unknown[]): D1PreparedStatement => {
    const all = async <T>() => (await batch<T>([statement]))[0] as D1Result<T>;
    const statement = {
      bind: (...values: unknown[]) => statementOf(sql, values),
      all,
      run: all,
      raw: async () => (await all<Record<string, unknown>>()).results.map((row) => Object.values(row)),
      first: async (column?: string) => {
        const row = (await all<Record<string, unknown>>()).results[0] ?? null;
        return column && row ? row[column] : row;
      },
    } as D1PreparedStatement;
    wired.set(statement, { sql, params });
    return statement;
  };
  const refuse = async (): Promise<never> => {
    throw new Error('A command has no use for this.');
  };
  const session = { prepare: (sql: string) => statementOf(sql, []), batch, getBookmark: () => null };
  return { ...session, withSession: () => session, exec: refuse, dump: refuse };
}
