/** What a page of an import has beside it: the rows that are not taken, as a file, and the points of all others. */
import type { Context } from 'hono';
import type { Category } from '../../../schema/category.ts';
import { reasonIn, type StewardLang } from '../../../web/pages/index.ts';
import { type Importing, tableOf } from '../../actions/import/importing.ts';
import { readRows } from '../../actions/import/rows.ts';
import type { Env } from '../../context.ts';
import { openAtlas } from '../../import/atlas.ts';
import { isRejection } from '../../import/listing.ts';
import { locate } from '../../import/locate.ts';
import { fileTitle } from '../../import/options.ts';
import { rejectedLines } from '../../import/rejected.ts';
import { type Import, problemsOf } from '../../store/imports.ts';

/** In the shape of the file, with line, column and reason in front: corrected it can be imported again. */
export async function rejectedCsv(
  c: Context<Env>,
  lang: StewardLang,
  acting: Importing,
  it: Import,
): Promise<Response> {
  const [table, problems] = await Promise.all([tableOf(acting, it), problemsOf(acting.db, it)]);
  const byLine = new Map(problems.map((problem) => [problem.line, problem]));
  const { header, line } = rejectedLines(table);
  let csv = header;
  for await (const row of table.rows()) {
    const problem = byLine.get(row.line);
    if (!problem) continue;
    const complaints = problem.complaints.map(({ column, reason }) => ({
      reason: reasonIn(lang, reason),
      ...(column === undefined ? {} : { column }),
    }));
    csv += line({ row: { ...row, cells: row.cells.map(defused) }, complaints });
  }
  const name = `${fileTitle(it.name)}.rejected.csv`;
  return c.body(csv, 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}

/** What was text in the file must not become a formula. Numbers, and of those telephone numbers, may begin as they do. */
function defused(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?[\d\s.,()/-]+$/.test(cell) ? `'${cell}` : cell;
}

export interface ImportPoint {
  lng: number;
  lat: number;
  category: Category;
  precision: 'exact' | 'approximate';
}

/** Of all rows that have one, as they would be shown. Reads the places of the country once. */
export async function pointsOf(acting: Importing, it: Import): Promise<{ points: ImportPoint[] }> {
  const [table, atlas] = await Promise.all([tableOf(acting, it), openAtlas(acting.db)]);
  const points: ImportPoint[] = [];
  for await (const read of readRows(acting, it, table)) {
    const found = isRejection(read) ? read : await locate(read, atlas);
    if ('complaints' in found) continue;
    const { place, category } = found.listing;
    if (place?.lngLat && place.precision !== 'hidden')
      points.push({ ...place.lngLat, category, precision: place.precision });
  }
  return { points };
}
