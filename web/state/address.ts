/** Where pages are. The query has the same names in every language. */
import { type Search, searchToPage } from '../../schema/search.ts';
import { type Lang, prefixOf } from '../text/lang.ts';

/** What the browser's address bar can do for us. It keeps the search beside its address, for the way back. */
export interface AddressBar {
  push(address: string, search: Search): void;
  replace(address: string, search: Search): void;
  /** Leaves this page for another. */
  visit(address: string): void;
}

export function homeAddress(lang: Lang, search: Search = {}, cursor?: string): string {
  const params = searchToPage(search);
  if (cursor) params.set('side', cursor);
  // Commas are legal in a query and read better in a shared link.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return `${rootOf(lang)}${query ? `?${query}` : ''}`;
}

export function initiativeAddress(lang: Lang, slug: string): string {
  return `${rootOf(lang)}i/${encodeURIComponent(slug)}`;
}

/** How many initiatives a link to a list of saved ones may name. */
export const SHARED_MAX = 30;

/** What is saved on the device, or what somebody shares of it. */
export function savedAddress(lang: Lang, slugs: string[] = []): string {
  const shown = slugs.slice(0, SHARED_MAX).map(encodeURIComponent);
  return `${rootOf(lang)}gemte${shown.length ? `?vis=${shown.join(',')}` : ''}`;
}

/** What the service worker shows in place of a page that it cannot get. */
export function offlineAddress(lang: Lang): string {
  return `${rootOf(lang)}offline`;
}

export function manifestAddress(lang: Lang): string {
  return `${rootOf(lang)}site.webmanifest`;
}
export type ListFormat = 'csv' | 'excel' | 'geojson' | 'atom' | 'ics';

/** The same list as a file, with everything that matches. */
export function listFileAddress(lang: Lang, search: Search, format: ListFormat): string {
  const file = `${rootOf(lang)}${lang === 'en' ? 'initiatives' : 'initiativer'}`;
  const { near: _, ...matching } = search;
  const query = homeAddress('da', matching).replace(/^\/\??/, '');
  if (format !== 'excel') return `${file}.${format}${query ? `?${query}` : ''}`;
  return `${file}.csv?${query ? `${query}&` : ''}excel`;
}

function rootOf(lang: Lang): string {
  return `${prefixOf(lang)}/`;
}
