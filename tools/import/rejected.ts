/** The file of rejected rows, beside the one that they came from. */
import { constants } from 'node:fs';
import { access, type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Rejection } from '../../worker/import/listing.ts';
import { fileTitle } from '../../worker/import/options.ts';
import { REJECTED_START, rejectedLines } from '../../worker/import/rejected.ts';
import type { Table } from '../../worker/import/table.ts';

export interface RejectedFile {
  path: string;
  add(rejections: Rejection[]): Promise<void>;
  close(): Promise<void>;
}

/** Beside the input, or in the current folder where that one may not be written. */
export async function rejectedPathFor(input: string): Promise<string> {
  const name = `${fileTitle(basename(input))}.rejected.csv`;
  // A corrected file must not be overwritten by what is rejected of it.
  const safe = name === basename(input) ? name.replace(/\.rejected\.csv$/, '.rejected-again.csv') : name;
  const writable = await access(dirname(input), constants.W_OK).then(
    () => true,
    () => false,
  );
  return writable ? join(dirname(input), safe) : safe;
}

/** Made by the first rejection; the file of an earlier import goes, for it would speak of this one. */
export async function openRejected(path: string, table: Table): Promise<RejectedFile> {
  await removeEarlier(path);
  const { header, line } = rejectedLines(table);
  let file: FileHandle | undefined;
  return {
    path,
    async add(rejections) {
      if (rejections.length === 0) return;
      if (!file) {
        file = await open(path, 'w');
        await file.write(header);
      }
      await file.write(rejections.map(line).join(''));
    },
    close: async () => file?.close(),
  };
}

async function removeEarlier(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.startsWith(REJECTED_START)) await rm(path);
}
