/** GeoJSON as rows: a feature is a row, its properties are cells, its point is two more. */
import { headText } from './encoding.ts';
import { documentIn, elementsOf, isObject, linesOf } from './json.ts';
import type { SourceFile } from './source-file.ts';
import type { SourceRow, Table } from './table.ts';
import { Unusable } from './unusable.ts';

/** Columns of a feature's own id and point; the alias table knows them. */
export const FEATURE_COLUMNS = { id: 'feature.id', lng: 'geometry.lng', lat: 'geometry.lat' } as const;

export async function openGeojson(file: SourceFile): Promise<Table> {
  const features = await featuresIn(file);
  const columns = new Set<string>();
  let rowCount = 0;
  for await (const feature of features()) {
    for (const column of Object.keys(cellsOf(feature).cells)) columns.add(column);
    rowCount++;
  }
  if (rowCount === 0) throw new Unusable(`${file.path} holds no GeoJSON features.`, 'empty');
  const names = [...columns];
  return {
    path: file.path,
    unit: 'feature',
    format: 'GeoJSON',
    columns: names,
    delimiter: ',',
    rowCount,
    rows: async function* (): AsyncGenerator<SourceRow> {
      let line = 0;
      for await (const feature of features()) {
        const { cells, fault } = cellsOf(feature);
        yield { line: ++line, cells: names.map((name) => cells[name] ?? ''), ...(fault ? { fault } : {}) };
      }
    },
  };
}

/** A collection, or one feature a line. */
export async function featuresIn(file: SourceFile): Promise<() => AsyncGenerator<unknown>> {
  const [first = ''] = (await headText(file)).trimStart().split('\n', 1);
  return isFeature(first) ? () => linesOf(file) : () => elementsOf(file, '$.features.*');
}

function isFeature(line: string): boolean {
  try {
    const value: unknown = JSON.parse(documentIn(line));
    return isObject(value) && value.type === 'Feature';
  } catch {
    return false;
  }
}

function cellsOf(feature: unknown): { cells: Record<string, string>; fault?: string } {
  if (!isObject(feature) || feature.type !== 'Feature')
    return { cells: {}, fault: 'is not a GeoJSON feature' };
  const cells: Record<string, string> = {};
  flatten(feature.properties, '', cells);
  if (typeof feature.id === 'string' || typeof feature.id === 'number')
    cells[FEATURE_COLUMNS.id] = String(feature.id);
  const { geometry } = feature;
  if (geometry === null || geometry === undefined) return { cells };
  if (!isObject(geometry) || geometry.type !== 'Point' || !Array.isArray(geometry.coordinates)) {
    const type = isObject(geometry) ? geometry.type : typeof geometry;
    return { cells, fault: `its geometry is a ${type}: only points can be listed` };
  }
  const [lng, lat] = geometry.coordinates;
  cells[FEATURE_COLUMNS.lng] = text(lng);
  cells[FEATURE_COLUMNS.lat] = text(lat);
  return { cells };
}

/** `{ contact: { phone } }` becomes the column `contact.phone`. */
function flatten(value: unknown, name: string, cells: Record<string, string>): void {
  if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, name ? `${name}.${key}` : key, cells);
  } else if (name) {
    cells[name] = Array.isArray(value) && !value.some(isObject) ? value.map(text).join('; ') : text(value);
  }
}

function text(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
