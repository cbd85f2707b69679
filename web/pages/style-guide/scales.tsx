/** Type, space, and what else is a length. */
import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { usePageSpeech } from '../layout/speech.ts';
import type { StyleFacts } from './facts.ts';
import { Section } from './section.tsx';
import { sizeOf, valuesOf } from './sizes.ts';

interface Props<Key extends keyof StyleGuideText> {
  words: StyleGuideText[Key];
  facts: StyleFacts;
}

export function Type({ words, facts: { values } }: Props<'type'>) {
  const { lang } = usePageSpeech();
  return (
    <Section id="type" words={words}>
      <ul class="guide-type">
        {valuesOf(values, 'step-')
          .reverse()
          .map(([step, value]) => (
            <li key={step}>
              <p class="guide-sample" data-step={step}>
                {words.sample}
              </p>
              <p class="guide-note">
                <code>{step}</code> {sizeOf(value, lang)} · {words.steps[step]}
              </p>
            </li>
          ))}
      </ul>
    </Section>
  );
}

/** Drawn as long as they are: a bar is a shape, since no style may be written into the page. */
export function Space({ words, facts: { values } }: Props<'space'>) {
  const { lang } = usePageSpeech();
  return (
    <Section id="space" words={words}>
      <ul class="guide-space">
        {valuesOf(values, 'space-').map(([name, value]) => (
          <li key={name}>
            <code>{name}</code>
            <span class="guide-note">{sizeOf(value, lang)}</span>
            <svg class="guide-bar" aria-hidden="true">
              <rect width={value} height="100%" />
            </svg>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Measures({ words, facts: { values } }: Props<'measures'>) {
  return (
    <Section id="measures" words={words}>
      <Values uses={words.uses} values={values} />
    </Section>
  );
}

/** Properties by their names, each with its value and what it is for. */
export function Values({ uses, values }: { uses: Record<string, string>; values: Record<string, string> }) {
  const { lang } = usePageSpeech();
  return (
    <dl class="guide-values">
      {Object.entries(uses).map(([name, use]) => (
        <div key={name}>
          <dt>
            <code>{name}</code> {sizeOf(values[name] ?? '', lang)}
          </dt>
          <dd>{use}</dd>
        </div>
      ))}
    </dl>
  );
}
