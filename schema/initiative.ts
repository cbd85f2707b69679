/**
 * An initiative: what the directory is about. `Listing` is what a person or a file may say of one;
 * `Initiative` is a listing with what the directory itself knows of it.
 */
import * as v from 'valibot';
import { AUDIENCE_KEYS } from './audience.ts';
import { CATEGORY_KEYS } from './category.ts';
import { pictureKey } from './picture.ts';
import { LngLat, PRECISIONS } from './place.ts';
import {
  ACCESS,
  type CONFIRMERS,
  JOINING,
  MUNICIPALITY_PARTS,
  NEEDS,
  ORGANISER_KINDS,
  type OWNER_STATES,
  PRICES,
  type STATUSES,
} from './terms.ts';
import { readWallClock } from './wall-clock.ts';

export const SUMMARY_MAX = 200;

/** No control characters and no direction overrides: they hide what a text says. */
const hidden = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/** Text that people write: trimmed, and nothing in it that hides what it says. */
export const text = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max, `is longer than ${max} characters`),
    v.check((value) => !hidden.test(value), 'holds characters that cannot be shown'),
  );
export const required = (max: number) => v.pipe(text(max), v.minLength(1, 'is missing'));

const webAddress = v.pipe(
  text(500),
  v.check((value) => isWebAddress(value), 'is not a web address that begins with https:// or http://'),
);

/** An uploaded one is named by its path on this site, and by no other path. */
const pictureAddress = v.pipe(
  text(500),
  v.check(
    (value) => isWebAddress(value) || pictureKey(value) !== undefined,
    'is neither a picture of this site nor a web address that begins with https:// or http://',
  ),
);

function isWebAddress(value: string): boolean {
  if (!/^https?:\/\//i.test(value)) return false;
  return URL.canParse(value);
}

export const emailAddress = v.pipe(text(254), v.email('is not an e-mail address'));
const phoneNumber = v.pipe(text(40), v.regex(/^\+?[\d\s()./-]{5,}$/, 'is not a phone number'));

/** `0751` a municipality, `8000` a postcode: both four digits, told apart by their prefix. */
export const AreaRef = v.pipe(
  v.string(),
  v.regex(/^(municipality:\d{4}|postcode:\d{4}|online|nationwide)$/, 'is not an area'),
);

/** A day or a time as Danish clocks say it, to the minute. */
const WallClock = v.pipe(
  v.string(),
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const read = readWallClock(dataset.value);
    if (read !== undefined) return read;
    addIssue({ message: 'is no day and no time, as in 2026-12-24 or 2026-12-24T19:00' });
    return NEVER;
  }),
);

export const Place = v.object({
  lngLat: v.optional(LngLat),
  precision: v.picklist(PRECISIONS),
  address: v.optional(text(200)),
  postcode: v.optional(v.pipe(text(10), v.regex(/^\d{3,4}$/, 'is not a Danish postcode'))),
  town: v.optional(text(100)),
  venue: v.optional(text(200)),
});
export type Place = v.InferOutput<typeof Place>;

export const Translation = v.object({
  name: v.optional(required(200)),
  summary: v.optional(text(SUMMARY_MAX)),
  description: v.optional(text(10_000)),
});

export const Contact = v.object({
  website: v.optional(webAddress),
  phone: v.optional(phoneNumber),
  email: v.optional(emailAddress),
  form: v.optional(webAddress),
});
export type Contact = v.InferOutput<typeof Contact>;

/** More than a school year has evenings. */
const EXDATES_MAX = 100;

/** Something that comes again by a rule. */
export const Activity = v.object({
  name: required(200),
  /** Wall-clock time in Europe/Copenhagen of the first, or a day: `2026-01-06T19:00`, `2026-01-06`. */
  start: text(40),
  end: v.optional(text(40)),
  /** As in RFC 5545. */
  rrule: text(500),
  /** When the rule does not hold: `2026-12-24` all of the day, `2026-12-24T19:00` what would begin then. */
  exdates: v.optional(v.pipe(v.array(WallClock), v.maxLength(EXDATES_MAX))),
});
export type Activity = v.InferOutput<typeof Activity>;

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** What it shows is said in words, always. The size is known of those that were uploaded. */
export const Picture = v.object({
  url: pictureAddress,
  alt: required(300),
  credit: v.optional(text(200)),
  width: v.optional(pixels),
  height: v.optional(pixels),
});
export type Picture = v.InferOutput<typeof Picture>;

