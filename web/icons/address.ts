/** Icons are a file of their own, which every page points into: fetched once, and in no page and no script. */

// Written by the build (tools/sprite.ts), since the worker and the browser must say the same.
import { sprite } from '../../dist/icons.json';
import type { Category } from '../../schema/category.ts';
import type { Sign } from './signs.ts';

export function iconAddress(name: Sign | Category): string {
  return `${sprite}#${name}`;
}
