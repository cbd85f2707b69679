/** Contrast as WCAG 2.2 counts it. Colours are six digits, `#23291f`. */
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

/** From 1, where nothing is seen, to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The least of a colour, by the names of their properties, on the grounds that it stands on. */
export function contrastIn(
  colours: Record<string, string>,
  colour: string,
  grounds: readonly string[],
): number {
  return Math.min(...grounds.map((ground) => contrast(colours[colour] ?? '', colours[ground] ?? '')));
}

/** One decimal, and never more than it is: 4.49 is not 4.5. */
export function sayContrast(value: number, lang: Lang): string {
  return formatNumber(Math.floor(value * 10) / 10, lang);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue as amounts of light, 0 to 1 (IEC 61966-2-1). */
export function linear(colour: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
}
