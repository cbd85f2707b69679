/** How often something may be asked for: counted in the database, exactly, since a link that is mailed costs somebody else. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';

export interface Allowance {
  /** Signed, so that no address of a person or a machine is kept. */
  key: string;
  windowSeconds: number;
  most: number;
}

export interface Spent {
  /** Whether all of them allowed it. */
  allowed: boolean;
  /** Until the last of those that refused begins anew. */
  retryAfterSeconds: number;
}

/** Takes one of each, in one call; writes a row each. A window begins on the clock, at multiples of its length. */
export async function spend(db: Database, allowances: Allowance[], now: Date): Promise<Spent> {
  const seconds = Math.floor(now.getTime() / 1000);
  const rows = await run(
    db,
    ...allowances.map(({ key, windowSeconds }) => {
      const begins = seconds - (seconds % windowSeconds);
      return query<{
        used: number;
      }>(sql`insert into allowance (key, window, used) values (${key}, ${begins}, 1)
        on conflict (key, window) do update set used = used + 1 returning used`);
    }),
  );
  const refused = allowances.filter(({ most }, i) => (rows[i]?.[0]?.used ?? 0) > most);
  const waits = refused.map(({ windowSeconds }) => windowSeconds - (seconds % windowSeconds));
  return { allowed: refused.length === 0, retryAfterSeconds: Math.max(0, ...waits) };
}

/** Windows that have ended some time ago count nothing any more. Gives how many rows went. */
export async function forgetAllowances(db: Database, now: Date): Promise<number> {
  const longest = 2 * 86_400;
  const [rows] = await run(
    db,
    query<{ key: string }>(
      sql`delete from allowance where window < ${Math.floor(now.getTime() / 1000) - longest} returning key`,
    ),
  );
  return rows.length;
}
