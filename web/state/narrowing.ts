/** What a visitor asks of a widget, within what its page lets it show; and where things are inside it. */
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import { QUERY_MAX, type Search } from '../../schema/search.ts';
import { embedAddress, type Widget } from './widget.ts';

export interface Narrowing {
  words?: string;
  category?: Category;
  /** Where in the list. */
  cursor?: string;
}

/** Their names: others than those of the widget, which stay what they are. */
export const NARROWING = { words: 'soeg', category: 'kun', cursor: 'side' } as const;

export function readNarrowing(params: URLSearchParams): Narrowing {
  const words = params.get(NARROWING.words)?.trim().slice(0, QUERY_MAX);
  const category = CATEGORY_KEYS.find((key) => key === params.get(NARROWING.category));
  const cursor = params.get(NARROWING.cursor);
  return {
    ...(words ? { words } : {}),
    ...(category ? { category } : {}),
    ...(cursor && /^[a-z]\d{1,16}(?:\.\d{1,16})?$/.test(cursor) ? { cursor } : {}),
  };
}

/** The same as a query, which is also what the address bar of the host may carry. */
export function narrowingParams(narrowing: Narrowing): URLSearchParams {
  const params = new URLSearchParams();
  for (const [key, name] of Object.entries(NARROWING)) {
    const value = narrowing[key as keyof Narrowing];
    if (value) params.set(name, value);
  }
  return params;
}

/** The list of a widget, or one initiative or another page inside it (`i/{slug}`), with the way back kept. */
export function insideAddress(widget: Widget, narrowing: Narrowing = {}, path = ''): string {
  const [, query = ''] = embedAddress(widget).split('?');
  const all = [query, `${narrowingParams(narrowing)}`].filter(Boolean).join('&');
  return `/embed${path ? `/${path}` : ''}${all ? `?${all}` : ''}`;
}

/** What is listed: a visitor narrows what the page allows and never widens it. */
export function searchWithin(widget: Widget, narrowing: Narrowing, municipality: string | undefined): Search {
  const q = [widget.q, narrowing.words].filter(Boolean).join(' ').slice(0, QUERY_MAX);
  const { category } = narrowing;
  const isWithin = category && (widget.category?.includes(category) ?? true);
  return {
    ...(q ? { q } : {}),
    ...(isWithin ? { category: [category] } : widget.category ? { category: widget.category } : {}),
    ...(widget.audience ? { audience: widget.audience } : {}),
    ...(municipality ? { area: `municipality:${municipality}` } : {}),
  };
}
