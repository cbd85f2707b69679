/** What the page of a municipality has beside its list: its towns, and what nobody has confirmed for a year. */
import { sql } from 'drizzle-orm';
import type { LngLat } from '../../schema/place.ts';
import { type Query, query } from './database.ts';

export interface Town {
  name: string;
  lngLat: LngLat;
}

/** One that has waited long for somebody to say that it still exists. */
export interface Waiting {
  slug: string;
  name: string;
  nameEn?: string;
  /** When it was last known to exist; undefined: nobody has ever said so. */
  since?: Date;
}

export interface MunicipalityParts {
  /** The largest of them, by name. */
  towns: Town[];
  /** Those that have waited longest. */
  waiting: Waiting[];
  /** How many waited when they were last counted. */
  waitingTotal: number;
}

const TOWNS = 60;
const WAITING = 8;

interface TownRow {
  name: string;
  lng: number;
  lat: number;
}
interface WaitingRow {
  slug: string;
  name: string;
  name_en: string | null;
  since: number | null;
}
interface WaitingTotalRow {
  n: number;
}

type PartsQueries = [Query<TownRow>, Query<WaitingRow>, Query<WaitingTotalRow>];
type PartsRows = readonly [TownRow[], WaitingRow[], WaitingTotalRow[]];

/** When somebody last stood by a listing, as schema/freshness.ts has it; null for what was only ever imported. */
export const ATTESTED = sql.raw('coalesce(confirmed_at, iif(source is null, updated_at, null))');

/** Reads a row a town and a row for each that waits; nothing without a code. */
export function partsQueries(code: string | undefined): PartsQueries {
  const municipality = code === undefined ? null : Number(code);
  return [
    query(sql`select name, lng, lat from place where kind = 'town' and municipality = ${code ?? null}
      order by population desc limit ${TOWNS}`),
    // What was confirmed or closed since they were counted is left out.
    query(sql`select slug, initiative.name, name_en, ${ATTESTED} as since
      from figure cross join json_each(figure.unconfirmed) one cross join initiative on initiative.number = one.value
      where figure.municipality = ${municipality} and status = 'published'
        and coalesce(${ATTESTED}, 0) < figure.counted_at - ${YEAR_MS}
      order by one.key limit ${WAITING}`),
    query(sql`select older + never as n from figure where municipality = ${municipality}`),
  ];
}

/** A listing that nobody has confirmed for so long waits to be. */
export const YEAR_MS = 365 * 86_400_000;

export function toParts([towns, waiting, [total]]: PartsRows): MunicipalityParts {
  return {
    towns: towns
      .map(({ name, lng, lat }) => ({ name, lngLat: { lng, lat } }))
      .sort((a, b) => a.name.localeCompare(b.name, 'da')),
    waiting: waiting.map(({ slug, name, name_en: nameEn, since }) => ({
      slug,
      name,
      ...(nameEn === null ? {} : { nameEn }),
      ...(since === null ? {} : { since: new Date(since) }),
    })),
    waitingTotal: total?.n ?? 0,
  };
}
