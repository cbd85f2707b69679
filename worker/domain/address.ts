/**
 * Danish addresses: how one is written (`Vestergade 12B, 8000 Aarhus C`), and how people type it.
 * Keys and prefixes are of one making, so a prefix of any usual way of writing finds the address.
 */
import { foldLoosely, words } from '../../schema/fold.ts';

export interface Address {
  street: string;
  /** `12`, `12B`, `57-59`. */
  number: string;
  postcode?: string;
  /** Name of the postal district or the town. */
  district?: string;
}

/** What somebody typed, taken apart; its words are as typed. */
export interface TypedAddress {
  street: string;
  number?: string;
  postcode?: string;
  town?: string;
}

/** With so many places of other kinds, words without a figure mean one of them and hardly a street. */
const FEW_PLACES = 4;
const FEWEST_LETTERS = 5;

const HOUSE = /^\d{1,3}[a-z]?$/;
const FIGURES = /^\d{1,3}$/;
const LETTER = /^\p{L}$/u;
const POSTCODE = /^\d{4}$/;
const DOOR = /^(tv|th|mf|sal)$/;

/** Shortened in some registers, written out in others. */
const LONG: Record<string, string> = {
  gl: 'gammel',
  nr: 'norre',
  sdr: 'sondre',
  skt: 'sankt',
  sct: 'sankt',
  dr: 'doktor',
  kgs: 'kongens',
};

/** As the Danish address register writes it. */
export function formatAddress({ street, number, postcode, district }: Address): string {
  const place = [postcode, district].filter(Boolean).join(' ');
  return place ? `${street} ${number}, ${place}` : `${street} ${number}`;
}

/** The parts of an address that is written in full; floor, door and the village between are left out. */
export function readAddress(text: string): Address | undefined {
  const match = /^(.+?)\s+(\d\S*(?: \p{L})?)\s*,(?:.*,)?\s*(?:(\d{4})\b\s*)?(.*)$/u.exec(text.trim());
  const number = match && houseNumber(match[2] ?? '');
  if (!number) return undefined;
  const [, street = '', , postcode, district] = match;
  return { street, number, ...(postcode ? { postcode } : {}), ...(district ? { district } : {}) };
}

/** `12 b` is `12B`; undefined for what is no house number. */
export function houseNumber(text: string): string | undefined {
  const [, figures, letter = '', end] = /^(\d{1,3}) ?(\p{L}?)(?:-(\d{1,3}|\p{L}))?$/u.exec(text.trim()) ?? [];
  if (!figures) return undefined;
  return `${Number(figures)}${letter}${end ? `-${end}` : ''}`.toLocaleUpperCase('da');
}

/**
 * Keys of a house by its town, and of whole streets, begin with a sign of their own: eight keys that begin with
 * `vestergade` are then eight houses.
 */
const BY_TOWN = '@';
const STREET = '#';

/** The first house of a street answers for the whole street: `vestergade, aarhus` finds it. */
export function addressKeys({ street, number, postcode, district }: Address, isFirst = false): string[] {
  const road = glue(tokens(street));
  const house = glueLetter(tokens(number)).join(' ');
  const town = glue(tokens(district ?? ''));
  return [
    written(road, house, postcode, town),
    ...(town ? [written(`${BY_TOWN}${road}`, house, town)] : []),
    ...(isFirst && postcode ? [written(`${STREET}${road}`, postcode, town)] : []),
    ...(isFirst && town ? [`${STREET}${road}${town}`] : []),
  ];
}

/** Whether a text could mean an address: a word, and a figure or a few letters more. */
export function couldBeAddress(text: string): boolean {
  const folded = words(text).join(' ');
  return (
    /\p{L}{2}/u.test(folded) && (hasFigure(text) || folded.replace(/\P{L}/gu, '').length >= FEWEST_LETTERS)
  );
}

/** How many addresses to offer: all where a figure asks for them, else what a few other places leave free. */
export function roomForAddresses(text: string, others: number): number {
  if (!couldBeAddress(text)) return 0;
  return hasFigure(text) || others === 0 ? Number.POSITIVE_INFINITY : Math.max(0, FEW_PLACES - others);
}

