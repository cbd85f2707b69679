/** What the build reads from the style sheets for the page that shows them. */
export interface StyleFacts {
  /** Colours by the names of their properties, as six digits. */
  colours: Record<Theme, Record<string, string>>;
  /** All properties in light, as they are written. */
  values: Record<string, string>;
  /** How far the two nearest categories are apart (CIEDE2000) as each kind of eye sees them. */
  apart: Record<Theme, Record<Vision, number>>;
}

export type Theme = 'light' | 'dark';
export type Vision = 'normal' | 'protanopia' | 'deuteranopia' | 'tritanopia';
