/** Pieces of SQL that lists, counts and maps share. */
import { type SQL, sql } from 'drizzle-orm';
import type { Bbox } from '../../schema/place.ts';
import { coverByRanges, type KeyRange, rangesWorth } from '../../schema/quadkey.ts';
import type { ResolvedSearch, Search } from '../../schema/search.ts';
import { matchOf } from '../domain/match.ts';

/**
 * What a row of a list shows: under the same names in the table and in the text index. One without a place of its own
 * reads a row more, for the name of its municipality.
 */
export const CARD_COLUMNS = sql.raw(
  `number, slug, id, name, name_en, summary, summary_en, category, audience, price, joining, address, postcode,
  town, municipality, service_area, lng, lat, precision, opening_hours, activities, contact, source, source_url, confirmed_at, updated_at, key,
  iif(town is null and key is null, (select json_object('code', area.code, 'name', area.name) from area
    where area.id = coalesce(service_area ->> 0, 'municipality:' || municipality)), null) as served_first`,
);

/** `from … where …` of the published points in a box, by the key ranges that cover it. */
export function inBox(box: Bbox, ranges: KeyRange[] = coverByRanges(box, rangesWorth(box))): SQL {
  return sql`${inRanges(ranges)} and ${within(box)}`;
}

/** `from … where …` of the published points in key ranges, range by range in the order they are given. */
export function inRanges(ranges: KeyRange[]): SQL {
  if (ranges.length === 0) return sql`initiative where false`;
  // VALUES, whose rows are not counted as those of json_each are; they hold nothing but numbers.
  const spans = sql.raw(ranges.map(({ from, to }) => `(${from}, ${to})`).join(', '));
  // CROSS JOIN: the planner must walk the ranges, not the table (decision record 0002).
  return sql`(select column1 as first_key, column2 as end_key from (values ${spans})) span
    cross join initiative indexed by initiative_key
    where status = 'published' and key is not null and key >= span.first_key and key < span.end_key`;
}

/** The exact test behind the tokens: cells reach beyond the box, and times have no token. */
export function exactly({ bbox, updated }: Search): SQL {
  return sql`${bbox ? sql`and ${within(bbox)}` : sql``} ${updatedWithin(updated)}`;
}

export function within(box: Bbox): SQL {
  const lng =
    box.west <= box.east
      ? sql`lng >= ${box.west} and lng <= ${box.east}`
      : sql`(lng >= ${box.west} or lng <= ${box.east})`;
  // A hidden place has a position and no key: a box must not find it.
  return sql`key is not null and ${lng} and lat >= ${box.south} and lat <= ${box.north}`;
}

export function updatedWithin(updated: Search['updated']): SQL {
  const from = updated?.from ? sql`and updated_at >= ${updated.from.getTime()}` : sql``;
  const to = updated?.to ? sql`and updated_at <= ${updated.to.getTime()}` : sql``;
  return sql`${from} ${to}`;
}

/** Whether a row of `initiative` is among what is asked for: true of all where nothing is. Times are not looked at. */
export function among({ bbox, updated: _, ...words }: ResolvedSearch): SQL {
  const match = matchOf(words);
  const found = match
    ? sql`exists (select 1 from initiative_text where initiative_text match ${match.all} and rowid = initiative.number)`
    : sql`true`;
  return bbox ? sql`(${found} and coalesce(${within(bbox)}, false))` : found;
}
