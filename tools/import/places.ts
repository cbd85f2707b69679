/** Towns and postcodes: what the search box and the geocoder go by. */
import type { NamedPlace } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import type { LngLat } from '../../schema/place.ts';
import { municipalityAt } from '../../worker/domain/municipality.ts';
import { readPoint } from '../../worker/import/coordinates.ts';
import { headText } from '../../worker/import/encoding.ts';
import { elementsOf, isJson, isObject } from '../../worker/import/json.ts';
import { featuresIn } from '../../worker/import/read-geojson.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { municipalityPolygons } from '../../worker/store/areas.ts';
import { fileAt, openTable } from './file.ts';
import { boxOf, middleOf, polygonsOf, readBox, readCenter } from './geometry.ts';
import type { Job } from './job.ts';
import { saveMunicipalityPlaces } from './municipality-places.ts';
import { count } from './progress.ts';
import { type Properties, propertiesOf, textOfProperty } from './properties.ts';
import { replacePlaces } from './replace-places.ts';

export const POSTCODE_NAMES = ['nr', 'postnr', 'postnummer', 'postcode'];
export const POPULATION_NAMES = ['indbyggere', 'befolkning', 'population'];
const NAMES = ['navn', 'name', 'by', 'town'];

interface Entry {
  line: number;
  property: Properties;
  /** Of GeoJSON only. */
  geometry?: unknown;
}

export interface PlacesLoaded {
  loaded: number;
  skipped: { line: number; reason: string }[];
}

export async function importPlaces(path: string, kind: 'town' | 'postcode', job: Job): Promise<PlacesLoaded> {
  const { db, dryRun, say } = job;
  const polygons = await municipalityPolygons(db);
  const places = new Map<string, NamedPlace>();
  const skipped: PlacesLoaded['skipped'] = [];
  for await (const entry of entriesOf(path)) {
    const place = kind === 'town' ? townOf(entry) : postcodeOf(entry);
    if (typeof place === 'string') skipped.push({ line: entry.line, reason: place });
    else places.set(place.id, place.municipality ? place : { ...place, ...municipalityOf(place.lngLat) });
  }
  function municipalityOf(point: LngLat) {
    const found = municipalityAt(point, polygons);
    return found ? { municipality: found.code } : {};
  }
  if (places.size === 0)
    throw new Unusable(`${path} holds no ${kind}s: ${skipped[0]?.reason ?? 'it is empty'}.`);
  say(`${path}: ${count(places.size)} ${kind}s.`);
  for (const { line, reason } of skipped) say(`  left out, number ${line}: ${reason}`);
  if (dryRun) {
    say('Nothing was written (--dry-run).');
    return { loaded: places.size, skipped };
  }
  await replacePlaces(db, kind, [...places.values()]);
  if (kind === 'town') await saveMunicipalityPlaces(db);
  return { loaded: places.size, skipped };
}

/** A list of objects, features, or the rows of a CSV file. */
async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const file = await fileAt(path);
  const head = await headText(file);
  let line = 0;
  if (isJson(head) && head.trimStart().startsWith('[')) {
    for await (const value of elementsOf(file, '$.*')) yield { line: ++line, property: propertiesOf(value) };
  } else if (isJson(head)) {
    for await (const feature of (await featuresIn(file))()) {
      const { properties, geometry } = isObject(feature) ? feature : {};
      yield { line: ++line, property: propertiesOf(properties), geometry };
    }
  } else {
    const table = await openTable(path);
    for await (const { line, cells } of table.rows()) {
      const filled = table.columns.map((name, i) => [name, cells[i]] as const).filter(([, cell]) => cell);
      yield { line, property: propertiesOf(Object.fromEntries(filled)) };
    }
  }
}

function postcodeOf({ property, geometry }: Entry): NamedPlace | string {
  const postcode = textOfProperty(property(...POSTCODE_NAMES))?.padStart(4, '0');
  const name = textOfProperty(property(...NAMES));
  if (!postcode || !/^\d{4}$/.test(postcode)) return 'it has no postcode of four figures';
  if (!name) return `${postcode} has no name`;
  const polygons = polygonsOf(geometry);
  const bbox = readBox(property('bbox')) ?? (polygons && boxOf(polygons));
  const lngLat = readCenter(property('center')) ?? pointOf(property, geometry) ?? (bbox && middleOf(bbox));
  if (!lngLat) return `${postcode} ${name} has no point`;
  const municipalities = property('kommuner', 'municipalities');
  const municipality = Array.isArray(municipalities)
    ? municipalities[0]
    : property('kommunekode', 'municipality code');
  const code = textOfProperty(municipality)?.padStart(4, '0');
  return {
    id: `postcode:${postcode}`,
    kind: 'postcode',
    name,
    alternativeNames: [],
    lngLat,
    postcode,
    population: 0,
    ...(bbox ? { bbox } : {}),
    ...(code ? { municipality: code } : {}),
  };
}

function townOf({ property, geometry }: Entry): NamedPlace | string {
  const name = textOfProperty(property(...NAMES));
  if (!name) return 'it has no name';
  const lngLat = pointOf(property, geometry);
  if (!lngLat) return `${name} has no point`;
  const alternatives = textOfProperty(property('alternative', 'alternative names', 'alternatenames')) ?? '';
  const postcode = textOfProperty(property('postnr', 'postnummer', 'postcode'))?.padStart(4, '0');
  const municipality = textOfProperty(property('kommunekode', 'municipality code'))?.padStart(4, '0');
  const id = textOfProperty(property('kilde', 'source', 'geonameid', 'id'));
  const population = Number(textOfProperty(property(...POPULATION_NAMES)) ?? 0);
  return {
    id: `town:${id ?? `${slugify(name)}@${lngLat.lat.toFixed(3)},${lngLat.lng.toFixed(3)}`}`,
    kind: 'town',
    name,
    alternativeNames: alternatives
      .split(/[|,;]/)
      .map((other) => other.trim())
      .filter(Boolean),
    lngLat,
    population: Number.isInteger(population) && population > 0 ? population : 0,
    ...(postcode ? { postcode } : {}),
    ...(municipality ? { municipality } : {}),
  };
}

function pointOf(property: Properties, geometry: unknown): LngLat | undefined {
  if (isObject(geometry) && geometry.type === 'Point') return readCenter(geometry.coordinates);
  const lat = textOfProperty(property('lat', 'latitude', 'breddegrad'));
  const lng = textOfProperty(property('lng', 'lon', 'longitude', 'længdegrad'));
  const point = readPoint(lat ?? '', lng ?? '');
  return 'lngLat' in point ? point.lngLat : undefined;
}
