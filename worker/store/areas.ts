/** Municipalities and regions. There are about a hundred of them; geometry is read only where it is asked for. */
import { and, asc, count, eq, max, min, sql } from 'drizzle-orm';
import type { Area, AreaGeometry, AreaKind } from '../../schema/area.ts';
import { area } from '../../schema/database/tables.ts';
import { type Bbox, splitAtAntimeridian } from '../../schema/place.ts';
import { municipalitiesAround } from '../domain/around.ts';
import type { AreaWithGeometry } from '../domain/municipality.ts';
import { outlineOf } from '../domain/outline.ts';
import { type Database, query, run } from './database.ts';
import { compact } from './row.ts';
import type { Paging } from './search.ts';

type Row = typeof area.$inferSelect;

/** A call may carry so many: the borders of the whole country are a megabyte. */
const AREAS_PER_CALL = 50;

export async function saveAreas(db: Database, areas: Area[]): Promise<void> {
  for (let i = 0; i < areas.length; i += AREAS_PER_CALL) {
    const [first, ...rest] = areas.slice(i, i + AREAS_PER_CALL).map((it) => {
      const row = toRow(it);
      return db.orm.insert(area).values(row).onConflictDoUpdate({ target: area.id, set: row });
    });
    if (first) await db.orm.batch([first, ...rest]);
  }
}

function toRow({ kind, code, name, slug, region, center, bbox, geometry }: Area): Row {
  return {
    id: `${kind}:${code}`,
    kind,
    code,
    name,
    slug,
    region: region ?? null,
    lng: center?.lng ?? null,
    lat: center?.lat ?? null,
    west: bbox?.west ?? null,
    south: bbox?.south ?? null,
    east: bbox?.east ?? null,
    north: bbox?.north ?? null,
    geometry: geometry ?? null,
    outline: geometry ? outlineOf(geometry) : null,
    around: null,
  };
}

/** Works out anew what lies around each municipality; asked for when areas have been saved. */
export async function saveAround(db: Database): Promise<void> {
  const rows = await db.orm.select().from(area).where(eq(area.kind, 'municipality'));
  const around = municipalitiesAround(rows.map(fromRow));
  await run(
    db,
    query(
      sql`update area set around = one.value ->> 1 from json_each(${JSON.stringify(
        [...around].map(([code, codes]) => [`municipality:${code}`, JSON.stringify(codes)]),
      )}) one where area.id = one.value ->> 0`,
    ),
  );
}

/** What the pages need of an area: its borders are up to half a megabyte. */
export const withoutGeometry = sql.raw('kind, code, name, slug, region, lng, lat, west, south, east, north');
export type BareAreaRow = Omit<Row, 'id' | 'geometry' | 'outline' | 'around'>;

export function areaFromRow(row: BareAreaRow): Area {
  return fromRow(row);
}

const bareColumns = {
  id: area.id,
  kind: area.kind,
  code: area.code,
  name: area.name,
  slug: area.slug,
  region: area.region,
  lng: area.lng,
  lat: area.lat,
  west: area.west,
  south: area.south,
  east: area.east,
  north: area.north,
};

/** Without geometry, ordered by code; of both kinds where none is named. */
export async function listAreas(db: Database, kind?: AreaKind): Promise<Area[]> {
  const all = db.orm.select(bareColumns).from(area);
  const rows = await all.where(kind && eq(area.kind, kind)).orderBy(asc(area.id));
  return rows.map(fromRow);
}

/** Every municipality that has a polygon: what the import assigns by. */
export async function municipalityPolygons(db: Database): Promise<AreaWithGeometry[]> {
  const rows = await db.orm
    .select()
    .from(area)
    .where(and(eq(area.kind, 'municipality'), sql`geometry is not null`));
  return rows
    .map(fromRow)
    .filter((it): it is AreaWithGeometry => it.geometry !== undefined && it.bbox !== undefined);
}

export const areaFromWholeRow = fromRow;

function fromRow(row: BareAreaRow & { geometry?: Row['geometry'] }): Area {
  const { lng, lat, west, south, east, north } = row;
  return {
    kind: row.kind,
    code: row.code,
    name: row.name,
    slug: row.slug,
    ...compact({ region: row.region, geometry: row.geometry ?? null }),
    ...(lng !== null && lat !== null ? { center: { lng, lat } } : {}),
    ...(west !== null && south !== null && east !== null && north !== null
      ? { bbox: { west, south, east, north } }
      : {}),
  };
}

export interface AreaPage {
  areas: Area[];
  matched: number;
  next?: string;
}

/** With geometry. Reads every area of the kinds: about a hundred rows, whatever the country holds. */
export async function areaPage(
  db: Database,
  { kind, bbox }: { kind?: AreaKind; bbox?: Bbox },
  { limit, cursor }: Paging,
): Promise<AreaPage> {
  const offset = Number(/^r(\d+)$/.exec(cursor ?? '')?.[1] ?? 0);
  const where = and(kind ? eq(area.kind, kind) : undefined, bbox ? touches(bbox) : undefined);
  const [rows, counts] = await db.orm.batch([
    db.orm.select().from(area).where(where).orderBy(asc(area.id)).limit(limit).offset(offset),
    db.orm.select({ n: count() }).from(area).where(where),
  ]);
  const matched = counts[0]?.n ?? 0;
  return {
    areas: rows.map(fromRow),
    matched,
    ...(offset + rows.length < matched ? { next: `r${offset + rows.length}` } : {}),
  };
}

function touches(box: Bbox) {
  const parts = splitAtAntimeridian(box).map(
    ({ west, east }) => sql`(${area.west} <= ${east} and ${area.east} >= ${west})`,
  );
  return sql`(${sql.join(parts, sql` or `)}) and ${area.south} <= ${box.north} and ${area.north} >= ${box.south}`;
}

export async function areaById(db: Database, id: string): Promise<Area | undefined> {
  const rows = await db.orm.select().from(area).where(eq(area.id, id)).limit(1);
  return rows[0] && fromRow(rows[0]);
}

/** The border of a municipality as a map of it is drawn; undefined where no border was imported. */
export async function areaOutline(
  db: Database,
  code: string,
): Promise<{ name: string; outline: AreaGeometry } | undefined> {
  // Of an area that was imported before there were outlines, the border as it is.
  const rows = await db.orm
    .select({ name: area.name, outline: area.outline, geometry: area.geometry })
    .from(area)
    .where(eq(area.id, `municipality:${code}`));
  const [row] = rows;
  const outline = row?.outline ?? row?.geometry;
  return row && outline ? { name: row.name, outline } : undefined;
}

export async function areaExtent(db: Database): Promise<Bbox | undefined> {
  const rows = await db.orm
    .select({ west: min(area.west), south: min(area.south), east: max(area.east), north: max(area.north) })
    .from(area);
  const { west, south, east, north } = rows[0] ?? {};
  const values = [west, south, east, north];
  if (values.some((value) => value === null || value === undefined)) return undefined;
  return { west: Number(west), south: Number(south), east: Number(east), north: Number(north) };
}
