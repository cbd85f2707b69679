/**
 * Whether what somebody is writing down is there already: what the names share, how far apart the two lie, and whether
 * the same people are reached (decision record 0013). Plain numbers from plain values, with the reasons for a person.
 */
import type { Category } from '../../schema/category.ts';
import { foldLoosely, words } from '../../schema/fold.ts';
import type { InitiativeCard } from '../../schema/initiative.ts';
import { distanceMeters, type LngLat } from '../../schema/place.ts';
import { contactKeys, type TypedContact } from './contact-keys.ts';
import { type NameLikeness, type NameWords, nameLikeness, readName } from './name-likeness.ts';
import { countSharers, sharedWays, type Way } from './shared-contacts.ts';

/** What is known so far of what somebody is writing down. */
export interface Draft {
  name: string;
  translations?: { en?: { name?: string | undefined } | undefined };
  lngLat?: LngLat;
  postcode?: string;
  /** Code */
  municipality?: string;
  category?: Category;
  contact: TypedContact;
}

export const REASONS = ['name', 'near', 'website', 'phone', 'email'] as const;
export type Reason = (typeof REASONS)[number];

export interface Likeness {
  /** 0 nothing alike, 1 surely the same. */
  score: number;
  /** What a person would call alike, in the order of `REASONS`. */
  reasons: Reason[];
  /** Between two points that everybody may see. */
  meters?: number;
}

/** From here on it is worth a question. */
export const WORTH_ASKING = 0.6;

/** Of all candidates together, because a website that many of them have says nothing of one. */
export function likenesses<Card extends InitiativeCard>(
  draft: Draft,
  cards: Card[],
): (Likeness & { card: Card })[] {
  const names = namesOf(draft.name, draft.translations?.en?.name);
  const keys = contactKeys(draft.contact);
  const others = cards.map((card) => ({ card, keys: contactKeys(card.contact) }));
  const sharers = countSharers(
    keys,
    others.map((other) => other.keys),
  );
  return others
    .map(({ card, keys: theirs }) => ({
      card,
      ...likeness(draft, card, { names, ways: sharedWays(keys, theirs, sharers) }),
    }))
    .sort((a, b) => b.score - a.score || a.card.number - b.card.number);
}

function likeness(
  draft: Draft,
  card: InitiativeCard,
  { names, ways }: { names: NameWords[]; ways: Way[] },
): Likeness {
  const meters = draft.lngLat && card.lngLat && distanceMeters(draft.lngLat, card.lngLat);
  const name = bestName(names, card);
  const apart = card.precision === 'approximate' ? UNSURE_METERS : 0;
  const away = meters === undefined ? undefined : Math.max(0, meters - apart);
  const byName = name.alike * placeFactor(draft, card, away, name) * categoryFactor(draft, card);
  const byContact = 1 - ways.reduce((doubt, { strength }) => doubt * (1 - strength), 1);
  const score = 1 - (1 - byName) * (1 - byContact * contactFactor(draft, card, away, name));
  return {
    score: Math.round(score * 100) / 100,
    reasons: REASONS.filter((reason) =>
      reason === 'name'
        ? name.alike >= NAMED_ALIKE
        : reason === 'near'
          ? meters !== undefined && meters <= NEAR_METERS
          : ways.some(({ way }) => way === reason),
    ),
    ...(meters === undefined ? {} : { meters: Math.round(meters) }),
  };
}

const NAMED_ALIKE = 0.6;
const NEAR_METERS = 500;
/** A point that was made of a postcode or a town. */
const UNSURE_METERS = 1500;

/** Any name of the one with any name of the other. */
function bestName(ours: NameWords[], card: InitiativeCard): NameLikeness {
  const towns = new Set(words(foldLoosely(card.town ?? '')));
  const theirs = namesOf(card.name, card.nameEn);
  return ours
    .flatMap((one) => theirs.map((other) => nameLikeness(one, other, towns)))
    .reduce((best, one) => (one.alike > best.alike ? one : best));
}

function namesOf(name: string, english: string | undefined): NameWords[] {
  return [name, ...(english ? [english] : [])].map(readName);
}

/** So far apart may be the pins of one thing: of what is called like many, hardly at all. */
const REACH_OF_COMMON = 300;
const REACH_OF_TELLING = 4500;

function placeFactor(
  draft: Draft,
  card: InitiativeCard,
  meters: number | undefined,
  { telling, alike }: NameLikeness,
): number {
  const own = Math.min(1, telling);
  if (meters === undefined) return areaFactor(draft, card, own);
  const reach = REACH_OF_COMMON + own * REACH_OF_TELLING;
  const beyond = Math.max(0, meters - reach / 2) / reach;
  const factor = 1 / (1 + beyond ** 2);
  const isVeryName = alike > 0.95 && own === 1 && isSame(draft.municipality, card.municipality);
  return isVeryName ? Math.max(factor, 0.75) : factor;
}

/** Without two points: what is known of the areas. The first number for a common name, the second for a telling one. */
const BY_AREA = {
  postcode: [0.8, 1],
  municipality: [0.62, 0.95],
  unknown: [0.3, 0.75],
  other: [0.1, 0.3],
} as const;

function areaFactor(draft: Draft, card: InitiativeCard, own: number): number {
  const [common, telling] = BY_AREA[areaOf(draft, card)];
  return common + own * (telling - common);
}

function areaOf(draft: Draft, card: InitiativeCard): keyof typeof BY_AREA {
  if (isSame(draft.postcode, card.postcode)) return 'postcode';
  if (isSame(draft.municipality, card.municipality)) return 'municipality';
  return draft.municipality && card.municipality ? 'other' : 'unknown';
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

const OTHER_CATEGORY = 0.93;

function categoryFactor(draft: Draft, card: InitiativeCard): number {
  return draft.category && draft.category !== card.category ? OTHER_CATEGORY : 1;
}

/** Whoever is reached the same way at the same place is the same under another name; far away, another branch. */
function contactFactor(
  draft: Draft,
  card: InitiativeCard,
  meters: number | undefined,
  { alike }: NameLikeness,
): number {
  const near =
    meters === undefined
      ? areaOf(draft, card) === 'other'
        ? 0.5
        : 0.95
      : 1 / (1 + Math.max(0, meters - 300) / 3000);
  return (0.8 + 0.2 * alike) * (alike + (1 - alike) * near);
}
