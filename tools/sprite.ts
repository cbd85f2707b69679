/** Every icon of the site in one SVG, for `<use href="…#name">`. Its name changes with its bytes, as a built file's does. */
import { createHash } from 'node:crypto';
import { categoryIcons } from '../web/icons/categories.ts';
import type { IconNode } from '../web/icons/node.ts';
import { signs } from '../web/icons/signs.ts';

export interface Sprite {
  /** From the root. */
  address: string;
  svg: string;
}

export function sprite(): Sprite {
  const symbols = Object.entries({ ...signs, ...categoryIcons })
    .map(symbol)
    .join('\n');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols}\n</svg>\n`;
  const hash = createHash('sha256').update(svg).digest('base64url').slice(0, 8);
  return { address: `/build/icons-${hash}.svg`, svg };
}

function symbol([name, icon]: [string, IconNode]): string {
  return `<symbol id="${name}" viewBox="0 0 24 24">${icon.map(shape).join('')}</symbol>`;
}

/** No style of the page reaches what is drawn from another file, but for what is inherited. */
function shape([tag, attributes]: IconNode[number]): string {
  const all = { ...attributes, 'vector-effect': 'non-scaling-stroke' };
  return `<${tag} ${Object.entries(all)
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}/>`;
}
