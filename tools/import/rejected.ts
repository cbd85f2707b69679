/** Every row that was not taken, with its reason and all its cells, in a file that can be corrected and imported. */
import { constants } from 'node:fs';
import { access, type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { REJECTED_COLUMNS } from './columns.ts';
import type { Rejection } from './listing.ts';
import { fileTitle } from './options.ts';
import type { Table } from './table.ts';

export interface RejectedFile {
  path: string;
  add(rejections: Rejection[]): Promise<void>;
  close(): Promise<void>;
}

/** Beside the input, or in the current folder where that one may not be written. */
export async function rejectedPathFor(input: string): Promise<string> {
  const name = `${fileTitle(input)}.rejected.csv`;
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
  const columns = table.columns
    .map((name, i) => ({ name, i }))
    .filter(({ name }) => !REJECTED_COLUMNS.includes(name));
  let file: FileHandle | undefined;
  const line = (cells: string[]) =>
    `${cells.map((cell) => quoted(cell, table.delimiter)).join(table.delimiter)}\r\n`;
  return {
    path,
    async add(rejections) {
      if (rejections.length === 0) return;
      if (!file) {
        file = await open(path, 'w');
        // The byte-order mark tells spreadsheets that it is UTF-8.
        await file.write(`\uFEFF${line([...REJECTED_COLUMNS, ...columns.map(({ name }) => name)])}`);
      }
      const lines = rejections.map(({ row, complaints }) => {
        const at = [...new Set(complaints.map(({ column }) => column ?? ''))].filter(Boolean).join(', ');
        const cells = columns.map(({ i }) => row.cells[i] ?? '');
        // Cells beyond the last column have no name; they are kept all the same.
        const beyond = row.cells.slice(table.columns.length);
        return line([String(row.line), at, reasonOf({ row, complaints }), ...cells, ...beyond]);
      });
      await file.write(lines.join(''));
    },
    close: async () => file?.close(),
  };
}

export function reasonOf({ complaints }: Rejection): string {
  return complaints.map(({ column, reason }) => (column ? `${column}: ${reason}` : reason)).join('; ');
}

async function removeEarlier(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.startsWith(`\uFEFF${REJECTED_COLUMNS[0]}`)) await rm(path);
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
