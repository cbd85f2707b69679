import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';
import type { Recipe } from './recipe.ts';

/**
 * The layers of Rodskud's own tiles (`tools/basemap`) and of archives made in the same words: land, lake, boundary, place,
 * and with streets road, rail, building, landuse, water_town. The first is drawn lowest.
 */
export const ownLayers: Recipe[] = [
  { id: 'sea', from: 'sea', draw: 'area', colour: 'sea' },
  { id: 'land-abroad', from: 'land', draw: 'area', colour: 'landAbroad', only: is('k', 'abroad') },
  { id: 'land', from: 'land', draw: 'area', colour: 'land', only: ['!=', ['get', 'k'], 'abroad'] },
  { id: 'residential', from: 'landuse', draw: 'area', colour: 'residential', only: is('k', 'residential') },
  {
    id: 'industrial',
    from: 'landuse',
    draw: 'area',
    colour: 'industrial',
    only: is('k', 'industrial', 'retail', 'commercial', 'quarry', 'railway', 'military'),
  },
  { id: 'forest', from: 'landuse', draw: 'area', colour: 'forest', only: is('k', 'forest', 'wood') },
  { id: 'sand', from: 'landuse', draw: 'area', colour: 'sand', only: is('k', 'beach', 'sand') },
  {
    id: 'green',
    from: 'landuse',
    draw: 'area',
    colour: 'green',
    only: is(
      'k',
      'park',
      'grass',
      'pitch',
      'playground',
      'allotments',
      'cemetery',
      'meadow',
      'scrub',
      'recreation_ground',
      'garden',
    ),
  },
  { id: 'lake', from: 'lake', draw: 'area', colour: 'lake' },
  { id: 'basin', from: 'landuse', draw: 'area', colour: 'lake', only: is('k', 'basin', 'reservoir') },
  {
    id: 'water',
    from: 'water_town',
    draw: 'area',
    colour: 'lake',
    only: ['==', ['geometry-type'], 'Polygon'],
  },
  {
    id: 'stream',
    from: 'water_town',
    draw: 'line',
    colour: 'lake',
    width: [
      [12, 1],
      [16, 4],
    ],
    only: ['==', ['geometry-type'], 'LineString'],
  },
  {
    id: 'building',
    from: 'building',
    draw: 'area',
    colour: 'building',
    fromZoom: 13,
    fade: [
      [13, 0],
      [14.5, 1],
    ],
  },
  {
    id: 'inner-border',
    from: 'boundary',
    draw: 'line',
    colour: 'innerBorder',
    width: [
      [6, 0.5],
      [12, 1.5],
    ],
    dash: [3, 2],
    fromZoom: 7,
    only: is('k', 'kommune', 'region'),
  },
  {
    id: 'country-border',
    from: 'boundary',
    draw: 'line',
    colour: 'countryBorder',
    width: [
      [4, 0.8],
      [12, 2.5],
    ],
    dash: [4, 2],
    only: is('k', 'country'),
  },
  {
    id: 'rail',
    from: 'rail',
    draw: 'line',
    colour: 'rail',
    width: [
      [11, 0.8],
      [16, 2.5],
    ],
  },
  {
    id: 'path',
    from: 'road',
    draw: 'line',
    colour: 'path',
    width: [
      [13, 0.6],
      [16, 1.8],
    ],
    dash: [3, 1.5],
    fromZoom: 13,
    only: is('k', 'path', 'footway', 'cycleway', 'track', 'bridleway', 'steps'),
  },
  ...road(
    'street',
    'road',
    ['residential', 'unclassified', 'living_street', 'pedestrian', 'service', 'road'],
    [
      [12, 1],
      [14, 3.4],
      [17, 14],
    ],
  ),
  ...road(
    'through-road',
    'road',
    ['tertiary', 'secondary'],
    [
      [11, 1.2],
      [14, 5],
      [17, 18],
    ],
  ),
  ...road(
    'main-road',
    'mainRoad',
    ['primary', 'trunk', 'motorway', 'primary_link', 'trunk_link', 'motorway_link'],
    [
      [9, 1],
      [14, 6],
      [17, 22],
    ],
  ),
  {
    id: 'street-name',
    from: 'road',
    draw: 'name',
    colour: 'street',
    halo: 'halo',
    font: 'plain',
    size: [
      [13, 10.5],
      [17, 13],
    ],
    along: true,
    fromZoom: 13.5,
    only: [
      'all',
      ['has', 'name'],
      ['!=', ['get', 'name'], ''],
      ['!', is('k', 'path', 'footway', 'cycleway', 'track', 'steps')],
    ],
  },
  {
    id: 'island-name',
    from: 'place',
    draw: 'name',
    colour: 'island',
    halo: 'halo',
    font: 'slanted',
    size: [
      [6, 11],
      [11, 16],
    ],
    order: ['get', 'mz'],
    spaced: 0.08,
    untilZoom: 12,
    only: shownPlace(is('type', 'island')),
  },
  {
    id: 'sea-name',
    from: 'place',
    draw: 'name',
    colour: 'waterName',
    halo: 'waterHalo',
    font: 'slanted',
    size: [
      [4, 11],
      [11, 16],
    ],
    order: ['get', 'mz'],
    spaced: 0.1,
    only: shownPlace(is('type', 'sea')),
  },
  {
    id: 'village-name',
    from: 'place',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'plain',
    size: placeSize([8, 10], [14, 13], 0),
    order: placeOrder(),
    only: shownPlace(['all', isSettlement(), ['>', ['get', 'rank'], 6], notAbroad()]),
  },
  {
    id: 'town-name-abroad',
    from: 'place',
    draw: 'name',
    colour: 'townAbroad',
    halo: 'halo',
    font: 'plain',
    size: placeSize([5, 11], [12, 14], 1.5),
    order: placeOrder(),
    only: shownPlace(['all', isSettlement(), is('k', 'abroad')]),
  },
  {
    id: 'town-name',
    from: 'place',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'plain',
    size: placeSize([5, 10.5], [13, 16], 0),
    order: placeOrder(),
    only: shownPlace([
      'all',
      isSettlement(),
      ['<=', ['get', 'rank'], 6],
      ['>', ['get', 'rank'], 3],
      notAbroad(),
    ]),
  },
  {
    id: 'city-name',
    from: 'place',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'strong',
    size: placeSize([5, 11], [12, 18], 2),
    order: placeOrder(),
    only: shownPlace(['all', isSettlement(), ['<=', ['get', 'rank'], 3], notAbroad()]),
  },
  {
    id: 'country-name',
    from: 'place',
    draw: 'name',
    colour: 'country',
    halo: 'halo',
    font: 'plain',
    size: [
      [3, 11],
      [6, 15],
    ],
    spaced: 0.2,
    upperCase: true,
    untilZoom: 7,
    only: shownPlace(is('type', 'country')),
  },
];

