/** The language of the page and its words, for every component below. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LiveText } from '../text/da.ts';
import type { Lang } from '../text/lang.ts';
import type { ToolText } from '../text/tools-da.ts';

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

export interface ToolSpeech {
  lang: Lang;
  text: LiveText & ToolText;
}

/** For the parts whose code, and words with it, come after the page (parts.tsx), and for them alone. */
export function useToolSpeech(): ToolSpeech {
  const { lang, text } = useSpeech();
  return { lang, text: text as ToolSpeech['text'] };
}
