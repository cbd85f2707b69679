/** Sizes of the style sheets as people who draw read them. */
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

/** Browsers start from this. */
const REM = 16;

/** `1.5rem` as `24 px`, `clamp(1.2rem, …, 1.3rem)` as `19,2–20,8 px`, and whatever else as it is written. */
export function sizeOf(value: string, lang: Lang): string {
  const inPixels = (rem: string) => formatNumber(rounded(Number.parseFloat(rem) * REM), lang);
  const [, least, most] = /^clamp\(([\d.]+rem),.*, ([\d.]+rem)\)$/.exec(value) ?? [];
  if (least && most) return `${inPixels(least)}–${inPixels(most)} px`;
  return /^[\d.]+rem$/.test(value) ? `${inPixels(value)} px` : value.replace(/(\d)(px|ms)$/, '$1 $2');
}

function rounded(pixels: number): number {
  // Of a line, a hundredth is seen.
  const parts = pixels < 4 ? 100 : 10;
  return Math.round(pixels * parts) / parts;
}

/** Those of the properties whose names begin so, in their order. */
export function valuesOf(values: Record<string, string>, beginning: string): [string, string][] {
  return Object.entries(values).filter(([name]) => name.startsWith(beginning));
}
