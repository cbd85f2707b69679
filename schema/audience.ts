/** Whom an initiative is for. Empty means everybody. */
export const AUDIENCE_KEYS = [
  'alle',
  'boern',
  'unge',
  'familier',
  'voksne',
  'seniorer',
  'kvinder',
  'maend',
  'nye-i-danmark',
  'handicap',
  'paaroerende',
] as const;

export type Audience = (typeof AUDIENCE_KEYS)[number];
