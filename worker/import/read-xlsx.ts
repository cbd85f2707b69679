/** An Excel file (.xlsx) as a table: its first visible sheet, the first filled row being the header. */
import type { SourceFile } from './source-file.ts';
import { type SourceRow, type Table, uniqueColumns } from './table.ts';
import { Unusable } from './unusable.ts';
import { readBook } from './xlsx/book.ts';
import { readSheet } from './xlsx/sheet.ts';
import { unzipParts } from './xlsx/unzip.ts';

const WANTED = /^xl\/(workbook|sharedStrings|styles|_rels\/workbook\.xml|worksheets\/[\w.-]+)\.(xml|rels)$/;

/** Zip archives, of which Excel's files are one kind. */
export async function isZip(file: SourceFile): Promise<boolean> {
  for await (const bytes of file.bytes()) {
    return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  }
  return false;
}

export async function openXlsx(file: SourceFile): Promise<Table> {
  const parts = await unzipParts(file, (name) => WANTED.test(name));
  const [header, ...rows] = rowsOf(parts, file);
  if (!header) throw new Unusable(`${file.path} is empty.`, 'empty');
  const columns = uniqueColumns(header.cells);
  return {
    path: file.path,
    unit: 'line',
    format: 'Excel',
    columns,
    // Rejected rows go to CSV, as Danish spreadsheets read it.
    delimiter: ';',
    rowCount: rows.length,
    async *rows() {
      for (const row of rows) yield inside(row, columns);
    },
  };
}

function rowsOf(parts: Map<string, string>, file: SourceFile): SourceRow[] {
  try {
    const book = readBook(parts);
    const sheet = book && parts.get(book.sheet);
    if (!book || sheet === undefined)
      throw new Unusable(`${file.path} is an archive, and no Excel file (.xlsx).`, 'binary');
    return readSheet(sheet, book, file.path);
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(
      `${file.path} cannot be read as an Excel file: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/** Under each column a cell: a row ends with its last filled one. */
function inside({ line, cells, fault }: SourceRow, columns: string[]): SourceRow {
  if (cells.length > columns.length) {
    return {
      line,
      cells,
      fault: `the row has ${cells.length} cells and the header has ${columns.length}`,
    };
  }
  const filled = columns.map((_, i) => cells[i] ?? '');
  return { line, cells: filled, ...(fault ? { fault } : {}) };
}
