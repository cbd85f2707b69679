/**
 * The form of a listing, read: its fields become a {@link Listing} by the listing's own validator, or what is wrong by the
 * name of the field. Only fields that are named here are read: a `status` or a `role` that comes along is nobody's.
 */
import * as v from 'valibot';
import { Listing, type ListingInput } from '../../schema/initiative.ts';
import {
  type Flaws,
  hoursField,
  type ListingValues,
  ROW_PARTS,
  ROWS,
  type RowKind,
  rowField,
  textOf,
} from '../../schema/listing-form.ts';
import type { Municipality } from '../../schema/municipality.ts';
import { readActivity, valuesOfActivities } from './listing-form/activities.ts';
import { flawsOf } from './listing-form/flaws.ts';
import { readHours, valuesOfHours } from './listing-form/hours.ts';
import { readLink, readPicture, readRows, valuesOfRows, webAddress } from './listing-form/rows.ts';
import { readWhere, valuesOfWhere } from './listing-form/where.ts';

/** What a form sends, as far as it is read here. */
export interface Fields {
  all(name: string): string[];
  has(name: string): boolean;
}

export interface Known {
  /** Those that an area may be named by. */
  municipalities: readonly Municipality[];
  /** The day in Denmark: what recurs begins on or after it. */
  today: string;
}

export type ReadListing =
  | { ok: true; listing: Listing; values: ListingValues }
  | { ok: false; flaws: Flaws; values: ListingValues };

const LISTS = ['audience', 'languages', 'access', 'needs'] as const;
const ONE_OF = ['price', 'joining', 'municipalityPart'] as const;
const HOURS = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [hoursField(day, 'from'), hoursField(day, 'to')]);
const ROW_KINDS = Object.keys(ROWS) as RowKind[];

/** In the order of the page, which is that of what is wrong. */
const NAMES = [
  ...['name', 'summary', 'category', 'where', 'address', 'postcode', 'town', 'venue', 'precision'],
  ...['lng', 'lat', 'pointFor', 'found', 'wider', 'areas', 'online', 'nationwide'],
  ...['website', 'phone', 'contactEmail', 'contactForm', 'description', 'activities', ...HOURS],
  ...['openingHours', 'hoursBefore', ...ONE_OF, ...LISTS, 'organiser', 'organiserKind', 'tags', 'links'],
  ...['nameEn', 'summaryEn', 'descriptionEn', 'pictures'],
];

/** What was typed into the fields of a listing. */
export function typedIn(form: Fields): ListingValues {
  const rows = ROW_KINDS.flatMap((kind) =>
    Array.from({ length: ROWS[kind] }, (_, i) => ROW_PARTS[kind].map((part) => rowField(kind, i, part))),
  );
  const typed = [...NAMES, ...rows.flat()]
    .filter((name) => form.has(name))
    .map((name) => [name, form.all(name).filter((text) => text !== '')] as const);
  return Object.fromEntries(typed.filter(([, texts]) => texts.length));
}

export function readListingForm(form: Fields, { municipalities, today }: Known): ReadListing {
  const values = typedIn(form);
  const title = textOf(values, 'name');
  const where = readWhere(values, municipalities);
  const hours = readHours(values);
  const rows = {
    activities: readRows('activities', (i) => readActivity(values, i, { title, today })),
    links: readRows('links', (i) => readLink(values, i)),
    pictures: readRows('pictures', (i) => readPicture(values, i)),
  };
  const contact = contactOf(values);
  const draft = {
    ...wordsOf(values),
    ...termsOf(values),
    ...(where.place ? { place: where.place } : {}),
    serviceArea: where.serviceArea,
    ...(hours.text ? { openingHours: hours.text } : {}),
    contact,
    activities: rows.activities.found.map(({ one }) => one),
    links: rows.links.found.map(({ one }) => one),
    pictures: rows.pictures.found.map(({ one }) => one),
  };
  // What was typed is not what it should be until the validator has said so.
  const read = v.safeParse(Listing, draft as ListingInput);
  const flaws: Flaws = {
    ...(read.success ? {} : flawsOf(read.issues, (kind, entry) => rows[kind].found[entry]?.index ?? entry)),
    ...(draft.summary ? {} : { summary: { wrong: 'missing' } }),
    ...(Object.keys(contact).length ? {} : { website: { wrong: 'no-contact' } }),
    ...where.flaws,
    ...Object.fromEntries(hours.wrong.map((field) => [field, { wrong: 'clock' }])),
    ...rows.activities.flaws,
  };
  if (!read.success || Object.keys(flaws).length) return { ok: false, flaws: inOrder(flaws), values };
  return { ok: true, listing: read.output, values };
}

