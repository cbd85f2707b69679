/** Whom an initiative is for. Empty means everybody. */
export const AUDIENCES = [
  { key: 'alle', da: 'Alle', en: 'Everyone' },
  { key: 'boern', da: 'Børn', en: 'Children' },
  { key: 'unge', da: 'Unge', en: 'Young people' },
  { key: 'familier', da: 'Familier', en: 'Families' },
  { key: 'voksne', da: 'Voksne', en: 'Adults' },
  { key: 'seniorer', da: 'Seniorer', en: 'Seniors' },
  { key: 'kvinder', da: 'Kvinder', en: 'Women' },
  { key: 'maend', da: 'Mænd', en: 'Men' },
  { key: 'nye-i-danmark', da: 'Nye i Danmark', en: 'New in Denmark' },
  { key: 'handicap', da: 'Mennesker med handicap', en: 'People with disabilities' },
  { key: 'paaroerende', da: 'Pårørende', en: 'Relatives and carers' },
] as const;

export type Audience = (typeof AUDIENCES)[number]['key'];

export const AUDIENCE_KEYS = AUDIENCES.map((audience) => audience.key);

export function audienceNames(lang: 'da' | 'en'): Record<Audience, string> {
  return Object.fromEntries(AUDIENCES.map((audience) => [audience.key, audience[lang]])) as Record<
    Audience,
    string
  >;
}
