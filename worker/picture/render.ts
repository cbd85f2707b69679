/// <reference path="./modules.d.ts" />
/** SVG to PNG by resvg, with the one font that pictures are set in. */
import serif from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import resvg from '@resvg/resvg-wasm/index_bg.wasm';
import { readFont } from './font.ts';

export const FONT_FAMILY = 'Source Serif 4';

/** The same file that the picture is drawn with, so that a line is as wide as it was measured. */
export const font = readFont(serif);

let ready: Promise<unknown> | undefined;

/** In the size that the SVG gives itself. */
export async function toPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  // A second call of initWasm throws; one isolate draws many pictures.
  ready ??= initWasm(resvg);
  await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [new Uint8Array(serif)], defaultFontFamily: FONT_FAMILY },
  });
  const picture = drawing.render();
  try {
    return new Uint8Array(picture.asPng());
  } finally {
    picture.free();
    drawing.free();
  }
}
