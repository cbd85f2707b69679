/** Rows that were not taken, as a file that can be corrected and imported: each with its reason and all its cells. */
import { REJECTED_COLUMNS } from './columns.ts';
import type { Rejection } from './listing.ts';
import type { Table } from './table.ts';

/** Such a file begins so; the byte-order mark tells spreadsheets that it is UTF-8. */
export const REJECTED_START = `\uFEFF${REJECTED_COLUMNS[0]}`;

export interface RejectedLines {
  header: string;
  line(rejection: Rejection): string;
}

export function rejectedLines(table: Pick<Table, 'columns' | 'delimiter'>): RejectedLines {
  const columns = table.columns
    .map((name, i) => ({ name, i }))
    .filter(({ name }) => !REJECTED_COLUMNS.includes(name));
  const line = (cells: string[]) =>
    `${cells.map((cell) => quoted(cell, table.delimiter)).join(table.delimiter)}\r\n`;
  return {
    header: `\uFEFF${line([...REJECTED_COLUMNS, ...columns.map(({ name }) => name)])}`,
    line({ row, complaints }) {
      const at = [...new Set(complaints.map(({ column }) => column ?? ''))].filter(Boolean).join(', ');
      const cells = columns.map(({ i }) => row.cells[i] ?? '');
      // Cells beyond the last column have no name; they are kept all the same.
      const beyond = row.cells.slice(table.columns.length);
      return line([String(row.line), at, reasonOf({ row, complaints }), ...cells, ...beyond]);
    },
  };
}

export function reasonOf({ complaints }: Rejection): string {
  return complaints.map(({ column, reason }) => (column ? `${column}: ${reason}` : reason)).join('; ');
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
