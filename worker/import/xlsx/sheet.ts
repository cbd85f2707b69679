/** The cells of a sheet, row by row. Bounded: a sheet can claim a million rows of sixteen thousand columns. */
import type { SourceRow } from '../table.ts';
import { Unusable } from '../unusable.ts';
import type { Book } from './book.ts';
import { cellText, isFault, type RawCell } from './cell.ts';
import { readXml } from './xml.ts';

const MOST_COLUMNS = 200;
const MOST_ROWS = 100_000;

export function readSheet(xml: string, book: Book, path: string): SourceRow[] {
  const rows: SourceRow[] = [];
  let row: SourceRow = { line: 0, cells: [] };
  let column = 0;
  let cell: RawCell | undefined;
  let isValue = false;
  readXml(xml, {
    open(name, { r, t, s }) {
      if (name === 'row') {
        row = { line: lineOf(r) ?? row.line + 1, cells: [] };
        column = 0;
      } else if (name === 'c') {
        column = columnOf(r) ?? column + 1;
        cell = { type: t, style: Number(s ?? 0), value: '' };
      }
      isValue = name === 'v' || name === 't';
    },
    text(text) {
      if (cell && isValue) cell.value += text;
    },
    close(name) {
      isValue = false;
      if (name === 'c' && cell) {
        put(cell);
        cell = undefined;
      }
      if (name !== 'row' || row.cells.every((text) => text.trim() === '')) return;
      if (rows.push(row) > MOST_ROWS)
        throw new Unusable(`${path} has more than ${MOST_ROWS} rows.`, 'too-many-rows');
    },
  });
  return rows;

  function put(raw: RawCell): void {
    const text = cellText(raw, book);
    if (text === '') return;
    if (column > MOST_COLUMNS)
      throw new Unusable(`${path} has more than ${MOST_COLUMNS} columns.`, 'too-many-columns');
    while (row.cells.length < column) row.cells.push('');
    row.cells[column - 1] = text;
    if (isFault(raw)) row.fault = `a cell shows ${text}, which Excel writes where a formula fails`;
  }
}

function lineOf(reference: string | undefined): number | undefined {
  return reference && /^\d{1,7}$/.test(reference) ? Number(reference) : undefined;
}

/** `AB12` is in column 28. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/.exec(reference ?? '')?.[1];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
