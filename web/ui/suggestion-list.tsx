import type { Home } from '../state/home.ts';
import { wordsIn } from '../state/row.ts';
import type { Option } from '../state/suggestions.ts';
import { formatDistance } from '../text/format.ts';
import { spoken } from '../text/lang.ts';
import { CategoryMark } from './category-mark.tsx';
import { type ToolSpeech, useToolSpeech } from './context.ts';
import { Icon } from './icon.tsx';

export const SUGGESTIONS_ID = 'forslag';

export function optionId(index: number): string {
  return `${SUGGESTIONS_ID}-${index}`;
}

/** The focus stays in the combobox, which owns this list and its keys: the ARIA pattern, with groups. */
export function SuggestionList({ home }: { home: Home }) {
  const { text } = useToolSpeech();
  const { options, active, open } = home.suggestions;
  const all = options.value.map((option, index) => ({ option, index }));
  const group = (...kinds: Option['kind'][]) => all.filter(({ option }) => kinds.includes(option.kind));
  const groups = [
    { key: 'spelling', label: undefined, of: group('spelling') },
    { key: 'places', label: text.find.places, of: group('place') },
    { key: 'initiatives', label: text.find.initiatives, of: group('initiative') },
    { key: 'words', label: undefined, of: group('words') },
  ];
  return (
    <>
      <div
        class="suggestions"
        id={SUGGESTIONS_ID}
        role="listbox"
        aria-label={text.find.suggestions}
        hidden={!open.value}
      >
        {groups.map(
          ({ key, label, of }) =>
            of.length > 0 && (
              // biome-ignore lint/a11y/useSemanticElements: no element is a group of options outside of a select
              <div key={key} role="group" aria-label={label}>
                {label && (
                  <p class="suggestions-label" aria-hidden="true">
                    {label}
                  </p>
                )}
                {of.map(({ option, index }) => (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
                  // biome-ignore lint/a11y/useFocusableInteractive: the focus is the combobox's
                  <div
                    key={index}
                    class="suggestion"
                    id={optionId(index)}
                    role="option"
                    aria-selected={index === active.value}
                    // Before the box loses the focus, and closes the list under the finger.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => home.choose(option)}
                  >
                    <Suggested option={option} />
                  </div>
                ))}
              </div>
            ),
        )}
      </div>
      <p class="visually-hidden" role="status">
        {open.value ? text.find.found(options.value.length) : ''}
      </p>
    </>
  );
}

function Suggested({ option }: { option: Option }) {
  const speech = useToolSpeech();
  const { text } = speech;
  if (option.kind === 'initiative') {
    const { category, name, name_en } = option.initiative;
    const words = wordsIn(speech.lang, name, name_en);
    return (
      <>
        <CategoryMark category={category} size="small" />
        <span class="suggestion-name">
          <bdi {...spoken(words.lang, speech.lang)}>{words.text}</bdi>
        </span>
        <span class="suggestion-kind">{whereOf(option.initiative, speech)}</span>
      </>
    );
  }
  if (option.kind === 'place')
    return (
      <>
        <Icon name="pin" />
        <span class="suggestion-name">
          <bdi>{nameOf(option.place)}</bdi>
        </span>
        <span class="suggestion-kind">{text.find.kinds[option.place.kind]}</span>
      </>
    );
  return (
    <>
      <Icon name="search" />
      <span class="suggestion-name">
        {option.kind === 'words' ? text.find.searchFor(option.text) : text.find.meant(option.text)}
      </span>
    </>
  );
}

function whereOf(
  { town, distance }: { town?: string; distance?: number },
  { lang }: ToolSpeech,
): string | undefined {
  return town ?? (distance === undefined ? undefined : formatDistance(distance, lang));
}

function nameOf({ kind, postcode, name }: Extract<Option, { kind: 'place' }>['place']): string {
  return kind === 'postcode' && postcode && !name.startsWith(postcode) ? `${postcode} ${name}` : name;
}
