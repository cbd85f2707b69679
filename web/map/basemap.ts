import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { ownLayers } from './basemap/own-layers.ts';
import { palettes, type Theme } from './basemap/palette.ts';
import { protomapsLayers } from './basemap/protomaps-layers.ts';
import { build, type Lang, type Recipe } from './basemap/recipe.ts';

/** What we read of a TileJSON document. */
export interface TileJson {
  tiles: string[];
  minzoom?: number;
  maxzoom?: number;
  /** west, south, east, north */
  bounds?: [number, number, number, number];
  attribution?: string;
  vector_layers: { id: string }[];
}

export interface BasemapOptions {
  /** Drawn on top of each other, the first lowest: an overview, then what has more detail. */
  sources: TileJson[];
  theme: Theme;
  lang: Lang;
  /** Put before tile addresses that begin with a slash. */
  origin: string;
}

/** Our own quiet style over one or more sets of tiles. It names no glyphs: the browser's own fonts write the labels. */
export function basemapStyle({ sources, theme, lang, origin }: BasemapOptions): StyleSpecification {
  const palette = palettes[theme];
  const drawn = sources.map((tiles, index) => {
    const id = `basemap-${index}`;
    return { id, tiles, layers: recipesFor(tiles).map((recipe) => build(recipe, id, { palette, lang })) };
  });
  const layers = drawn.flatMap(({ layers }) => layers);
  return {
    version: 8,
    sources: Object.fromEntries(drawn.map(({ id, tiles }) => [id, vectorSource(tiles, origin)])),
    layers: [
      { id: 'background', type: 'background', paint: { 'background-color': palette.sea } },
      // Names of every source come last, or the ground of one would cover the names of another.
      ...layers.filter((layer) => !isName(layer)),
      ...layers.filter(isName),
    ],
  };
}

/** Which words the tiles speak shows in their layers; what a tileset does not have is left out. */
function recipesFor({ vector_layers }: TileJson): Recipe[] {
  const present = new Set(vector_layers.map(({ id }) => id));
  const vocabulary = present.has('earth') || present.has('roads') ? protomapsLayers : ownLayers;
  return vocabulary.filter(({ from }) => present.has(from));
}

function vectorSource({ tiles, minzoom = 0, maxzoom = 14, bounds, attribution }: TileJson, origin: string) {
  return {
    type: 'vector' as const,
    tiles: tiles.map((address) => (address.startsWith('/') ? origin + address : address)),
    minzoom,
    maxzoom,
    ...(bounds && { bounds }),
    ...(attribution && { attribution }),
  };
}

function isName(layer: LayerSpecification): boolean {
  return layer.type === 'symbol';
}
