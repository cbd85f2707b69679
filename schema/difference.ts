/** How two listings differ, part by part: what the worker finds out and a page says in words. */
import type { Listing, Place } from './initiative.ts';

type Organiser = NonNullable<Listing['organiser']>;

/** Parts that are one value. */
export interface ValueParts {
  name: string;
  'name.en': string;
  category: Listing['category'];
  organiser: Organiser;
  price: NonNullable<Listing['price']>;
  joining: NonNullable<Listing['joining']>;
  municipalityPart: NonNullable<Listing['municipalityPart']>;
  'place.point': NonNullable<Place['lngLat']>;
  'place.precision': Place['precision'];
  'place.address': string;
  'place.postcode': string;
  'place.town': string;
  'place.venue': string;
  openingHours: string;
  'contact.website': string;
  'contact.phone': string;
  'contact.email': string;
  'contact.form': string;
}

/** Parts that are prose. */
export const PROSE_PARTS = ['summary', 'summary.en', 'description', 'description.en'] as const;
export type ProsePart = (typeof PROSE_PARTS)[number];

/** Parts that are lists, by what is in them. */
export interface ListParts {
  tags: string;
  audience: Listing['audience'][number];
  languages: string;
  access: Listing['access'][number];
  needs: Listing['needs'][number];
  serviceArea: string;
  activities: Listing['activities'][number];
  links: Listing['links'][number];
  pictures: Listing['pictures'][number];
}

export type ListingPart = keyof ValueParts | ProsePart | keyof ListParts;

/** `gap` stands for a stretch that both have and nobody has to read again; its text is empty. */
export interface Passage {
  kind: 'same' | 'added' | 'removed' | 'gap';
  text: string;
}

export interface ProseDifference {
  kind: 'prose';
  part: ProsePart;
  passages: Passage[];
}

export interface ValueDifference<Part extends keyof ValueParts = keyof ValueParts> {
  kind: 'value';
  part: Part;
  before?: ValueParts[Part];
  after?: ValueParts[Part];
}

/** Neither added nor removed: the same things in another order. */
export interface ListDifference<Part extends keyof ListParts = keyof ListParts> {
  kind: 'list';
  part: Part;
  added: ListParts[Part][];
  removed: ListParts[Part][];
}

export type Difference =
  | ProseDifference
  | { [Part in keyof ValueParts]: ValueDifference<Part> }[keyof ValueParts]
  | { [Part in keyof ListParts]: ListDifference<Part> }[keyof ListParts];
