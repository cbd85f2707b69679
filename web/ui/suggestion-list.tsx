import type { Suggestion } from '../api/client.ts';
import type { Suggestions } from '../state/suggestions.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';

export function suggestionId({ id }: Suggestion): string {
  return `place-${id.replace(':', '-')}`;
}

interface Props {
  suggestions: Suggestions;
  onChoose(place: Suggestion): void;
}

/** The focus stays in the combobox, which owns this list and its keys: the ARIA pattern. */
export function SuggestionList({ suggestions, onChoose }: Props) {
  const { text } = useSpeech();
  const places = suggestions.places.value;
  return (
    <>
      <div
        class="suggestions"
        id="places"
        role="listbox"
        aria-label={text.search.places}
        hidden={!suggestions.open.value}
      >
        {places.map((place, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's
          // biome-ignore lint/a11y/useFocusableInteractive: the focus is the combobox's
          <div
            key={place.id}
            class="suggestion"
            id={suggestionId(place)}
            role="option"
            aria-selected={index === suggestions.active.value}
            // Before the box loses the focus, and closes the list under the finger.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(place)}
          >
            <Icon name="pin" />
            <span class="suggestion-name">{nameOf(place)}</span>
            <span class="suggestion-kind">{text.search.kinds[place.kind]}</span>
          </div>
        ))}
      </div>
      <p class="visually-hidden" role="status">
        {places.length ? text.search.found(places.length) : ''}
      </p>
    </>
  );
}

function nameOf({ kind, postcode, name }: Suggestion): string {
  return kind === 'postcode' && postcode && !name.startsWith(postcode) ? `${postcode} ${name}` : name;
}
