/** The words of /stil for a reader: in Danish, and in English for everybody else. */
import type { Text } from '../da.ts';
import type { Lang } from '../lang.ts';
import { texts } from '../whole.ts';
import { styleGuide as da } from './da.ts';
import { styleGuide as en } from './en.ts';
import type { StyleGuideText } from './words.ts';

export interface GuideSpeech {
  lang: Lang;
  words: StyleGuideText;
  /** What the parts that are shown say themselves. */
  text: Text;
}

export function guideSpeechFor(reader: Lang): GuideSpeech {
  const lang = reader === 'da' ? 'da' : 'en';
  return { lang, words: lang === 'da' ? da : en, text: texts[lang] };
}
