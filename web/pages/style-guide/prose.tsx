import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { Section } from './section.tsx';

export function Principles({ words }: { words: StyleGuideText['principles'] }) {
  return (
    <Section id="principles" words={words}>
      <dl class="guide-principles">
        {words.items.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

export function Maps({ words }: { words: StyleGuideText['maps'] }) {
  return (
    <Section id="maps" words={words}>
      <ul class="guide-list">
        {words.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

export function Voice({ words }: { words: StyleGuideText['voice'] }) {
  return (
    <Section id="voice" words={words}>
      <dl class="guide-voice">
        {words.examples.map(({ good, bad, why }) => (
          <div key={good}>
            <dt>{words.good}</dt>
            <dd>{good}</dd>
            <dt>{words.bad}</dt>
            <dd class="guide-bad">{bad}</dd>
            <dd class="guide-note">{why}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
