/** The closed list of categories, in the order they are shown. A key is for ever; its names are in files beside this. */
export const CATEGORY_KEYS = [
  'naboskab',
  'mad',
  'have-natur',
  'klima-energi',
  'genbrug-reparation',
  'kultur-kunst',
  'idraet-bevaegelse',
  'boern-unge',
  'seniorer',
  'social-omsorg',
  'integration',
  'laering-vaerksted',
  'sundhed',
  'transport',
] as const;

export type Category = (typeof CATEGORY_KEYS)[number];

export function isCategory(text: string): text is Category {
  return CATEGORY_KEYS.some((key) => key === text);
}