/** What the form shows of a listing: read again, it gives the same one. `names` are those of municipalities by code. */
export function valuesOf(listing: Listing, names: ReadonlyMap<string, string> = new Map()): ListingValues {
  const {
    translations: { en },
    organiser,
    contact,
  } = listing;
  const texts = {
    name: listing.name,
    summary: listing.summary,
    description: listing.description,
    category: listing.category,
    tags: listing.tags.join(', '),
    price: listing.price,
    joining: listing.joining,
    municipalityPart: listing.municipalityPart,
    organiser: organiser?.name,
    organiserKind: organiser?.kind,
    website: contact.website,
    phone: contact.phone,
    contactEmail: contact.email,
    contactForm: contact.form,
    nameEn: en?.name,
    summaryEn: en?.summary,
    descriptionEn: en?.description,
  };
  const filled = Object.entries(texts).flatMap(([name, text]) => (text ? [[name, [text]]] : []));
  const lists = LISTS.flatMap((name) => (listing[name].length ? [[name, listing[name]]] : []));
  return {
    ...Object.fromEntries([...filled, ...lists]),
    ...valuesOfWhere(listing, names),
    ...valuesOfHours(listing.openingHours),
    ...valuesOfActivities(listing.activities),
    ...valuesOfRows('links', listing.links),
    ...valuesOfRows('pictures', listing.pictures),
  };
}

function wordsOf(values: ListingValues) {
  const en = {
    ...given(values, 'nameEn', 'name'),
    ...given(values, 'summaryEn', 'summary'),
    ...given(values, 'descriptionEn', 'description'),
  };
  return {
    name: textOf(values, 'name'),
    summary: textOf(values, 'summary'),
    description: textOf(values, 'description'),
    translations: Object.keys(en).length ? { en } : {},
    category: textOf(values, 'category'),
    tags: listed(textOf(values, 'tags')),
  };
}

function termsOf(values: ListingValues) {
  const organiser = { ...given(values, 'organiser', 'name'), ...given(values, 'organiserKind', 'kind') };
  return {
    ...Object.assign({}, ...ONE_OF.map((name) => given(values, name, name))),
    ...Object.fromEntries(LISTS.map((name) => [name, values[name] ?? []])),
    ...('name' in organiser ? { organiser } : {}),
  };
}

function contactOf(values: ListingValues) {
  return {
    ...given(values, 'website', 'website', webAddress),
    ...given(values, 'phone', 'phone'),
    ...given(values, 'contactEmail', 'email'),
    ...given(values, 'contactForm', 'form', webAddress),
  };
}

function given<Key extends string>(
  values: ListingValues,
  field: string,
  key: Key,
  make = (typed: string) => typed,
): Partial<Record<Key, string>> {
  const typed = textOf(values, field);
  return (typed ? { [key]: make(typed) } : {}) as Partial<Record<Key, string>>;
}

function listed(typed: string): string[] {
  const parts = typed.split(/[,;\n]/).map((part) => part.trim());
  return [...new Set(parts.filter(Boolean))];
}

function inOrder(flaws: Flaws): Flaws {
  const place = (field: string) => {
    const known = NAMES.indexOf(field);
    return known < 0 ? NAMES.indexOf(field.split('-')[0] ?? '') : known;
  };
  return Object.fromEntries(Object.entries(flaws).sort(([a], [b]) => place(a) - place(b)));
}
