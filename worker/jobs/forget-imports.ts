/** Every morning: files that were imported, or never were; and after a month what it takes to undo an import. */
import { forgetFile, importsBefore, removeImport } from '../store/imports.ts';
import type { Working } from './working.ts';

const DAY_MS = 86_400_000;
const FILE_DAYS = 7;
const UNDO_DAYS = 30;

/** Twenty of each a morning, the oldest first. Gives how many went, and how many files. */
export async function forgetImports(
  { db, env }: Pick<Working, 'db' | 'env'>,
  now: Date,
): Promise<{ imports: number; files: number }> {
  const bucket = env.PICTURES;
  const forgotten = { imports: 0, files: 0 };
  if (!bucket) return forgotten;
  for (const it of await importsBefore(db, new Date(now.getTime() - UNDO_DAYS * DAY_MS))) {
    await removeImport(db, bucket, it);
    forgotten.imports++;
  }
  for (const it of await importsBefore(db, new Date(now.getTime() - FILE_DAYS * DAY_MS), {
    withFile: true,
  })) {
    // What never came on the list has nothing to undo; what stopped half-way has.
    const isStarted = ['running', 'done', 'undoing', 'undone'].includes(it.state);
    await (isStarted ? forgetFile(db, bucket, it) : removeImport(db, bucket, it));
    forgotten.files++;
  }
  return forgotten;
}
