/** The words for every filter, and how a chosen one is said in a chip. */
import type { Audience } from '../../schema/audience.ts';
import type { Category } from '../../schema/category.ts';
import type { ListField } from '../../schema/search.ts';
import { capital, languageName } from '../text/format.ts';
import type { ToolSpeech } from './context.ts';

export function filterName(field: ListField | 'when', key: string, { lang, text }: ToolSpeech): string {
  if (field === 'category') return text.categories[key as Category];
  if (field === 'audience') return text.audiences[key as Audience];
  if (field === 'languages') return capital(languageName(key, lang));
  const words: Record<string, string> = field === 'when' ? text.filter.when : text.terms[field];
  return words[key] ?? key;
}

/** On its own, a need must say that it is one. */
export function chipName(field: ListField | 'when', key: string, speech: ToolSpeech): string {
  const name = filterName(field, key, speech);
  return field === 'needs' ? speech.text.filter.needs(name) : name;
}
