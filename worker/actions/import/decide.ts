/** From the dry run on: go, take it back, or forget it. */
import type { ImportChoices } from '../../../schema/import.ts';
import { amendImport, type Import, importsOf, removeImport, twinsOf } from '../../store/imports.ts';
import { listSources, saveSource } from '../../store/sources.ts';
import { type ActingAs, actorOf } from '../acting.ts';
import { mustBe } from './advance.ts';
import { mustGoOn } from './columns.ts';
import type { Importing } from './importing.ts';
import { NO_COUNTS } from './receive.ts';

/** `wanted`: the choice for a line; those that were not offered count for nothing. Faults: `conflict`. */
export async function go(acting: Importing, it: Import, wanted: (line: number) => string): Promise<void> {
  const { db, now } = acting;
  mustBe(it, 'checked');
  const choices = await choicesOf(acting, it, wanted);
  await rememberSource(acting, it);
  mustGoOn(
    await amendImport(db, it, { state: 'running', at: 0, counts: NO_COUNTS, choices, updatedAt: now }),
  );
}

/** Left out unless something else is chosen: what is there twice is harder to find later than what is missing. */
async function choicesOf(
  { db }: ActingAs,
  it: Import,
  wanted: (line: number) => string,
): Promise<ImportChoices> {
  const choices: ImportChoices = {};
  const updated = new Set<string>();
  for (const { line, others } of await twinsOf(db, it)) {
    const choice = wanted(line);
    const isOffered = others.some(({ id, mayUpdate }) => mayUpdate && id === choice) && !updated.has(choice);
    if (isOffered) updated.add(choice);
    choices[String(line)] = isOffered || choice === 'add' ? choice : 'skip';
  }
  return choices;
}

/** What is said of a source that was there before stays. */
async function rememberSource({ db }: ActingAs, { options }: Import): Promise<void> {
  const { source: key, title, url, licence, credit } = options;
  if ((await listSources(db)).some((one) => one.key === key)) return;
  const orNull = (text: string) => text || null;
  await saveSource(db, {
    key,
    title: title || key,
    url: orNull(url),
    licence: orNull(licence),
    credit: orNull(credit),
    example: false,
  });
}

/** Faults: `conflict`. Also of one that stopped half-way. */
export async function startUndoing({ db, now }: Importing, it: Import): Promise<void> {
  mustBe(it, 'done', 'running');
  mustGoOn(await amendImport(db, it, { state: 'undoing', at: 0, updatedAt: now }));
}

/** Back to the columns, with what was told of them. Faults: `conflict`. */
export async function backToColumns({ db, now }: Importing, it: Import): Promise<void> {
  mustBe(it, 'checking', 'checked');
  mustGoOn(await amendImport(db, it, { state: 'columns', at: 0, counts: NO_COUNTS, updatedAt: now }));
}

/** Before anything of it is on the list. Faults: `conflict`. */
export async function forgetImport({ db, bucket }: Importing, it: Import): Promise<void> {
  mustBe(it, 'columns', 'checking', 'checked');
  await removeImport(db, bucket, it);
}

export async function ownImports(acting: ActingAs): Promise<Import[]> {
  return importsOf(acting.db, await actorOf(acting));
}
