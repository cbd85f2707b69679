import type { Sign } from '../../icons/signs.ts';
import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { Section } from './section.tsx';

/** Small as in a line of text, and large as in a head. */
const SIZES = [16, 24] as const;

export function Icons({ words }: { words: StyleGuideText['icons'] }) {
  return (
    <Section id="icons" words={words}>
      <ul class="guide-icons">
        {(Object.keys(words.names) as Sign[]).map((sign) => (
          <li key={sign}>
            {SIZES.map((size) => (
              <span key={size} class={`guide-icon-${size}`}>
                <Icon name={sign} />
              </span>
            ))}
            <span class="guide-note">{words.names[sign]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
