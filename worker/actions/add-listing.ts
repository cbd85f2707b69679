/** Somebody who is signed in adds a listing. */
import { slugify } from '../../schema/fold.ts';
import type { Initiative, Listing } from '../../schema/initiative.ts';
import { Fault } from '../../schema/problem.ts';
import { areaOf, moderates } from '../domain/permissions.ts';
import { shortMark } from '../secrets.ts';
import { addedAs, firstRevision, ownedAndWaiting } from '../store/additions.ts';
import { saveNew } from '../store/changes.ts';
import { groundAt } from '../store/stewards.ts';
import { type ActingAs, actorOf } from './acting.ts';
import { indexOf, municipalityOf } from './amend.ts';

const TRIES = 3;

/**
 * A moderator's is shown at once and nobody's; anybody else's is theirs, and waits. The id comes from whoever adds it: the
 * same again is the one there is, and a fault `conflict` where that is somebody else's. Three calls, and two more where its
 * slug is taken.
 */
export async function addListing(
  acting: ActingAs,
  { id, listing }: { id: string; listing: Listing },
): Promise<Initiative> {
  const { db, now, by } = acting;
  const ground = await groundAt(db, listing);
  const municipality = municipalityOf(listing, ground.around);
  const area = areaOf({ serviceArea: listing.serviceArea, ...(municipality ? { municipality } : {}) });
  const isModerator = moderates(by, area);
  const plain = slugify(listing.name);
  const actor = await actorOf(acting);
  for (let tries = 0; tries < TRIES; tries++) {
    const it: Omit<Initiative, 'number'> = {
      ...listing,
      id,
      slug: tries === 0 ? plain : `${plain}-${shortMark()}`,
      version: 1,
      ...(municipality ? { municipality } : {}),
      ...(isModerator
        ? { status: 'published', ownerState: 'unclaimed', confirmedAt: now, confirmedBy: 'moderator' }
        : { status: 'pending', ownerState: 'claimed' }),
      createdAt: now,
      updatedAt: now,
    };
    await saveNew(db, it, {
      index: indexOf(it, { ...ground, now }),
      by: { id: firstRevision(id), actor: isModerator ? 'moderator' : 'owner', account: by.number, at: now },
      audit: { at: now, action: 'submitted', actor, subject: id, details: { status: it.status } },
      alongside: isModerator ? [] : ownedAndWaiting({ id, account: by.number, area, at: now }),
    });
    // Saved now, or before by the same request; an id that is free yet means that the slug was taken.
    const added = await addedAs(db, id, by);
    if (added?.isTheirs) return added.initiative;
    if (added) throw new Fault('conflict', { field: 'id', detail: 'that id is taken' });
  }
  throw new Error(`no slug was free for “${plain}”`);
}
