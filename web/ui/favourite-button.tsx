import { useSignal } from '@preact/signals';
import { useContext } from 'preact/hooks';
import { savedAddress } from '../state/address.ts';
import { FAVOURITES_MAX, type Favourite, type Outcome } from '../state/favourites.ts';
import { useSpeech } from './context.ts';
import { FavouritesContext } from './favourite-context.ts';
import { Icon } from './icon.tsx';

/**
 * Saves an initiative on the device, or lets go of it. Pressed shows as a filled heart and is said by `aria-pressed`,
 * so the name stays. `compact`: for a row, where there is room for no more than the heart.
 */
export function FavouriteButton({ it, compact = false }: { it: Favourite; compact?: boolean }) {
  const { text } = useSpeech();
  const favourites = useContext(FavouritesContext).value;
  const outcome = useSignal<Outcome | undefined>(undefined);
  const isSaved = favourites?.has(it.number) ?? false;
  return (
    <span class={`favourite needs-script${compact ? ' favourite-compact' : ''}`}>
      <button
        type="button"
        class="button favourite-button"
        // A press that comes before the device has been read would be lost.
        disabled={!favourites}
        aria-pressed={isSaved}
        aria-label={text.favourite.save(it.name)}
        onClick={() => {
          outcome.value = favourites?.toggle(it);
        }}
      >
        <Icon name="heart" />
        {!compact && text.favourite.label}
      </button>
      {compact ? <Trouble of={outcome.value} /> : <Note isSaved={isSaved} outcome={outcome.value} />}
    </span>
  );
}

function Note({ isSaved, outcome }: { isSaved: boolean; outcome: Outcome | undefined }) {
  const { lang, text } = useSpeech();
  if (isTrouble(outcome)) return <Trouble of={outcome} />;
  return (
    <span class="favourite-note" role="status">
      {isSaved ? (
        <>
          {text.favourite.saved} <a href={savedAddress(lang)}>{text.favourite.all}</a>
        </>
      ) : (
        outcome === 'removed' && text.favourite.removed
      )}
    </span>
  );
}

/** A row has no place for good news, which the button tells already; that nothing was kept has to be said. */
function Trouble({ of }: { of: Outcome | undefined }) {
  const { text } = useSpeech();
  if (!isTrouble(of)) return null;
  return (
    <span class="favourite-note" role="alert">
      {of === 'full' ? text.favourite.full(FAVOURITES_MAX) : text.favourite.refused}
    </span>
  );
}

function isTrouble(outcome: Outcome | undefined): outcome is 'full' | 'refused' {
  return outcome === 'full' || outcome === 'refused';
}
