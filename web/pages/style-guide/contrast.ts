/** What /stil says of contrast. */
import { contrast } from '../../../schema/contrast.ts';
import { formatNumber } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';

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