export const Listing = v.object({
  name: required(200),
  summary: text(SUMMARY_MAX),
  description: v.optional(text(10_000), ''),
  translations: v.optional(v.object({ en: v.optional(Translation) }), {}),
  category: v.picklist(CATEGORY_KEYS, 'is not one of the categories'),
  tags: v.optional(v.pipe(v.array(required(60)), v.maxLength(30)), []),
  organiser: v.optional(v.object({ name: required(200), kind: v.optional(v.picklist(ORGANISER_KINDS)) })),
  audience: v.optional(v.array(v.picklist(AUDIENCE_KEYS)), []),
  price: v.optional(v.picklist(PRICES)),
  joining: v.optional(v.picklist(JOINING)),
  languages: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'is not a language code'))), []),
  access: v.optional(v.array(v.picklist(ACCESS)), []),
  needs: v.optional(v.array(v.picklist(NEEDS)), []),
  municipalityPart: v.optional(v.picklist(MUNICIPALITY_PARTS)),
  place: v.optional(Place),
  serviceArea: v.optional(v.pipe(v.array(AreaRef), v.maxLength(100)), []),
  /** OpenStreetMap's opening_hours syntax. */
  openingHours: v.optional(text(500)),
  activities: v.optional(v.array(Activity), []),
  contact: v.optional(Contact, {}),
  links: v.optional(v.array(v.object({ title: required(200), url: webAddress })), []),
  pictures: v.optional(v.array(Picture), []),
});
export type Listing = v.InferOutput<typeof Listing>;
export type ListingInput = v.InferInput<typeof Listing>;

/** Where a listing was taken from: `name` is the key of its source, `id` the source's own id of it. */
export const Origin = v.object({
  name: required(60),
  id: required(200),
  url: v.optional(webAddress),
});
export type Origin = v.InferOutput<typeof Origin>;

export type Status = (typeof STATUSES)[number];

export interface Initiative extends Listing {
  id: string;
  /** Numeric identity: vector tiles and paging need one. Stable for the life of the row. */
  number: number;
  slug: string;
  version: number;
  status: Status;
  /** Code of the municipality it lies in; undefined outside Denmark, at sea, or nationwide. */
  municipality?: string;
  ownerState: (typeof OWNER_STATES)[number];
  confirmedAt?: Date;
  confirmedBy?: (typeof CONFIRMERS)[number];
  origin?: Origin;
  inspiredBy?: string;
  /** The day on which a pause ends, as `2026-11-23`. */
  pausedUntil?: string;
  /** Its owners were asked three times whether it still exists, and nobody answered. */
  unanswered?: boolean;
  createdAt: Date;
  updatedAt: Date;
}

/** What a row of a list shows. */
export interface InitiativeCard {
  number: number;
  id: string;
  slug: string;
  name: string;
  nameEn?: string;
  summary: string;
  summaryEn?: string;
  category: Initiative['category'];
  audience: Initiative['audience'];
  price?: Initiative['price'];
  joining?: Initiative['joining'];
  serviceArea: Initiative['serviceArea'];
  activities: Initiative['activities'];
  address?: string;
  postcode?: string;
  town?: string;
  /** Code */
  municipality?: string;
  /** Of one without a place of its own: the municipality that it serves first, or else lies in. */
  servedFirst?: { code: string; name: string };
  lngLat?: LngLat;
  precision?: Place['precision'];
  openingHours?: string;
  contact: Contact;
  source?: string;
  sourceUrl?: string;
  confirmedAt?: Date;
  updatedAt: Date;
}
