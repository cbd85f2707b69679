/**
 * The tables of D1. Only `worker/store` reads them; the migrations beside this file are made from it
 * (`npm run migration -- --name reason`). Triggers and the text index are in `0001_geo-index.sql`.
 */
import { sql } from 'drizzle-orm';
import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core';
import type { AreaGeometry, PlaceKind } from '../area.ts';
import { CATEGORY_KEYS, type Category } from '../category.ts';
import type { Initiative } from '../initiative.ts';

const time = (name: string) => integer(name, { mode: 'timestamp_ms' });
const json = <T>(name: string) => text(name, { mode: 'json' }).$type<T>();

/** One count column a category: columns are free, rows are not. */
export function countPerCategory() {
  const columns = CATEGORY_KEYS.map(
    (key) => [key, integer(categoryColumn(key)).notNull().default(0)] as const,
  );
  return Object.fromEntries(columns) as Record<Category, (typeof columns)[number][1]>;
}

export function categoryColumn(key: Category): string {
  return `in_${key.replaceAll('-', '_')}`;
}

export const initiative = sqliteTable(
  'initiative',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    slug: text('slug').notNull(),
    version: integer('version').notNull().default(1),
    status: text('status').$type<Initiative['status']>().notNull(),
    name: text('name').notNull(),
    summary: text('summary').notNull(),
    description: text('description').notNull().default(''),
    nameEn: text('name_en'),
    summaryEn: text('summary_en'),
    descriptionEn: text('description_en'),
    category: text('category').$type<Category>().notNull(),
    tags: json<Initiative['tags']>('tags').notNull(),
    organiser: json<NonNullable<Initiative['organiser']>>('organiser'),
    audience: json<Initiative['audience']>('audience').notNull(),
    price: text('price').$type<NonNullable<Initiative['price']>>(),
    joining: text('joining').$type<NonNullable<Initiative['joining']>>(),
    languages: json<Initiative['languages']>('languages').notNull(),
    access: json<Initiative['access']>('access').notNull(),
    needs: json<Initiative['needs']>('needs').notNull(),
    municipalityPart: text('municipality_part').$type<NonNullable<Initiative['municipalityPart']>>(),
    lng: real('lng'),
    lat: real('lat'),
    precision: text('precision').$type<NonNullable<Initiative['place']>['precision']>(),
    address: text('address'),
    postcode: text('postcode'),
    town: text('town'),
    venue: text('venue'),
    municipality: text('municipality'),
    serviceArea: json<Initiative['serviceArea']>('service_area').notNull(),
    openingHours: text('opening_hours'),
    activities: json<Initiative['activities']>('activities').notNull(),
    contact: json<Initiative['contact']>('contact').notNull(),
    links: json<Initiative['links']>('links').notNull(),
    pictures: json<Initiative['pictures']>('pictures').notNull(),
    ownerState: text('owner_state').$type<Initiative['ownerState']>().notNull().default('unclaimed'),
    confirmedAt: time('confirmed_at'),
    confirmedBy: text('confirmed_by').$type<NonNullable<Initiative['confirmedBy']>>(),
    source: text('source'),
    sourceId: text('source_id'),
    sourceUrl: text('source_url'),
    /** Digest of what the source said last: a repeated import changes nothing. */
    sourceDigest: text('source_digest'),
    inspiredBy: text('inspired_by'),
    /** The day on which a pause ends, as `2026-11-23`. */
    pausedUntil: text('paused_until'),
    /** How many times its owners were asked since it was confirmed, and when last. */
    reminders: integer('reminders').notNull().default(0),
    remindedAt: time('reminded_at'),
    createdAt: time('created_at').notNull(),
    updatedAt: time('updated_at').notNull(),
    /** Morton key and Web Mercator units of the point that is shown; null when none is. */
    key: integer('key'),
    x: integer('x'),
    y: integer('y'),
    /** Folded text and tokens for the text index. */
    searchName: text('search_name').notNull(),
    searchWords: text('search_words').notNull(),
    facets: text('facets').notNull(),
    /** What a list can be narrowed by, as bits (worker/domain/facet-mask.ts). */
    facetMask: integer('facet_mask').notNull().default(0),
  },
  (table) => [
    uniqueIndex('initiative_id').on(table.id),
    uniqueIndex('initiative_slug').on(table.slug),
    index('initiative_key').on(table.key).where(sql`status = 'published' and key is not null`),
    // Whose owners are due to be asked whether it still exists (worker/store/reminders.ts).
    index('initiative_due')
      .on(table.reminders, sql`coalesce(reminded_at, confirmed_at)`)
      .where(sql`status = 'published' and owner_state <> 'unclaimed'`),
    index('initiative_updated').on(table.updatedAt).where(sql`status = 'published'`),
    index('initiative_paused')
      .on(table.pausedUntil)
      .where(sql`status = 'paused' and paused_until is not null`),
  ],
);

