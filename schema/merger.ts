/** Two listings become one: what is chosen of each, and what is kept so that they can be two again. */
import type { Initiative } from './initiative.ts';
import { LISTING_FIELDS, type ListingField } from './stewardship.ts';

/** Ways to get in touch are chosen one by one; everything else by its field. */
const CONTACTS = ['website', 'phone', 'email', 'form'] as const;

type PartName = Exclude<ListingField, 'contact'> | `contact.${(typeof CONTACTS)[number]}`;

export const MERGE_PARTS: PartName[] = LISTING_FIELDS.flatMap((field) =>
  field === 'contact' ? CONTACTS.map((one) => `contact.${one}` as const) : [field],
);
export type MergePart = PartName;

/** Lists, of which one may keep what both have. */
export const MERGED_LISTS = [
  'tags',
  'audience',
  'languages',
  'access',
  'needs',
  'serviceArea',
  'activities',
  'links',
  'pictures',
] as const satisfies ListingField[];
export type MergedList = (typeof MERGED_LISTS)[number];

export const SIDES = ['a', 'b', 'both'] as const;
export type Side = (typeof SIDES)[number];

/** What the directory knows of a listing. Its words are in its revisions. */
export type Standing = Pick<
  Initiative,
  'status' | 'ownerState' | 'confirmedBy' | 'pausedUntil' | 'municipality'
> & {
  version: number;
  /** In milliseconds. */
  confirmedAt?: number;
};

export interface Merged {
  survivor: { before: Standing; after: Standing };
  other: Standing;
  /** Numbers of the events that moved. */
  events: number[];
  /** Ids of the matters of the other that were decided with it, by the state they were in. */
  matters: { open: string[]; asked: string[] };
}
