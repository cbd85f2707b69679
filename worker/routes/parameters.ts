/** The parameters of the public API, each with the validator that guards it. */
import * as v from 'valibot';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import {
  AccessText,
  AreaText,
  AudienceText,
  BboxText,
  CategoryText,
  CursorText,
  DatetimeText,
  JoiningText,
  LanguagesText,
  LIMIT_DEFAULT,
  LIMIT_MAX,
  LimitText,
  LngLatText,
  NeedsText,
  PriceText,
  QueryText,
  type Search,
  SinceText,
  WhenText,
} from '../../schema/search.ts';
import type { Parameters, Values } from '../middleware/validated.ts';

const format = <F extends string>(...formats: F[]) => ({
  schema: v.pipe(
    v.string(),
    v.picklist(formats, `is not one of ${formats.join(', ')}`),
    v.metadata({ schema: { type: 'string', enum: formats } }),
  ),
  description: 'The format of the answer.',
});

export const asJson = { f: format('json') } satisfies Parameters;
export const asTileJson = { f: format('json', 'tilejson') } satisfies Parameters;

const box = {
  bbox: {
    schema: BboxText,
    description: 'west,south,east,north in degrees (CRS84). A west above east crosses 180°.',
  },
  datetime: {
    schema: DatetimeText,
    description: 'When it was last updated: an RFC 3339 instant, or an interval with `..` for an open end.',
  },
  limit: {
    schema: LimitText,
    description: `Features on a page: ${LIMIT_DEFAULT} unless told, ${LIMIT_MAX} at most.`,
  },
  cursor: { schema: CursorText, description: 'Where the page begins: taken from the `next` link.' },
} satisfies Parameters;

export const filters = {
  q: { schema: QueryText, description: 'Words, folded: århus, aarhus and arhus are one. Prefixes match.' },
  category: { schema: CategoryText, description: 'One or more categories, joined by commas.' },
  audience: { schema: AudienceText, description: 'One or more audiences, joined by commas.' },
  price: { schema: PriceText, description: 'What it costs: any of these.' },
  joining: { schema: JoiningText, description: 'How to join: any of these.' },
  access: { schema: AccessText, description: 'What is there for access: all of these.' },
  languages: { schema: LanguagesText, description: 'Languages spoken there: any of these (ISO 639).' },
  needs: { schema: NeedsText, description: 'What it asks for help with: any of these.' },
  when: {
    schema: WhenText,
    description: 'Something happens today, or today or in the six days after it, in Danish time.',
  },
  area: {
    schema: AreaText,
    description: '`municipality:0751` (or `0751`), `region:1082` or `postcode:8000`.',
  },
} satisfies Parameters;

const near = {
  schema: LngLatText,
  description:
    'lng,lat of the visitor: what is near comes first, with its `distance` in metres; at most 200 features.',
} satisfies Parameters[string];

export const initiativeItems = {
  ...filters,
  near,
  sortby: {
    schema: v.pipe(
      v.string(),
      v.picklist(['relevance'], 'is not relevance'),
      v.metadata({ schema: { type: 'string', enum: ['relevance'] } }),
    ),
    description:
      'With `q`: the best 200 first, by match, distance (to `near`, or to a place that the words name) and freshness; a word misspelt is forgiven where hardly anything is found. Without it all that match come, page by page.',
  },
  since: {
    schema: SinceText,
    description:
      'What changed since this RFC 3339 moment, the oldest change first, and in `removed` the ids of what is to be taken out of a copy, each with its time and, where it was merged, the id that it goes on under. The link `monitor` of the last page says where to ask next time.',
  },
  ...box,
  ...asJson,
} satisfies Parameters;

const { area: _, ...anywhere } = initiativeItems;
/** The same in a collection of one municipality. */
export const itemsInArea = anywhere satisfies Parameters;

/** A question as a list asks it, without its pages. */
export const question = { ...filters, near, bbox: box.bbox, datetime: box.datetime } satisfies Parameters;

