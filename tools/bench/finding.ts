/** The search of the pages as a function from words to names, for the labelled questions, with what it costs. */
import { openDatabase } from '../../worker/store/database.ts';
import { ranked } from '../../worker/store/ranked.ts';
import type { Ask } from './questions.ts';

/** As many as a page of the list, so that candidates are as many as there. */
const COUNT = 30;

export async function searchOf(d1: D1Database) {
  const { results } = await d1
    .prepare('select number, source_id from initiative')
    .all<{ number: number; source_id: string | null }>();
  const ids = new Map(results.map((row) => [row.number, row.source_id]));
  const rows: number[] = [];
  let calls = 0;
  const ask: Ask = async (q, near) => {
    const db = openDatabase(d1);
    const { ranked: answer } = await ranked(
      db,
      { q, ...(near ? { near } : {}) },
      { count: COUNT, now: new Date() },
    );
    rows.push(db.meter.rowsRead);
    calls = Math.max(calls, db.meter.calls);
    return answer.cards.map(({ number, name }) => ({ name, sourceId: ids.get(number) ?? null }));
  };
  const cost = () => ({
    calls,
    meanRows: rows.reduce((sum, n) => sum + n, 0) / Math.max(1, rows.length),
    maxRows: Math.max(0, ...rows),
  });
  return { ask, cost };
}
