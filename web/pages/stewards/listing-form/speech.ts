/** What every part of the form is given. */
import { type ListingValues, textOf } from '../../../../schema/listing-form.ts';
import type { Text } from '../../../text/da.ts';
import type { StewardText } from '../../../text/stewards/index.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { texts } from '../../../text/whole.ts';
import type { Errors } from '../fields.tsx';

export interface FormParts {
  lang: StewardLang;
  /** As they were typed, or as the listing has them. */
  values: ListingValues;
  errors: Errors;
}

export interface FormSpeech extends FormParts {
  words: StewardText['listingForm'];
  text: Text;
  /** Name, value and error of a field with one value. */
  field(name: string): { name: string; value: string; error: string | undefined };
  /** … and of one with several. */
  many(name: string): { name: string; chosen: string[]; error: string | undefined };
  one(name: string): string;
  /** Whether one of these holds something, or an error: then a folded part is open. */
  holds(isOneOf: (name: string) => boolean): boolean;
}

export function speechOf({ lang, values, errors }: FormParts): FormSpeech {
  const one = (name: string) => textOf(values, name);
  return {
    lang,
    values,
    errors,
    words: stewardTexts[lang].listingForm,
    text: texts[lang],
    one,
    field: (name) => ({ name, value: one(name), error: errors[name] }),
    many: (name) => ({ name, chosen: [...(values[name] ?? [])], error: errors[name] }),
    holds: (isOneOf) => [...Object.keys(values), ...Object.keys(errors)].some(isOneOf),
  };
}

/** Choices of a closed list, in the words of the page. */
export function optionsOf<Key extends string>(
  keys: readonly Key[],
  labels: Record<Key, string>,
): { value: Key; label: string }[] {
  return keys.map((value) => ({ value, label: labels[value] }));
}
