/** Somebody who keeps a listing changes what it says. */
import type { Initiative, Listing } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { LISTING_FIELDS, type ListingField } from '../../schema/stewardship.ts';
import { danishDay } from '../domain/danish-time.ts';
import { indexEntry } from '../domain/index-entry.ts';
import { municipalityAt } from '../domain/municipality.ts';
import { areaOf, type Standing, showsAtOnce, standing } from '../domain/permissions.ts';
import { auditQuery } from '../store/audit.ts';
import { isSaved, saveChange, saveProposal } from '../store/changes.ts';
import { run } from '../store/database.ts';
import { confirmQuery } from '../store/initiatives.ts';
import { matterOf } from '../store/matters.ts';
import { type Ground, type Kept, keptById } from '../store/stewards.ts';
import { type ActingAs, actorOf, mustBeFirst } from './acting.ts';

export interface Amendment {
  /** Of the change: a request that comes twice has the same. */
  changeId: string;
  /** The version that the writer saw. */
  version: number;
  listing: Listing;
  note?: string;
  /** What the log calls it. */
  action?: 'changed' | 'undone';
}

export interface Amended {
  /** Whether it is shown at once, or waits for a moderator. */
  outcome: 'shown' | 'waits';
  initiative: Initiative;
}

/** Faults: `not-found`, `forbidden` (with a line in the log), `changed-meanwhile`. Two calls. */
export async function amend(acting: ActingAs, id: string, amendment: Amendment): Promise<Amended> {
  const { db, now } = acting;
  const kept = await keptById(db, id, { listing: amendment.listing, now });
  if (!kept) throw new Fault('not-found', { field: 'id', detail: id });
  return amendKept(acting, kept, amendment);
}

/** As {@link amend}, of what has been read already with the listing that it is to have. One call. */
export async function amendKept(
  acting: ActingAs,
  kept: Kept,
  { changeId, version, listing, note, action = 'changed' }: Amendment,
): Promise<Amended> {
  const { db, now, by } = acting;
  const { id } = kept.initiative;
  const as = await mayChange(acting, kept);
  const { initiative: before } = kept;
  if (before.version !== version) {
    if (await isSaved(db, changeId)) return { outcome: 'shown', initiative: before };
    throw new Fault('changed-meanwhile');
  }
  const authorship = { id: changeId, actor: as, account: by.number, at: now, ...(note ? { note } : {}) };
  const actor = await actorOf(acting);
  // Owners who write are there.
  const alive = as === 'owner' ? [confirmQuery(before.number, 'owner', now)] : [];
  if (showsAtOnce(as, before)) {
    const confirmed = as === 'owner' ? { confirmedAt: now, confirmedBy: as } : {};
    const after = { ...withListing(before, listing, { ...kept, now }), ...confirmed };
    const audit = {
      at: now,
      action,
      actor,
      subject: id,
      details: { version: version + 1 },
    } as const;
    const index = indexOf(after, { ...kept, now });
    const seen = before.status === 'pending' ? seenAgain(after, changeId, now) : [];
    const alongside = [...alive, ...seen];
    mustBeFirst(await saveChange(db, { before, after, index, by: authorship, audit, alongside }));
    return { outcome: 'shown', initiative: { ...after, version: version + 1 } };
  }
  const audit = { at: now, action, actor, subject: id, details: { proposed: changeId } } as const;
  const matter = matterOf({
    kind: 'change',
    initiative: before.number,
    area: areaOf(before),
    subject: changeId,
    at: now,
  });
  const alongside = [...matter, ...alive];
  mustBeFirst(await saveProposal(db, { before, proposed: listing, by: authorship, audit, alongside }));
  return { outcome: 'waits', initiative: before };
}

/** What nobody has approved yet is looked at as it is now, also by a moderator who has asked about it. */
function seenAgain(it: Initiative, revision: string, at: Date) {
  return matterOf({ kind: 'new', initiative: it.number, area: areaOf(it), subject: revision, at });
}

/** As whom somebody changes a listing. Who may not is refused, and the log says so. */
export async function mayChange(
  acting: ActingAs,
  kept: Pick<Kept, 'initiative' | 'owners'>,
): Promise<NonNullable<Standing>> {
  const as = standing(acting.by, kept);
  if (as) return as;
  const line = {
    at: acting.now,
    action: 'refused',
    actor: await actorOf(acting),
    subject: kept.initiative.id,
  } as const;
  await run(acting.db, auditQuery(line));
  throw new Fault('forbidden');
}

interface Times {
  events?: Kept['events'];
  now: Date;
}

/**
 * The initiative with another listing; its municipality follows its point, or the area that it serves. Where neither has
 * changed it stays what it was: a source may know it where this directory has no borders.
 */
export function withListing(
  before: Initiative,
  listing: Listing,
  { around, now }: Pick<Ground, 'around'> & Times,
): Initiative {
  const { municipality: known, ...rest } = withoutListing(before);
  const municipality = isWhereItWas(before, listing) ? known : municipalityOf(listing, around);
  return { ...rest, ...listing, ...(municipality ? { municipality } : {}), updatedAt: now };
}

function isWhereItWas(before: Listing, after: Listing): boolean {
  const where = ({ place, serviceArea }: Listing) =>
    JSON.stringify([place?.lngLat?.lng, place?.lngLat?.lat, serviceArea]);
  return where(before) === where(after);
}

/** What the directory itself knows. A part that the new listing has not is gone, and not the old one's. */
function withoutListing(it: Initiative): Omit<Initiative, ListingField> {
  const fields: readonly string[] = LISTING_FIELDS;
  const rest = Object.entries(it).filter(([key]) => !fields.includes(key));
  return Object.fromEntries(rest) as Omit<Initiative, ListingField>;
}

export function municipalityOf(listing: Listing, around: Ground['around']): string | undefined {
  const point = listing.place?.lngLat;
  const code = point ? municipalityAt(point, around)?.code : areaOf({ serviceArea: listing.serviceArea });
  return code === '*' ? undefined : code;
}

export function indexOf(
  it: Initiative | Omit<Initiative, 'number'>,
  { municipalities, events = [], now }: Pick<Ground, 'municipalities'> & Times,
) {
  return indexEntry(it, {
    ...(it.municipality ? { municipality: it.municipality } : {}),
    ...(it.municipality ? { municipalityName: municipalities.get(it.municipality) } : {}),
    events,
    today: danishDay(now),
  });
}
