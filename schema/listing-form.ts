/** What a form says of a listing, as it was typed: the names of its fields are those of the listing where it has one. */
export type ListingValues = Readonly<Record<string, readonly string[]>>;

export function textOf(values: ListingValues, name: string): string {
  return values[name]?.[0] ?? '';
}

/** What can be wrong with a field; web/text/stewards/listing-form.ts says it in words. */
export type Wrong =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'hidden-letters'
  | 'not-offered'
  | 'web-address'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'no-place'
  | 'no-contact'
  | 'no-area'
  | 'unknown-areas'
  | 'unknown-place'
  | 'outside'
  | 'clock'
  | 'weekday'
  | 'date';

export interface Flaw {
  wrong: Wrong;
  /** How long it may be, or the words that mean nothing here. */
  detail?: string;
}

/** By the name of the field, in the order of the form. */
export type Flaws = Record<string, Flaw>;

/** A form has one empty row more than what is filled, up to so many. */
export const ROWS = { links: 20, activities: 20, pictures: 12 } as const;
export type RowKind = keyof typeof ROWS;

/** `links-0-url` */
export function rowField(kind: RowKind, index: number, part: string): string {
  return `${kind}-${index}-${part}`;
}

export const ROW_PARTS = {
  links: ['title', 'url'],
  activities: ['name', 'day', 'often', 'from', 'to', 'begins', 'start', 'end', 'rrule', 'gone'],
  pictures: ['url', 'alt', 'credit', 'width', 'height', 'gone'],
} as const satisfies Record<RowKind, readonly string[]>;

/** How often something happens that the form has words for: every week, every other week, or which of its weekdays in a month. */
export const RHYTHMS = ['1', '2', 'month:1', 'month:2', 'month:3', 'month:4', 'month:-1'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** `hours-0-from`: Monday is 0. */
export function hoursField(day: number, part: 'from' | 'to'): string {
  return `hours-${day}-${part}`;
}

/** The address that a point belongs to: a point whose address was changed after it is no longer believed. */
export function addressText(values: ListingValues): string {
  return ['address', 'postcode', 'town'].map((name) => textOf(values, name).trim()).join('|');
}
