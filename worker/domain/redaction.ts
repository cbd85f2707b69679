/** Words that are taken out of the past of a listing for good. */
import type { Listing } from '../../schema/initiative.ts';
import { STUB } from '../../schema/redaction.ts';
import { LISTING_FIELDS, type ListingField } from '../../schema/stewardship.ts';

/** Fields that are made of people's own words; the others are choices from closed lists. */
export const REDACTABLE = [
  'name',
  'summary',
  'description',
  'translations',
  'tags',
  'organiser',
  'place',
  'openingHours',
  'activities',
  'contact',
  'links',
  'pictures',
] as const satisfies readonly ListingField[];
export type RedactableField = (typeof REDACTABLE)[number];

export function isRedactable(field: string): field is RedactableField {
  return (REDACTABLE as readonly string[]).includes(field);
}

/** Keys and rules inside of such fields. */
const NOT_WORDS = new Set(['kind', 'precision', 'start', 'end', 'rrule']);

export function says(it: Listing, field: RedactableField, words: string): boolean {
  return it[field] !== undefined && without(it, field, words)[field] !== it[field];
}

/** The same listing, and the same field where nothing of it changes. */
export function without(it: Listing, field: RedactableField, words: string): Listing {
  const value = it[field];
  const changed = walk(value, words);
  return changed === value ? it : ({ ...it, [field]: changed } as Listing);
}

export function withoutWords(text: string, words: string): string {
  return text.replaceAll(words, () => STUB);
}

function walk(value: unknown, words: string): unknown {
  if (typeof value === 'string') return withoutWords(value, words);
  if (Array.isArray(value)) {
    const items = value.map((item) => walk(item, words));
    return items.some((item, i) => item !== value[i]) ? items : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    NOT_WORDS.has(key) ? inner : walk(inner, words),
  ]);
  const isChanged = Object.values(value).some((inner, i) => entries[i]?.[1] !== inner);
  return isChanged ? Object.fromEntries(entries) : value;
}

/** What an older listing says, with the present words where its own were taken out. */
export function restored(past: Listing, redacted: ListingField[], present: Listing): Listing {
  const parts = LISTING_FIELDS.map((field) => [field, (redacted.includes(field) ? present : past)[field]]);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined)) as Listing;
}
