/** Addresses and towns while one types: a combobox by the ARIA pattern, whose focus stays in the field. */
import type { SuggestedPlace } from '../../schema/area.ts';
import { getJson } from '../api/answer.ts';
import { whenIdle } from './form-fields.ts';

export interface Suggesting {
  words: { suggestions: string; found: string; kinds: Record<SuggestedPlace['kind'], string> };
  chosen(place: SuggestedPlace): void;
}

const LIST_ID = 'adresse-forslag';
const WAIT_MS = 200;

export async function placesLike(text: string, signal?: AbortSignal): Promise<SuggestedPlace[]> {
  const answer = await getJson<{ places: SuggestedPlace[] }>(
    (address, init) => fetch(address, init),
    `/api/places?${new URLSearchParams({ q: text })}`,
    signal,
  );
  return answer.ok ? answer.data.places : [];
}

export function placeName({ kind, name, postcode }: SuggestedPlace): string {
  return kind === 'postcode' && postcode && !name.startsWith(postcode) ? `${postcode} ${name}` : name;
}

export function suggestPlaces(input: HTMLInputElement, { words, chosen }: Suggesting): void {
  const field = input.parentElement;
  if (!field) return;
  field.classList.add('place-field');
  const list = make('div', {
    id: LIST_ID,
    className: 'suggestions',
    role: 'listbox',
    ariaLabel: words.suggestions,
  });
  const said = make('p', { className: 'visually-hidden', role: 'status' });
  list.hidden = true;
  field.append(list, said);
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', LIST_ID);
  input.ariaExpanded = 'false';
  let places: SuggestedPlace[] = [];
  let active = -1;
  let asking = new AbortController();

  const ask = whenIdle(async () => {
    asking.abort();
    asking = new AbortController();
    const text = input.value.trim();
    const found = text.length > 1 ? await placesLike(text, asking.signal) : [];
    if (asking.signal.aborted || input.value.trim() !== text || document.activeElement !== input) return;
    // A municipality has no place of its own to be at.
    show(found.filter(({ kind }) => kind !== 'municipality'));
  }, WAIT_MS);

  input.addEventListener('input', (event) => {
    // Written by a choice, not by a hand.
    if (event instanceof InputEvent) ask();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const { key } = event;
    if (key === 'ArrowDown') move((active + 1) % places.length);
    else if (key === 'ArrowUp') move((active <= 0 ? places.length : active) - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && active >= 0) choose(active);
    else return;
    event.preventDefault();
  });

  function show(found: SuggestedPlace[]): void {
    places = found;
    list.replaceChildren(
      ...places.map((place, i) => {
        const option = make('div', {
          id: `${LIST_ID}-${i}`,
          className: 'suggestion',
          role: 'option',
          ariaSelected: 'false',
        });
        option.append(
          make('span', { className: 'suggestion-name', textContent: placeName(place) }),
          make('span', { className: 'suggestion-kind', textContent: words.kinds[place.kind] }),
        );
        // Before the field loses the focus, and closes the list under the finger.
        option.addEventListener('mousedown', (event) => event.preventDefault());
        option.addEventListener('click', () => choose(i));
        return option;
      }),
    );
    if (places.length === 0) {
      close();
      return;
    }
    list.hidden = false;
    input.ariaExpanded = 'true';
    said.textContent = `${places.length} ${words.found}`;
    move(-1);
  }

  function move(to: number): void {
    active = to;
    [...list.children].forEach((option, i) => {
      option.ariaSelected = String(i === active);
    });
    const option = list.children[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  function choose(index: number): void {
    const place = places[index];
    close();
    if (place) chosen(place);
  }

  function close(): void {
    list.hidden = true;
    input.ariaExpanded = 'false';
    input.removeAttribute('aria-activedescendant');
    said.textContent = '';
  }
}

function make<Tag extends 'div' | 'span' | 'p'>(tag: Tag, properties: Partial<HTMLElement>): HTMLElement {
  return Object.assign(document.createElement(tag), properties);
}
