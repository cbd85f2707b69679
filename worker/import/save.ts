/** Located rows into the database, a chunk at a time. */
import type { Occurrence } from '../../schema/event.ts';
import { fold, slugify } from '../../schema/fold.ts';
import { danishDay } from '../domain/danish-time.ts';
import { indexEntry } from '../domain/index-entry.ts';
import { type Known, knownById, presentIds, saveManyQueries, takenSlugs } from '../store/bulk.ts';
import { type Database, type Query, run } from '../store/database.ts';
import { comingById } from '../store/events.ts';
import { type NewRow, toRow } from '../store/row.ts';
import type { Atlas } from './atlas.ts';
import { digestOf } from './identity.ts';
import type { Located } from './locate.ts';

export const CHUNK_ROWS = 500;
/** D1 takes two megabytes a parameter; what is not ASCII counts double. */
const CHUNK_CHARACTERS = 800_000;

export interface Saved {
  created: number;
  updated: number;
  unchanged: number;
  kept: number;
}

/** What an attempt that got no answer was about to write; it may have been written. */
export type Intended = Map<string, 'created' | 'updated'>;

/** One transaction of a chunk, for who writes more along with it. */
export interface Batch {
  /** Ids */
  created: string[];
  changed: string[];
  queries: Query<unknown>[];
  /** Of the whole chunk. */
  saved: Saved;
  isLast: boolean;
}

interface Saving {
  atlas: Atlas;
  now: Date;
  dryRun: boolean;
  intended: Intended;
  write?: (batch: Batch) => Promise<void>;
}

/** Asks first what is there, so that the same rows once more are only read. */
export async function saveChunk(
  db: Database,
  rows: Located[],
  { atlas, now, dryRun, intended, write = ({ queries }) => writeAll(db, queries) }: Saving,
): Promise<Saved> {
  const { located, known } = await whatIsKnown(db, rows);
  const saved: Saved = { created: 0, updated: 0, unchanged: 0, kept: 0 };
  const created: Located[] = [];
  const changed: Located[] = [];
  for (const it of located) {
    const before = known.get(it.draft.id);
    if (!before) created.push(it);
    else if (before.ownerState !== 'unclaimed') saved.kept++;
    else if (before.sourceDigest === digest(it)) saved[intended.get(it.draft.id) ?? 'unchanged']++;
    else changed.push(it);
  }
  saved.created += created.length;
  saved.updated += changed.length;
  if (dryRun) return saved;
  for (const { draft } of created) intended.set(draft.id, 'created');
  for (const { draft } of changed) intended.set(draft.id, 'updated');
  const slugs = await freeSlugs(db, created);
  // Events are kept by the directory, not by the file: a row that is saved anew is found by them as before.
  const events = await comingById(db, ids(changed), now);
  const rowOf = (it: Located, slug: string) =>
    rowFor(it, { slug, atlas, now, events: events.get(it.draft.id) ?? [] });
  const all = [
    ...created.map((it) => ({ isNew: true, row: rowOf(it, slugs.get(it.draft.id) ?? it.draft.id) })),
    // A changed row keeps the slug it has; its id stands in, which no other row can hold.
    ...changed.map((it) => ({ isNew: false, row: rowOf(it, it.draft.id) })),
  ];
  const inTurn = [...batches(all)];
  for (const [i, batch] of inTurn.entries()) {
    const some = {
      created: batch.filter(({ isNew }) => isNew).map(({ row }) => row),
      changed: batch.filter(({ isNew }) => !isNew).map(({ row }) => row),
    };
    await write({
      created: some.created.map(({ id }) => id),
      changed: some.changed.map(({ id }) => id),
      queries: saveManyQueries(some),
      saved,
      isLast: i === inTurn.length - 1,
    });
  }
  return saved;
}

async function writeAll(db: Database, queries: Query<unknown>[]): Promise<void> {
  await run(db, ...queries);
}

/**
 * What is there of these rows. A row that once updated an initiative of another source goes on doing so: that one is
 * found by the row's id among its former ones.
 */
export async function whatIsKnown(
  db: Database,
  rows: Located[],
): Promise<{ located: Located[]; known: Map<string, Known> }> {
  const known = await knownById(db, ids(rows));
  const unknown = ids(rows).filter((id) => !known.has(id));
  const present = unknown.length ? await presentIds(db, unknown) : new Map<string, string>();
  if (present.size === 0) return { located: rows, known };
  const located = rows.map((it) => withId(it, present.get(it.draft.id) ?? it.draft.id));
  return { located, known: await knownById(db, ids(located)) };
}

export function withId(it: Located, id: string): Located {
  return id === it.draft.id ? it : { ...it, draft: { ...it.draft, id } };
}

function ids(located: Located[]): string[] {
  return located.map(({ draft }) => draft.id);
}

function rowFor(
  it: Located,
  { slug, atlas, now, events }: { slug: string; atlas: Atlas; now: Date; events: Occurrence[] },
): NewRow {
  const { draft, listing, municipality } = it;
  const municipalityName = atlas.municipalities.nameOf(municipality);
  return toRow(
    {
      ...listing,
      id: draft.id,
      slug,
      version: 1,
      status: 'published',
      ownerState: 'unclaimed',
      origin: draft.origin,
      sourceDigest: digest(it),
      createdAt: now,
      updatedAt: now,
      ...(municipality ? { municipality } : {}),
      ...(draft.confirmedAt ? { confirmedAt: draft.confirmedAt, confirmedBy: 'source' } : {}),
    },
    indexEntry(listing, { municipality, municipalityName, events, today: danishDay(now) }),
  );
}

/**
 * Of what the file says. The municipality that a point lies in is not part of it: new borders change that,
 * and `areas` puts it right.
 */
function digest({ listing, draft, how }: Located): string {
  const said = how === 'given' ? undefined : draft.municipality?.said;
  return digestOf([listing, draft.origin.url, draft.confirmedAt, said]);
}

/** `repair-cafe-hellerup`, where that is taken with the first letters of the id, and else with all of it. */
async function freeSlugs(db: Database, located: Located[]): Promise<Map<string, string>> {
  const wanted = located.map(({ draft }) => {
    const { name, place } = draft.listing;
    const base = slugOf(name, place?.town);
    return { id: draft.id, choices: [base, `${base}-${draft.id.slice(0, 5)}`, `${base}-${draft.id}`] };
  });
  const taken = await takenSlugs(
    db,
    wanted.flatMap(({ choices }) => choices.slice(0, 2)),
  );
  const slugs = new Map<string, string>();
  for (const { id, choices } of wanted) {
    const slug = choices.find((choice) => !taken.has(choice)) ?? id;
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}

function slugOf(name: string, town: string | undefined): string {
  return slugify(town && !fold(name).includes(fold(town)) ? `${name} ${town}` : name);
}

function* batches<R extends { row: NewRow }>(rows: R[]): Generator<R[]> {
  let batch: R[] = [];
  let characters = 0;
  for (const each of rows) {
    const length = JSON.stringify(each.row).length;
    if (batch.length && characters + length > CHUNK_CHARACTERS) {
      yield batch;
      batch = [];
      characters = 0;
    }
    batch.push(each);
    characters += length;
  }
  if (batch.length) yield batch;
}
