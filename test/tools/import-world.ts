/** A database and a folder of its own for each test of the import. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { NamedPlace } from '../../schema/area.ts';
import { openTable } from '../../tools/import/file.ts';
import { importInitiatives } from '../../tools/import/initiatives.ts';
import type { Job } from '../../tools/import/job.ts';
import { openLocal } from '../../tools/local.ts';
import type { FileOptions } from '../../worker/import/options.ts';
import { openDatabase } from '../../worker/store/database.ts';

const MIGRATIONS = 'schema/database/migrations';

export const NOW = new Date('2026-11-23T12:00:00Z');

export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rodskud-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export async function aFile(content: string | Uint8Array, name = 'liste.csv'): Promise<string> {
  const path = join(await aFolder(), name);
  await writeFile(path, content);
  return path;
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

export async function aWorld() {
  const folder = await aFolder();
  const { d1, close } = await openLocal({ persistTo: join(folder, 'state') });
  onTestFinished(close);
  for (const name of (await readdir(MIGRATIONS)).filter((file) => file.endsWith('.sql')).sort()) {
    const statements = (await readFile(join(MIGRATIONS, name), 'utf8')).split('--> statement-breakpoint');
    await d1.batch(statements.map((statement) => d1.prepare(statement)));
  }
  const said: string[] = [];
  const job: Job = {
    db: openDatabase(d1, 'first-primary'),
    now: NOW,
    dryRun: false,
    keepExample: false,
    say: (line) => said.push(line),
    progress: { write: () => true },
  };
  return {
    d1,
    db: job.db,
    job,
    said,
    folder,
    file: async (content: string | Uint8Array, name = 'liste.csv') => {
      const path = join(folder, name);
      await writeFile(path, content);
      return path;
    },
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    /** Imports a file of the folder with whatever else is told. */
    import: async (path: string, options: FileOptions = {}, changes: Partial<Job> = {}) =>
      importInitiatives(await openTable(path), options, { ...job, ...changes }),
    rows: async <Row>(sql: string) => (await d1.prepare(sql).all<Row>()).results,
  };
}

export function aTown(name: string, place: Partial<NamedPlace> & { lng: number; lat: number }): NamedPlace {
  const { lng, lat, ...rest } = place;
  return {
    id: `town:${name}-${lat}`,
    kind: 'town',
    name,
    alternativeNames: [],
    lngLat: { lng, lat },
    population: 0,
    ...rest,
  };
}

export function aPostcode(
  postcode: string,
  name: string,
  place: Partial<NamedPlace> & { lng: number; lat: number },
): NamedPlace {
  return { ...aTown(name, place), id: `postcode:${postcode}`, kind: 'postcode', postcode };
}

/** A square municipality, half a degree wide. */
export function aMunicipality(code: string, name: string, [west, south]: [number, number], region = '1084') {
  const [east, north] = [west + 0.5, south + 0.5];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { kode: code, navn: name, regionskode: region, region: `Region ${region}` },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

export function aCollection(...features: unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features });
}

export function aPoint(properties: Record<string, unknown>, coordinates: [number, number] | null, more = {}) {
  return { type: 'Feature', properties, geometry: coordinates && { type: 'Point', coordinates }, ...more };
}
