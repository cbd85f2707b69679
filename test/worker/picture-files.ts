/** Picture files with something done to them, and files that only pretend. */

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export function joined(...parts: (Uint8Array | number[] | string)[]): Uint8Array<ArrayBuffer> {
  const all = parts.map((part) => (typeof part === 'string' ? bytesOf(part) : Uint8Array.from(part)));
  const whole = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const short = (value: number) => [value >> 8, value & 255];
const long = (value: number) => [...short(value >>> 16), ...short(value & 0xffff)];
const little = (value: number) => long(value).reverse();

/** What a phone writes: which way up, and where (GPS: 56° N). */
export function exif(orientation: number): Uint8Array {
  const gps = [...short(1), ...short(0x0002), ...short(5), ...long(3), ...long(56), ...long(0)];
  return joined(
    'MM',
    [...short(42), ...long(8), ...short(2)],
    [...short(0x0112), ...short(3), ...long(1), ...short(orientation), ...short(0)],
    [...short(0x8825), ...short(4), ...long(1), ...long(38), ...long(0)],
    gps,
    'GPS',
  );
}

/** A segment right behind the beginning of a JPEG. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array) {
  return joined(jpeg.subarray(0, 2), [0xff, marker, ...short(content.length + 2)], content, jpeg.subarray(2));
}

export function turnedJpeg(jpeg: Uint8Array, orientation: number) {
  return withSegment(jpeg, 0xe1, joined('Exif\0\0', exif(orientation)));
}

/** Checksums are left out: nobody looks at them. */
export function pngChunk(name: string, content: Uint8Array | number[]) {
  return joined(long(content.length), name, Uint8Array.from(content), long(0));
}

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

export function pngHeader(
  width: number,
  height: number,
  { bitDepth = 8, colourType = 2, interlaced = 0 } = {},
) {
  return joined(
    PNG_SIGNATURE,
    pngChunk('IHDR', [...long(width), ...long(height), bitDepth, colourType, 0, 0, interlaced]),
  );
}

/** Behind the header, which is 33 bytes with the signature. */
export function turnedPng(png: Uint8Array, orientation: number) {
  return joined(png.subarray(0, 33), pngChunk('eXIf', exif(orientation)), png.subarray(33));
}

/** The samples have one chunk, without loss; beside others it needs a list of what there is. */
export function turnedWebp(webp: Uint8Array, [width, height]: [number, number], orientation: number) {
  const size = [...little(width - 1).slice(0, 3), ...little(height - 1).slice(0, 3)];
  const listed = joined('VP8X', little(10), [0b1000, 0, 0, 0], size);
  const content = exif(orientation);
  const pad = content.length % 2 ? [0] : [];
  const body = joined('WEBP', listed, webp.subarray(12), 'EXIF', little(content.length), content, pad);
  return joined('RIFF', little(body.length), body);
}

export async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Of one colour: every line but the first is as the one above. */
export async function plainPng(width: number, height: number, colour: [number, number, number]) {
  const bytes = 1 + 3 * width;
  const lines = new Uint8Array(bytes * height);
  for (let x = 0; x < width; x++) lines.set(colour, 1 + 3 * x);
  for (let y = 1; y < height; y++) lines[y * bytes] = 2;
  return joined(pngHeader(width, height), pngChunk('IDAT', await deflated(lines)), pngChunk('IEND', []));
}

/**
 * A grey JPEG in which every block says “as the one before, and nothing else” in two bits of zero: a photo's size in
 * some kilobytes. Its `scans` say the same again.
 */
export function plainJpeg(width: number, height: number, { scans = 1, sof = 0xc0 } = {}) {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  const table = (id: number) => [0xff, 0xc4, ...short(20), id, 1, ...Array(15).fill(0), 0];
  const scan = joined([0xff, 0xda, ...short(8), 1, 1, 0, 0, 63, 0], new Uint8Array(Math.ceil(blocks / 4)));
  return joined(
    [0xff, 0xd8],
    [0xff, 0xdb, ...short(67), 0, ...Array(64).fill(16)],
    [0xff, sof, ...short(11), 8, ...short(height), ...short(width), 1, 1, 0x11, 0],
    table(0x00),
    table(0x10),
    ...Array(scans).fill(scan),
    [0xff, 0xd9],
  );
}
