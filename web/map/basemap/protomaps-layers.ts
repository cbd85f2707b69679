import type { ExpressionSpecification } from 'maplibre-gl';
import type { Recipe } from './recipe.ts';

/** The layers of a Protomaps base map, version 4, as an operator extracts it for Denmark. The first is drawn lowest. */
export const protomapsLayers: Recipe[] = [
  { id: 'earth', from: 'earth', draw: 'area', colour: 'land', only: isArea() },
  {
    id: 'cover-forest',
    from: 'landcover',
    draw: 'area',
    colour: 'forest',
    untilZoom: 9,
    fade: [
      [5, 0.5],
      [8, 0.3],
    ],
    only: is('forest'),
  },
  {
    id: 'residential',
    from: 'landuse',
    draw: 'area',
    colour: 'residential',
    only: is('residential', 'neighbourhood'),
  },
  {
    id: 'industrial',
    from: 'landuse',
    draw: 'area',
    colour: 'industrial',
    only: is('industrial', 'commercial', 'railway', 'military', 'airfield', 'naval_base', 'aerodrome'),
  },
  { id: 'forest', from: 'landuse', draw: 'area', colour: 'forest', fromZoom: 8, only: is('forest', 'wood') },
  { id: 'sand', from: 'landuse', draw: 'area', colour: 'sand', fromZoom: 9, only: is('beach', 'sand') },
  {
    id: 'green',
    from: 'landuse',
    draw: 'area',
    colour: 'green',
    fromZoom: 9,
    only: is(
      'park',
      'garden',
      'grass',
      'grassland',
      'village_green',
      'golf_course',
      'pitch',
      'playground',
      'allotments',
      'cemetery',
      'recreation_ground',
      'scrub',
      'zoo',
      'dog_park',
    ),
  },
  { id: 'water', from: 'water', draw: 'area', colour: 'lake', only: ['all', isArea(), ['!', is('ocean')]] },
  { id: 'ocean', from: 'water', draw: 'area', colour: 'sea', only: ['all', isArea(), is('ocean')] },
  { id: 'pier', from: 'landuse', draw: 'area', colour: 'land', fromZoom: 13, only: is('pier') },
  {
    id: 'stream',
    from: 'water',
    draw: 'line',
    colour: 'lake',
    width: [
      [9, 0.6],
      [16, 5],
    ],
    only: ['all', isLine(), is('river', 'canal', 'stream')],
  },
  {
    id: 'building',
    from: 'buildings',
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
    from: 'boundaries',
    draw: 'line',
    colour: 'innerBorder',
    width: [
      [7, 0.5],
      [12, 1.5],
    ],
    dash: [3, 2],
    fromZoom: 7,
    only: ['!', is('country')],
  },
  {
    id: 'country-border',
    from: 'boundaries',
    draw: 'line',
    colour: 'countryBorder',
    width: [
      [4, 0.8],
      [12, 2.5],
    ],
    dash: [4, 2],
    only: is('country'),
  },
  {
    id: 'ferry',
    from: 'roads',
    draw: 'line',
    colour: 'ferry',
    width: [
      [9, 0.8],
      [14, 1.4],
    ],
    dash: [4, 4],
    only: is('ferry'),
  },
  {
    id: 'rail',
    from: 'roads',
    draw: 'line',
    colour: 'rail',
    width: [
      [10, 0.7],
      [16, 2.5],
    ],
    fromZoom: 10,
    only: is('rail'),
  },
  {
    id: 'path',
    from: 'roads',
    draw: 'line',
    colour: 'path',
    width: [
      [13, 0.6],
      [16, 1.8],
    ],
    dash: [3, 1.5],
    fromZoom: 13,
    only: is('path'),
  },
  ...road(
    'street',
    'road',
    'minor_road',
    [
      [12, 1],
      [14, 3.4],
      [17, 14],
    ],
    12,
  ),
  ...road(
    'major-road',
    'road',
    'major_road',
    [
      [8, 0.6],
      [11, 1.4],
      [14, 5.5],
      [17, 20],
    ],
    8,
  ),
  ...road(
    'motorway',
    'mainRoad',
    'highway',
    [
      [6, 0.8],
      [10, 2],
      [14, 6.5],
      [17, 22],
    ],
    6,
  ),
  {
    id: 'street-name',
    from: 'roads',
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
    order: ['get', 'min_zoom'],
    only: ['all', ['has', 'name'], is('minor_road', 'major_road', 'highway')],
  },
  {
    id: 'water-name',
    from: 'water',
    draw: 'name',
    colour: 'waterName',
    halo: 'waterHalo',
    font: 'slanted',
    size: [
      [4, 11],
      [12, 15],
    ],
    spaced: 0.1,
    order: ['get', 'min_zoom'],
    only: ['all', isPoint(), ['has', 'name']],
  },
  {
    id: 'island-name',
    from: 'earth',
    draw: 'name',
    colour: 'island',
    halo: 'halo',
    font: 'slanted',
    size: [
      [6, 11],
      [12, 15],
    ],
    spaced: 0.08,
    untilZoom: 13,
    only: ['all', isPoint(), is('island')],
  },
  {
    id: 'quarter-name',
    from: 'places',
    draw: 'name',
    colour: 'townAbroad',
    halo: 'halo',
    font: 'plain',
    size: [
      [11, 10.5],
      [15, 13],
    ],
    fromZoom: 11,
    order: order(),
    only: is('neighbourhood', 'macrohood'),
  },
  {
    id: 'village-name',
    from: 'places',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'plain',
    size: [
      [8, 10],
      [14, 13],
    ],
    order: order(),
    only: ['all', is('locality'), ['!', isDetail('city', 'town')]],
  },
  {
    id: 'town-name',
    from: 'places',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'plain',
    size: [
      [5, 10.5],
      [13, 16],
    ],
    order: order(),
    only: ['all', is('locality'), isDetail('town')],
  },
  {
    id: 'city-name',
    from: 'places',
    draw: 'name',
    colour: 'town',
    halo: 'halo',
    font: 'strong',
    size: [
      [5, 11.5],
      [12, 18],
    ],
    order: order(),
    only: ['all', is('locality'), isDetail('city')],
  },
  {
    id: 'country-name',
    from: 'places',
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
    only: is('country'),
  },
];

function road(
  id: string,
  colour: 'road' | 'mainRoad',
  kind: string,
  width: [number, number][],
  fromZoom: number,
): Recipe[] {
  const casing: [number, number][] = width.map(([zoom, pixels]) => [zoom, pixels + 1.5]);
  const common = { from: 'roads', draw: 'line', cap: 'round', fromZoom, only: is(kind) } as const;
  return [
    { ...common, id: `${id}-casing`, colour: `${colour}Casing`, width: casing },
    { ...common, id, colour, width },
  ];
}

function is(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind'], ['literal', kinds]];
}

function isDetail(...kinds: string[]): ExpressionSpecification {
  return ['in', ['get', 'kind_detail'], ['literal', kinds]];
}

function isArea(): ExpressionSpecification {
  return ['==', ['geometry-type'], 'Polygon'];
}

function isLine(): ExpressionSpecification {
  return ['==', ['geometry-type'], 'LineString'];
}

function isPoint(): ExpressionSpecification {
  return ['==', ['geometry-type'], 'Point'];
}

/** The largest first. */
function order(): ExpressionSpecification {
  return ['-', 0, ['coalesce', ['get', 'population'], 0]];
}