/** A road is a white band on a slightly wider, darker one. */
function road(id: string, colour: 'road' | 'mainRoad', kinds: string[], width: [number, number][]): Recipe[] {
  const casing: [number, number][] = width.map(([zoom, pixels]) => [zoom, pixels + 1.5]);
  const common = {
    from: 'road',
    draw: 'line',
    cap: 'round',
    fromZoom: width[0]?.[0],
    only: is('k', ...kinds),
  } as const;
  return [
    { ...common, id: `${id}-casing`, colour: `${colour}Casing`, width: casing },
    { ...common, id, colour, width },
  ];
}

function is(property: string, ...values: string[]): ExpressionSpecification {
  return ['in', ['get', property], ['literal', values]];
}

/** From its zoom `mz` on, and until a finer pyramid takes over at `xz`. */
function shownPlace(which: ExpressionSpecification): FilterSpecification {
  return [
    'all',
    which,
    ['<=', ['coalesce', ['get', 'mz'], 0], ['zoom']],
    ['>', ['coalesce', ['get', 'xz'], 99], ['zoom']],
  ];
}

function isSettlement(): ExpressionSpecification {
  return ['!', is('type', 'country', 'island', 'sea')];
}

function notAbroad(): ExpressionSpecification {
  return ['!=', ['get', 'k'], 'abroad'];
}

function placeOrder(): ExpressionSpecification {
  return ['-', ['*', ['get', 'mz'], 10_000_000], ['coalesce', ['get', 'pop'], 0]];
}

/** Grows with the zoom, and by `more` pixels for the very large. */
function placeSize(small: [number, number], large: [number, number], more: number): ExpressionSpecification {
  const plus: ExpressionSpecification = ['case', ['>', ['coalesce', ['get', 'pop'], 0], 250_000], more, 0];
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    small[0],
    ['+', small[1], plus],
    large[0],
    ['+', large[1], plus],
  ];
}
