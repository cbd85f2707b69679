/** What can be told of one file of initiatives: by whoever imports it, or by what it looks like. */
import * as v from 'valibot';
import { CATEGORY_KEYS } from '../../schema/category.ts';
import { slugify } from '../../schema/fold.ts';
import { PRECISIONS } from '../../schema/place.ts';
import { Unusable } from './unusable.ts';
import { categoryOf } from './vocabulary.ts';

const line = (max: number) => v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(max));

export const FileOptions = v.strictObject({
  source: v.optional(
    v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'takes a-z, 0-9 and hyphens, 60 at most')),
  ),
  title: v.optional(line(200)),
  url: v.optional(
    v.pipe(line(500), v.regex(/^https?:\/\//, 'is not a web address that begins with https://')),
  ),
  licence: v.optional(line(200)),
  credit: v.optional(line(300)),
  category: v.optional(
    v.pipe(
      v.string(),
      v.transform((text) => categoryOf(text) ?? text),
      v.picklist(CATEGORY_KEYS, `is not one of ${CATEGORY_KEYS.join(', ')}`),
    ),
  ),
  precision: v.optional(v.picklist(PRECISIONS, `is not one of ${PRECISIONS.join(', ')}`)),
  /** Of events: whose all of them are, where the file does not say. */
  initiative: v.optional(line(200)),
  map: v.optional(v.record(v.string(), v.string())),
});
export type FileOptions = v.InferOutput<typeof FileOptions>;

export function checkOptions(options: unknown, from: string): FileOptions {
  const checked = v.safeParse(FileOptions, options);
  if (checked.success) return checked.output;
  const [issue] = checked.issues;
  throw new Unusable(`${from}${v.getDotPath(issue) ?? ''}: ${issue.message}.`);
}

/** What is said first goes first; columns are mapped by all of them together. */
export function mergeOptions(...said: FileOptions[]): FileOptions {
  const [most, ...less] = said;
  if (!most) return {};
  const rest = mergeOptions(...less);
  const map = { ...rest.map, ...most.map };
  return { ...rest, ...most, ...(Object.keys(map).length ? { map } : {}) };
}

/** The key of a source that was not named: the file's name. Corrected rejects belong to the file they came from. */
export function sourceOfFile(name: string): string {
  return slugify(fileTitle(name)).slice(0, 60);
}

export function fileTitle(name: string): string {
  return name
    .replace(/\.(csv|tsv|txt|xlsx|json|geojson|ndjson|geojsonl|ics)$/i, '')
    .replace(/\.rejected$/, '');
}
