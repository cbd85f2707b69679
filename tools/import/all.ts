/** A whole folder, in the order in which one thing needs the other. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileOptions } from '../../worker/import/options.ts';
import type { Report } from '../../worker/import/report.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { importAreas } from './areas.ts';
import { type Classified, classify, type FileKind } from './classify.ts';
import { importEvents } from './events.ts';
import { openTable } from './file.ts';
import { creditGround, type Ground } from './ground-credit.ts';
import { importInitiatives } from './initiatives.ts';
import type { Job } from './job.ts';
import { OPTIONS_SUFFIX } from './options-beside.ts';
import { importPlaces } from './places.ts';

const ORDER: FileKind[] = ['municipalities', 'regions', 'postcodes', 'towns', 'initiatives', 'events'];

const GROUND: Partial<Record<FileKind, Ground>> = {
  municipalities: 'areas',
  postcodes: 'postcodes',
  towns: 'places',
};

/** Formats that could be rows; a folder of data holds read-me files and pictures too. */
const READABLE = /\.(csv|tsv|txt|xlsx|json|geojson|ndjson|geojsonl|ics|pmtiles)$/i;

type Taken = Extract<Classified, { kind: FileKind }>;

export async function importAll(folder: string, told: FileOptions, job: Job): Promise<Report[]> {
  const files = await filesIn(folder);
  const classified: Classified[] = [];
  for (const path of files) classified.push(await classify(path, told));
  for (const file of classified) if ('skip' in file) job.say(`Skipped ${file.path}: ${withoutPath(file)}`);
  const taken = classified.filter((file) => 'kind' in file);
  if (taken.length === 0) throw new Unusable(`${folder} holds nothing that can be imported.`);
  const reports: Report[] = [];
  for (const kind of ORDER) {
    const ofKind = taken.filter((file) => file.kind === kind);
    const isEach = kind === 'initiatives' || kind === 'events';
    const chosen = isEach ? ofKind : mostDetailed(ofKind, job);
    const ground = GROUND[kind];
    if (ground && chosen.length) {
      job.say('');
      await creditGround(ground, {}, job);
    }
    for (const { path } of chosen) {
      job.say('');
      if (kind === 'initiatives') reports.push(await importInitiatives(await openTable(path), told, job));
      else if (kind === 'events') reports.push(await importEvents(await openTable(path, job.now), told, job));
      else if (kind === 'towns') await importPlaces(path, 'town', job);
      else if (kind === 'postcodes') await importPlaces(path, 'postcode', job);
      else await importAreas(path, job, kind === 'regions' ? 'region' : undefined);
    }
  }
  return reports;
}

function mostDetailed(files: Taken[], job: Job): Taken[] {
  const [best, ...others] = files.toSorted((a, b) => b.detail - a.detail);
  for (const { path } of others) job.say(`Skipped ${path}: ${best?.path} says the same in more detail.`);
  return best ? [best] : [];
}

function withoutPath({ path, skip }: Extract<Classified, { skip: string }>): string {
  return skip.replace(path, 'it').replace(/\.?$/, '.');
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new Unusable(`${folder}: there is no such folder.`);
  });
  return entries
    .filter((entry) => entry.isFile() && READABLE.test(entry.name))
    .filter(({ name }) => !name.endsWith(OPTIONS_SUFFIX) && !/\.rejected(-again)?\.csv$/.test(name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
