/** What somebody has saved, drawn from the device alone. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { homeAddress } from '../state/address.ts';
import type { Favourite, Favourites } from '../state/favourites.ts';
import type { DeviceText } from '../text/device-da.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { SavedRow } from './saved-row.tsx';
import { TakeAlong } from './take-along.tsx';

interface Removal {
  it: Favourite;
  index: number;
}

export function SavedView({
  favourites,
  words,
  origin,
}: {
  favourites: Favourites;
  words: DeviceText['saved'];
  origin: string;
}) {
  const { lang } = useSpeech();
  const list = favourites.list.value;
  const removal = useSignal<Removal | undefined>(undefined);
  const said = useSignal('');
  const undo = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed has gone with its row: on with the way back.
  useEffect(() => {
    if (removal.value) undo.current?.focus();
  }, [removal.value]);

  const remove = (it: Favourite, index: number) => {
    if (favourites.toggle(it) === 'refused') {
      said.value = words.refused;
      return;
    }
    said.value = words.removed(it.name);
    removal.value = { it, index };
  };
  const restore = ({ it, index }: Removal) => {
    const outcome = favourites.restore(it, index);
    said.value = outcome === 'saved' ? words.restored(it.name) : words.refused;
    if (outcome === 'saved') removal.value = undefined;
    heading.current?.focus();
  };

  return (
    <section aria-labelledby="gemte-liste">
      <h2 id="gemte-liste" ref={heading} tabIndex={-1}>
        {list.length ? words.count(list.length) : words.none}
      </h2>
      <div class="saved-said">
        <p role="status">{said.value}</p>
        {removal.value && (
          <button
            type="button"
            class="button"
            ref={undo}
            onClick={() => removal.value && restore(removal.value)}
          >
            {words.undo}
          </button>
        )}
      </div>
      {list.length === 0 && (
        <div class="empty">
          <p>{words.noneHelp}</p>
          <p class="empty-ways">
            <a class="button button-main" href={homeAddress(lang)}>
              {words.find}
            </a>
          </p>
        </div>
      )}
      <ul class="rows">
        {list.map((it, index) => (
          <SavedRow key={it.number} it={it} origin={origin}>
            <button
              type="button"
              class="button saved-remove"
              aria-label={words.remove(it.name)}
              onClick={() => remove(it, index)}
            >
              <Icon name="close" />
              <span class="saved-remove-word">{words.removeShort}</span>
            </button>
          </SavedRow>
        ))}
      </ul>
      {list.length > 0 && <TakeAlong list={list} words={words} origin={origin} />}
    </section>
  );
}
