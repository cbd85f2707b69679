/** Opens a file of rows, of whichever format it is. */
import { headText } from './encoding.ts';
import { isJson } from './json.ts';
import { openCsv } from './read-csv.ts';
import { openGeojson } from './read-geojson.ts';
import { isCalendar, openIcs } from './read-ics.ts';
import { isZip, openXlsx } from './read-xlsx.ts';
import type { SourceFile } from './source-file.ts';
import type { Table } from './table.ts';

/** Reads the file once to its end, so that one that breaks off is refused before anything is written. Of a calendar `now` is the middle. */
export async function openTable(file: SourceFile, now: Date): Promise<Table> {
  if (await isZip(file)) return openXlsx(file);
  const head = await headText(file);
  if (isCalendar(head)) return openIcs(file, now);
  return isJson(head) ? openGeojson(file) : openCsv(file);
}
