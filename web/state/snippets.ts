/** What somebody pastes into a page of theirs to have a widget there. */
import type { Area } from '../../schema/area.ts';
import { REFERRER, SANDBOX } from '../embed/frame.ts';
import { homeAddress } from './address.ts';
import { listPageAddress } from './page-address.ts';
import { embedAddress, type Widget, widgetParams } from './widget.ts';

/** The script under the address that keeps its meaning; `/embed.js` is whatever is newest. */
export const SCRIPT_PATH = '/embed/1.js';

/** Of a frame that cannot grow with what is in it. */
export const FRAME_HEIGHT = 640;

export interface ElementWords {
  /** Of the link that stands there before the widget does, and wherever it cannot. */
  link: string;
  /** Of the frame, for those who hear the page; without it the script has one in each language. */
  title?: string;
}

interface ElementChoices {
  /** The address of the page may carry what the widget shows. */
  remembers?: boolean;
  /** The widget's municipality, where it is known. */
  municipality?: KnownMunicipality;
}

export function elementSnippet(
  origin: string,
  widget: Widget,
  { link, title }: ElementWords,
  { remembers = false, municipality }: ElementChoices = {},
): string {
  const told = attributes([...widgetParams(widget), ['titel', title]]);
  const script = `<script type="module" src="${escaped(origin + SCRIPT_PATH)}"></script>`;
  const fallback = `<a href="${escaped(origin + pageOf(widget, municipality))}">${escaped(link)}</a>`;
  return `${script}\n<rodskud-kort${told}${remembers ? ' husk' : ''}>${fallback}</rodskud-kort>`;
}

export interface Frame {
  title: string;
  /** Pixels; undefined: as wide as there is room. */
  width?: number;
  height?: number;
  /** Of the one initiative that it shows first. */
  slug?: string;
}

/** For where no script may be pasted. `frameborder` is old, and what the sanitisers of editors leave. */
export function iframeSnippet(origin: string, widget: Widget, { title, width, height, slug }: Frame): string {
  const told = attributes([
    ['src', origin + embedAddress(widget, slug)],
    ['title', title],
    ['width', width ?? '100%'],
    ['height', height ?? widget.height ?? FRAME_HEIGHT],
    ['frameborder', 0],
    ['loading', 'lazy'],
    ['referrerpolicy', REFERRER],
    ['sandbox', SANDBOX],
    ['style', width && 'max-width:100%'],
  ]);
  return `<iframe${told}></iframe>`;
}

/** What a page's links to its description say of their type. */
export const OEMBED_TYPES = { json: 'application/json+oembed', xml: 'text/xml+oembed' } as const;
export type OembedFormat = keyof typeof OEMBED_TYPES;

/** Where it is said how a page of ours is embedded (oembed.com). */
export function oembedAddress(origin: string, page: string, format: OembedFormat): string {
  return `${origin}/oembed?url=${encodeURIComponent(page)}&format=${format}`;
}

export type KnownMunicipality = Pick<Area, 'code' | 'slug'>;

/**
 * The page that shows the same list, or the nearest to it where it is not known which municipality was meant: `/kommune` takes
 * codes and names as well, and a search takes codes alone.
 */
export function pageOf(widget: Widget, known?: KnownMunicipality): string {
  const { lang = 'da', municipality: said, category = [], audience = [], q } = widget;
  const municipality = known?.slug ?? said;
  const code = known?.code ?? (/^\d{4}$/.test(said ?? '') ? said : undefined);
  const [only] = category.length === 1 ? category : [];
  const isPage = !q && audience.length === 0 && (category.length === 0 || only !== undefined);
  if (municipality && (isPage || !code))
    return listPageAddress(lang, { municipality, ...(isPage && only ? { category: only } : {}) });
  if (isPage && only) return listPageAddress(lang, { category: only });
  return homeAddress(lang, {
    ...(q ? { q } : {}),
    ...(category.length ? { category } : {}),
    ...(audience.length ? { audience } : {}),
    ...(code ? { area: `municipality:${code}` } : {}),
  });
}

function attributes(all: [string, string | number | undefined][]): string {
  return all
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(`${value}`)}"`)
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
