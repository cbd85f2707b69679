/** What moderators have to decide. */
import { sql } from 'drizzle-orm';
import type { MatterKind, MatterState } from '../../schema/stewardship.ts';
import { newId } from '../secrets.ts';
import { type Query, query } from './database.ts';

export interface NewMatter {
  kind: MatterKind;
  /** Number. */
  initiative: number;
  /** Municipality code, `*` where there is none. */
  area: string;
  /** Id of the revision, the claim or the report. */
  subject: string;
  at: Date;
  id?: string;
}

/** A matter of its own, as every claim and every report is. */
export function matterQuery({ id = newId(), kind, initiative, area, subject, at }: NewMatter): Query<never> {
  return query(sql`insert into matter (id, kind, initiative, area, subject, created_at)
    values (${id}, ${kind}, ${initiative}, ${area}, ${subject}, ${at.getTime()})`);
}

/**
 * For what a listing has one of, a new listing or a change that waits: what somebody writes later takes the place of what
 * they wrote before, and the matter keeps its turn. Whoever decides says which revision they saw.
 */
export function matterOf({ id = newId(), kind, initiative, area, subject, at }: NewMatter): Query<never>[] {
  return [
    query(sql`update matter set subject = ${subject}, area = ${area}, state = 'open',
        answered_at = iif(state = 'asked', ${at.getTime()}, answered_at)
      where initiative = ${initiative} and kind = ${kind} and state in ('open', 'asked')`),
    query(sql`insert into matter (id, kind, initiative, area, subject, created_at)
      select ${id}, ${kind}, ${initiative}, ${area}, ${subject}, ${at.getTime()} where changes() = 0`),
  ];
}

/** What somebody saw before they decided. */
export interface SeenMatter {
  id: string;
  /** Id of the revision, the claim or the report. */
  subject: string;
  state: MatterState;
}

export interface Decided {
  state: MatterState;
  /** In words, for whoever it is about. */
  reason?: string;
  /** Number of the account. */
  by: number;
  at: Date;
}

/** For a batch of `runWhole`: undoes it, as `late`, unless the matter is still as it was seen. */
export function decideQuery(
  { id, subject, state }: SeenMatter,
  { state: becomes, reason = '', by, at }: Decided,
): Query<never> {
  const isAsSeen = sql`state = ${state} and subject = ${subject}`;
  return query(sql`update matter set state = iif(${isAsSeen}, ${becomes}, null), reason = ${reason},
    decided_at = ${at.getTime()}, decided_by = ${by} where id = ${id}`);
}
