/**
 * What changed since a moment, the oldest change first, and what is to be taken out of a copy: what is public no longer,
 * and what changed and is not (any more) among what is asked for (decision record 0027).
 */
import { sql } from 'drizzle-orm';
import type { InitiativeCard } from '../../schema/initiative.ts';
import type { ResolvedSearch } from '../../schema/search.ts';
import { among, CARD_COLUMNS } from './conditions.ts';
import { type Query, query } from './database.ts';
import { type CardRow, toCard } from './row.ts';

export interface Removed {
  id: string;
  at: Date;
  /** Id of the initiative that it was merged into. */
  to?: string;
}

export interface Changes {
  cards: InitiativeCard[];
  removed: Removed[];
  /** Where the next page begins; undefined on the last one. */
  next?: string;
  /** Since when to ask next time, so that nothing is missed. */
  again: Date;
}

export interface ChangesPaging {
  since: Date;
  limit: number;
  cursor?: string;
  now: Date;
}

type ChangedRow = CardRow & { asked: number };
type GoneRow = { id: string; at: number; number: number; moved_to: string | null };

const HOUR_MS = 3_600_000;

/**
 * A row says when the request began that wrote it, and is there some time later; an import is one long request. So whoever
 * asks again begins an hour before they asked, on a whole hour, so that an address stays the same for a while.
 */
export function askAgainSince(now: Date): Date {
  return new Date(Math.floor((now.getTime() - HOUR_MS) / HOUR_MS) * HOUR_MS);
}

/** For one D1 call. Reads a row for each change, its place in the text index where something is asked, and two of what was merged. */
export function planSince(
  search: ResolvedSearch,
  { since, limit, cursor, now }: ChangesPaging,
): { queries: [Query<ChangedRow>, Query<GoneRow>]; read(rows: readonly [ChangedRow[], GoneRow[]]): Changes } {
  const place = readCursor(cursor) ?? { kind: 'c', at: since.getTime(), number: 0, begun: now.getTime() };
  // In one millisecond what changed comes before what is gone.
  const changedAfter = place.kind === 'c' ? place.number : Number.MAX_SAFE_INTEGER;
  const goneAfter = place.kind === 'c' ? 0 : place.number;
  const take = limit + 1;
  return {
    queries: [
      query(sql`select ${CARD_COLUMNS}, ${among(search)} as asked
        from initiative indexed by initiative_updated
        where status = 'published' and (updated_at, number) > (${place.at}, ${changedAfter})
        order by updated_at, number limit ${take}`),
      query(sql`select id, at, number,
          (select present.id from former_address join initiative present on present.number = former_address.initiative
            where kind = 'id' and value = tombstone.id and present.status = 'published') as moved_to
        from tombstone where (at, number) > (${place.at}, ${goneAfter}) order by at, number limit ${take}`),
    ],
    read([changed, gone]) {
      const all = [
        ...changed.map((row) => ({ kind: 'c' as const, at: row.updated_at, number: row.number, row })),
        ...gone.map((row) => ({ kind: 'g' as const, at: row.at, number: row.number, row })),
      ].sort((a, b) => a.at - b.at || a.kind.localeCompare(b.kind) || a.number - b.number);
      const page = all.slice(0, limit);
      const last = page.at(-1);
      return {
        cards: page.flatMap((it) => (it.kind === 'c' && it.row.asked ? [toCard(it.row)] : [])),
        removed: page.flatMap((it) => {
          if (it.kind === 'g') return [toRemoved(it.row)];
          return it.row.asked ? [] : [{ id: it.row.id, at: new Date(it.at) }];
        }),
        ...(all.length > limit && last
          ? { next: `${last.kind}${last.at}.${last.number}.${place.begun}` }
          : {}),
        again: askAgainSince(new Date(place.begun)),
      };
    },
  };
}

function toRemoved({ id, at, moved_to }: GoneRow): Removed {
  return { id, at: new Date(at), ...(moved_to === null ? {} : { to: moved_to }) };
}

/** The last that was seen, and when its reader began. A cursor of another list is no place in this one. */
function readCursor(cursor: string | undefined) {
  const [, kind, at, number, begun] = /^([cg])(\d+)\.(\d+)\.(\d+)$/.exec(cursor ?? '') ?? [];
  return kind ? { kind, at: Number(at), number: Number(number), begun: Number(begun) } : undefined;
}
