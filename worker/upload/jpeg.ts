/// <reference path="../picture/modules.d.ts" />
/** JPEG, by libjpeg-turbo: it decodes into any eighth of the size, so that a large photo never lies in memory whole. */
import turbo from '@cwasm/jpeg-turbo/jpeg-turbo.wasm';
import { type Orientation, orientationIn, startsWith, withoutExifName } from './exif.ts';
import { Broken, LONGEST, type Picture, type Size } from './picture.ts';
import { inSandbox } from './sandbox.ts';

interface Frame extends Size {
  isProgressive: boolean;
  /** How finely each component is sampled; 4:2:0 is 2×2, 1×1, 1×1. */
  components: Size[];
}

/** A photo comes in one scan or about ten; each reads all coefficients, and thousands fit into a small file. */
const MOST_SCANS = 50;

export function openJpeg(bytes: Uint8Array): Picture {
  const { frame, scans, orientation, isAdobe } = readMarkers(bytes);
  const decoded = enough(frame);
  const coefficients = frame.isProgressive || scans > 1 ? coefficientBytes(frame) : 0;
  const isCmyk = frame.components.length === 4;
  return {
    width: frame.width,
    height: frame.height,
    orientation,
    memoryBytes: decoded.width * decoded.height * 4 + coefficients,
    decoded,
    rows: () =>
      inSandbox<Turbo>(turbo, (lib) =>
        isCmyk ? fromCmyk(decode(lib, bytes, decoded, 'cmyk'), isAdobe) : decode(lib, bytes, decoded, 'rgba'),
      ),
  };
}

/** Every marker up to the end of the image: a file that was cut off, or was made to take long, shows here. */
function readMarkers(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let frame: Frame | undefined;
  let orientation: Orientation | undefined;
  let isAdobe = false;
  let scans = 0;
  for (let at = 2; ; ) {
    at = bytes.indexOf(0xff, at);
    while (at >= 0 && bytes[at] === 0xff) at++;
    const marker = at < 0 ? undefined : bytes[at++];
    if (marker === undefined) throw new Broken('ends in the middle');
    if (marker === 0xd9) break;
    // Within a scan: a byte of data, or a point to start again from.
    if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    const end = at + view.getUint16(at);
    const segment = bytes.subarray(at + 2, end);
    if (end > bytes.length) throw new Broken('ends in the middle');
    at = end;
    if (marker === 0xda) scans += 1;
    if (marker === 0xee) isAdobe ||= startsWith(segment, 'Adobe');
    const exif = marker === 0xe1 ? withoutExifName(segment) : undefined;
    if (exif) orientation ??= orientationIn(exif);
    if (isFrame(marker)) {
      if (frame || marker > 0xc2) throw new Broken('is of a kind that is not read');
      frame = readFrame(segment, marker === 0xc2);
    }
  }
  if (!frame || scans === 0) throw new Broken('has no picture in it');
  if (scans > MOST_SCANS) throw new Broken('comes in too many parts');
  return { frame, scans, isAdobe, orientation: orientation ?? 1 };
}

/** SOF0 to SOF15, but for three that define tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function readFrame(segment: Uint8Array, isProgressive: boolean): Frame {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  const [height, width] = [view.getUint16(1), view.getUint16(3)];
  const components = Array.from({ length: view.getUint8(5) }, (_, i) => {
    const sampling = view.getUint8(7 + 3 * i);
    return { width: sampling >> 4, height: sampling & 15 };
  });
  const isWhole = components.every((one) => one.width > 0 && one.height > 0);
  if (!width || !height || ![1, 3, 4].includes(components.length) || !isWhole) {
    throw new Broken('has no picture in it');
  }
  return { width, height, isProgressive, components };
}

/** As many eighths as leave at least what is kept. */
function enough({ width, height }: Size): Size {
  const eighths = Math.min(8, Math.ceil((8 * LONGEST) / Math.max(width, height)));
  return { width: Math.ceil((width * eighths) / 8), height: Math.ceil((height * eighths) / 8) };
}

/** What comes in several scans is gathered whole: 64 coefficients of two bytes for each block. */
function coefficientBytes({ width, height, components }: Frame): number {
  const across = Math.ceil(width / (8 * Math.max(...components.map((one) => one.width))));
  const down = Math.ceil(height / (8 * Math.max(...components.map((one) => one.height))));
  const blocks = components.reduce((sum, one) => sum + across * one.width * down * one.height, 0);
  return blocks * 128;
}

interface Turbo {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  tjInitDecompress(): number;
  tjDecompress2(
    ...args: [
      handle: number,
      input: number,
      inputBytes: number,
      output: number,
      width: number,
      rowBytes: number,
      height: number,
      pixelFormat: number,
      flags: number,
    ]
  ): number;
}

const PIXEL_FORMATS = { rgba: 7, cmyk: 11 };

function* decode(
  lib: Turbo,
  bytes: Uint8Array,
  { width, height }: Size,
  pixels: keyof typeof PIXEL_FORMATS,
): Generator<Uint8Array> {
  const input = lib.malloc(bytes.length);
  const output = lib.malloc(width * height * 4);
  const handle = lib.tjInitDecompress();
  if (!input || !output || !handle) throw new Broken('asks for too much memory');
  new Uint8Array(lib.memory.buffer, input, bytes.length).set(bytes);
  const format = PIXEL_FORMATS[pixels];
  // What it gives is not looked at: mere warnings are told the same way, and what is broken throws.
  lib.tjDecompress2(handle, input, bytes.length, output, width, width * 4, height, format, 0);
  for (let y = 0; y < height; y++) {
    yield new Uint8Array(lib.memory.buffer, output + y * width * 4, width * 4);
  }
}

/** By the plain formula, for a profile of inks is more than a web page needs. Adobe's files have them inverted. */
function* fromCmyk(rows: Iterable<Uint8Array>, isInverted: boolean): Generator<Uint8Array> {
  const paper = isInverted ? 0 : 255;
  for (const row of rows) {
    for (let i = 0; i < row.length; i += 4) {
      const black = Math.abs(paper - (row[i + 3] ?? 0));
      for (let c = i; c < i + 3; c++) row[c] = (Math.abs(paper - (row[c] ?? 0)) * black) / 255;
      row[i + 3] = 255;
    }
    yield row;
  }
}
