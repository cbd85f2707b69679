/** CSV as it comes out of spreadsheets: separated by commas, semicolons or tabs, in the encodings of this country. */
import { CsvError, parse } from 'csv-parse/stream';
import { type Encoding, encodingOf, headText, textOf } from './encoding.ts';
import type { SourceFile } from './source-file.ts';
import { type SourceRow, type Table, uniqueColumns } from './table.ts';
import { Unusable } from './unusable.ts';

/** Above this a quote was most likely opened and never closed, and the rest of the file is one cell. */
const RECORD_MAX = 1_000_000;

const DELIMITERS = [
  { sign: ',', name: 'commas' },
  { sign: ';', name: 'semicolons' },
  { sign: '\t', name: 'tabs' },
  { sign: '|', name: 'bars' },
];

interface Dialect {
  encoding: Encoding;
  delimiter: string;
  /** Excel's `sep=;` stands before the header. */
  headerLine: number;
}

interface CsvRecord {
  line: number;
  cells: string[];
}

export async function openCsv(file: SourceFile): Promise<Table> {
  const head = await headText(file);
  const told = /^\uFEFF?"?sep=(.)"?\n/i.exec(head)?.[1];
  const dialect: Dialect = {
    encoding: await encodingOf(file),
    delimiter: told ?? guessDelimiter(head),
    headerLine: told ? 2 : 1,
  };
  let columns: string[] | undefined;
  let rowCount = 0;
  for await (const { cells } of records(file, dialect)) {
    if (columns) rowCount += isEmpty(cells) ? 0 : 1;
    else columns = uniqueColumns(cells);
  }
  if (!columns) throw new Unusable(`${file.path} is empty.`, 'empty');
  const header = columns;
  const name = DELIMITERS.find(({ sign }) => sign === dialect.delimiter)?.name ?? `“${dialect.delimiter}”`;
  return {
    path: file.path,
    unit: 'line',
    format: `CSV, ${dialect.encoding.toUpperCase()}, separated by ${name}`,
    columns: header,
    delimiter: dialect.delimiter,
    rowCount,
    rows: () => rowsUnder(header, file, dialect),
  };
}

async function* rowsUnder(columns: string[], file: SourceFile, dialect: Dialect): AsyncGenerator<SourceRow> {
  let isHeader = true;
  for await (const { line, cells } of records(file, dialect)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    // Spreadsheets write rows of nothing but separators below the last one.
    if (isEmpty(cells)) continue;
    const given = cells.findLastIndex((cell) => cell.trim() !== '') + 1;
    if (given > columns.length || cells.length < columns.length) {
      const fault = `the row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'} and the header has ${columns.length}`;
      yield { line, cells, fault };
    } else {
      yield { line, cells: cells.slice(0, columns.length) };
    }
  }
}

async function* records(
  file: SourceFile,
  { encoding, delimiter, headerLine }: Dialect,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    record_delimiter: '\n',
    from_line: headerLine,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: RECORD_MAX,
  });
  const found = streamOf(textOf(file, encoding)).pipeThrough(parser);
  let last = 0;
  try {
    for await (const { record, info } of found) {
      const line = info.lines - lineFeeds(record);
      last = info.lines;
      yield { line, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Unusable(
      `${file.path} cannot be read to its end: after line ${last} a quotation mark (") opens a cell that is not closed. ` +
        'Nothing was written.',
    );
  }
}

/** As bytes, which is what the parser takes. */
function streamOf(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await text.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await text.return(undefined);
    },
  });
}

function lineFeeds(cells: string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1)) count++;
  }
  return count;
}

/** The sign that separates the header best, quoted parts left aside. */
function guessDelimiter(head: string): string {
  const header = head.replace(/"(?:[^"]|"")*"/g, '').split('\n', 1)[0] ?? '';
  const counted = DELIMITERS.map(({ sign }) => ({ sign, count: header.split(sign).length - 1 }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).sign;
}

function isEmpty(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
