/** What the build reads from the style sheets for the page that shows them. */
export interface StyleFacts {
  /** Colours by the names of their properties, as six digits. */
  colours: Record<Theme, Record<string, string>>;
  /** All properties in light, as they are written. */
  values: Record<string, string>;
  /** How far the two nearest categories are apart (CIEDE2000) as each kind of eye sees them. */
  apart: Record<Theme, Record<Vision, number>>;
  /** What colour each kind of eye makes of a category, by the names of their properties. */
  seen: Record<Theme, Record<string, Record<Vision, string>>>;
}

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const VISIONS = ['normal', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof VISIONS)[number];
