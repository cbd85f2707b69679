import { CATEGORY_KEYS, type Category } from '../../../schema/category.ts';
import { iconAddress } from '../../icons/address.ts';
import type { StyleGuideText } from '../../text/style-guide/words.ts';
import { CategoryMark } from '../../ui/category-mark.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { contrastIn, sayContrast } from './contrast.ts';
import { type StyleFacts, THEMES, type Theme, VISIONS } from './facts.ts';
import { GROUNDS } from './pairs.ts';
import { Section } from './section.tsx';

interface Props {
  words: StyleGuideText['category'];
  themes: Record<Theme, string>;
  facts: StyleFacts;
}

export function Categories({ words, themes, facts }: Props) {
  const { text } = usePageSpeech();
  return (
    <Section id="category" words={words}>
      <p>{words.numbers}</p>
      <ul class="guide-categories">
        {CATEGORY_KEYS.map((category) => (
          <li key={category}>
            <h3>
              <CategoryMark category={category} />
              {text.categories[category]}
            </h3>
            {THEMES.map((theme) => (
              <Look key={theme} {...{ category, theme, name: themes[theme], facts }} />
            ))}
          </li>
        ))}
      </ul>
      <Apart words={words} themes={themes} facts={facts} />
    </Section>
  );
}

interface LookProps {
  category: Category;
  theme: Theme;
  name: string;
  facts: StyleFacts;
}

function Look({ category, theme, name, facts }: LookProps) {
  const { lang } = usePageSpeech();
  const colours = facts.colours[theme];
  const colour = `category-${category}`;
  const numbers = [GROUNDS, ['on-category']].map((on) => sayContrast(contrastIn(colours, colour, on), lang));
  return (
    <p class="guide-look">
      <Eyes category={category} colours={colours} seen={facts.seen[theme][colour] ?? {}} />
      <span class="guide-note">
        {name} <code>{colours[colour]}</code> {numbers.join(' · ')}
      </span>
    </p>
  );
}

const WIDTH = 32;

/** The mark of a category on the page of its theme, as each kind of eye sees it. */
function Eyes({
  category,
  colours,
  seen,
}: {
  category: Category;
  colours: Record<string, string>;
  seen: Record<string, string>;
}) {
  return (
    <svg class="guide-eyes" viewBox={`0 0 ${WIDTH * VISIONS.length} ${WIDTH}`} aria-hidden="true">
      <rect width="100%" height="100%" rx="4" fill={colours.paper} />
      {VISIONS.map((vision, at) => (
        <g key={vision} transform={`translate(${at * WIDTH})`}>
          <circle cx="16" cy="16" r="13" fill={seen[vision]} />
          <use
            href={iconAddress(category)}
            x="8"
            y="8"
            width="16"
            height="16"
            fill="none"
            stroke={colours['on-category']}
          />
        </g>
      ))}
    </svg>
  );
}

function Apart({ words, themes, facts }: Props) {
  const { lang } = usePageSpeech();
  return (
    <table class="guide-table">
      <caption>{words.apart}</caption>
      <thead>
        <tr>
          <th scope="col">{words.eye}</th>
          {THEMES.map((theme) => (
            <th key={theme} scope="col">
              {themes[theme]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {VISIONS.map((vision) => (
          <tr key={vision}>
            <th scope="row">{words.visions[vision]}</th>
            {THEMES.map((theme) => (
              <td key={theme}>{sayContrast(facts.apart[theme][vision], lang)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
