/**
 * Parts of the page whose code comes after the first paint. The server renders them whole; in the browser what it
 * rendered stays as it is until the code is here.
 */
import { type ComponentType, hydrate, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Home } from '../state/home.ts';
import type { Lang } from '../text/lang.ts';
import type { ToolText } from '../text/tools-da.ts';
import { SpeechContext, useSpeech } from './context.ts';

export type Part = ComponentType<{ home: Home }>;

export interface Parts {
  Tools: Part;
  Suggestions: Part;
  WaysOut: Part;
  ListEnd: Part;
}

export interface LoadedPart {
  Part: Part;
  /** Looks at what the visitor did before the part came to life. */
  before?(place: Element, home: Home): void;
}

/** An empty HTML is what Preact leaves alone, in hydrating and ever after. */
const LEFT_ALONE = { __html: '' };

export function later(load: () => Promise<LoadedPart>, wordsOf: (lang: Lang) => Promise<ToolText>): Part {
  return function Later({ home }) {
    const place = useRef<HTMLDivElement>(null);
    const { lang, text } = useSpeech();
    useEffect(() => {
      let gone = false;
      const { current } = place;
      Promise.all([load(), wordsOf(lang)]).then(
        ([{ Part, before }, words]) => {
          if (gone || !current) return;
          before?.(current, home);
          hydrate(
            <SpeechContext.Provider value={{ lang, text: { ...text, ...words } as typeof text }}>
              <Part home={home} />
            </SpeechContext.Provider>,
            current,
          );
        },
        // What the server rendered is still there, and is a form and links.
        (reason) => console.info('A part of the page did not come:', reason),
      );
      return () => {
        gone = true;
        if (current) render(null, current);
      };
    }, []);
    return <div class="part" ref={place} dangerouslySetInnerHTML={LEFT_ALONE} />;
  };
}

/** The same place with the part in it, for the server. */
export function atOnce(Part: Part): Part {
  return function Now({ home }) {
    return (
      <div class="part">
        <Part home={home} />
      </div>
    );
  };
}
