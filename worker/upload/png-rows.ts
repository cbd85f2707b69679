/** How the rows of a PNG are filtered and, where it is interlaced, spread over seven grids (Adam7). */
import { Broken, type Size } from './picture.ts';

/** A part of the picture: the pixels from `x`, `y` on in steps. */
export interface Grid extends Size {
  x: number;
  y: number;
  stepX: number;
  stepY: number;
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

export function grids({ width, height }: Size, isInterlaced: boolean): Grid[] {
  if (!isInterlaced) return [{ x: 0, y: 0, stepX: 1, stepY: 1, width, height }];
  const all = ADAM7.map(([x, y, stepX, stepY]) => ({
    ...{ x, y, stepX, stepY },
    width: Math.ceil((width - x) / stepX),
    height: Math.ceil((height - y) / stepY),
  }));
  return all.filter((grid) => grid.width > 0 && grid.height > 0);
}

/** All grids in their places, then the rows of the whole. */
export function* place(
  rows: Iterable<{ grid: Grid; y: number; rgba: Uint8Array }>,
  { width, height }: Size,
): Generator<Uint8Array> {
  const whole = new Uint32Array(width * height);
  for (const { grid, y, rgba } of rows) {
    const pixels = new Uint32Array(rgba.buffer);
    const from = (grid.y + y * grid.stepY) * width + grid.x;
    for (let i = 0; i < grid.width; i++) whole[from + i * grid.stepX] = pixels[i] ?? 0;
  }
  for (let y = 0; y < height; y++) yield new Uint8Array(whole.buffer, y * width * 4, width * 4);
}

/** In place. The first byte of a line names its filter; `reach` is the distance to the pixel on the left. */
export function unfilter(line: Uint8Array, above: Uint8Array, reach: number): void {
  const filter = line[0] ?? 0;
  if (filter > 4) throw new Broken('is filtered in no known way');
  if (filter === 0) return;
  for (let i = 1; i < line.length; i++) {
    const left = i > reach ? (line[i - reach] ?? 0) : 0;
    const up = above[i] ?? 0;
    const corner = i > reach ? (above[i - reach] ?? 0) : 0;
    line[i] = (line[i] ?? 0) + predicted(filter, left, up, corner);
  }
}

function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return paeth(left, up, corner);
}

/** Whichever of the three is nearest to what the slope foretells. */
function paeth(left: number, up: number, corner: number): number {
  const [byLeft, byUp] = [Math.abs(up - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + up - 2 * corner);
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}
