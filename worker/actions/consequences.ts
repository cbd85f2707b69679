/** What a decision writes beside the matter itself: the listing, its revisions, its owners. */
import type { Initiative } from '../../schema/initiative.ts';
import { type Decision, published } from '../domain/decisions.ts';
import { newId } from '../secrets.ts';
import { proposalPutAside, proposalShown, stepQueries } from '../store/changes.ts';
import { claimDecided } from '../store/claims.ts';
import type { Query } from '../store/database.ts';
import type { MatterFile } from '../store/matter-file.ts';
import { forgetWhoTold } from '../store/reports.ts';
import { indexOf, withListing } from './amend.ts';

interface Deciding {
  at: Date;
  /** Number of the moderator's account. */
  by: number;
}

export interface Consequences {
  /** Undo their batch when the listing is not as it was. */
  queries: Query<unknown>[];
  /** For the log. */
  details: Record<string, string | number>;
}

const NONE: Consequences = { queries: [], details: {} };

export function consequences(file: MatterFile, decision: Decision, deciding: Deciding): Consequences {
  if (decision.kind === 'ask') return NONE;
  switch (file.matter.kind) {
    case 'new':
      return ofNew(file, decision, deciding);
    case 'change':
      return ofChange(file, decision, deciding);
    case 'claim':
      return ofClaim(file, decision, deciding);
    case 'report':
      return ofReport(file, decision, deciding);
  }
}

function ofNew(file: MatterFile, decision: Decision, { at, by }: Deciding): Consequences {
  const { initiative: before, owners } = file;
  const author = { id: newId(), actor: 'moderator', account: by, at } as const;
  if (decision.kind !== 'approve') {
    return step(stepQueries({ before, after: { ...before, status: 'rejected' }, by: author }), before);
  }
  const { edits, isKnown = false } = decision;
  const worded = edits ? withListing(before, edits, { ...file, now: at }) : before;
  const after = published(worded, { isKnown, hasOwners: owners.length > 0, now: at });
  // Also where no word changes: the days on which something happens are those from today.
  const index = indexOf(after, { ...file, now: at });
  return step(stepQueries({ before, after, index, by: author }), before);
}

function ofChange(file: MatterFile, decision: Decision, { at, by }: Deciding): Consequences {
  const { initiative: before, revision } = file;
  if (!revision) return NONE;
  if (decision.kind !== 'approve')
    return { queries: [proposalPutAside(revision.id, 'rejected')], details: {} };
  const after = withListing(before, decision.edits ?? revision.listing, { ...file, now: at });
  const index = indexOf(after, { ...file, now: at });
  if (!decision.edits) return step(proposalShown({ before, after, index, proposal: revision.id }), before);
  const author = { id: newId(), actor: 'moderator', account: by, at } as const;
  return step(
    [...stepQueries({ before, after, index, by: author }), proposalPutAside(revision.id, 'superseded')],
    before,
  );
}

function ofClaim(
  { initiative: before, claim }: MatterFile,
  decision: Decision,
  deciding: Deciding,
): Consequences {
  if (!claim) return NONE;
  const isTheirs = decision.kind === 'approve';
  const decided = claimDecided(
    { ...claim, initiative: before.number, isTheirs, at: deciding.at },
    deciding.by,
  );
  const details = { decision: isTheirs ? 'accepted' : 'refused' };
  if (!isTheirs || before.ownerState === 'verified') return { queries: decided, details };
  const author = { id: newId(), actor: 'moderator', account: deciding.by, at: deciding.at } as const;
  const after: Initiative = { ...before, ownerState: 'verified' };
  return { queries: [...stepQueries({ before, after, by: author }), ...decided], details };
}

function ofReport(
  { initiative: before, report }: MatterFile,
  decision: Decision,
  { at, by }: Deciding,
): Consequences {
  if (!report || decision.kind !== 'done') return NONE;
  const details = { about: report.kind, outcome: decision.outcome };
  const forget = forgetWhoTold(report.id);
  const closes = decision.outcome === 'closed' && before.status !== 'closed';
  if (!closes) return { queries: [forget], details };
  const author = { id: newId(), actor: 'moderator', account: by, at } as const;
  const after: Initiative = { ...before, status: 'closed', updatedAt: at };
  return { queries: [...stepQueries({ before, after, by: author }), forget], details };
}

function step(queries: Query<unknown>[], before: Initiative): Consequences {
  return { queries, details: { version: before.version + 1 } };
}
