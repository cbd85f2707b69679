/**
 * The languages of the page. Arabic is written with the digits of the signs, timetables and phone numbers around its
 * readers here (`nu-latn`), not with ٠١٢٣: one page would otherwise have two kinds.
 */
export const LANGUAGES = {
  da: { dir: 'ltr', locale: 'da-DK' },
  en: { dir: 'ltr', locale: 'en-GB' },
  de: { dir: 'ltr', locale: 'de-DE' },
  uk: { dir: 'ltr', locale: 'uk-UA' },
  ar: { dir: 'rtl', locale: 'ar-u-nu-latn' },
} as const;

export type Lang = keyof typeof LANGUAGES;

export const LANGS = Object.keys(LANGUAGES) as Lang[];

export function isLang(text: string): text is Lang {
  return Object.hasOwn(LANGUAGES, text);
}

/** What an element says of words that may be in another language than the page: nothing where they are not. */
export function spoken(words: Lang | undefined, page: Lang): { lang?: Lang; dir?: 'ltr' | 'rtl' } {
  if (!words || words === page) return {};
  const { dir } = LANGUAGES[words];
  return dir === LANGUAGES[page].dir ? { lang: words } : { lang: words, dir };
}

/** Beginning of the paths of a language: Danish has none. */
export function prefixOf(lang: Lang): string {
  return lang === 'da' ? '' : `/${lang}`;
}
