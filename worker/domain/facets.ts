/**
 * Tokens that stand for everything a list can be filtered by, so that words and filters and place are
 * answered by one walk through the text index. They live in a column of their own: no text can imitate them.
 */
import type { Audience } from '../../schema/audience.ts';
import type { Category } from '../../schema/category.ts';
import type { Occurrence } from '../../schema/event.ts';
import type { Listing } from '../../schema/initiative.ts';
import { type Cell, cellNumber, cellOfKey, KEY_LEVEL } from '../../schema/quadkey.ts';
import type { Access, Joining, Need, Price } from '../../schema/terms.ts';
import { contactTokens } from './contact-keys.ts';
import { timeTokensOf } from './day-tokens.ts';

export const CELL_TOKEN_LEVELS = { from: 2, to: 14 } as const;

export function cellToken(level: number, number: number): string {
  return `c${level.toString(36)}${number.toString(36)}`;
}

export function tokenOfCell(cell: Cell): string {
  return cellToken(cell.z, cellNumber(cell));
}

export function categoryToken(category: Category): string {
  return `k${category.replaceAll('-', '')}`;
}

export function audienceToken(audience: Audience): string {
  return `a${audience.replaceAll('-', '')}`;
}

export function priceToken(price: Price): string {
  return `f${price.replaceAll('-', '')}`;
}

export function joiningToken(joining: Joining): string {
  return `j${joining.replaceAll('-', '')}`;
}

export function accessToken(access: Access): string {
  return `x${access.replaceAll('-', '')}`;
}

export function languageToken(code: string): string {
  return `l${code}`;
}

export function needToken(need: Need): string {
  return `n${need}`;
}

/** `municipality:0751` → `m0751`, `postcode:8000` → `p8000`, `online` → `sonline`. */
export function areaToken(area: string): string {
  const [kind = '', code] = area.split(':');
  return code ? `${kind[0]}${code}` : `s${area}`;
}

/** Of a municipality that it serves without lying in it: what the exact counts do not hold. */
export function servedToken(municipality: string): string {
  return `v${municipality}`;
}

/** Events and today (a Danish day) give the tokens of the days; without today there are none. */
export interface FacetsAt {
  municipality?: string;
  key?: number;
  events?: Occurrence[];
  today?: string;
}

export function facetsOf(listing: Listing, at: FacetsAt): string {
  const own = at.municipality ? areaToken(`municipality:${at.municipality}`) : undefined;
  const served = listing.serviceArea.map(areaToken).filter((token) => token !== own);
  const tokens = [
    categoryToken(listing.category),
    ...listing.audience.map(audienceToken),
    ...(listing.price ? [priceToken(listing.price)] : []),
    ...(listing.joining ? [joiningToken(listing.joining)] : []),
    ...listing.access.map(accessToken),
    ...listing.languages.map(languageToken),
    ...listing.needs.map(needToken),
    ...(own ? [own] : []),
    ...(listing.place?.postcode ? [areaToken(`postcode:${listing.place.postcode}`)] : []),
    ...served,
    ...served.filter((token) => token.startsWith('m')).map((token) => servedToken(token.slice(1))),
    ...cellTokens(at.key),
    ...contactTokens(listing.contact),
    ...(at.today ? timeTokensOf({ activities: listing.activities, events: at.events ?? [] }, at.today) : []),
  ];
  return [...new Set(tokens)].join(' ');
}

function cellTokens(key: number | undefined): string[] {
  if (key === undefined) return [];
  const tokens: string[] = [];
  for (let level = CELL_TOKEN_LEVELS.from; level <= CELL_TOKEN_LEVELS.to; level++) {
    tokens.push(cellToken(level, cellOfKey(key, Math.min(level, KEY_LEVEL))));
  }
  return tokens;
}
