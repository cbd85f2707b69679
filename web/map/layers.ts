/** Clusters, dots and pins over the base map, said for one search and one theme. */
import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { CATEGORY_KEYS, type Category } from '../../schema/category.ts';
import type { Search } from '../../schema/search.ts';
import type { Theme } from './basemap/palette.ts';
import type { CategoryColours, MarkColours } from './colours.ts';
import {
  aloneCategory,
  aloneFilter,
  clusterFilter,
  fading,
  pointCategory,
  pointFilter,
  sumOf,
} from './expressions.ts';
import { makeWay } from './make-way.ts';
import { pinImageId } from './pin-image.ts';
import { tileAddress } from './tile-address.ts';

export const SOURCE = 'initiatives';
export const TILE_ZOOM = { min: 2, max: 15 } as const;

/** Layers that a click can hit: every pin has its dot below it, also where two pins would overlap. */
export const CLUSTERS = 'clusters';
export const DOTS = 'dots';
export const LONE_DOTS = 'lone-dots';

export interface Look {
  theme: Theme;
  locale: string;
  categories: CategoryColours;
  marks: MarkColours;
}

export interface Shown {
  search: Search;
  version: number;
  attribution: string[];
  origin: string;
  look: Look;
}

/** MapLibre takes an attribution for HTML; a credit is text. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

export function withInitiatives(
  ground: StyleSpecification,
  { search, version, attribution, origin, look }: Shown,
): StyleSpecification {
  return {
    ...ground,
    sources: {
      ...ground.sources,
      [SOURCE]: {
        type: 'vector',
        tiles: [origin + tileAddress(search, version)],
        minzoom: TILE_ZOOM.min,
        maxzoom: TILE_ZOOM.max,
        attribution: attribution.map(escaped).join(' · '),
      },
    },
    layers: [...ground.layers.map(makeWay), ...initiativeLayers(search.category, look)],
  };
}

function initiativeLayers(chosen: Category[] | undefined, look: Look): LayerSpecification[] {
  return [
    halo('halos', 'initiatives', look),
    dots(DOTS, 'initiatives', pointCategory, look, pointFilter(chosen)),
    dots(LONE_DOTS, 'cells', aloneCategory(chosen), look, aloneFilter(chosen)),
    ...clusters(chosen, look),
    pins('lone-pins', 'cells', aloneCategory(chosen), look, aloneFilter(chosen)),
    pins('pins', 'initiatives', pointCategory, look, pointFilter(chosen)),
  ];
}

function dots(
  id: string,
  from: 'cells' | 'initiatives',
  category: ExpressionSpecification,
  { categories, marks }: Look,
  filter: ReturnType<typeof pointFilter>,
): LayerSpecification {
  return {
    id,
    type: 'circle',
    source: SOURCE,
    'source-layer': from,
    filter,
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 4, 14, 6],
      'circle-color': colourOf(category, categories),
      'circle-opacity': fading,
      'circle-stroke-color': marks.ring,
      'circle-stroke-width': 1.5,
    },
  };
}

/** Pins give way to each other and leave their dots; there is always something to press. */
function pins(
  id: string,
  from: 'cells' | 'initiatives',
  category: ExpressionSpecification,
  { theme, marks }: Look,
  filter: ReturnType<typeof pointFilter>,
): LayerSpecification {
  const approximate: ExpressionSpecification = ['==', ['get', 'precision'], 'approximate'];
  const image = (precision: 'exact' | 'approximate'): ExpressionSpecification => [
    'concat',
    pinImageId({ theme, precision, category: '' }),
    category,
  ];
  return {
    id,
    type: 'symbol',
    source: SOURCE,
    'source-layer': from,
    filter,
    layout: {
      'icon-image': ['case', approximate, image('approximate'), image('exact')],
      'icon-padding': 1,
      'symbol-sort-key': ['id'],
      'text-field': ['step', ['zoom'], '', 13, ['coalesce', ['get', 'name'], '']],
      'text-font': ['Map Semibold', 'system-ui', 'sans-serif'],
      'text-size': 12.5,
      'text-max-width': 9,
      'text-optional': true,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 1.4,
      'text-justify': 'auto',
    },
    paint: {
      'icon-opacity': fading,
      'text-color': marks.ink,
      'text-halo-color': marks.paper,
      'text-halo-width': 1.6,
    },
  };
}

/** Shown under the pin of the row that is pointed at. */
function halo(id: string, from: string, { marks }: Look): LayerSpecification {
  const lit: ExpressionSpecification = ['boolean', ['feature-state', 'lit'], false];
  return {
    id,
    type: 'circle',
    source: SOURCE,
    'source-layer': from,
    paint: {
      'circle-radius': ['case', lit, 22, 0],
      'circle-color': marks.accent,
      'circle-opacity': 0.35,
      'circle-stroke-color': marks.accent,
      'circle-stroke-width': ['case', lit, 2, 0],
    },
  };
}

function clusters(chosen: Category[] | undefined, { marks, locale }: Look): LayerSpecification[] {
  const sum = sumOf(chosen);
  const common = { source: SOURCE, 'source-layer': 'cells', filter: clusterFilter(chosen) };
  return [
    {
      ...common,
      id: CLUSTERS,
      type: 'circle',
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['log10', sum], 0, 12, 1, 14, 2, 18, 3, 23, 5, 31],
        'circle-color': marks.cluster,
        'circle-stroke-color': marks.ring,
        'circle-stroke-width': 2,
        'circle-opacity': 0.94,
      },
    },
    {
      ...common,
      id: 'cluster-numbers',
      type: 'symbol',
      layout: {
        'text-field': [
          'concat',
          ['number-format', sum, { locale }],
          ['case', ['boolean', ['get', 'capped'], false], '+', ''],
        ],
        'text-font': ['Map Semibold', 'system-ui', 'sans-serif'],
        'text-size': ['interpolate', ['linear'], ['log10', sum], 0, 12.5, 3, 14.5],
        'text-allow-overlap': true,
        // About as wide as the disc below: names of towns keep clear of it.
        'text-padding': 8,
      },
      paint: { 'text-color': marks.clusterInk },
    },
  ];
}

function colourOf(category: ExpressionSpecification, colours: CategoryColours): ExpressionSpecification {
  const pairs = CATEGORY_KEYS.flatMap((key) => [key, colours[key]]);
  return ['match', category, ...pairs, '#777777'] as ExpressionSpecification;
}
