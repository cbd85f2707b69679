/** What is near an initiative and what is like it, in one D1 call. */
import { sql } from 'drizzle-orm';
import { categoryColumn } from '../../schema/database/tables.ts';
import type { Initiative, InitiativeCard } from '../../schema/initiative.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { cellNumber } from '../../schema/quadkey.ts';
import { similarAround, similarInArea } from '../domain/similar.ts';
import { CELL_ID_BASE, PYRAMID_LEVELS } from './bulk.ts';
import { CARD_COLUMNS } from './conditions.ts';
import { type Database, type Query, query, run } from './database.ts';
import { aroundQuery, byDistance } from './near.ts';
import { type CardRow, toCard } from './row.ts';

/** `meters` as the crow flies, and only between two points that everybody may see. */
export type Neighbour = InitiativeCard & { meters?: number };

export interface Neighbours {
  near: Neighbour[];
  similar: Neighbour[];
}

export const NEIGHBOURS = 4;
/** Asked for around the point: itself is one, and a few more make sure that none nearer is left out. */
const AROUND = 8;
/** The first holds enough by its choice, the second what lies just beyond its edge. */
const SQUARES = 2;
/** A ring that holds so many of the category has four left without itself and what is said to be near. */
const ENOUGH = 2 * NEIGHBOURS + 1;
/** Of a ring whose neighbours are crowded only the newest are compared. */
const COMPARED = 32;

/** Reads about 80 rows, and never more than 110. */
export async function neighboursOf(db: Database, it: Initiative): Promise<Neighbours> {
  const at = it.place?.precision === 'hidden' ? undefined : it.place?.lngLat;
  if (!at) {
    const [rows] = await run(db, ofIndex(sql`${similarInArea(it)}`, ENOUGH));
    return { near: [], similar: others(it, rows.map(toCard)).slice(0, NEIGHBOURS) };
  }
  const [around, alike] = await run(db, aroundQuery(at, AROUND, SQUARES), similarQuery(at, it.category));
  const near = others(it, byDistance(at, around)).slice(0, NEIGHBOURS);
  const known = new Set(near.map(({ number }) => number));
  const similar = others(it, nearestFirst(at, alike)).filter(({ number }) => !known.has(number));
  return { near, similar: similar.slice(0, NEIGHBOURS) };
}

function others<Card extends InitiativeCard>({ number }: Initiative, cards: Card[]): Card[] {
  return cards.filter((card) => card.number !== number);
}

/** The pyramid tells in which of the rings around the point there are enough of the category. */
function similarQuery(at: LngLat, category: Initiative['category']): Query<CardRow> {
  const rings = similarAround(at, category, PYRAMID_LEVELS);
  const values = rings.map(({ cell, match }) => sql`(${cell.z * CELL_ID_BASE + cellNumber(cell)}, ${match})`);
  const widest = rings.at(-1)?.match ?? '';
  const count = sql.raw(categoryColumn(category));
  return ofIndex(
    sql`coalesce((select ring.question from (select column1 as id, column2 as question
        from (values ${sql.join(values, sql`, `)})) ring
      cross join cell on cell.id = ring.id where ${count} >= ${ENOUGH} limit 1), ${widest})`,
    COMPARED,
  );
}

function ofIndex(match: ReturnType<typeof sql>, most: number): Query<CardRow> {
  return query<CardRow>(sql`select ${CARD_COLUMNS} from initiative_text
    where initiative_text match ${match} order by rowid desc limit ${most}`);
}

function nearestFirst(at: LngLat, rows: CardRow[]): Neighbour[] {
  const cards = rows.map(toCard);
  return cards
    .map((card) => (card.lngLat ? { ...card, meters: distanceMeters(at, card.lngLat) } : card))
    .sort((a, b) => metersOf(a) - metersOf(b) || a.number - b.number);
}

function metersOf({ meters }: Neighbour): number {
  return meters ?? Number.POSITIVE_INFINITY;
}
