/** Sources that the clock fetches. Their title, licence and credit are in `source`, where every page finds them. */
import { getTableColumns, type SQL, sql } from 'drizzle-orm';
import { harvestSource } from '../../schema/database/harvest-tables.ts';
import { area, source } from '../../schema/database/tables.ts';
import type { HarvestFormat, HarvestOptions } from '../../schema/harvest.ts';
import { type Database, type Query, query, run } from './database.ts';
import { compact } from './row.ts';

export interface Harvest {
  number: number;
  id: string;
  key: string;
  municipality: string;
  municipalityName?: string;
  format: HarvestFormat;
  address: string;
  options: HarvestOptions;
  hours: number;
  paused: boolean;
  /** Left out while it is paused. */
  dueAt?: Date;
  /** Until when somebody is at it. */
  busyUntil?: Date;
  failures: number;
  takesFew: boolean;
  etag?: string;
  lastModified?: string;
  digest?: string;
  title: string;
  url?: string;
  licence?: string;
  credit?: string;
}

/** What a moderator says of one. */
export type HarvestSays = Pick<
  Harvest,
  'municipality' | 'format' | 'address' | 'options' | 'hours' | 'title' | 'licence' | 'credit' | 'url'
>;

/** Reads three rows a source. `areas` undefined: all of them. */
export async function harvestsIn(db: Database, areas: string[] | undefined): Promise<Harvest[]> {
  return select(
    db,
    areas ? sql`municipality in (select value from json_each(${JSON.stringify(areas)}))` : sql`true`,
  );
}

export async function harvestById(db: Database, id: string): Promise<Harvest | undefined> {
  const [found] = await select(db, sql`${harvestSource.id} = ${id}`);
  return found;
}

/** Those whose time has come and that nobody is at, the longest due first. */
export function harvestsDue(db: Database, now: Date, most: number): Promise<Harvest[]> {
  const ms = now.getTime();
  return select(db, sql`due_at is not null and due_at <= ${ms} and coalesce(busy_until, 0) <= ${ms}`, {
    order: sql`due_at`,
    most,
  });
}

async function select(
  db: Database,
  where: SQL,
  { order = sql`${source.title}`, most = 500 }: { order?: SQL; most?: number } = {},
): Promise<Harvest[]> {
  const { seen: _, createdAt: __, ...columns } = getTableColumns(harvestSource);
  const rows = await db.orm
    .select({
      ...columns,
      municipalityName: area.name,
      title: source.title,
      url: source.url,
      licence: source.licence,
      credit: source.credit,
    })
    .from(harvestSource)
    .innerJoin(source, sql`${source.key} = ${harvestSource.key}`)
    .leftJoin(area, sql`${area.id} = 'municipality:' || ${harvestSource.municipality}`)
    .where(where)
    .orderBy(order)
    .limit(most);
  return rows.map(compact);
}

/** It begins paused: nothing is listed before somebody has seen what it would be. */
export function addHarvestQueries(
  { id, key, at }: { id: string; key: string; at: Date },
  says: HarvestSays,
): Query<never>[] {
  const { municipality, format, address, options, hours } = says;
  return [
    query(sql`insert into harvest_source (id, key, municipality, format, address, options, hours, seen, created_at)
      values (${id}, ${key}, ${municipality}, ${format}, ${address}, ${JSON.stringify(options)}, ${hours}, '[]',
        ${at.getTime()})`),
    sourceQuery(key, says),
  ];
}

/** What it said before counts no more: the next run reads all of it. The first statement changes a row if it is still there. */
export function changeHarvestQueries({ number, key }: Harvest, says: HarvestSays): Query<never>[] {
  const { format, address, options, hours } = says;
  return [
    sourceQuery(key, says),
    query(sql`update harvest_source set format = ${format}, address = ${address},
      options = ${JSON.stringify(options)}, hours = ${hours}, etag = null, last_modified = null, digest = null
      where number = ${number}`),
  ];
}

function sourceQuery(
  key: string,
  { title, url, licence, credit }: Pick<HarvestSays, 'title' | 'url' | 'licence' | 'credit'>,
): Query<never> {
  return query(sql`insert into source (key, title, url, licence, credit, example)
    values (${key}, ${title}, ${url ?? null}, ${licence ?? null}, ${credit ?? null}, 0)
    on conflict (key) do update set title = excluded.title, url = excluded.url, licence = excluded.licence,
      credit = excluded.credit`);
}

/** Changes a row unless it was so already. */
export function pauseQuery({ number }: Pick<Harvest, 'number'>): Query<never> {
  return query(
    sql`update harvest_source set paused = 1, due_at = null where number = ${number} and paused = 0`,
  );
}

export function resumeQuery({ number }: Pick<Harvest, 'number'>, now: Date): Query<never> {
  return query(sql`update harvest_source set paused = 0, failures = 0, due_at = ${now.getTime()}
    where number = ${number} and paused = 1`);
}

/** What has vanished is taken at its word this once, and all of the source is read. */
export function takeFewQuery({ number }: Pick<Harvest, 'number'>): Query<never> {
  return query(sql`update harvest_source set takes_few = 1, etag = null, last_modified = null, digest = null
    where number = ${number}`);
}

/** Its listings stay, and so does their credit. */
export function removeHarvestQueries({ number }: Pick<Harvest, 'number'>): Query<never>[] {
  return [
    query(sql`delete from vanished where source = ${number}`),
    query(sql`delete from harvest_run where source = ${number}`),
    query(sql`delete from harvest_source where number = ${number}`),
  ];
}

/** Whether it is ours until then; of several that ask only one is told so. */
export async function claimHarvest(
  db: Database,
  { number }: Pick<Harvest, 'number'>,
  { now, until }: { now: Date; until: Date },
): Promise<boolean> {
  const [rows] = await run(
    db,
    query<{ number: number }>(sql`update harvest_source set busy_until = ${until.getTime()}
      where number = ${number} and coalesce(busy_until, 0) <= ${now.getTime()} returning number`),
  );
  return rows.length > 0;
}
