import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { usePageSpeech } from '../layout/speech.ts';
import { contrastIn, sayContrast } from './contrast.ts';
import { type StyleFacts, THEMES } from './facts.ts';
import { PAIRS } from './pairs.ts';
import { Section } from './section.tsx';

interface Props {
  words: StyleGuideText['colour'];
  facts: StyleFacts;
}

export function Colours({ words, facts }: Props) {
  const names = Object.keys(facts.colours.light).filter((name) => !name.startsWith('category-'));
  return (
    <Section id="colour" words={words}>
      <ul class="guide-colours">
        {names.map((name) => (
          <li key={name}>
            <svg class="guide-swatch" viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true">
              {THEMES.map((theme, at) => (
                <rect key={theme} x={at} width="1" height="1" fill={facts.colours[theme][name]} />
              ))}
            </svg>
            <div>
              <code>{name}</code>
              <p class="guide-note">{words.uses[name]}</p>
              <p class="guide-note">{THEMES.map((theme) => facts.colours[theme][name]).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
      <Pairs words={words} facts={facts} />
    </Section>
  );
}

function Pairs({ words, facts }: Props) {
  const { lang } = usePageSpeech();
  return (
    <table class="guide-table">
      <caption>{words.contrast}</caption>
      <thead>
        <tr>
          <th scope="col">{words.colour}</th>
          <th scope="col">{words.least}</th>
          {THEMES.map((theme) => (
            <th key={theme} scope="col">
              {words.themes[theme]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {gathered().map(({ colour, grounds, least }) => (
          <tr key={colour}>
            <th scope="row">
              <code>{colour}</code>
              <p class="guide-note">{grounds.join(', ')}</p>
            </th>
            <td>{sayContrast(least, lang)}</td>
            {THEMES.map((theme) => (
              <td key={theme}>{sayContrast(contrastIn(facts.colours[theme], colour, grounds), lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One line for a colour with all grounds that ask the same of it. */
function gathered(): { colour: string; grounds: string[]; least: number }[] {
  const lines = new Map<string, { colour: string; grounds: string[]; least: number }>();
  for (const [colour, ground, least] of PAIRS) {
    const line = lines.get(colour) ?? { colour, grounds: [], least };
    lines.set(colour, { ...line, grounds: [...line.grounds, ground] });
  }
  return [...lines.values()];
}
