/** What search engines are told of: published initiatives that are not made up, by ranges of their numbers. */
import { sql } from 'drizzle-orm';
import { type Database, query, run } from './database.ts';

/** Numbers in a part; each is an address in two languages. */
export const PART_NUMBERS = 2500;

/** The numbers of the parts that hold something. Reads a row a part. */
export async function sitemapParts(db: Database): Promise<number[]> {
  const size = sql.raw(String(PART_NUMBERS));
  const from = (first: ReturnType<typeof sql>) =>
    sql`select number / ${size} from initiative where number >= ${first} and ${indexable} order by number limit 1`;
  const [rows] = await run(
    db,
    query<{ part: number }>(sql`with recursive parts(part) as (
        select (${from(sql`0`)})
        union all select (${from(sql`(parts.part + 1) * ${size}`)}) from parts where parts.part is not null)
      select part from parts where part is not null`),
  );
  return rows.map(({ part }) => part);
}

export interface Indexed {
  slug: string;
  updatedAt: Date;
}

/** Reads a row for each number of the part. */
export async function sitemapPart(db: Database, part: number): Promise<Indexed[]> {
  const [rows] = await run(
    db,
    query<{ slug: string; updated_at: number }>(sql`select slug, updated_at from initiative
      where number >= ${part * PART_NUMBERS} and number < ${(part + 1) * PART_NUMBERS} and ${indexable}
      order by number`),
  );
  return rows.map((row) => ({ slug: row.slug, updatedAt: new Date(row.updated_at) }));
}

const indexable = sql.raw(
  "status = 'published' and (source is null or source not in (select key from source where example = 1))",
);
