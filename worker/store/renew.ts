/** Day tokens made anew: when events were saved, and from week to week before they run out. */
import { type SQL, sql } from 'drizzle-orm';
import { danishDay } from '../domain/danish-time.ts';
import { renewalTokensDue, timeTokensOf, withTimeTokens } from '../domain/day-tokens.ts';
import { type Database, query, run } from './database.ts';
import {
  comingEvents,
  eventChanges,
  type OwnedEvent,
  type TimesRow,
  toTimes,
  writeEvents,
} from './events.ts';

const ROWS_PER_CALL = 300;
/** A run that was missed is made up for within a year. */
const MONTHS_BACK = 12;

/** Idempotent: what is there already, unchanged, is read and not written. Gives how many there were of each. */
export async function saveEvents(
  db: Database,
  events: OwnedEvent[],
  now: Date,
): Promise<{ created: number; updated: number; unchanged: number }> {
  const { created, updated, unchanged } = await eventChanges(db, events);
  const changed = [...created, ...updated];
  await writeEvents(db, changed);
  // Also of what is unchanged: a save that broke off here is made good by the next.
  await renewDays(db, [...new Set(events.map(({ initiative }) => initiative))], now);
  return { created: created.length, updated: updated.length, unchanged: unchanged.length };
}

/** Writes the day tokens of those whose tokens differ from what they are today, and gives how many they were. */
export async function renewDays(db: Database, numbers: number[], now: Date): Promise<number> {
  let renewed = 0;
  for (let i = 0; i < numbers.length; i += ROWS_PER_CALL) {
    const wanted = JSON.stringify(numbers.slice(i, i + ROWS_PER_CALL));
    const from = sql`json_each(${wanted}) wanted cross join initiative on initiative.number = wanted.value`;
    renewed += await renew(db, await timesOf(db, sql`${from}`, now), now);
  }
  return renewed;
}

/**
 * Renews the tokens of published rows that want it, at most `most` of them, and gives how many it looked at. A
 * renewed row wants it later, so the next run begins where this one ended. Reads the rows it renews.
 */
export async function renewDaysDue(db: Database, now: Date, most: number): Promise<number> {
  const due = renewalTokensDue(danishDay(now), MONTHS_BACK).map((token) => `"${token}"`);
  const match = `facets : (${due.join(' OR ')})`;
  const rows = sql`(select rowid from initiative_text where initiative_text match ${match} limit ${most}) due
    cross join initiative on initiative.number = due.rowid`;
  const times = await timesOf(db, rows, now);
  await renew(db, times, now);
  return times.length;
}

async function timesOf(db: Database, from: SQL, now: Date) {
  const [rows] = await run(
    db,
    query<TimesRow>(
      sql`select initiative.number, facets, activities, ${comingEvents(now)} as coming from ${from}`,
    ),
  );
  return rows.map(toTimes);
}

/** Nobody has changed the listing: its version and its time stay. The trigger renews the text index. */
async function renew(db: Database, rows: ReturnType<typeof toTimes>[], now: Date): Promise<number> {
  const today = danishDay(now);
  const changed = rows
    .map((row) => ({ ...row, renewed: withTimeTokens(row.facets, timeTokensOf(row, today)) }))
    .filter(({ facets, renewed }) => renewed !== facets);
  if (changed.length) {
    const values = JSON.stringify(changed.map(({ number, renewed }) => [number, renewed]));
    await run(
      db,
      query(sql`update initiative set facets = one.value ->> 1
        from json_each(${values}) one where initiative.number = one.value ->> 0`),
    );
  }
  return changed.length;
}
