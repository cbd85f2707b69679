/**
 * Draws the icons of an installed Rodskud from the shapes of the favicon: `node tools/icons.ts`. Their files are
 * committed, so only a changed favicon needs this.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { main, ROOT } from './run.ts';

const PAPER = '#faf7f1';
const STATIC = join(ROOT, 'web', 'static');
/** The favicon's own box. */
const BOX = 32;

interface Icon {
  file: string;
  pixels: number;
  /** How much of the icon the shapes take; the rest is paper around them. */
  share: number;
  /** Rounded like a card, or square for a system that cuts the icon itself. */
  round: boolean;
}

/** A maskable icon keeps to the circle of four fifths that no mask cuts (W3C manifest, "safe zone"). */
const ICONS: Icon[] = [
  { file: 'icons/icon-192.png', pixels: 192, share: 0.76, round: true },
  { file: 'icons/icon-512.png', pixels: 512, share: 0.76, round: true },
  { file: 'icons/maskable-512.png', pixels: 512, share: 0.56, round: false },
  { file: 'apple-touch-icon.png', pixels: 180, share: 0.7, round: false },
];

await main(async () => {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(wasm));
  const favicon = await readFile(join(STATIC, 'favicon.svg'), 'utf8');
  for (const icon of ICONS) {
    const file = join(STATIC, icon.file);
    await mkdir(dirname(file), { recursive: true });
    const png = new Resvg(iconSvg(favicon, icon), {
      fitTo: { mode: 'width', value: icon.pixels },
    }).render();
    await writeFile(file, png.asPng());
    console.log(`${icon.file}  ${png.width} × ${png.height}`);
  }
});

function iconSvg(favicon: string, { share, round }: Icon): string {
  const margin = (BOX * (1 - share)) / 2;
  const placed = favicon.replace(
    '<svg ',
    `<svg x="${margin}" y="${margin}" width="${BOX * share}" height="${BOX * share}" `,
  );
  const corner = round ? BOX * 0.2 : 0;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BOX} ${BOX}">
    <rect width="${BOX}" height="${BOX}" rx="${corner}" fill="${PAPER}"/>${placed}</svg>`;
}
