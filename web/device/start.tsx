/** What a device can do beside showing pages: keep some of them, and what its visitor likes. Comes after the page. */
import type { Signal } from '@preact/signals';
import { type ComponentChildren, hydrate, render } from 'preact';
import { initiativeAddress } from '../state/address.ts';
import { createFavourites, type Favourite, type Favourites } from '../state/favourites.ts';
import { areaIn, createMyArea } from '../state/my-area.ts';
import type { LiveText } from '../text/da.ts';
import type { DeviceText } from '../text/device-da.ts';
import { isLang, type Lang } from '../text/lang.ts';
import { SpeechContext } from '../ui/context.ts';
import { FavouriteButton } from '../ui/favourite-button.tsx';
import { FavouritesContext } from '../ui/favourite-context.ts';
import { startLanguageMenu } from '../ui/language-menu.ts';
import { MyAreaBox } from '../ui/my-area-box.tsx';
import type { RowHeart } from '../ui/row-heart.ts';
import { SavedView } from '../ui/saved-view.tsx';
import { showOfflineNote } from './offline-note.ts';
import { register, tell } from './service-worker.ts';
import { storageHere } from './storage.ts';

/** `ready`: where every heart of the page learns of the favourites; `heart`: what the rows of a list show one by. */
export async function startDevice(
  wordsOf: (lang: Lang) => Promise<LiveText>,
  ready: Signal<Favourites | undefined>,
  heart: Signal<RowHeart | undefined>,
): Promise<void> {
  const said = document.documentElement.lang;
  const lang = isLang(said) ? said : 'da';
  const [text, words] = await Promise.all([wordsOf(lang), deviceWordsOf(lang)]);
  startLanguageMenu(document);
  showOfflineNote(words.offline, lang);
  const storage = storageHere();
  const favourites = createFavourites(storage, (it, isKept) => {
    tell({ say: isKept ? 'keep' : 'forget', address: initiativeAddress(lang, it.slug) });
  });
  const myArea = createMyArea(storage);
  const reread = () => {
    favourites.reread();
    myArea.reread();
  };
  // Another tab has kept something or let go of it, or this page comes back from where it was frozen.
  addEventListener('storage', reread);
  addEventListener('pageshow', reread);

  const speaking = (children: ComponentChildren) => (
    <SpeechContext.Provider value={{ lang, text }}>
      <FavouritesContext.Provider value={ready}>{children}</FavouritesContext.Provider>
    </SpeechContext.Provider>
  );
  for (const element of document.querySelectorAll<HTMLElement>('[data-favourite]')) {
    const it = JSON.parse(element.dataset.favourite ?? '') as Favourite;
    hydrate(speaking(<FavouriteButton it={it} compact={element.dataset.compact !== undefined} />), element);
    favourites.refresh(it);
  }
  // After hydrating, which takes the page as it is.
  reread();
  ready.value = favourites;
  heart.value = ({ it }) => (
    <FavouritesContext.Provider value={ready}>
      <FavouriteButton it={it} compact />
    </FavouritesContext.Provider>
  );
  fill('gemte', speaking(<SavedView favourites={favourites} words={words.saved} origin={location.origin} />));
  const here = () => areaIn(new URL(location.href).searchParams);
  fill('mit-omraade', speaking(<MyAreaBox state={myArea} here={here} words={words.area} />));
  document.getElementById('proev-igen')?.addEventListener('click', () => location.reload());
  await register();
}

function fill(id: string, content: ComponentChildren): void {
  const place = document.getElementById(id);
  if (!place) return;
  place.replaceChildren();
  render(content, place);
}

/** Written out for each language, so that the build makes a file of each. */
async function deviceWordsOf(lang: Lang): Promise<DeviceText> {
  switch (lang) {
    case 'en':
      return (await import('../text/device-en.ts')).device;
    case 'de':
      return (await import('../text/device-de.ts')).device;
    case 'uk':
      return (await import('../text/device-uk.ts')).device;
    case 'ar':
      return (await import('../text/device-ar.ts')).device;
    case 'da':
      return (await import('../text/device-da.ts')).device;
  }
}
