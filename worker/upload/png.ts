/** PNG, row by row: the inflated file is never in memory whole, so that a small one which unpacks to gigabytes does no harm. */
import { Unzlib } from 'fflate';
import { type Orientation, orientationIn } from './exif.ts';
import { Broken, type Picture } from './picture.ts';
import { type Colours, toRgba } from './png-colours.ts';
import { type Grid, grids, place, unfilter } from './png-rows.ts';

/** What the inflater is fed at a time; it may become a thousand times as much. */
const PIECE_BYTES = 4096;

interface Chunks {
  header: Uint8Array;
  palette: Uint8Array;
  transparency: Uint8Array | undefined;
  orientation: Orientation;
  data: Uint8Array[];
}

export function openPng(bytes: Uint8Array): Picture {
  const chunks = readChunks(bytes);
  const { header, data, orientation } = chunks;
  const view = new DataView(header.buffer, header.byteOffset, header.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [bitDepth, colourType, interlacing] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)];
  const channels = CHANNELS[colourType];
  const isKnown = DEPTHS[colourType]?.includes(bitDepth) && interlacing <= 1;
  if (!width || !height || !channels || !isKnown || data.length === 0)
    throw new Broken('has no picture in it');
  const { palette, transparency } = chunks;
  const colours: Colours = { colourType, bitDepth, channels, palette, transparency };
  const isInterlaced = interlacing === 1;
  const size = { width, height };
  const decode = () => rowsOf(data, grids(size, isInterlaced), colours);
  return {
    ...size,
    orientation,
    memoryBytes: isInterlaced ? width * height * 4 : width * 32,
    decoded: size,
    rows: () => (isInterlaced ? place(decode(), size) : onlyRows(decode())),
  };
}

const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const DEPTHS: Record<number, number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

function readChunks(bytes: Uint8Array): Chunks {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, Uint8Array>();
  const data: Uint8Array[] = [];
  for (let at = 8; at + 8 <= bytes.length && !found.has('IEND'); ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const content = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'IDAT') data.push(content);
    else if (!found.has(name)) found.set(name, content);
    at += 12 + length;
  }
  const exif = found.get('eXIf');
  return {
    header: found.get('IHDR') ?? new Uint8Array(),
    palette: found.get('PLTE') ?? new Uint8Array(),
    transparency: found.get('tRNS'),
    orientation: exif ? orientationIn(exif) : 1,
    data,
  };
}

function* rowsOf(
  data: readonly Uint8Array[],
  allGrids: readonly Grid[],
  colours: Colours,
): Generator<{ grid: Grid; y: number; rgba: Uint8Array }> {
  const inflated = inflate(data);
  const pixelBits = colours.channels * colours.bitDepth;
  const ahead = { bytes: new Uint8Array(), used: 0 };
  for (const grid of allGrids) {
    const length = 1 + Math.ceil((grid.width * pixelBits) / 8);
    let [line, above] = [new Uint8Array(length), new Uint8Array(length)];
    const rgba = new Uint8Array(grid.width * 4);
    for (let y = 0; y < grid.height; y++) {
      fill(line, inflated, ahead);
      unfilter(line, above, Math.ceil(pixelBits / 8));
      toRgba(line.subarray(1), rgba, colours);
      yield { grid, y, rgba };
      [line, above] = [above, line];
    }
  }
}

function* onlyRows(rows: Iterable<{ rgba: Uint8Array }>): Generator<Uint8Array> {
  for (const { rgba } of rows) yield rgba;
}

function* inflate(data: readonly Uint8Array[]): Generator<Uint8Array> {
  let inflated: Uint8Array[] = [];
  const unzlib = new Unzlib((chunk) => inflated.push(chunk));
  for (const chunk of data) {
    for (let at = 0; at < chunk.length; at += PIECE_BYTES) {
      unzlib.push(chunk.subarray(at, at + PIECE_BYTES));
      yield* inflated;
      inflated = [];
    }
  }
}

function fill(
  line: Uint8Array,
  inflated: Iterator<Uint8Array>,
  ahead: { bytes: Uint8Array; used: number },
): void {
  for (let filled = 0; filled < line.length; ) {
    while (ahead.used === ahead.bytes.length) {
      const next = inflated.next();
      if (next.done) throw new Broken('ends in the middle');
      ahead.bytes = next.value;
      ahead.used = 0;
    }
    const part = ahead.bytes.subarray(ahead.used, ahead.used + line.length - filled);
    line.set(part, filled);
    filled += part.length;
    ahead.used += part.length;
  }
}
