/** Which colour stands on which, by the names of their properties: what /stil shows and what the tests hold. */

export const GROUNDS = ['paper', 'raised', 'sunken', 'accent-wash'] as const;

/** WCAG 2.2, 1.4.3 and 1.4.11. */
export const TEXT = 4.5;
export const EDGE = 3;

const on = (colour: string, grounds: readonly string[], least: number) =>
  grounds.map((ground) => [colour, ground, least] as const);

/** Colour, ground, and the least contrast between them. */
export const PAIRS: readonly (readonly [colour: string, ground: string, least: number])[] = [
  ...on('ink', [...GROUNDS, 'warn-wash'], 7),
  ...on('ink-soft', [...GROUNDS, 'warn-wash'], TEXT),
  ...on('accent', [...GROUNDS, 'warn-wash'], TEXT),
  ...on('accent-strong', GROUNDS, TEXT),
  ...on('warn', [...GROUNDS, 'warn-wash'], TEXT),
  ...on('on-accent', ['accent', 'accent-strong'], TEXT),
  ...on('cluster-ink', ['cluster'], TEXT),
  ...on('line-strong', [...GROUNDS, 'warn-wash'], EDGE),
  ...on('focus', [...GROUNDS, 'warn-wash'], EDGE),
];
