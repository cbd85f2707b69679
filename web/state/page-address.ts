/** Where the pages are that do not change while one reads them. Their paths are the same in every language. */
import type { Category } from '../../schema/category.ts';
import { LANGS, type Lang, prefixOf } from '../text/lang.ts';

/** What a page of a list is of: a municipality, a category, or both. */
export interface Subject {
  /** Slug of a municipality. */
  municipality?: string;
  category?: Category;
}

/** The pages of plain text. */
export const ABOUT_PAGES = ['om', 'privatliv', 'tilgaengelighed'] as const;
export type AboutPageKey = (typeof ABOUT_PAGES)[number];

export function listPageAddress(lang: Lang, { municipality, category }: Subject, cursor?: string): string {
  const path = municipality
    ? `/kommune/${encodeURIComponent(municipality)}${category ? `/${category}` : ''}`
    : `/kategori/${category}`;
  return `${prefixOf(lang)}${path}${cursor ? `?side=${cursor}` : ''}`;
}

/** The figures of a municipality; like the page below they are in Danish and in English, which the others lead to. */
export function overviewAddress(lang: Lang, municipality: string): string {
  return `${inTwoLanguages(lang)}/kommune/${encodeURIComponent(municipality)}/overblik`;
}

/** Where one makes a list of the municipality for one's own website. */
export function embedMakerAddress(lang: Lang, municipality: string): string {
  return `${inTwoLanguages(lang)}/indlejr?kommune=${encodeURIComponent(municipality)}`;
}

function inTwoLanguages(lang: Lang): string {
  return prefixOf(lang === 'da' ? 'da' : 'en');
}

export function municipalitiesAddress(lang: Lang): string {
  return `${prefixOf(lang)}/kommuner`;
}

export function aboutAddress(lang: Lang, page: AboutPageKey): string {
  return `${prefixOf(lang)}/${page}`;
}

/** What somebody looked for in vain, and may know of: the form begins with it. */
export interface Missing {
  name?: string;
  /** As a search has it: `municipality:0751`. */
  area?: string;
}

/** The form to add an initiative with. It is in Danish and in English, which the other languages lead to. */
export function addAddress(lang: Lang, { name, area }: Missing = {}): string {
  const params = new URLSearchParams();
  if (name) params.set('navn', name);
  if (area) params.set('omraade', area);
  const query = params.toString().replaceAll('%3A', ':');
  return `${inTwoLanguages(lang)}/tilfoej${query ? `?${query}` : ''}`;
}

/** Of the page that shows what all pages are made of. */
export function styleAddress(lang: Lang): string {
  return `${prefixOf(lang)}/stil`;
}

/** One address in every language. */
export function inEveryLanguage(address: (lang: Lang) => string): Record<Lang, string> {
  return Object.fromEntries(LANGS.map((lang) => [lang, address(lang)])) as Record<Lang, string>;
}
