/** Names and codes of municipalities as files write them. */
import type { Area } from '../../schema/area.ts';
import { foldLoosely } from '../../schema/fold.ts';

export interface Municipalities {
  /** The code, for a code with or without its zero or for a name in any form. */
  codeOf(text: string): string | undefined;
  nameOf(code: string | undefined): string | undefined;
  isEmpty: boolean;
}

export function municipalitiesOf(areas: Area[]): Municipalities {
  const codes = new Map<string, string>();
  const names = new Map<string, string>();
  for (const { code, name } of areas) {
    codes.set(code, code);
    codes.set(bareName(name), code);
    names.set(code, name);
  }
  return {
    codeOf(text) {
      const bare = /^\d{3,4}$/.test(text.trim()) ? text.trim().padStart(4, '0') : bareName(text);
      // “Københavns”, “Bornholms”; but Randers and Assens are called so.
      return codes.get(bare) ?? codes.get(bare.replace(/s$/, ''));
    },
    nameOf: (code) => (code === undefined ? undefined : names.get(code)),
    isEmpty: areas.length === 0,
  };
}

function bareName(name: string): string {
  return foldLoosely(name)
    .replace(/\b(regions|stor)?kommune$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
