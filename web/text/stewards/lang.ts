/** Pages for those who keep listings true are in two languages; from the others one comes to the English ones. */
import { type Lang, prefixOf } from '../lang.ts';

export const STEWARD_LANGS = ['da', 'en'] as const;
export type StewardLang = (typeof STEWARD_LANGS)[number];

/** The words of a page in both. */
export type InBoth<T> = Record<StewardLang, T>;

export function stewardLang(lang: string): StewardLang {
  return lang === 'da' ? 'da' : 'en';
}

/** Where a page for stewards is, by its path from the root: `/mine`. */
export function stewardAddress(lang: Lang, path: string): string {
  return `${prefixOf(stewardLang(lang))}${path}`;
}