/** Single events of initiatives; `initiative` is its number, and a trigger removes them with it. */
export const event = sqliteTable(
  'event',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    initiative: integer('initiative').notNull(),
    uid: text('uid').notNull(),
    name: text('name'),
    /** Danish wall-clock time or a day, as in schema/event.ts. */
    start: text('start').notNull(),
    end: text('end'),
    /** The instants that they stand for; of a day its first, and its end the first of the next. */
    startsAt: time('starts_at').notNull(),
    endsAt: time('ends_at').notNull(),
    cancelled: integer('cancelled', { mode: 'boolean' }).notNull().default(false),
    updatedAt: time('updated_at').notNull(),
  },
  (table) => [
    uniqueIndex('event_id').on(table.id),
    index('event_initiative').on(table.initiative, table.startsAt),
    index('event_start').on(table.startsAt),
    index('event_long').on(table.startsAt).where(sql`ends_at - starts_at > 86400000`),
  ],
);

/** The pyramid: one row for each cell of levels 7 to 15 that holds something. */
export const cell = sqliteTable('cell', {
  /** level * 2^32 + number of the cell in its level: the cells of a tile are one range. */
  id: integer('id').primaryKey(),
  total: integer('total').notNull(),
  sumX: integer('sum_x').notNull(),
  sumY: integer('sum_y').notNull(),
  /** With a total of one this is the number of the one initiative. */
  sumNumber: integer('sum_number').notNull(),
  ...countPerCategory(),
});

/** Exact counts for each municipality, by its code as a number; 0 holds what lies in none. */
export const tally = sqliteTable('tally', {
  municipality: integer('municipality').primaryKey(),
  total: integer('total').notNull(),
  /** Goes up by each change that a map shows; the sum over all rows is the version of the data. */
  changes: integer('changes').notNull().default(0),
  ...countPerCategory(),
});

/** Holds a row only inside the transaction of a bulk load, which does the triggers' work once for all its rows. */
export const bulkLoad = sqliteTable('bulk_load', { first: integer('first').notNull() });

/**
 * What was public and no longer is: its id and when, for those who keep a copy, and nothing of what it said. Triggers write
 * a row when a listing is withdrawn or erased, and take it away when it is published again.
 */
export const tombstone = sqliteTable(
  'tombstone',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    at: time('at').notNull(),
  },
  (table) => [uniqueIndex('tombstone_id').on(table.id), index('tombstone_at').on(table.at)],
);

export const source = sqliteTable('source', {
  key: text('key').primaryKey(),
  title: text('title').notNull(),
  url: text('url'),
  licence: text('licence'),
  credit: text('credit'),
  /** Made-up data: the page says so. */
  example: integer('example', { mode: 'boolean' }).notNull().default(false),
});

export const area = sqliteTable(
  'area',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<'municipality' | 'region'>().notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    slug: text('slug').notNull(),
    region: text('region'),
    lng: real('lng'),
    lat: real('lat'),
    west: real('west'),
    south: real('south'),
    east: real('east'),
    north: real('north'),
    geometry: json<AreaGeometry>('geometry'),
    /** The border as the map of its page draws it: a hundredth of the bytes. */
    outline: json<AreaGeometry>('outline'),
    /** Codes of the municipalities around a municipality, worked out when areas are imported. */
    around: json<string[]>('around'),
  },
  (table) => [uniqueIndex('area_slug').on(table.kind, table.slug), index('area_region').on(table.region)],
);

export const place = sqliteTable(
  'place',
  {
    number: integer('number').primaryKey(),
    id: text('id').notNull(),
    kind: text('kind').$type<PlaceKind>().notNull(),
    name: text('name').notNull(),
    lng: real('lng').notNull(),
    lat: real('lat').notNull(),
    west: real('west'),
    south: real('south'),
    east: real('east'),
    north: real('north'),
    postcode: text('postcode'),
    municipality: text('municipality'),
    population: integer('population').notNull().default(0),
  },
  (table) => [
    uniqueIndex('place_id').on(table.id),
    index('place_town').on(table.municipality, table.population).where(sql`kind = 'town'`),
  ],
);

/** Every folded spelling a place is found by. Tier 0 holds the biggest places, so that few rows answer a prefix; tier 3 addresses. */
export const placeName = sqliteTable(
  'place_name',
  {
    tier: integer('tier').notNull(),
    folded: text('folded').notNull(),
    place: integer('place').notNull(),
  },
  (table) => [uniqueIndex('place_name_folded').on(table.tier, table.folded, table.place)],
);
