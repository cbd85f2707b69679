/**
 * What can be asked of the directory, and how it is written in an address.
 * The API is strict (a typo is an error); a page takes what it understands and leaves the rest.
 */
import * as v from 'valibot';
import { AUDIENCE_KEYS, type Audience } from './audience.ts';
import { CATEGORY_KEYS, type Category } from './category.ts';
import { type Bbox, formatBbox, type LngLat, parseBbox } from './place.ts';
import { ACCESS, type Access, JOINING, type Joining, NEEDS, type Need, PRICES, type Price } from './terms.ts';

export const LIMIT_DEFAULT = 10;
export const LIMIT_MAX = 1000;
export const QUERY_MAX = 200;

/** Languages that a list can be narrowed to: those most spoken in Denmark. */
export const SPOKEN = [
  'da',
  'en',
  'ar',
  'uk',
  'de',
  'pl',
  'tr',
  'ro',
  'fa',
  'so',
  'ur',
  'es',
  'fr',
  'ru',
  'ti',
] as const;
export type Spoken = (typeof SPOKEN)[number];

/** When something happens there: today, or today and the six days after it, as the clocks in Denmark say. */
export const WHENS = ['today', 'this-week'] as const;
export type When = (typeof WHENS)[number];

export interface Interval {
  /** Undefined means open. */
  from?: Date;
  to?: Date;
}

export interface Search {
  q?: string;
  category?: Category[];
  audience?: Audience[];
  price?: Price[];
  joining?: Joining[];
  /** All of them; of the other lists any will do. */
  access?: Access[];
  languages?: Spoken[];
  /** What it asks for help with. */
  needs?: Need[];
  when?: When;
  /** Code of a municipality, a region or a postcode, with its kind: `municipality:0751`. */
  area?: string;
  bbox?: Bbox;
  /** Where the visitor is: what is near comes first. */
  near?: LngLat;
  /** When it was last updated. */
  updated?: Interval;
}

/** A search whose region has been resolved to the areas that it is made of, and its time to days. */
export interface ResolvedSearch extends Search {
  areas?: string[];
  /** Tokens of the days on which something should happen. */
  days?: string[];
}

/** A checked value made from text; the issue's message says what is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
function readAs<T>(parse: (text: string) => T | string) {
  return v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value);
    if (typeof value !== 'string') return value;
    addIssue({ message: value });
    return NEVER;
  });
}

/* @__NO_SIDE_EFFECTS__ */
const list = <K extends string>(keys: readonly K[]) =>
  v.pipe(
    v.string(),
    readAs<K[]>((text) => {
      const wanted = text.split(',').map((part) => part.trim());
      const unknown = wanted.find((part) => !keys.some((key) => key === part));
      if (unknown !== undefined) return `knows no “${unknown}”; it takes ${keys.join(', ')}`;
      return keys.filter((key) => wanted.includes(key));
    }),
    v.metadata({ schema: { type: 'array', items: { type: 'string', enum: [...keys] } } }),
  );

export const QueryText = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'is empty'),
  v.maxLength(QUERY_MAX, `is longer than ${QUERY_MAX} characters`),
  v.metadata({ schema: { type: 'string', minLength: 1, maxLength: QUERY_MAX } }),
);

export const BboxText = v.pipe(
  v.string(),
  readAs<Bbox>(parseBbox),
  v.metadata({
    schema: {
      oneOf: [
        { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 },
        { type: 'array', items: { type: 'number' }, minItems: 6, maxItems: 6 },
      ],
    },
  }),
);

export const LimitText = v.pipe(
  v.string(),
  v.regex(/^\d{1,300}$/, 'is not a whole number'),
  v.transform(Number),
  v.minValue(1, 'is less than 1'),
  // OGC API Features 7.15.2: more than the maximum is no error, the maximum is used.
  v.transform((limit) => Math.min(limit, LIMIT_MAX)),
  v.metadata({ schema: { type: 'integer', minimum: 1, maximum: LIMIT_MAX, default: LIMIT_DEFAULT } }),
);

export const DatetimeText = v.pipe(
  v.string(),
  readAs<Interval>(parseInterval),
  v.metadata({ schema: { type: 'string' } }),
);

export const SinceText = v.pipe(
  v.string(),
  readAs<Date>((text) => {
    const at = TIME.test(text) ? parseEnd(text, 'start') : null;
    return at ?? 'is not an RFC 3339 date-time, as in 2026-11-01T00:00:00Z';
  }),
  v.metadata({ schema: { type: 'string', format: 'date-time' } }),
);

export const AreaText = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:municipality|region|postcode):)?\d{4}$/,
    'is not the code of an area, as in municipality:0751, region:1082, postcode:8000 or 0751',
  ),
  v.transform((text) => (text.includes(':') ? text : `municipality:${text}`)),
  v.metadata({ schema: { type: 'string' } }),
);

export const LngLatText = v.pipe(
  v.string(),
  readAs<LngLat>((text) => {
    const match = /^(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)$/.exec(text);
    const [lng, lat] = [Number(match?.[1]), Number(match?.[2])];
    return Math.abs(lng) <= 180 && Math.abs(lat) <= 90 ? { lng, lat } : 'needs two numbers: lng,lat';
  }),
  v.metadata({ schema: { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 } }),
);

