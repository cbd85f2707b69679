/** The base map, from our own origin. Where it cannot be had, pins stand on a plain ground. */
import { getJson } from '../api/answer.ts';
import type { Lang } from '../text/lang.ts';
import type { Theme } from './basemap/palette.ts';
import { basemapStyle, type TileJson } from './basemap.ts';

export interface Ground {
  /** Names are in English for English readers; for all others as signs have them, in Danish. */
  style(theme: Theme, lang: Lang): ReturnType<typeof basemapStyle>;
  /** Nearer than this there is nothing more to see. */
  maxZoom: number;
}

export async function loadGround(addresses: string[]): Promise<Ground> {
  const answers = await Promise.all(
    addresses.map((address) => getJson<TileJson>((at, init) => fetch(at, init), address)),
  );
  const sources = answers.flatMap((answer) => (answer.ok ? [answer.data] : []));
  return {
    style: (theme, lang) =>
      basemapStyle({ sources, theme, lang: lang === 'en' ? 'en' : 'da', origin: location.origin }),
    maxZoom: Math.max(0, ...sources.map(({ maxzoom = 0 }) => maxzoom)),
  };
}
