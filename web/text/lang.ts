export const LANGS = ['da', 'en'] as const;
export type Lang = (typeof LANGS)[number];
