/** A file as rows of cells under named columns, whatever its format. */

export interface SourceRow {
  /** The line that the row begins on, the first being 1; of GeoJSON the number of the feature. */
  line: number;
  cells: string[];
  /** What is wrong with the row as a whole. */
  fault?: string;
}

export interface Table {
  path: string;
  /** What `line` of a row counts. */
  unit: 'line' | 'feature' | 'event';
  /** As in “UTF-8, separated by semicolons”. */
  format: string;
  columns: string[];
  /** How the file separates its cells; a file of rejected rows does the same. */
  delimiter: string;
  rowCount: number;
  rows(): AsyncGenerator<SourceRow>;
}

/** Names for all columns: empty ones are numbered and repeated ones too. */
export function uniqueColumns(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((raw, i) => {
    const name = raw.trim() || `column ${i + 1}`;
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}
