/** What a file is, by its first bytes; its name and what the browser calls it count for nothing. */
import { PICTURE_MAX_PIXELS } from '../../schema/picture.ts';
import { Fault } from '../../schema/problem.ts';
import { startsWith } from './exif.ts';
import { openJpeg } from './jpeg.ts';
import type { Picture } from './picture.ts';
import { openPng } from './png.ts';
import { openWebp } from './webp.ts';

/** WebP can have no longer side; a row of a PNG is in memory whole. */
const LONGEST_SIDE = 16_383;

/** A Worker has 128 MB for all that it does. */
const MOST_MEMORY_BYTES = 50 * 1024 * 1024;

/** Throws a fault where it is no picture or too large a one, and whatever it likes where the file is broken. */
export function openPicture(bytes: Uint8Array): Picture {
  const open = readerOf(bytes);
  if (!open) {
    const detail = 'It is neither JPEG nor PNG nor WebP.';
    throw new Fault('wrong-media-type', { field: 'picture', detail });
  }
  const picture = open(bytes);
  const { width, height, memoryBytes } = picture;
  if (width * height > PICTURE_MAX_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
    const detail = `It has ${width} × ${height} pixels; at most 40 million are read, and 16383 a side.`;
    throw new Fault('too-large', { field: 'picture', detail });
  }
  if (memoryBytes > MOST_MEMORY_BYTES) {
    const detail = `${width} × ${height} pixels in this form need more memory than there is; a plain JPEG may have 40 million.`;
    throw new Fault('too-large', { field: 'picture', detail });
  }
  return picture;
}

function readerOf(bytes: Uint8Array): ((bytes: Uint8Array) => Picture) | undefined {
  if (startsWith(bytes, '\xff\xd8\xff')) return openJpeg;
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return openPng;
  if (startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8)) return openWebp;
  return undefined;
}
