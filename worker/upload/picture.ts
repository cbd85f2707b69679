/** What every format is read into. */
import type { Orientation } from './exif.ts';

/** The longer side of what is kept. */
export const LONGEST = 1600;

export interface Size {
  width: number;
  height: number;
}

/** A file whose header is read and whose pixels are not. */
export interface Picture extends Size {
  orientation: Orientation;
  /** What reading the pixels takes at most, beside the file itself. */
  memoryBytes: number;
  /** Of the rows: less than the picture's where the decoder makes it smaller by itself. */
  decoded: Size;
  /** From the top, as RGBA; a row is good until the next one is asked for. Throws when the file is broken. */
  rows(): Generator<Uint8Array>;
}

/** The file breaks a rule of its own format. */
export class Broken extends Error {}

/** The size that it is kept in: never larger than it came. */
export function keptSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