export const CategoryText = list(CATEGORY_KEYS);
export const AudienceText = list(AUDIENCE_KEYS);
export const PriceText = list(PRICES);
export const JoiningText = list(JOINING);
export const AccessText = list(ACCESS);
export const LanguagesText = list(SPOKEN);
export const NeedsText = list(NEEDS);
export const WhenText = v.pipe(
  v.string(),
  v.picklist(WHENS, `is not one of ${WHENS.join(', ')}`),
  v.metadata({ schema: { type: 'string', enum: [...WHENS] } }),
);
/** Only what we handed out: letters, digits and a few marks. */
export const CursorText = v.pipe(
  v.string(),
  v.regex(/^[a-z]\d{1,16}(?:\.\d{1,16}){0,2}$/, 'is not a cursor that was given here'),
  v.metadata({ schema: { type: 'string' } }),
);

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** RFC 3339 instants and intervals, open ends as `..` or nothing (OGC API Features 7.15.4). */
export function parseInterval(text: string): Interval | string {
  const ends = text.split('/');
  if (ends.length > 2) return 'has more than two ends';
  const [first = '', second] = ends;
  const from = parseEnd(first, 'start');
  const to = parseEnd(second ?? first, 'end');
  if (from === null || to === null) return 'is not an RFC 3339 date-time or an interval of two';
  if (second === undefined && !from) return 'is empty';
  if (!from && !to) return 'is open at both ends';
  if (from && to && from > to) return 'ends before it begins';
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** undefined: open; null: cannot be read. A bare day reaches from its first to its last millisecond (UTC). */
function parseEnd(text: string, end: 'start' | 'end'): Date | undefined | null {
  if (text === '' || text === '..') return undefined;
  if (!TIME.test(text) && !DAY.test(text)) return null;
  const date = new Date(
    DAY.test(text) ? `${text}T${end === 'start' ? '00:00:00.000' : '23:59:59.999'}Z` : text,
  );
  if (Number.isNaN(date.getTime())) return null;
  // 2026-02-30 would silently become 2 March
  const day = Number(text.slice(8, 10));
  const lastDay = new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
  return day >= 1 && day <= lastDay ? date : null;
}

/** The lists that a search can be narrowed by, with their names in the API and in the address of a page. */
export const LISTS = [
  { field: 'category', page: 'kategori', keys: CATEGORY_KEYS },
  { field: 'audience', page: 'maalgruppe', keys: AUDIENCE_KEYS },
  { field: 'price', page: 'pris', keys: PRICES },
  { field: 'joining', page: 'deltagelse', keys: JOINING },
  { field: 'access', page: 'adgang', keys: ACCESS },
  { field: 'languages', page: 'sprog', keys: SPOKEN },
  { field: 'needs', page: 'hjaelp', keys: NEEDS },
] as const;

/** How many there are of each key, where that is known: a list or a key that is missing is unknown, 0 is none. */
export type FacetCounts = Partial<Record<ListField | 'when', Record<string, number>>>;

export type ListField = (typeof LISTS)[number]['field'];

/** The API's parameters for a search, in a fixed order so that equal searches have equal addresses. */
export function searchToApi(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  if (search.q) params.set('q', search.q);
  for (const { field } of LISTS) if (search[field]?.length) params.set(field, search[field].join(','));
  if (search.when) params.set('when', search.when);
  if (search.area) params.set('area', search.area);
  if (search.bbox) params.set('bbox', formatBbox(search.bbox));
  if (search.near) params.set('near', `${search.near.lng},${search.near.lat}`);
  if (search.updated) {
    const { from, to } = search.updated;
    params.set('datetime', `${from?.toISOString() ?? '..'}/${to?.toISOString() ?? '..'}`);
  }
  return params;
}

/** What a page's address asks for. What cannot be read is left out: a page never answers 400 to a reader. */
export function searchFromPage(params: URLSearchParams): Search {
  const search: Search = {};
  const q = params.get('q')?.trim().slice(0, QUERY_MAX);
  if (q) search.q = q;
  for (const { field, page, keys } of LISTS) {
    const wanted = params.getAll(page).flatMap((value) => value.split(','));
    const known = keys.filter((key) => wanted.includes(key));
    if (known.length) Object.assign(search, { [field]: known });
  }
  const when = WHENS.find((key) => key === params.get('naar'));
  if (when) search.when = when;
  const area = v.safeParse(AreaText, params.get('omraade') ?? '');
  if (area.success) search.area = area.output;
  const bbox = v.safeParse(BboxText, params.get('bbox') ?? '');
  if (bbox.success) search.bbox = bbox.output;
  // People and map services write latitude first; only here.
  const [lat, lng] = (params.get('naer') ?? '').split(',');
  const near = v.safeParse(LngLatText, `${lng},${lat}`);
  if (near.success) search.near = near.output;
  return search;
}

export function searchToPage(search: Search): URLSearchParams {
  const params = new URLSearchParams();
  if (search.q) params.set('q', search.q);
  for (const { field, page } of LISTS) if (search[field]?.length) params.set(page, search[field].join(','));
  if (search.when) params.set('naar', search.when);
  if (search.area) params.set('omraade', search.area);
  if (search.bbox) params.set('bbox', formatBbox(search.bbox));
  if (search.near) params.set('naer', `${search.near.lat},${search.near.lng}`);
  return params;
}
