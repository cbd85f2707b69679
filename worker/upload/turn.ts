/** Turns a picture upright, as its camera asked for. */
import type { Orientation } from './exif.ts';
import type { Pixels } from './shrink.ts';

export function upright({ width, height, data }: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return { width, height, data };
  const isTurned = orientation >= 5;
  const [newWidth, newHeight] = isTurned ? [height, width] : [width, height];
  const pixels = new Uint32Array(data.buffer);
  const turned = new Uint32Array(pixels.length);
  // Where the column and the row of an upright pixel are counted from the far side of what the camera wrote.
  const fromRight = [2, 3, 7, 8].includes(orientation);
  const fromBottom = [3, 4, 6, 7].includes(orientation);
  for (let y = 0; y < newHeight; y++) {
    for (let x = 0; x < newWidth; x++) {
      const [across, down] = isTurned ? [y, x] : [x, y];
      const column = fromRight ? width - 1 - across : across;
      const row = fromBottom ? height - 1 - down : down;
      turned[y * newWidth + x] = pixels[row * width + column] ?? 0;
    }
  }
  return { width: newWidth, height: newHeight, data: new Uint8ClampedArray(turned.buffer) };
}
