import type { Text } from '../../text/da.ts';
import type { Lang } from '../../text/lang.ts';
import { useSpeech } from '../../ui/context.ts';

/** The language of the page with all its words: only for what the server alone renders. */
export function usePageSpeech(): { lang: Lang; text: Text } {
  const { lang, text } = useSpeech();
  // `Document` gives the whole; the browser, which has the words of `live` only, renders nothing of web/pages.
  return { lang, text: text as Text };
}
