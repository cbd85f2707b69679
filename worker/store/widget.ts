/** What a widget shows, in at most two D1 calls: the municipality that it is of, then its list and what the map needs. */
import { sql } from 'drizzle-orm';
import type { Area } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { areaFromRow, type BareAreaRow, withoutGeometry } from './areas.ts';
import { type Database, query, run } from './database.ts';
import { type Found, type Paging, planFind } from './search.ts';
import { type Source, sourcesQuery, toSource } from './sources.ts';
import { type Counts, municipalityCountsQuery, servedQuery, toTotals, totalsQuery } from './tallies.ts';

/** Whether its border is known, beside what it is. */
export type SaidArea = Area & { bordered: boolean };

/**
 * A municipality by its code, its slug or its name, with *kommune* behind it or without: `0751`, `aarhus`, `Århus`,
 * `Københavns Kommune`. One call; reads two rows.
 */
export async function municipalitySaid(db: Database, said: string): Promise<SaidArea | undefined> {
  const slug = slugify(said);
  const bare = slug.replace(/-(regions?)?kommune$/, '');
  const slugs = sql.join(
    [slug, bare, bare.replace(/s$/, '')].map((one) => sql`${one}`),
    sql`, `,
  );
  const [[row]] = await run(
    db,
    query<
      BareAreaRow & { bordered: number }
    >(sql`select ${withoutGeometry}, geometry is not null as bordered from area
      where kind = 'municipality' and slug in (${slugs})
        or id = ${`municipality:${said}`} limit 1`),
  );
  return row && { ...areaFromRow(row), bordered: row.bordered === 1 };
}

export interface WidgetData {
  found: Found;
  /** By category, whatever else is asked for: of the municipality, or of the whole country. */
  counts: Counts;
  /** Of the data, for the addresses of map tiles. */
  version: number;
  sources: Source[];
}

/** One call: a row an initiative listed, one a municipality of the tally, and one for each that serves this one. */
export async function widgetData(
  db: Database,
  search: ResolvedSearch,
  municipality: string | undefined,
  paging: Paging,
): Promise<WidgetData> {
  const areas = search.area ? { areas: [search.area] } : {};
  const plan = planFind({ ...search, ...areas }, paging);
  const [cards, counts, scans, totals, own, served, sources] = await run(
    db,
    ...plan.queries,
    totalsQuery,
    municipalityCountsQuery(municipality),
    servedQuery(municipality),
    sourcesQuery,
  );
  const { counts: everywhere, version } = toTotals(totals);
  const here = toTotals(own).counts;
  for (const { category, n } of served) here[category] += n;
  return {
    found: plan.read([cards, counts, scans]),
    counts: municipality ? here : everywhere,
    version,
    sources: sources.map(toSource),
  };
}
