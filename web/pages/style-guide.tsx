/** `/stil`: what everything is made of, shown by what it is made of. */
import { inEveryLanguage, styleAddress } from '../state/page-address.ts';
import type { Text } from '../text/da.ts';
import { type Lang, spoken } from '../text/lang.ts';
import type { StyleGuideText } from '../text/style-guide/words.ts';
import { guideSpeechFor } from '../text/style-guide/written.ts';
import { SpeechContext } from '../ui/context.ts';
import type { Assets } from './layout/assets.ts';
import { Document } from './layout/document.tsx';
import { Categories } from './style-guide/categories.tsx';
import { Colours } from './style-guide/colours.tsx';
import type { StyleFacts } from './style-guide/facts.ts';
import { Icons } from './style-guide/icons.tsx';
import { Focus, Freshness, Motion } from './style-guide/living.tsx';
import { Parts } from './style-guide/parts.tsx';
import { Maps, Principles, Voice } from './style-guide/prose.tsx';
import { Measures, Space, Type } from './style-guide/scales.tsx';

/** In their order; what a link to one ends with. */
const PARTS = [
  'principles',
  'type',
  'space',
  'colour',
  'category',
  'icons',
  'parts',
  'freshness',
  'focus',
  'motion',
  'measures',
  'maps',
  'voice',
] as const satisfies (keyof StyleGuideText)[];

export interface StyleGuideProps {
  lang: Lang;
  text: Text;
  origin: string;
  assets: Assets;
  facts: StyleFacts;
  now: Date;
}

export function StyleGuidePage({ lang, text, origin, assets, facts, now }: StyleGuideProps) {
  const { lang: spokenHere, words, text: said } = guideSpeechFor(lang);
  const { elsewhere } = text.about;
  return (
    <Document
      lang={lang}
      text={text}
      origin={origin}
      addresses={inEveryLanguage(styleAddress)}
      title={`${words.title} – ${text.site.name}`}
      description={words.lead}
      // For those who make it, not for those who search.
      indexed={false}
      assets={assets}
      styled
      credits={[]}
      skipLinks={[{ href: '#indhold', label: text.site.skipToContent }]}
    >
      <main class="sheet guide" id="indhold" tabIndex={-1}>
        {elsewhere && <p class="notice">{elsewhere.note}</p>}
        <div {...spoken(spokenHere, lang)}>
          <SpeechContext.Provider value={{ lang: spokenHere, text: said }}>
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            <nav class="guide-contents" aria-label={words.contents}>
              <ul>
                {PARTS.map((part) => (
                  <li key={part}>
                    <a href={`#${part}`}>{words[part].title}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <Principles words={words.principles} />
            <Type words={words.type} facts={facts} />
            <Space words={words.space} facts={facts} />
            <Colours words={words.colour} facts={facts} />
            <Categories words={words.category} themes={words.colour.themes} facts={facts} />
            <Icons words={words.icons} />
            <Parts words={words.parts} />
            <Freshness words={words.freshness} now={now} />
            <Focus words={words.focus} />
            <Motion words={words.motion} facts={facts} />
            <Measures words={words.measures} facts={facts} />
            <Maps words={words.maps} />
            <Voice words={words.voice} />
          </SpeechContext.Provider>
        </div>
      </main>
    </Document>
  );
}
