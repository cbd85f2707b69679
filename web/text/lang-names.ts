import type { Lang } from './lang.ts';

/** What only the server says of a language: how it calls itself, and how Open Graph writes it. */
export const LANGUAGE_NAMES: Record<Lang, { name: string; openGraph: string }> = {
  da: { name: 'Dansk', openGraph: 'da_DK' },
  en: { name: 'English', openGraph: 'en_GB' },
  de: { name: 'Deutsch', openGraph: 'de_DE' },
  uk: { name: 'Українська', openGraph: 'uk_UA' },
  ar: { name: 'العربية', openGraph: 'ar_AR' },
};
