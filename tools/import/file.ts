/** Files of this machine, for the engine that reads them wherever they lie. */
import { createReadStream } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { openTable as open } from '../../worker/import/open-table.ts';
import type { SourceFile } from '../../worker/import/source-file.ts';
import type { Table } from '../../worker/import/table.ts';
import { Unusable } from '../../worker/import/unusable.ts';

export async function fileAt(path: string): Promise<SourceFile> {
  const found = await access(path).then(
    () => stat(path),
    () => {
      throw new Unusable(`${path}: there is no such file, or it may not be read.`);
    },
  );
  if (found.isDirectory()) {
    throw new Unusable(`${path} is a folder. To load all its files: npm run import -- all ${path}`);
  }
  return { path, bytes: () => createReadStream(path) };
}

export async function openTable(path: string, now = new Date()): Promise<Table> {
  return open(await fileAt(path), now);
}
