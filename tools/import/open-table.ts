/** Opens a file of rows, of whichever format it is. */
import { headText } from './encoding.ts';
import { isJson } from './json.ts';
import { openCsv } from './read-csv.ts';
import { openGeojson } from './read-geojson.ts';
import type { Table } from './table.ts';

/** Reads the file once to its end, so that one that breaks off is refused before anything is written. */
export async function openTable(path: string): Promise<Table> {
  return isJson(await headText(path)) ? openGeojson(path) : openCsv(path);
}
