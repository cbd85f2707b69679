import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export type Lang = 'da' | 'en';

type Colour = keyof Palette;

/** Pixels at some zooms; what lies between is interpolated. */
type Sizes = [zoom: number, pixels: number][];

interface Common {
  id: string;
  /** The layer inside the vector tiles. */
  from: string;
  only?: FilterSpecification;
  fromZoom?: number;
  untilZoom?: number;
}

/** One layer of the map, said without colours and language; `build` turns it into MapLibre's own words. */
export type Recipe =
  | (Common & { draw: 'area'; colour: Colour; fade?: [zoom: number, opacity: number][] })
  | (Common & { draw: 'line'; colour: Colour; width: Sizes; dash?: number[]; cap?: 'round' | 'butt' })
  | (Common & {
      draw: 'name';
      colour: Colour;
      halo: Colour;
      font: 'plain' | 'strong' | 'slanted';
      size: Sizes | ExpressionSpecification;
      along?: boolean;
      /** Lower numbers are placed first. */
      order?: ExpressionSpecification;
      spaced?: number;
      upperCase?: boolean;
    });

/**
 * MapLibre draws letters with the browser's own fonts where a style names no glyphs. It reads weight and slant from the
 * first family's name; the first one here does nothing else.
 */
const fonts = {
  plain: ['Map Regular', 'system-ui', 'sans-serif'],
  strong: ['Map Semibold', 'system-ui', 'sans-serif'],
  slanted: ['Map Italic', 'system-ui', 'sans-serif'],
};

export function build(
  recipe: Recipe,
  source: string,
  { palette, lang }: { palette: Palette; lang: Lang },
): LayerSpecification {
  const { id, from, only, fromZoom, untilZoom } = recipe;
  const common = {
    id: `${source}:${id}`,
    source,
    'source-layer': from,
    ...(only && { filter: only }),
    ...(fromZoom !== undefined && { minzoom: fromZoom }),
    ...(untilZoom !== undefined && { maxzoom: untilZoom }),
  };
  switch (recipe.draw) {
    case 'area':
      return {
        ...common,
        type: 'fill',
        paint: {
          'fill-color': palette[recipe.colour],
          ...(recipe.fade && { 'fill-opacity': byZoom(recipe.fade) }),
        },
      };
    case 'line':
      return {
        ...common,
        type: 'line',
        layout: { 'line-cap': recipe.cap ?? 'butt', 'line-join': 'round' },
        paint: {
          'line-color': palette[recipe.colour],
          'line-width': byZoom(recipe.width),
          ...(recipe.dash && { 'line-dasharray': recipe.dash }),
        },
      };
    case 'name':
      return {
        ...common,
        type: 'symbol',
        layout: {
          'text-field': nameIn(lang),
          'text-font': fonts[recipe.font],
          'text-size': isExpression(recipe.size) ? recipe.size : byZoom(recipe.size),
          'text-padding': recipe.along ? 12 : 5,
          'text-max-width': 7,
          'text-letter-spacing': recipe.spaced ?? 0,
          'text-transform': recipe.upperCase ? 'uppercase' : 'none',
          'symbol-placement': recipe.along ? 'line' : 'point',
          ...(recipe.along && { 'symbol-spacing': 350 }),
          ...(recipe.order && { 'symbol-sort-key': recipe.order }),
        },
        paint: {
          'text-color': palette[recipe.colour],
          'text-halo-color': palette[recipe.halo],
          'text-halo-width': 1.4,
          'text-halo-blur': 0.4,
        },
      };
  }
}

/** The name in the page's language, where the tiles have it. */
function nameIn(lang: Lang): ExpressionSpecification {
  return ['coalesce', ['get', `name:${lang}`], ['get', 'name']];
}

function byZoom(stops: [number, number][]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

function isExpression(size: Sizes | ExpressionSpecification): size is ExpressionSpecification {
  return typeof size[0] === 'string';
}
