/** Draws what is searched for; a new search or theme changes only what differs. */
import { effect } from '@preact/signals';
import type { Map as GlMap } from 'maplibre-gl';
import type { Home } from '../state/home.ts';
import { LANGUAGES, type Lang } from '../text/lang.ts';
import { categoryColours, markColours } from './colours.ts';
import type { Undo } from './create.ts';
import type { Ground } from './ground.ts';
import { withInitiatives } from './layers.ts';
import { currentTheme, onThemeChange } from './theme.ts';

/** What it draws: the data's version and credits, and a search that may change. */
interface Shown {
  home: {
    search: Home['search'];
    data: Pick<Home['data'], 'version' | 'attribution'>;
    results: Pick<Home['results'], 'rows'> & Partial<Pick<Home['results'], 'understood'>>;
  };
  lang: Lang;
}

export function showSearch(map: GlMap, { home, lang }: Shown, ground: Ground): Undo {
  let drawn = '';

  function draw(): void {
    const { q, ...rest } = home.search.value;
    // Without the name of the place in it, and spelled as it was found: what the list shows.
    const words = q && (home.results.understood?.value?.q ?? q);
    const search = words ? { ...rest, q: words } : rest;
    const theme = currentTheme();
    // Panning changes the box of the search, and nothing that is drawn.
    const { bbox: _, near: __, ...shown } = search;
    const wanted = JSON.stringify([shown, theme]);
    if (wanted === drawn) return;
    drawn = wanted;
    const container = map.getContainer();
    const look = {
      theme,
      locale: LANGUAGES[lang].locale,
      categories: categoryColours(container),
      marks: markColours(container),
    };
    map.setStyle(
      withInitiatives(ground.style(theme, lang), {
        search,
        version: home.data.version,
        attribution: home.data.attribution,
        origin: location.origin,
        look,
      }),
    );
  }

  const stop = effect(draw);
  const forget = onThemeChange(draw);
  return () => {
    stop();
    forget();
  };
}
