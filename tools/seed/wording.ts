/** Puts a spot, a house and a time into a text of the phrases. */
import type { NameText, Text } from './phrases/kind.ts';
import type { Rhythm } from './rhythm.ts';

export interface Filling {
  name: string;
  in: { da: string; en: string };
  venue?: { da: string; en: string };
  rhythm?: Rhythm;
}

export type Lang = 'da' | 'en';

export function fill(text: string, { name, in: where, venue, rhythm }: Filling, lang: Lang): string {
  const values: Record<string, string | undefined> = {
    by: name,
    i: where[lang],
    hvor: venue?.[lang],
    når: rhythm?.[lang].when,
    dage: rhythm?.[lang].days,
  };
  return text.replace(/\{(\p{L}+)\}/gu, (_, key: string) => {
    const value = values[key.toLowerCase()];
    if (value === undefined) throw new Error(`nothing to put for {${key}} in: ${text}`);
    return key[0] === key[0]?.toLowerCase() ? value : value.charAt(0).toUpperCase() + value.slice(1);
  });
}

export function fillBoth([da, en]: Text, filling: Filling): { da: string; en: string } {
  return { da: fill(da, filling, 'da'), en: fill(en, filling, 'en') };
}

export function fillName([da, en]: NameText, filling: Filling): { da: string; en?: string } {
  return { da: fill(da, filling, 'da'), ...(en ? { en: fill(en, filling, 'en') } : {}) };
}

/** Whether everything that the texts ask for is at hand. */
export function canFill(text: readonly (string | undefined)[], { venue, rhythm }: Filling): boolean {
  const all = text.join(' ').toLowerCase();
  return (
    (venue !== undefined || !all.includes('{hvor}')) && (rhythm !== undefined || !/\{(når|dage)\}/u.test(all))
  );
}
