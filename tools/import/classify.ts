/** What a file is, by what is in it. Its name says nothing. */
import { stat } from 'node:fs/promises';
import { comparable, recognise } from '../../worker/import/columns.ts';
import { headText } from '../../worker/import/encoding.ts';
import { isEventTable } from '../../worker/import/event-columns.ts';
import { elementsOf, isJson, isObject } from '../../worker/import/json.ts';
import { knownFile } from '../../worker/import/known.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { featuresIn } from '../../worker/import/read-geojson.ts';
import { isZip } from '../../worker/import/read-xlsx.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { CODE_NAMES, NAME_NAMES, REGION_CODE_NAMES } from './areas.ts';
import { fileAt, openTable } from './file.ts';
import { polygonsOf } from './geometry.ts';
import { optionsBeside } from './options-beside.ts';
import { POPULATION_NAMES, POSTCODE_NAMES } from './places.ts';

export type FileKind = 'municipalities' | 'regions' | 'postcodes' | 'towns' | 'initiatives' | 'events';

export type Classified =
  | {
      path: string;
      kind: FileKind;
      /** Of several files that say the same, the one with the most is taken. */
      detail: number;
    }
  | { path: string; skip: string };

export async function classify(path: string, told: FileOptions = {}): Promise<Classified> {
  try {
    const file = await fileAt(path);
    const detail = (await stat(path)).size;
    if (await isZip(file)) return await classifyTable(path, detail, told);
    const head = await headText(file);
    if (!isJson(head)) return await classifyTable(path, detail, told);
    return head.trimStart().startsWith('[')
      ? await classifyList(path, detail)
      : await classifyFeatures(path, detail, told);
  } catch (error) {
    if (error instanceof Unusable) return { path, skip: error.message };
    throw error;
  }
}

async function classifyTable(path: string, detail: number, told: FileOptions): Promise<Classified> {
  const { columns } = await openTable(path);
  const names = new Set(columns.map(comparable));
  const has = (...wanted: string[]) => wanted.some((name) => names.has(comparable(name)));
  if (knownFile(columns)) return { path, kind: 'initiatives', detail };
  const options = { ...(await optionsBeside(path)), ...told };
  const { of } = recognise(columns, options.map);
  if (of.has('name') && (of.has('category') || options.category))
    return { path, kind: 'initiatives', detail };
  if (isEventTable(columns, options.map)) return { path, kind: 'events', detail };
  if (has('navn', 'name') && has('lat', 'latitude')) {
    if (has(...POPULATION_NAMES, 'geonameid')) return { path, kind: 'towns', detail };
    if (has(...POSTCODE_NAMES) && columns.length <= 8) return { path, kind: 'postcodes', detail };
  }
  return { path, skip: reasonToSkip(has) };
}

function reasonToSkip(has: (...names: string[]) => boolean): string {
  if (has('vejnavn', 'street') && !has('navn', 'name'))
    return 'these are addresses for the search box: import them by themselves, with npm run import -- addresses FILE';
  if (has('dato', 'date', 'start') && !has('navn', 'name', 'titel', 'title'))
    return 'these are dates of events, and no column says whose: --map COLUMN=initiative';
  if (!has('navn', 'name', 'titel', 'title')) return 'it has no column for a name';
  return 'it has no column for the category: import it by itself, with --category or --map COLUMN=category';
}

/** A JSON list; a look at its first element is enough. */
async function classifyList(path: string, detail: number): Promise<Classified> {
  for await (const first of elementsOf(await fileAt(path), '$.*')) {
    if (!isObject(first)) break;
    const has = hasIn(first);
    // Those that name their municipalities say more than bigger files with outlines.
    if (has(POSTCODE_NAMES) && has(NAME_NAMES))
      return { path, kind: 'postcodes', detail: has(['kommuner']) ? Infinity : detail };
    if (has(CODE_NAMES)) return { path, skip: 'these are names of areas without their borders' };
    break;
  }
  return { path, skip: 'it is a JSON list of something else' };
}

async function classifyFeatures(path: string, detail: number, told: FileOptions): Promise<Classified> {
  for await (const first of (await featuresIn(await fileAt(path)))()) {
    if (!isObject(first)) break;
    const has = hasIn(isObject(first.properties) ? first.properties : {});
    if (polygonsOf(first.geometry)) {
      if (has(POSTCODE_NAMES) && has(NAME_NAMES)) return { path, kind: 'postcodes', detail };
      if (has(CODE_NAMES) && has(NAME_NAMES)) return { path, kind: 'municipalities', detail };
      if (has(REGION_CODE_NAMES)) return { path, kind: 'regions', detail };
      return { path, skip: 'its polygons have no code and name of an area' };
    }
    return classifyTable(path, detail, told);
  }
  return { path, skip: 'it is JSON, but not GeoJSON' };
}

function hasIn(properties: Record<string, unknown>): (names: readonly string[]) => boolean {
  const known = new Set(Object.keys(properties).map(comparable));
  return (names) => names.some((name) => known.has(comparable(name)));
}
