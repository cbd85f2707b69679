/// <reference path="../picture/modules.d.ts" />
/// <reference types="@jsquash/webp/emscripten-types.d.ts" />
/** What is kept: WebP, about half as heavy as a JPEG that looks like it. It holds pixels and nothing else. */
import libwebp from '@jsquash/webp/codec/enc/webp_enc_simd.js';
import wasm from '@jsquash/webp/codec/enc/webp_enc_simd.wasm';
import { defaultOptions } from '@jsquash/webp/meta.js';
import type { Pixels } from './shrink.ts';

export const KEPT_TYPE = 'image/webp';

const OPTIONS = { ...defaultOptions, quality: 78 };

/** One for all: it reads nothing but pixels of our own making, and its 24 MB are not asked for anew. */
let encoder: Awaited<ReturnType<typeof libwebp>> | undefined;

export async function encoded({ data, width, height }: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  encoder ??= await start();
  const webp = encoder.encode(data, width, height, OPTIONS);
  if (!webp) throw new Error('The encoder gave nothing.');
  return new Uint8Array(webp);
}

function start() {
  return libwebp({
    noInitialRun: true,
    instantiateWasm: (imports, whenReady) => {
      const instance = new WebAssembly.Instance(wasm, imports);
      // Its type says module, its code wants the instance.
      whenReady(instance as never);
      return instance.exports;
    },
  });
}
