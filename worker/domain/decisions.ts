/** What a moderator may make of a matter, by what kind it is. */
import type { Initiative, Listing } from '../../schema/initiative.ts';
import type { MatterKind, MatterState, ReportOutcome } from '../../schema/stewardship.ts';

export type Decision =
  /** `isKnown`: the moderator knows that the owners are who they say; `edits`: with what it should say instead. */
  | { kind: 'approve'; isKnown?: boolean; edits?: Listing }
  | { kind: 'reject'; reason: string }
  | { kind: 'ask'; question: string }
  | { kind: 'done'; outcome: ReportOutcome; words: string; answers: boolean };

const POSSIBLE: Record<MatterKind, Decision['kind'][]> = {
  new: ['approve', 'reject', 'ask'],
  change: ['approve', 'reject', 'ask'],
  claim: ['approve', 'reject', 'ask'],
  // Who told something may have no address to be asked at.
  report: ['done'],
};

export function isPossible(kind: MatterKind, decision: Decision['kind']): boolean {
  return POSSIBLE[kind].includes(decision);
}

export function stateAfter(decision: Decision): MatterState {
  switch (decision.kind) {
    case 'approve':
      return 'approved';
    case 'reject':
      return 'rejected';
    case 'ask':
      return 'asked';
    case 'done':
      return decision.outcome === 'nothing' ? 'rejected' : 'approved';
  }
}

/** In words, for whoever it is about. */
export function reasonOf(decision: Decision): string {
  switch (decision.kind) {
    case 'approve':
      return '';
    case 'reject':
      return decision.reason;
    case 'ask':
      return decision.question;
    case 'done':
      return decision.words;
  }
}

/** A new listing that is approved: its owners have just written it. */
export function published(
  it: Initiative,
  { isKnown, hasOwners, now }: { isKnown: boolean; hasOwners: boolean; now: Date },
): Initiative {
  const ownerState = isKnown
    ? 'verified'
    : it.ownerState === 'unclaimed' && hasOwners
      ? 'claimed'
      : it.ownerState;
  return { ...it, status: 'published', ownerState, confirmedAt: now, confirmedBy: 'owner', updatedAt: now };
}
