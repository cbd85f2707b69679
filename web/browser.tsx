/** Brings a page to life that is whole already: the search and the list first, then the map. */
import './style/index.css';
import { signal } from '@preact/signals';
import { hydrate } from 'preact';
import type { Search } from '../schema/search.ts';
import { createApi } from './api/client.ts';
import type { AreaMap, MapPage } from './map/start.ts';
import { whenQuiet } from './quiet.ts';
import type { AddressBar } from './state/address.ts';
import type { Favourites } from './state/favourites.ts';
import { createHome, type HomeData } from './state/home.ts';
import type { LiveText } from './text/da.ts';
import { danishDay } from './text/format.ts';
import type { Lang } from './text/lang.ts';
import type { ToolText } from './text/tools-da.ts';
import { SpeechContext } from './ui/context.ts';
import { HomeView } from './ui/home-view.tsx';
import { later, type Parts } from './ui/parts.tsx';
import { type RowHeart, RowHeartContext } from './ui/row-heart.ts';

type PageData =
  | ({ page: 'home' } & HomeData)
  | ({ page: 'area'; lang: Lang } & AreaMap)
  | { page: 'initiative'; lang: Lang; map?: MapPage };

const addressBar: AddressBar = {
  push: (address, search) => history.pushState(search, '', address),
  replace: (address, search) => history.replaceState(search, '', address),
  visit: (address) => location.assign(address),
};

const parts: Parts = {
  Tools: later(async () => {
    const { Tools, takeOver } = await import('./ui/tools.tsx');
    return { Part: Tools, before: takeOver };
  }, toolWordsOf),
  Suggestions: later(
    async () => ({ Part: (await import('./ui/suggestion-list.tsx')).SuggestionList }),
    toolWordsOf,
  ),
  WaysOut: later(async () => ({ Part: (await import('./ui/ways-out.tsx')).WaysOut }), toolWordsOf),
  ListEnd: later(async () => ({ Part: (await import('./ui/list-end.tsx')).ListEnd }), toolWordsOf),
};

const block = document.getElementById('page-data');
if (block?.textContent) void start(JSON.parse(block.textContent) as PageData);

/** Empty until the device has been read. */
const favourites = signal<Favourites | undefined>(undefined);
const heart = signal<RowHeart | undefined>(undefined);
// What the device keeps can wait until the page stands.
addEventListener('load', async () => {
  const { startDevice } = await import('./device/start.tsx');
  await startDevice(wordsOf, favourites, heart);
});

async function start(page: PageData): Promise<void> {
  const text = await wordsOf(page.lang);
  if (page.page === 'home') return startHome(page, text);
  const { startAreaMap, startPlaceMap, startSharing } = await import('./small-maps.ts');
  if (page.page === 'area') return startAreaMap(page, text);
  startSharing(document);
  if (page.map) startPlaceMap(page.map, page.lang, text);
}

/** Written out for each language: so the build leaves out the words that only the server says. */
async function wordsOf(lang: Lang): Promise<LiveText> {
  switch (lang) {
    case 'en':
      return (await import('./text/en.ts')).live;
    case 'de':
      return (await import('./text/de.ts')).live;
    case 'uk':
      return (await import('./text/uk.ts')).live;
    case 'ar':
      return (await import('./text/ar.ts')).live;
    case 'da':
      return (await import('./text/da.ts')).live;
  }
}

async function toolWordsOf(lang: Lang): Promise<ToolText> {
  switch (lang) {
    case 'en':
      return (await import('./text/tools-en.ts')).tools;
    case 'de':
      return (await import('./text/tools-de.ts')).tools;
    case 'uk':
      return (await import('./text/tools-uk.ts')).tools;
    case 'ar':
      return (await import('./text/tools-ar.ts')).tools;
    case 'da':
      return (await import('./text/tools-da.ts')).tools;
  }
}

function startHome(data: HomeData, text: LiveText): void {
  const root = document.getElementById('home');
  if (!root) return;
  const api = createApi((address, init) => fetch(address, init));
  const home = createHome(data, { api, address: addressBar, today: danishDay(new Date()) });
  hydrate(
    <SpeechContext.Provider value={{ lang: data.lang, text }}>
      <RowHeartContext.Provider value={heart}>
        <HomeView home={home} parts={parts} />
      </RowHeartContext.Provider>
    </SpeechContext.Provider>,
    root,
  );
  history.replaceState(data.search, '');
  addEventListener('popstate', ({ state }: { state: Search | null }) => {
    // A later page of the list, only the server's own page knows.
    if (new URL(location.href).searchParams.has('side')) return location.reload();
    // A jump to a part of the page has no search of its own.
    if (state) void home.revisit(state);
  });
  addEventListener('online', () => {
    if (home.results.status.value === 'failed') void home.retry();
  });
  const canvas = root.querySelector<HTMLElement>('.map-canvas');
  // A browser that draws the page first feels faster than one that fetches the map first.
  requestAnimationFrame(() => setTimeout(() => void startMoves(root)));
  if (canvas) whenQuiet(() => void startHomeMap(canvas));

  async function startMoves(root: HTMLElement): Promise<void> {
    try {
      const { showChosen, startSheet } = await import('./ui/moves.ts');
      startSheet(root, home);
      showChosen(root, home);
    } catch (reason) {
      // The page scrolls all the same.
      console.info('The sheet does not move by itself:', reason);
    }
  }

  async function startHomeMap(container: HTMLElement): Promise<void> {
    try {
      const { drawHomeMap } = await import('./map/start.ts');
      await drawHomeMap(container, { home, api, lang: data.lang, text });
      home.map.value = 'ready';
    } catch (reason) {
      // No WebGL, or a blocked file: the list has it all, and the page says so.
      console.info('The map is not shown:', reason);
      container.replaceChildren();
      home.map.value = 'unavailable';
    }
  }
}
