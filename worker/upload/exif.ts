/** The one thing that is wanted of a picture's metadata: which way up it was held. */

/** As in Exif: 1 upright, 3 upside down, 6 to be turned clockwise by a quarter, 8 the other way; the even ones mirrored. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const ORIENTATION = 0x0112;

/** From a block of Exif data (TIFF); upright where it does not say, or cannot be read. */
export function orientationIn(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 10) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  const first = directory + 2;
  if (first > tiff.length) return 1;
  const entries = view.getUint16(directory, little);
  for (let at = first; at < first + 12 * entries && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, little) === ORIENTATION) return known(view.getUint16(at + 8, little));
  }
  return 1;
}

/** JPEG has it always, and WebP sometimes, behind a name of six bytes. */
export function withoutExifName(bytes: Uint8Array): Uint8Array | undefined {
  return startsWith(bytes, 'Exif\0\0') ? bytes.subarray(6) : undefined;
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  return [...text].every((character, i) => bytes[at + i] === character.charCodeAt(0));
}

function known(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1;
}
