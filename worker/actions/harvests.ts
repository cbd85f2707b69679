/** Moderators keep the lists of others that are fetched for their municipality. */

import { slugify } from '../../schema/fold.ts';
import { Fault } from '../../schema/problem.ts';
import type { AuditAction } from '../../schema/stewardship.ts';
import { shortMark } from '../secrets.ts';
import { type AuditLine, auditOfChange, auditQuery } from '../store/audit.ts';
import { type Query, runWhole } from '../store/database.ts';
import {
  addHarvestQueries,
  changeHarvestQueries,
  type Harvest,
  type HarvestSays,
  harvestById,
  pauseQuery,
  removeHarvestQueries,
  resumeQuery,
  takeFewQuery,
} from '../store/harvests.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { mustModerate } from './moderating.ts';

/** Faults: `not-found`, `forbidden`. */
export async function harvestToSee(acting: ActingAs, id: string): Promise<Harvest> {
  const found = await harvestById(acting.db, id);
  if (!found) throw new Fault('not-found');
  await mustModerate(acting, { subject: id, area: found.municipality });
  return found;
}

/** `id` is of the form: sent twice it is one source. Faults: `forbidden`. Two calls. */
export async function addHarvest(acting: ActingAs, id: string, says: HarvestSays): Promise<void> {
  const { db, now } = acting;
  await mustModerate(acting, { subject: id, area: says.municipality });
  // Nobody else's: a key is a part of the ids of its listings, and must not lead to those of another source.
  const key = `${slugify(says.title).slice(0, 50) || 'kilde'}-${shortMark()}`;
  const line = await lineOf(acting, 'source-added', { id, ...says });
  await runWhole(db, ...addHarvestQueries({ id, key, at: now }, says), auditQuery(line));
}

/** The municipality of a source stays: its listings lie there. */
export async function changeHarvest(acting: ActingAs, harvest: Harvest, says: HarvestSays): Promise<void> {
  const line = await lineOf(acting, 'source-changed', harvest);
  await runWhole(acting.db, ...changeHarvestQueries(harvest, says), auditOfChange(line));
}

export async function pauseHarvest(acting: ActingAs, harvest: Harvest): Promise<void> {
  await once(acting, harvest, { action: 'source-paused', queries: [pauseQuery(harvest)] });
}

export async function resumeHarvest(acting: ActingAs, harvest: Harvest): Promise<void> {
  await once(acting, harvest, { action: 'source-resumed', queries: [resumeQuery(harvest, acting.now)] });
}

/** What is no longer at the source is marked by the next run, however much that is. */
export async function takeFew(acting: ActingAs, harvest: Harvest): Promise<void> {
  await once(acting, harvest, { action: 'source-changed', queries: [takeFewQuery(harvest)] });
}

/** Its listings stay on the list, with the credit of the source. */
export async function removeHarvest(acting: ActingAs, harvest: Harvest): Promise<void> {
  await once(acting, harvest, { action: 'source-removed', queries: removeHarvestQueries(harvest) });
}

/** Who is late finds it done. */
async function once(
  acting: ActingAs,
  harvest: Harvest,
  { action, queries }: { action: AuditAction; queries: Query<never>[] },
): Promise<void> {
  await runWhole(acting.db, ...queries, auditOfChange(await lineOf(acting, action, harvest)));
}

async function lineOf(
  acting: ActingAs,
  action: AuditAction,
  { id, municipality, title }: Pick<Harvest, 'id' | 'municipality' | 'title'>,
): Promise<AuditLine> {
  return {
    at: acting.now,
    action,
    actor: await actorOf(acting),
    subject: id,
    area: municipality,
    details: { source: id, title },
  };
}
