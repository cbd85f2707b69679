/** Doors that open for moderators and administrators alone. Who tries the handle stands in the log. */
import { Fault } from '../../schema/problem.ts';
import { isAdministrator, moderatedAreas, moderates } from '../domain/permissions.ts';
import { auditQuery } from '../store/audit.ts';
import { run } from '../store/database.ts';
import { type ActingAs, actorOf } from './acting.ts';

/** Faults: `forbidden`. */
export function mustAdminister(acting: ActingAs): Promise<void> {
  return isAdministrator(acting.by) ? Promise.resolve() : refuse(acting, { subject: 'administration' });
}

/** The areas that somebody sees the queue of, `*` for all. Faults: `forbidden` for who moderates none. */
export async function mustModerateSome(acting: ActingAs): Promise<string[]> {
  const areas = moderatedAreas(acting.by);
  if (areas.length === 0) await refuse(acting, { subject: 'moderation' });
  return areas;
}

/** Faults: `forbidden`. */
export function mustModerate(acting: ActingAs, of: { subject: string; area: string }): Promise<void> {
  return moderates(acting.by, of.area) ? Promise.resolve() : refuse(acting, of);
}

async function refuse(acting: ActingAs, of: { subject: string; area?: string }): Promise<never> {
  const line = { at: acting.now, action: 'refused', actor: await actorOf(acting), ...of } as const;
  await run(acting.db, auditQuery(line));
  throw new Fault('forbidden');
}
