/** What a listing says of one part, in lines of words. */
import type { Difference, ListingPart, ListParts, ValueParts } from '../../../../schema/difference.ts';
import type { MergePart } from '../../../../schema/merger.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { sayItem, sayValue } from '../say-part.ts';

interface Context {
  lang: StewardLang;
  municipalities: Record<string, string>;
}

export function partName(lang: StewardLang, part: MergePart): string {
  const { merge, differences } = stewardTexts[lang];
  return part === 'translations' || part === 'place' ? merge.parts[part] : differences.parts[part];
}

/** `all` is a listing beside nothing: everything in it is added. */
export function saidOf(all: Difference[], part: MergePart, context: Context): string[] {
  return all.filter((one) => isPartOf(one.part, part)).flatMap((one) => linesOf(one, context));
}

function isPartOf(part: ListingPart, of: MergePart): boolean {
  if (of === 'translations') return part.endsWith('.en');
  return part === of || (part.startsWith(`${of}.`) && !part.endsWith('.en'));
}

export function linesOf(one: Difference, context: Context): string[] {
  if (one.kind === 'prose') return [one.passages.map(({ text }) => text).join('')];
  if (one.kind === 'list') {
    const said = (item: ListParts[keyof ListParts]) => sayItem(one.part, item as never, context);
    return (one.added as ListParts[keyof ListParts][]).map(said);
  }
  const value = one.after as ValueParts[keyof ValueParts] | undefined;
  return value === undefined ? [] : [sayValue(one.part, value as never, context)];
}