/** Beginnings of keys that the text may mean: none, one, or two where `12 a` is 12A or the begin of Aarhus. */
export function addressPrefixes(text: string): string[] {
  if (!couldBeAddress(text)) return [];
  const prefixes = readings(text).flatMap((typed) => prefixesOf(typed));
  return [...new Set(prefixes.filter((prefix) => /^[@#]?\d*\p{L}{2}/u.test(prefix)))].slice(0, 2);
}

/** The first reading of a text, for services that are asked part by part. */
export function readTyped(text: string): TypedAddress | undefined {
  if (!couldBeAddress(text)) return undefined;
  const split = (part: string): string[] => part.match(/[\p{L}\p{N}.'´-]+/gu) ?? [];
  const [reading = []] = readings(text, split);
  const { street, house, rest } = parts(reading);
  if (street.length === 0) return undefined;
  const [road = [], ...towns] = text.split(',').map(split);
  // Without a figure only the comma says where the street ends.
  if (!hasFigure(text) && road.length && towns.flat().length)
    return { street: road.join(' '), town: towns.flat().join(' ') };
  const postcode = rest.find((word) => POSTCODE.test(word));
  const after = postcode ? rest.slice(rest.indexOf(postcode) + 1) : rest;
  return {
    street: street.join(' '),
    ...(house ? { number: house } : {}),
    ...(postcode ? { postcode } : {}),
    ...(after.length ? { town: after.join(' ') } : {}),
  };
}

/** As a full address is written, with what there is of it. */
export function writeTyped({ street, number, postcode, town }: TypedAddress): string {
  const place = [postcode, town].filter(Boolean).join(' ');
  return [[street, number].filter(Boolean).join(' '), place].filter(Boolean).join(', ');
}

/** The words in the order of a full address: street, number, postcode, town. */
function readings(text: string, split: (part: string) => string[] = tokens): string[][] {
  const segments = text
    .split(',')
    .map((part) => split(part))
    .filter((part) => part.length);
  const [first, second] = segments;
  // “8000 Aarhus C, Vestergade 12”
  if (first && second && houseAt(first) < 0 && houseAt(second) > 0) segments.push(...segments.splice(0, 1));
  const typed = segments.flat();
  const [head = '', ...others] = typed;
  if (POSTCODE.test(head) && others.length) return [[...others, head]];
  // “12 Vestergade” – but “10. Februar Vej” is a street.
  if (isHouse(head) && houseAt(typed) < 0 && others.length) {
    const [street = [], ...places] = segments;
    return [[...street.slice(1), head, ...places.flat()], typed];
  }
  return [typed];
}

function parts(typed: string[]): { street: string[]; house?: string; letter?: string; rest: string[] } {
  const at = houseAt(typed);
  const post = typed.findIndex((word, i) => i > 0 && POSTCODE.test(word));
  if (at < 0 || (post > 0 && post < at)) {
    return post < 0 ? { street: typed, rest: [] } : { street: typed.slice(0, post), rest: typed.slice(post) };
  }
  const house = typed[at] ?? '';
  const next = typed[at + 1] ?? '';
  const letter = FIGURES.test(house) && LETTER.test(next) ? next : undefined;
  const rest = typed.slice(letter ? at + 2 : at + 1);
  const postcode = rest.findIndex((word) => POSTCODE.test(word));
  // Floor, door and village stand between the number and the postcode.
  const door = rest.findLastIndex((word) => DOOR.test(word));
  const place = rest.slice(Math.max(postcode, door + 1));
  return {
    street: typed.slice(0, at),
    house: letter ? `${house}${letter}` : house,
    ...(letter ? { letter } : {}),
    rest: place,
  };
}

function prefixesOf(typed: string[]): string[] {
  const { street, house, letter, rest } = parts(typed);
  const road = glue(street);
  const [head = '', ...others] = rest;
  if (!house) {
    if (POSTCODE.test(head)) return [written(`${STREET}${road}`, head, glue(others))];
    // Of several words the last may be those of a town.
    return street.length > 1 ? [road, `${STREET}${road}`] : [road];
  }
  if (POSTCODE.test(head)) return [written(road, house, head, glue(others))];
  const town = glue(rest);
  if (town) return [written(/^\d/.test(town) ? road : `${BY_TOWN}${road}`, house, town)];
  return letter
    ? [written(road, house), written(`${BY_TOWN}${road}`, house.slice(0, -1), letter)]
    : [written(road, house)];
}

function written(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function houseAt(typed: string[]): number {
  return typed.findIndex((word, i) => i > 0 && isHouse(word));
}

function isHouse(word: string): boolean {
  return HOUSE.test(word.toLowerCase());
}

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}

function tokens(text: string): string[] {
  return words(foldLoosely(text));
}

/** Without spaces “H.C. Andersens”, “HC Andersens” and “H C Andersens” are one, and “Nørre Gade” is Nørregade. */
function glue(parts: string[]): string {
  return parts.map((part, i) => (i < parts.length - 1 ? (LONG[part] ?? part) : part)).join('');
}

/** `12 b` as `12b`. */
function glueLetter([figures = '', ...rest]: string[]): string[] {
  const [letter = '', ...others] = rest;
  return LETTER.test(letter) ? [`${figures}${letter}`, ...others] : [figures, ...rest];
}
