/** The search box: a combobox by the ARIA pattern. Enter alone searches for the text. */
import { useSignal, useSignalEffect } from '@preact/signals';
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { SEARCH_ID } from './link-action.ts';
import type { Part } from './parts.tsx';

export function SearchBox({ home, Suggestions }: { home: Home; Suggestions: Part }) {
  const { text } = useSpeech();
  const { suggestions, box } = home;
  const input = useRef<HTMLInputElement>(null);
  // The box is the visitor's: it is only written to when the search itself changes, so that no keystroke is lost.
  const first = useRef(box.value);
  const isFilled = useSignal(first.current.text !== '');

  const fill = (words: string) => {
    if (input.current) input.current.value = words;
    isFilled.value = words !== '';
  };
  useSignalEffect(() => {
    if (box.value !== first.current) fill(box.value.text);
  });
  useEffect(() => {
    // What was typed before the page came to life.
    const typed = input.current?.value ?? '';
    isFilled.value = typed !== '';
    if (typed !== first.current.text) suggestions.type(typed);
  }, []);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const { key } = event;
    // Keys that an input method takes for itself; keyboards of phones are input methods.
    if (event.isComposing) return;
    const open = suggestions.open.value;
    if (key === 'ArrowDown' && !open) suggestions.type(event.currentTarget.value);
    else if (open && key === 'ArrowDown') suggestions.move(1);
    else if (open && key === 'ArrowUp') suggestions.move(-1);
    else if (open && (key === 'Home' || key === 'End')) {
      // Back to the text, where the key then does what it always does.
      suggestions.active.value = -1;
      return;
    } else if (key === 'Escape' && open) suggestions.close();
    else if (key === 'Escape') fill('');
    else if (open && key === 'Enter' && active) home.choose(active);
    else return;
    event.preventDefault();
  };

  const open = suggestions.open.value;
  const at = suggestions.active.value;
  const active = suggestions.options.value[at];
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
          defaultValue={first.current.text}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls="forslag"
          aria-activedescendant={active ? `forslag-${at}` : undefined}
          onInput={({ currentTarget: { value } }) => {
            isFilled.value = value !== '';
            suggestions.type(value);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => suggestions.close()}
        />
        {isFilled.value && (
          <button
            type="button"
            class="clear"
            onClick={() => {
              suggestions.close();
              fill('');
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
      <Suggestions home={home} />
    </div>
  );
}
