/** Slugs and ids that an initiative had, or that were merged into it. What was once linked to stays found. */
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { formerAddress } from '../../schema/database/account-tables.ts';
import { area, initiative } from '../../schema/database/tables.ts';
import { type Database, type Query, query } from './database.ts';

export interface FormerAddress {
  kind: 'slug' | 'id';
  value: string;
  /** Number of the initiative that it leads to from now on. */
  initiative: number;
  at: Date;
}

/**
 * For the batch of the change that takes the address away. An address that leads somewhere already goes on leading
 * there: whoever merges what others were merged into moves their addresses too. Writes at most three rows.
 */
export function formerAddressQuery({ kind, value, initiative, at }: FormerAddress): Query<never> {
  return query(sql`insert into former_address (kind, value, initiative, created_at)
    values (${kind}, ${value}, ${initiative}, ${at.getTime()}) on conflict do nothing`);
}

/**
 * What an initiative with one of these former addresses is called now, whatever its status: who asks must not tell
 * of what is not published. Reads two rows for one that is published and three for one that is gone, none otherwise.
 */
export function presentOf({ orm }: Database, kind: FormerAddress['kind'], values: string[]) {
  const own = kind === 'slug' ? initiative.slug : initiative.id;
  return (
    orm
      .select({
        id: initiative.id,
        slug: initiative.slug,
        status: initiative.status,
        category: initiative.category,
        pausedUntil: initiative.pausedUntil,
        /** Of the municipality that a paused or closed one is in. */
        code: area.code,
        name: area.name,
      })
      .from(formerAddress)
      .innerJoin(initiative, eq(initiative.number, formerAddress.initiative))
      .leftJoin(
        area,
        sql`${initiative.status} in ('paused', 'closed') and ${area.id} = 'municipality:' || ${initiative.municipality}`,
      )
      // One that got its old address back does not lead to itself.
      .where(
        and(eq(formerAddress.kind, kind), inArray(formerAddress.value, values), ne(formerAddress.value, own)),
      )
  );
}

export type Present = Awaited<ReturnType<typeof presentOf>>[number];

/** The same for a batch of {@link run}. */
export function presentQuery(db: Database, kind: FormerAddress['kind'], value: string): Query<Present> {
  return query(presentOf(db, kind, [value]).getSQL());
}

/** Of one that is published; of no other is its present address told. */
export function publishedOf(present: Present[]): Present | undefined {
  return present.find(({ status }) => status === 'published');
}
