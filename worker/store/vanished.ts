/** Listings that their source no longer has. They stay as they are; a mark says so to those who moderate. */
import { sql } from 'drizzle-orm';
import { VANISHED_COUNTED } from '../../schema/harvest.ts';
import { type Database, type Query, query, run } from './database.ts';
import type { Harvest } from './harvests.ts';

/** What the last whole run of a source found. */
export async function seenBefore(db: Database, { number }: Pick<Harvest, 'number'>): Promise<string[]> {
  const [rows] = await run(
    db,
    query<{ seen: string }>(sql`select seen from harvest_source where number = ${number}`),
  );
  return JSON.parse(rows[0]?.seen ?? '[]');
}

/**
 * Marks what was seen before and is not now, and takes the mark from what is there again. What has a mark already keeps its
 * time. Reads a row for each that comes or goes.
 */
export function vanishedQueries(
  { number }: Pick<Harvest, 'number'>,
  { gone, back, seen, at }: { gone: string[]; back: string[]; seen: string[]; at: Date },
): Query<never>[] {
  return [
    query(sql`insert into vanished (initiative, source, at)
      select number, ${number}, ${at.getTime()} from initiative
      where id in (select value from json_each(${JSON.stringify(gone)}))
      on conflict do nothing`),
    query(sql`delete from vanished where source = ${number} and initiative in (
      select number from initiative where id in (select value from json_each(${JSON.stringify(back)})))`),
    query(sql`update harvest_source set seen = ${JSON.stringify(seen)} where number = ${number}`),
  ];
}

export interface Vanished {
  id: string;
  slug: string;
  name: string;
  at: Date;
}

/** Those of a source that are still listed, the longest gone first. Reads two rows each. */
export async function vanishedOf(db: Database, source: number, most = 200): Promise<Vanished[]> {
  const [rows] = await run(
    db,
    query<Omit<Vanished, 'at'> & { at: number }>(sql`select initiative.id, slug, name, vanished.at
      from vanished join initiative on initiative.number = vanished.initiative
      where vanished.source = ${source} and status in ('published', 'paused')
      order by vanished.at, name limit ${most}`),
  );
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** Ids of all that have a mark. */
export async function markedIds(db: Database, source: number): Promise<string[]> {
  const [rows] = await run(
    db,
    query<{
      id: string;
    }>(sql`select id from vanished join initiative on initiative.number = vanished.initiative
      where vanished.source = ${source}`),
  );
  return rows.map(({ id }) => id);
}

/**
 * One for each of these areas, one for everything where they are undefined: how many are still listed of what is fetched for
 * it, up to `VANISHED_COUNTED`. Reads a row a source and two a mark.
 */
export function vanishedCountQueries(areas: string[] | undefined): Query<{ n: number }>[] {
  // Each by a range of the index: the rows of a list of areas would be read as well.
  const of = (area: string) => sql`harvest_source cross join vanished
    on harvest_source.municipality = ${area} and vanished.source = harvest_source.number`;
  return (areas?.map(of) ?? [sql`vanished`]).map((marks) =>
    query(sql`select count(*) as n from (
      select 1 from ${marks} join initiative on initiative.number = vanished.initiative
      where status in ('published', 'paused') limit ${VANISHED_COUNTED})`),
  );
}

/** Of one listing that is still listed: which source no longer has it, and since when. Four rows. */
export function vanishedMarkQuery(initiative: number): Query<{ title: string; at: number }> {
  return query(sql`select title, vanished.at from vanished
    join initiative on initiative.number = vanished.initiative and status in ('published', 'paused')
    join harvest_source on harvest_source.number = vanished.source join source on source.key = harvest_source.key
    where vanished.initiative = ${initiative}`);
}

/** How many of each of these sources are still listed. */
export async function countVanished(db: Database, sources: number[]): Promise<Map<number, number>> {
  const [rows] = await run(
    db,
    query<{ source: number; n: number }>(sql`select vanished.source, count(*) as n
      from vanished join initiative on initiative.number = vanished.initiative
      where vanished.source in (select value from json_each(${JSON.stringify(sources)}))
        and status in ('published', 'paused') group by vanished.source`),
  );
  return new Map(rows.map(({ source, n }) => [source, n]));
}
