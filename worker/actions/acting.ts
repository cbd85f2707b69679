/** What an action is told: actions read facts, decide by the rules of `domain`, and save in one batch. */
import { Fault } from '../../schema/problem.ts';
import { actorHash } from '../actor.ts';
import type { Settings } from '../settings.ts';
import type { Database, runWhole } from '../store/database.ts';
import type { SignedIn } from '../store/sessions.ts';

export interface Acting {
  db: Database;
  now: Date;
  settings: Settings;
}

export interface ActingAs extends Acting {
  by: SignedIn;
}

/** The secret that links and forms are signed with, or a fault that says that this site has none. */
export function secretOf({ settings }: Pick<Acting, 'settings'>): string {
  if (!settings.secret) throw new Fault('not-set-up', { detail: 'this site has no SECRET' });
  return settings.secret;
}

/** How whoever acts is named in the log. */
export function actorOf(acting: ActingAs): Promise<string> {
  return actorHash(secretOf(acting), acting.by);
}

/** A fault unless it was first; a request that came twice is answered like the one before it. */
export function mustBeFirst(outcome: Awaited<ReturnType<typeof runWhole>>): void {
  if (outcome === 'late') throw new Fault('changed-meanwhile');
}
