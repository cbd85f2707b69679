/**
 * What a widget on somebody else's page may be told. One name for each choice, the same as attribute of `<rodskud-kort>`, as
 * parameter of `/embed` and in the address of the configurator.
 */
import { AUDIENCE_KEYS, type Audience } from '../../schema/audience.ts';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { LngLat } from '../../schema/place.ts';
import { QUERY_MAX } from '../../schema/search.ts';
import { isLang, LANGS, type Lang } from '../text/lang.ts';

export const VIEWS = { begge: 'both', kort: 'map', liste: 'list' } as const;
export type View = (typeof VIEWS)[keyof typeof VIEWS];

export const THEMES = { auto: 'auto', lys: 'light', moerk: 'dark' } as const;
export type Theme = (typeof THEMES)[keyof typeof THEMES];

/** The four colours, each as `#rrggbb`: grounds, words, what one can press, and words on that. */
export const COLOURS = {
  baggrund: 'paper',
  tekst: 'ink',
  accent: 'accent',
  'paa-accent': 'onAccent',
} as const;
export type Colour = (typeof COLOURS)[keyof typeof COLOURS];

/** Pixels. */
export const HEIGHT = { min: 200, max: 2000 } as const;
export const RADIUS = { min: 0, max: 24 } as const;
export const ZOOM = { min: 5, max: 17 } as const;
export const FONT_MAX = 80;

/** What the municipality's own designers would set; what is missing is ours. */
export interface Look {
  colours: Partial<Record<Colour, string>>;
  /** Of corners, in pixels. */
  radius?: number;
  /** `rodskud`, `system`, `serif`, or families that the visitor's machine may have: nothing is fetched. */
  font?: string;
}

export interface Widget {
  /** As it was said: a code, a name or a slug. The whole country where nothing is. */
  municipality?: string;
  category?: Category[];
  audience?: Audience[];
  q?: string;
  /** Danish where nothing is said. */
  lang?: Lang;
  theme: Theme;
  view: View;
  /** Of the frame, in pixels; undefined: as high as what is in it. */
  height?: number;
  centre?: LngLat;
  zoom?: number;
  look: Look;
}

/** A value that could not be used, for a message inside the widget. */
export interface Flaw {
  /** The name of the parameter, as it was written. */
  name: string;
  value: string;
  /** What would have done: words, or the ends of a range; undefined for a name that means nothing here. */
  takes?: readonly string[] | { min: number; max: number } | 'colour' | 'coordinates' | 'font' | 'text';
}

/** A name that is read as another, and names that are for the frame and the element, not for what is in them. */
const ALIASES: Record<string, string> = { audience: 'maalgruppe' };
const NOT_OURS = new Set(['husk', 'titel', 'side', 'vis-fejl']);

/**
 * Reads what was told, and says what was not understood. A value that is empty counts as not told, so that an editor may leave
 * an attribute there.
 */
export function readWidget(params: Iterable<[string, string]>): { widget: Widget; flaws: Flaw[] } {
  const widget: Widget = { theme: 'auto', view: 'both', look: { colours: {} } };
  const flaws: Flaw[] = [];
  for (const [written, text] of params) {
    const name = ALIASES[written] ?? written;
    const value = text.trim();
    if (NOT_OURS.has(name) || value === '') continue;
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    const wrong = read ? read(value, widget) : { takes: undefined };
    if (wrong) flaws.push({ name: written, value, ...(wrong.takes ? { takes: wrong.takes } : {}) });
  }
  return { widget, flaws };
}

type Wrong = { takes: Flaw['takes'] } | undefined;
type Reader = (value: string, widget: Widget) => Wrong;

