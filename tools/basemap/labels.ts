import type { Feature, Point } from 'geojson';
import type { Window } from './gmt.ts';
import { countryNames, islandNames, type Name, seaNames } from './names.ts';
import type { Layer } from './pyramid.ts';
import { type Town, towns } from './towns.ts';

/**
 * The names inside a window. Inside `elsewhere`, a window that a finer pyramid covers from zoom `from` on, a name stops
 * showing at that zoom (`xz`): the finer pyramid has it too.
 */
export function labels(window: Window, finer?: { window: Window; from: number }): Layer {
  const all = [
    ...towns(window).map(townFeature),
    // Close enough to see only one country, nobody needs its name.
    ...(finer ? countryNames.map((name) => nameFeature(name, 'country')) : []),
    ...islandNames.map((name) => nameFeature(name, 'island')),
    ...seaNames.map((name) => nameFeature(name, 'sea')),
  ].filter(({ geometry }) => isInside(window, geometry));
  return {
    id: 'place',
    features: finer ? all.flatMap((feature) => leavingTo(finer, feature)) : all,
    fields: {
      name: 'String',
      'name:en': 'String',
      type: 'String',
      k: 'String',
      pop: 'Number',
      rank: 'Number',
      mz: 'Number',
      xz: 'Number',
    },
  };
}

type Label = Feature<Point, Record<string, string | number>>;

function townFeature({ at, name, english, country, population, minZoom }: Town): Label {
  const type = population >= 40_000 && minZoom <= 6 ? 'city' : minZoom <= 8 ? 'town' : 'village';
  return label(at, {
    name,
    ...(english && { 'name:en': english }),
    type,
    k: country === 'DK' ? 'dk' : 'abroad',
    pop: population,
    rank: { city: 3, town: 6, village: 8 }[type],
    mz: minZoom,
  });
}

function nameFeature({ at, name, english, minZoom }: Name, type: string): Label {
  return label(at, { name, ...(english && { 'name:en': english }), type, mz: minZoom });
}

function label(at: [number, number], properties: Record<string, string | number>): Label {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } };
}

function leavingTo(finer: { window: Window; from: number }, feature: Label): Label[] {
  if (!isInside(finer.window, feature.geometry)) return [feature];
  if (Number(feature.properties.mz) >= finer.from) return [];
  return [{ ...feature, properties: { ...feature.properties, xz: finer.from } }];
}

function isInside([west, south, east, north]: Window, { coordinates: [lng = 0, lat = 0] }: Point): boolean {
  return lng >= west && lng < east && lat >= south && lat < north;
}
