/**
 * A moderator decides a matter: what becomes of the listing, the matter, the line of the log and the mails are one batch,
 * which stands only if the matter and the listing are as they were seen.
 */
import type { Listing } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import type { AuditAction, MatterState } from '../../schema/stewardship.ts';
import { type Decision, isPossible, reasonOf, stateAfter } from '../domain/decisions.ts';
import { auditQuery } from '../store/audit.ts';
import { type Query, runWhole } from '../store/database.ts';
import { type MatterFile, matterFile } from '../store/matter-file.ts';
import { decideQuery } from '../store/matters.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { consequences } from './consequences.ts';
import { lettersOf } from './decision-letters.ts';
import { mustModerate } from './moderating.ts';

/** What the moderator had before their eyes. */
export interface Seen {
  /** Id of the revision, the claim or the report. */
  subject: string;
  state: MatterState;
  /** Of the listing. */
  version: number;
}

/**
 * Faults: `not-found`, `forbidden` (with a line in the log), `not-allowed` for what cannot be made of such a matter, and
 * `conflict` when somebody was first: another moderator, or whoever wrote it with something newer. Two calls.
 */
export async function decide(
  acting: ActingAs,
  id: string,
  { seen, decision }: { seen: Seen; decision: Decision },
): Promise<MatterFile> {
  const { db, now, by } = acting;
  const edits = decision.kind === 'approve' ? decision.edits : undefined;
  const file = await mayDecide(acting, id, { ground: edits ?? 'proposed' });
  const { matter, initiative } = file;
  if (!isPossible(matter.kind, decision.kind)) throw new Fault('not-allowed', { field: 'handling' });
  const isAsSeen =
    matter.subject === seen.subject && matter.state === seen.state && initiative.version === seen.version;
  if (!isAsSeen || (seen.state !== 'open' && seen.state !== 'asked')) throw new Fault('conflict');
  const outcome = await runWhole(db, ...(await queriesOf(acting, file, decision)));
  if (outcome !== 'first') throw new Fault('conflict');
  return {
    ...file,
    matter: {
      ...matter,
      state: stateAfter(decision),
      decidedBy: { account: by.number, email: by.email },
      decidedAt: now,
    },
  };
}

/** Faults: `not-found`, `forbidden`. One call. */
export async function mayDecide(
  acting: ActingAs,
  id: string,
  asked: { ground?: 'proposed' | Listing } = {},
): Promise<MatterFile> {
  const file = await matterFile(acting.db, id, { now: acting.now, ...asked });
  if (!file) throw new Fault('not-found');
  await mustModerate(acting, { subject: file.initiative.id, area: file.matter.area });
  return file;
}

async function queriesOf(acting: ActingAs, file: MatterFile, decision: Decision): Promise<Query<unknown>[]> {
  const { now: at, by } = acting;
  const { matter, initiative } = file;
  const { queries, details } = consequences(file, decision, { at, by: by.number });
  const state = stateAfter(decision);
  const line = {
    at,
    action: actionOf(matter.kind, decision.kind),
    actor: await actorOf(acting),
    subject: initiative.id,
    details: { matter: matter.id, kind: matter.kind, ...details },
  };
  return [
    ...queries,
    decideQuery(matter, { state, reason: reasonOf(decision), by: by.number, at }),
    auditQuery(line),
    ...lettersOf(file, decision, at),
  ];
}

function actionOf(kind: MatterFile['matter']['kind'], decision: Decision['kind']): AuditAction {
  if (decision === 'ask') return 'asked-back';
  if (kind === 'claim') return 'claim-decided';
  if (kind === 'report') return 'report-decided';
  return decision === 'approve' ? 'approved' : 'rejected';
}
