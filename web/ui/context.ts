/** The language of the page and its words, for every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';

export interface Speech {
  lang: Lang;
  text: LiveText;
}

export const SpeechContext = createContext<Speech | undefined>(undefined);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error('A component is rendered outside of SpeechContext');
  return speech;
}
