/** The search box: a combobox by the ARIA pattern that suggests places; Enter alone searches for the text. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Suggestion } from '../api/client.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { SuggestionList, suggestionId } from './suggestion-list.tsx';

export const SEARCH_ID = 'q';

interface Props {
  home: Home;
  /** What stood in the box before the page came to life. */
  typedBefore?: string;
}

export function SearchBox({ home, typedBefore }: Props) {
  const { text } = useSpeech();
  const { suggestions } = home;
  const input = useRef<HTMLInputElement>(null);
  const typed = useSignal(typedBefore ?? home.search.value.q ?? '');

  // The address may change without typing: Back, or a chip that is removed.
  const shown = useRef(home.search.value.q);
  useSignalEffect(() => {
    const { q } = home.search.value;
    if (q === shown.current) return;
    shown.current = q;
    typed.value = q ?? '';
  });

  const choose = (place: Suggestion) => {
    typed.value = '';
    void home.goTo(place);
  };

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    if (!suggestions.open.value || event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') suggestions.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Escape') suggestions.close();
    else if (key === 'Enter' && active) choose(active);
    else return;
    event.preventDefault();
  };

  const open = suggestions.open.value;
  const active = suggestions.places.value[suggestions.active.value];
  return (
    <div class="search-box">
      <label class="visually-hidden" for={SEARCH_ID}>
        {text.search.label}
      </label>
      <div class="search-field">
        <Icon name="search" />
        <input
          ref={input}
          id={SEARCH_ID}
          name="q"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          maxLength={200}
          placeholder={text.search.placeholder}
          value={typed.value}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls="places"
          aria-activedescendant={active ? suggestionId(active) : undefined}
          onInput={(event: TargetedInputEvent<HTMLInputElement>) => {
            typed.value = event.currentTarget.value;
            suggestions.type(typed.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => suggestions.close()}
        />
        {typed.value && (
          <button
            type="button"
            class="clear"
            onClick={() => {
              typed.value = '';
              input.current?.focus();
              if (home.search.value.q) void home.drop('q');
            }}
          >
            <Icon name="close" />
            <span class="visually-hidden">{text.search.clear}</span>
          </button>
        )}
      </div>
      <button type="submit" class="button button-main">
        {text.search.submit}
      </button>
      <SuggestionList suggestions={suggestions} onChoose={choose} />
    </div>
  );
}
