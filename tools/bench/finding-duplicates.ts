/** The duplicate finder over the open data of a folder, for the labelled set, with what it costs. */
import type { Initiative } from '../../schema/initiative.ts';
import { madeContact } from '../../test/duplicates/contacts.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { saveMany } from '../../worker/store/bulk.ts';
import { openDatabase } from '../../worker/store/database.ts';
import { findDuplicates } from '../../worker/store/duplicates.ts';
import { initiativesAfter } from '../../worker/store/reassign.ts';
import { toRow } from '../../worker/store/row.ts';
import type { Find } from './duplicates.ts';

const PER_CALL = 300;

/** Gives every listing its made contact, and gives them all. */
export async function listingsWithContacts(d1: D1Database, now: Date): Promise<Initiative[]> {
  const db = openDatabase(d1, 'first-primary');
  const all: Initiative[] = [];
  for (;;) {
    const rows = await initiativesAfter(db, all.at(-1)?.number ?? 0, PER_CALL);
    if (rows.length === 0) return all;
    const given = rows.map((it) => ({ ...it, contact: madeContact(it) }));
    const today = danishDay(now);
    await saveMany(db, {
      created: [],
      changed: given.map((it) => toRow(it, indexEntry(it, { municipality: it.municipality, today }))),
    });
    all.push(...given);
  }
}

export function finderOf(d1: D1Database) {
  const rows: number[] = [];
  let calls = 0;
  const find: Find = async ({ draft, self }) => {
    const db = openDatabase(d1);
    const found = await findDuplicates(db, draft, self ? { except: self } : {});
    rows.push(db.meter.rowsRead);
    calls = Math.max(calls, db.meter.calls);
    return found;
  };
  const cost = () => ({
    calls,
    meanRows: rows.reduce((sum, n) => sum + n, 0) / Math.max(1, rows.length),
    maxRows: Math.max(0, ...rows),
  });
  return { find, cost };
}
