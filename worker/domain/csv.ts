/** CSV (RFC 4180) that a spreadsheet can open without running what is in it. */

export interface Dialect {
  separator: ',' | ';';
  /** Danish Excel takes a file for UTF-8 only when it begins with a byte order mark. */
  byteOrderMark: boolean;
  decimalComma: boolean;
}

export const CSV: Dialect = { separator: ',', byteOrderMark: false, decimalComma: false };
export const DANISH_EXCEL: Dialect = { separator: ';', byteOrderMark: true, decimalComma: true };

export type CsvValue = string | number | string[] | undefined;

export function toCsv(header: string[], rows: CsvValue[][], dialect: Dialect): string {
  const lines = [header, ...rows].map((row) =>
    row.map((value) => cell(value, dialect)).join(dialect.separator),
  );
  return `${dialect.byteOrderMark ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`;
}

function cell(value: CsvValue, { separator, decimalComma }: Dialect): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return decimalComma ? String(value).replace('.', ',') : String(value);
  const text = defused(Array.isArray(value) ? value.join(', ') : value);
  const quoted = text.includes(separator) || /["\r\n]/.test(text);
  return quoted ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A cell that begins like a formula would be run by a spreadsheet. */
function defused(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
