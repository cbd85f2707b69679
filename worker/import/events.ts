/** Whose the events of a file are, and what is saved of them. */
import type { Database } from '../store/database.ts';
import { eventChanges, type OwnedEvent } from '../store/events.ts';
import { findOwners, type Owner } from '../store/owners.ts';
import type { EventDraft } from './event-rows.ts';
import { eventId, initiativeId } from './identity.ts';
import type { Rejection } from './listing.ts';

/** An owner, or why there is none. */
export type Found = Owner | { reason: string };

/** What saving them would do. */
export async function counted(db: Database, events: OwnedEvent[]) {
  const { created, updated, unchanged } = await eventChanges(db, events);
  return { created: created.length, updated: updated.length, unchanged: unchanged.length };
}

/** Looks up the owners that were not met before, all at once. */
export async function findNew(
  db: Database,
  drafts: EventDraft[],
  source: string | undefined,
  owners: Map<string, Found>,
): Promise<void> {
  const names = [...new Set(drafts.map(({ owner }) => owner))].filter((name) => !owners.has(name));
  if (names.length === 0) return;
  const ids = source ? names.map((name) => initiativeId(source, name)) : [];
  const found = await findOwners(db, { ids, names });
  for (const name of names) owners.set(name, ownerOf(name, found, source));
}

/** The source's own id goes first, then ids and slugs of the directory, then names: those of the source first. */
function ownerOf(said: string, found: Owner[], source: string | undefined): Found {
  const sourced = source && initiativeId(source, said);
  const exact =
    found.find(({ id }) => id === sourced) ?? found.find(({ id, slug }) => id === said || slug === said);
  if (exact) return exact;
  const named = found.filter(({ name }) => name.toLowerCase() === said.toLowerCase());
  const own = named.filter((owner) => owner.source === source);
  const [only, another] = own.length ? own : named;
  if (only && !another) return only;
  return {
    reason: only
      ? `there are ${named.length} initiatives called “${said}”: give the id or the slug of one`
      : `“${said}” is neither an id${source ? ` of source “${source}”` : ''} nor the name of an initiative here`,
  };
}

export function eventOf(
  draft: EventDraft,
  owner: Found | undefined,
  now: Date,
  column: string,
): OwnedEvent | Rejection {
  const { row, owner: said, ...event } = draft;
  if (!owner || 'reason' in owner) {
    return { row, complaints: [{ column, reason: owner?.reason ?? `“${said}” is not known` }] };
  }
  return { ...event, id: eventId(owner.id, event.uid), initiative: owner.number, updatedAt: now };
}

export function again({ row, start }: EventDraft, first: string): Rejection {
  return { row, complaints: [{ reason: `the same initiative has ${first} at ${start} already` }] };
}
