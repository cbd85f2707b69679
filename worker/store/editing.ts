/** What the page for changing a listing needs beside the listing itself. */
import { sql } from 'drizzle-orm';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import { type Database, query, run } from './database.ts';
import { vanishedMarkQuery } from './vanished.ts';

export interface Editing {
  /** What waits for a moderator: whoever wrote it goes on from there. */
  proposed?: Listing;
  /** Names of the municipalities that either serves, by code. */
  names: Map<string, string>;
  /** The source that it was fetched from and that no longer has it, and since when. */
  vanished?: { from: string; since: Date };
}

/** One call; reads the revisions of one listing, a row for each municipality that it serves, and four for its source. */
export async function editingOf(
  db: Database,
  it: Pick<Initiative, 'number' | 'serviceArea'>,
): Promise<Editing> {
  const waiting = sql`from revision where initiative = ${it.number} and state = 'proposed'`;
  const [proposals, areas, [mark]] = await run(
    db,
    query<{ listing: string }>(sql`select listing ${waiting} order by number desc limit 1`),
    query<{ code: string; name: string }>(sql`select code, name from area where id in (
      select value from json_each(${JSON.stringify(it.serviceArea)})
      union select served.value from (select listing ${waiting}) one, json_each(one.listing, '$.serviceArea') served)`),
    vanishedMarkQuery(it.number),
  );
  const [proposal] = proposals;
  return {
    names: new Map(areas.map(({ code, name }) => [code, name])),
    ...(mark ? { vanished: { from: mark.title, since: new Date(mark.at) } } : {}),
    ...(proposal ? { proposed: JSON.parse(proposal.listing) as Listing } : {}),
  };
}

/** What a listing said at a version, where that is still known and has not been taken out. */
export async function listingAt(db: Database, number: number, version: number): Promise<Listing | undefined> {
  const [rows] = await run(
    db,
    query<{ listing: string }>(sql`select listing from revision
      where initiative = ${number} and version = ${version} and state = 'live' and redacted = '[]' limit 1`),
  );
  return rows[0] && (JSON.parse(rows[0].listing) as Listing);
}