const READERS: Record<string, Reader> = {
  kommune: (value, widget) => {
    if (value.length > QUERY_MAX) return { takes: 'text' };
    widget.municipality = value;
  },
  kategori: (value, widget) => keysInto(value, CATEGORY_KEYS, (keys) => (widget.category = keys)),
  maalgruppe: (value, widget) => keysInto(value, AUDIENCE_KEYS, (keys) => (widget.audience = keys)),
  q: (value, widget) => {
    if (value.length > QUERY_MAX) return { takes: 'text' };
    widget.q = value;
  },
  sprog: (value, widget) => {
    if (!isLang(value)) return { takes: LANGS };
    widget.lang = value;
  },
  tema: (value, widget) => {
    if (!isKeyOf(THEMES, value)) return { takes: Object.keys(THEMES) };
    widget.theme = THEMES[value];
  },
  visning: (value, widget) => {
    if (!isKeyOf(VIEWS, value)) return { takes: Object.keys(VIEWS) };
    widget.view = VIEWS[value];
  },
  hoejde: (value, widget) => {
    if (value === 'auto') return undefined;
    return numberInto(value, HEIGHT, (height) => (widget.height = height));
  },
  zoom: (value, widget) => numberInto(value, ZOOM, (zoom) => (widget.zoom = zoom)),
  runding: (value, widget) => numberInto(value, RADIUS, (radius) => (widget.look.radius = radius)),
  // As people and map services write it: latitude first.
  centrum: (value, widget) => {
    const [, lat, lng] = /^(-?\d{1,2}(?:\.\d+)?),\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(value) ?? [];
    if (lat === undefined || Math.abs(Number(lat)) > 85 || Math.abs(Number(lng)) > 180)
      return { takes: 'coordinates' };
    widget.centre = { lng: Number(lng), lat: Number(lat) };
  },
  skrift: (value, widget) => {
    if (value.length > FONT_MAX || !/^[\p{L}\d][\p{L}\d ,-]*$/u.test(value)) return { takes: 'font' };
    widget.look.font = value;
  },
  ...Object.fromEntries(
    Object.entries(COLOURS).map(([name, colour]): [string, Reader] => [
      name,
      (value, widget) => {
        if (!/^#?[\da-f]{6}$/i.test(value)) return { takes: 'colour' };
        widget.look.colours[colour] = `#${value.replace('#', '').toLowerCase()}`;
      },
    ]),
  ),
};

function keysInto<K extends string>(value: string, keys: readonly K[], put: (keys: K[]) => void): Wrong {
  const wanted = value.split(',').map((part) => part.trim());
  const known = keys.filter((key) => wanted.includes(key));
  if (known.length) put(known);
  return known.length === new Set(wanted).size ? undefined : { takes: keys };
}

function numberInto(
  value: string,
  { min, max }: { min: number; max: number },
  put: (n: number) => void,
): Wrong {
  const number = Number(/^(\d{1,5})(?:px)?$/.exec(value)?.[1]);
  if (!(number >= min && number <= max)) return { takes: { min, max } };
  put(number);
}

function isKeyOf<O extends object>(object: O, key: string): key is Extract<keyof O, string> {
  return Object.hasOwn(object, key);
}

/** The same as parameters, in a fixed order and without what is so anyway: equal widgets have equal addresses. */
export function widgetParams(widget: Widget): URLSearchParams {
  const { look, centre } = widget;
  const said: [string, string | number | undefined][] = [
    ['kommune', widget.municipality],
    ['kategori', widget.category?.join(',')],
    ['maalgruppe', widget.audience?.join(',')],
    ['q', widget.q],
    ['sprog', widget.lang === 'da' ? undefined : widget.lang],
    ['tema', nameIn(THEMES, widget.theme)],
    ['visning', nameIn(VIEWS, widget.view)],
    ['hoejde', widget.height],
    ['centrum', centre && `${centre.lat},${centre.lng}`],
    ['zoom', widget.zoom],
    ...Object.entries(COLOURS).map(([name, colour]): [string, string | undefined] => [
      name,
      look.colours[colour]?.slice(1),
    ]),
    ['runding', look.radius],
    ['skrift', look.font],
  ];
  const told = said.filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(told.map(([name, value]) => [name, `${value}`]));
}

/** Undefined for the first, which is meant where nothing is said. */
function nameIn(names: Record<string, string>, meant: string): string | undefined {
  const at = Object.values(names).indexOf(meant);
  return at > 0 ? Object.keys(names)[at] : undefined;
}

/** Where the widget is, or one initiative inside it. Commas are legal in a query and read better. */
export function embedAddress(widget: Widget, slug?: string): string {
  const query = widgetParams(widget).toString().replaceAll('%2C', ',');
  return `/embed${slug ? `/i/${encodeURIComponent(slug)}` : ''}${query ? `?${query}` : ''}`;
}