export const areaItems = {
  ...box,
  kind: {
    schema: v.pipe(
      v.string(),
      v.picklist(['municipality', 'region'], 'is not one of municipality, region'),
      v.metadata({ schema: { type: 'string', enum: ['municipality', 'region'] } }),
    ),
    description: 'Only areas of this kind.',
  },
  ...asJson,
} satisfies Parameters;

const tileVersion = {
  schema: v.pipe(
    v.string(),
    v.regex(/^\d{1,15}$/, 'is not a version that was given here'),
    v.metadata({ schema: { type: 'string' } }),
  ),
  description: 'Version of the data, from the TileJSON: with it the answer may be kept for a while.',
} satisfies Parameters[string];

export const tile = { ...filters, v: tileVersion } satisfies Parameters;

export const facets = { ...question, v: tileVersion, ...asJson } satisfies Parameters;

export const suggest = {
  q: { schema: QueryText, description: 'What has been typed so far.' },
  near,
} satisfies Parameters;

/** Text of a form that is still being typed: it may be empty. */
const typed = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(most, `is longer than ${most} characters`),
    v.metadata({ schema: { type: 'string', maxLength: most } }),
  );

const degrees = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/^-?\d{1,3}(\.\d+)?$/, 'is not a plain decimal number'),
    v.transform(Number),
    v.minValue(-most, `is less than -${most}`),
    v.maxValue(most, `is more than ${most}`),
    v.metadata({ schema: { type: 'number', minimum: -most, maximum: most } }),
  );

const initiativeId = v.pipe(
  v.string(),
  v.regex(/^[\w-]{1,64}$/, 'is not the identity of an initiative'),
  v.metadata({ schema: { type: 'string' } }),
);

export const duplicates = {
  name: { schema: typed(200), description: 'What it is called, as far as it has been typed.' },
  name_en: { schema: typed(200), description: 'What it is called in English.' },
  lng: { schema: degrees(180), description: 'Where it is; comes with `lat`.' },
  lat: { schema: degrees(90), description: 'Where it is; comes with `lng`.' },
  postcode: {
    schema: v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not a Danish postcode')),
    description: 'Its postcode.',
  },
  municipality: {
    schema: v.pipe(v.string(), v.regex(/^\d{4}$/, 'is not the code of a municipality')),
    description: 'The code of its municipality: `0751`.',
  },
  category: {
    schema: v.pipe(v.string(), v.picklist(CATEGORY_KEYS, 'is not one of the categories')),
    description: 'Its category.',
  },
  website: { schema: typed(500), description: 'Its website; `https://` may be missing.' },
  phone: { schema: typed(40), description: 'Its public phone number, written in any way.' },
  email: { schema: typed(254), description: 'Its public e-mail address.' },
  id: { schema: initiativeId, description: 'The initiative that is being edited: left out of the answer.' },
} satisfies Parameters;

export const eventItems = {
  area: filters.area,
  initiative: {
    schema: initiativeId,
    description: 'Only events of the initiative with this identity.',
  },
  bbox: box.bbox,
  datetime: {
    schema: DatetimeText,
    description:
      'When it happens: an RFC 3339 instant, or an interval with `..` for an open end. A bare day is one in UTC.',
  },
  limit: box.limit,
  cursor: box.cursor,
  ...asJson,
} satisfies Parameters;

export const places = {
  q: {
    schema: QueryText,
    description:
      'The beginning of a name, or of a word in it; or of a postcode. Addresses in any usual order: `vestergade 12b, aarhus`.',
  },
  limit: {
    schema: v.pipe(
      v.string(),
      v.regex(/^\d{1,2}$/, 'is not a whole number'),
      v.transform(Number),
      v.minValue(1, 'is less than 1'),
      v.maxValue(20, 'is more than 20'),
      v.metadata({ schema: { type: 'integer', minimum: 1, maximum: 20, default: 8 } }),
    ),
    description: 'How many places.',
  },
} satisfies Parameters;

export function searchOf({
  limit: _,
  cursor: __,
  sortby: ___,
  f: ____,
  since: _____,
  datetime,
  ...search
}: Values<typeof initiativeItems>): Search {
  return { ...search, ...(datetime ? { updated: datetime } : {}) };
}
