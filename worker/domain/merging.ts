/** Two listings of one initiative become one, and two again. */
import type { Initiative, Listing } from '../../schema/initiative.ts';
import {
  MERGE_PARTS,
  MERGED_LISTS,
  type Merged,
  type MergedList,
  type MergePart,
  type Side,
  type Standing,
} from '../../schema/merger.ts';
import { LISTING_FIELDS } from '../../schema/stewardship.ts';
import { OWNER_STATES } from '../../schema/terms.ts';

/** Where nothing is chosen, `a` has its way. */
export type Choices = Partial<Record<MergePart, Side>>;

function isList(part: MergePart): part is MergedList {
  return (MERGED_LISTS as readonly string[]).includes(part);
}

/** The parts in which they differ: only those have to be chosen. */
export function partsThatDiffer(a: Listing, b: Listing): MergePart[] {
  return MERGE_PARTS.filter((part) => !isSame(read(a, part), read(b, part)));
}

/** What loses nothing: the one that says something, or all that is on either list. Times would be told twice. */
export function likelySide(a: Listing, b: Listing, part: MergePart): Side {
  if (!says(a, part)) return 'b';
  return mayBeBoth(a, b, part) && part !== 'activities' ? 'both' : 'a';
}

export function mayBeBoth(a: Listing, b: Listing, part: MergePart): boolean {
  return isList(part) && says(a, part) && says(b, part);
}

function says(it: Listing, part: MergePart): boolean {
  return !isSame(read(it, part), undefined);
}

export function mergedListing(a: Listing, b: Listing, choices: Choices): Listing {
  let merged: Listing = { ...a, contact: { ...a.contact } };
  for (const part of MERGE_PARTS) {
    const side = choices[part];
    if (side === 'b') merged = write(merged, part, read(b, part));
    if (side === 'both' && isList(part)) merged = write(merged, part, union<unknown>(a[part], b[part]));
  }
  return merged;
}

/** What is known of either is known of both. */
export function mergedStanding(survivor: Initiative, other: Initiative): Initiative {
  const isShown = survivor.status !== 'published' && other.status === 'published';
  const lastSeen = (it: Initiative) => it.confirmedAt?.getTime() ?? 0;
  const fresher = lastSeen(other) > lastSeen(survivor) ? other : survivor;
  const known = Math.max(...[survivor, other].map((it) => OWNER_STATES.indexOf(it.ownerState)));
  return withoutEmpty({
    ...survivor,
    status: isShown ? other.status : survivor.status,
    pausedUntil: isShown ? undefined : survivor.pausedUntil,
    ownerState: OWNER_STATES[known],
    confirmedAt: fresher.confirmedAt,
    confirmedBy: fresher.confirmedBy,
  });
}

/** What has been changed since they were merged stays changed; everything else is as it was before. */
export function partedListing({
  before,
  merged,
  now,
}: Record<'before' | 'merged' | 'now', Listing>): Listing {
  const parts = LISTING_FIELDS.map((field) => {
    const kept = isSame(merged[field], now[field]) ? before[field] : now[field];
    return [field, kept] as const;
  });
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as Listing;
}

/** The same of what the directory knows, in the words that are given. */
export function partedStanding(
  now: Initiative,
  listing: Listing,
  { before, after }: Merged['survivor'],
): Initiative {
  const current = standingOf(now);
  const moved = !isSame(now.place, listing.place);
  const kept = Object.fromEntries(
    STANDING.map((key) => [key, current[key] === after[key] ? before[key] : current[key]]),
  ) as Partial<Standing>;
  const municipality = moved ? before.municipality : now.municipality;
  const { confirmedAt, ...rest } = kept;
  return withoutEmpty({
    ...withoutEmpty({ ...now, ...emptied, ...listing }),
    ...rest,
    municipality,
    confirmedAt: confirmedAt === undefined ? undefined : new Date(confirmedAt),
  });
}

const STANDING = ['status', 'ownerState', 'confirmedAt', 'confirmedBy', 'pausedUntil'] as const;
/** A part that the listing does not have is nobody's. */
const emptied = Object.fromEntries(LISTING_FIELDS.map((field) => [field, undefined]));

function withoutEmpty(it: object): Initiative {
  return Object.fromEntries(
    Object.entries(it).filter(([, value]) => value !== undefined),
  ) as unknown as Initiative;
}

export function standingOf(it: Initiative): Standing {
  const { status, ownerState, version, confirmedAt, confirmedBy, pausedUntil, municipality } = it;
  return {
    status,
    ownerState,
    version,
    ...(confirmedAt ? { confirmedAt: confirmedAt.getTime() } : {}),
    ...(confirmedBy ? { confirmedBy } : {}),
    ...(pausedUntil ? { pausedUntil } : {}),
    ...(municipality ? { municipality } : {}),
  };
}

function read(it: Listing, part: MergePart): unknown {
  const [field, contact] = part.split('.') as [keyof Listing, keyof Listing['contact'] | undefined];
  return contact ? it.contact[contact] : it[field];
}

function write(it: Listing, part: MergePart, value: unknown): Listing {
  const [field, contact] = part.split('.') as [keyof Listing, keyof Listing['contact'] | undefined];
  const target: Record<string, unknown> = contact ? { ...it.contact } : { ...it };
  if (value === undefined) delete target[contact ?? field];
  else target[contact ?? field] = value;
  return contact ? { ...it, contact: target } : (target as Listing);
}

function union<T>(a: T[], b: T[]): T[] {
  return [...a, ...b.filter((one) => !a.some((other) => isSame(one, other)))];
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Nothing, an empty text and an empty list say the same; keys come in any order. */
function canonical(value: unknown): string {
  const sorted = JSON.stringify(value ?? '', (_, it: unknown) =>
    it && typeof it === 'object' && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );
  return sorted === '[]' || sorted === '{}' ? '""' : sorted;
}
