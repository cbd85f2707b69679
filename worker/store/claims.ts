/** “This is mine”: what becomes of it. */
import { sql } from 'drizzle-orm';
import { type Query, query } from './database.ts';

interface DecidedClaim {
  id: string;
  /** Whose claim it is. */
  by: { account: number };
  initiative: number;
  isTheirs: boolean;
  at: Date;
}

/** An owner more, where it is theirs. */
export function claimQueries(
  { id, by, initiative, isTheirs, at }: DecidedClaim,
  decidedBy: number,
): Query<never>[] {
  const state = isTheirs ? 'accepted' : 'refused';
  return [
    query(sql`update claim set state = ${state}, decided_at = ${at.getTime()}, decided_by = ${decidedBy}
      where id = ${id}`),
    ...(isTheirs
      ? [
          query<never>(sql`insert into ownership (initiative, account, created_at)
            values (${initiative}, ${by.account}, ${at.getTime()}) on conflict do nothing`),
        ]
      : []),
  ];
}
