import { LANGUAGES, type Lang } from './lang.ts';

/** The words for a number, chosen by the language's own rules; `zero` is said of nothing, where it is given. */
export type Forms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** `#` in the chosen form becomes the number as the language writes it. */
export function pluralsOf(lang: Lang): (n: number, forms: Forms) => string {
  const { locale } = LANGUAGES[lang];
  const rules = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  return (n, forms) =>
    ((n === 0 && forms.zero) || (forms[rules.select(n)] ?? forms.other)).replace('#', digits.format(n));
}

/** Ways out of an empty list are not counted farther. */
export const MANY = 100;
