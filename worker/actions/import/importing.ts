/** Who imports, and the import that they mean. */
import { Fault } from '../../../schema/problem.ts';
import { isAdministrator } from '../../domain/permissions.ts';
import { fileOfBytes } from '../../import/source-file.ts';
import type { Table } from '../../import/table.ts';
import { type Bucket, type Import, importById } from '../../store/imports.ts';
import { type ActingAs, actorOf } from '../acting.ts';
import { openChecked } from './receive.ts';

export interface Importing extends ActingAs {
  bucket: Bucket;
}

/** Faults: `not-found`, also for another's, which is nobody else's business than an administrator's. */
export async function importToSee(acting: ActingAs, id: string): Promise<Import> {
  const found = /^[\w-]{22}$/.test(id) ? await importById(acting.db, id) : undefined;
  const isTheirs = found && (found.actor === (await actorOf(acting)) || isAdministrator(acting.by));
  if (!found || !isTheirs) throw new Fault('not-found', { detail: 'no import of yours has this address' });
  return found;
}

/** Faults: `gone` when the file has been forgotten. */
export async function tableOf({ bucket, now }: Importing, it: Import): Promise<Table> {
  const stored = it.file === null ? null : await bucket.get(it.file);
  if (!stored) throw new Fault('gone', { detail: 'the file of this import is kept no longer' });
  return openChecked(fileOfBytes(it.name, new Uint8Array(await stored.arrayBuffer())), now);
}
