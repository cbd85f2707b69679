/** Opens a file of rows, of whichever format it is. */
import { headText } from './encoding.ts';
import { isJson } from './json.ts';
import { openCsv } from './read-csv.ts';
import { openGeojson } from './read-geojson.ts';
import { isCalendar, openIcs } from './read-ics.ts';
import type { Table } from './table.ts';

/** Reads the file once to its end, so that one that breaks off is refused before anything is written. Of a calendar `now` is the middle. */
export async function openTable(path: string, now = new Date()): Promise<Table> {
  const head = await headText(path);
  if (isCalendar(head)) return openIcs(path, now);
  return isJson(head) ? openGeojson(path) : openCsv(path);
}
