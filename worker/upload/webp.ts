/// <reference path="../picture/modules.d.ts" />
/** WebP, by libwebp. */
import libwebp from '@cwasm/webp/webp.wasm';
import { orientationIn, startsWith, withoutExifName } from './exif.ts';
import { Broken, type Picture, type Size } from './picture.ts';
import { inSandbox } from './sandbox.ts';

export function openWebp(bytes: Uint8Array): Picture {
  const chunks = readChunks(bytes);
  const features = chunks.get('VP8X')?.[0] ?? 0;
  if (features & 0b10 || chunks.has('ANMF')) throw new Broken('moves');
  const [lossy, lossless, exif] = [chunks.get('VP8 '), chunks.get('VP8L'), chunks.get('EXIF')];
  const size = lossy ? lossySize(lossy) : lossless ? losslessSize(lossless) : undefined;
  if (!size || (lossy && lossless)) throw new Broken('has no picture in it, or two');
  return {
    ...size,
    orientation: exif ? orientationIn(withoutExifName(exif) ?? exif) : 1,
    // What is compressed without loss, transparency too, is unpacked beside the result.
    memoryBytes: size.width * size.height * (lossless || chunks.has('ALPH') ? 8 : 4),
    decoded: size,
    rows: () => inSandbox<Libwebp>(libwebp, (lib) => decode(lib, bytes, size)),
  };
}

function readChunks(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw new Broken('ends in the middle');
  const chunks = new Map<string, Uint8Array>();
  for (let at = 12; at + 8 <= end; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    if (!chunks.has(name)) chunks.set(name, bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function lossySize(chunk: Uint8Array): Size {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (!startsWith(chunk, '\x9d\x01\x2a', 3)) throw new Broken('has no picture in it');
  return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
}

function losslessSize(chunk: Uint8Array): Size {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

interface Libwebp {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  WebPDecodeRGBA(input: number, inputBytes: number, width: number, height: number): number;
}

function* decode(lib: Libwebp, bytes: Uint8Array, { width, height }: Size): Generator<Uint8Array> {
  const input = lib.malloc(bytes.length);
  const found = lib.malloc(8);
  if (!input || !found) throw new Broken('asks for too much memory');
  new Uint8Array(lib.memory.buffer, input, bytes.length).set(bytes);
  const output = lib.WebPDecodeRGBA(input, bytes.length, found, found + 4);
  const [foundWidth, foundHeight] = new Uint32Array(lib.memory.buffer, found, 2);
  if (!output || foundWidth !== width || foundHeight !== height) throw new Broken('cannot be decoded');
  for (let y = 0; y < height; y++) {
    yield new Uint8Array(lib.memory.buffer, output + y * width * 4, width * 4);
  }
}
