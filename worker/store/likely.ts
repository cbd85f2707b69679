/** What a wrong address may have meant: municipalities by any spelling of their name. */
import { sql } from 'drizzle-orm';
import type { Area } from '../../schema/area.ts';
import { areaFromRow, type BareAreaRow } from './areas.ts';
import { type Database, query, run } from './database.ts';

const MOST = 3;

/**
 * Municipalities that one of these names stands for: each as words joined by hyphens, folded either way.
 * One call; reads a few rows a name.
 */
export async function municipalitiesCalled(db: Database, names: string[]): Promise<Area[]> {
  if (names.length === 0) return [];
  const slugs = JSON.stringify(names);
  const spelled = JSON.stringify(names.map((name) => name.replaceAll('-', ' ')));
  const columns = sql.raw(
    'area.kind, area.code, area.name, area.slug, area.region, area.lng, area.lat, area.west, area.south, area.east, area.north',
  );
  const [rows] = await run(
    db,
    query<BareAreaRow>(sql`
      select ${columns} from json_each(${slugs}) wanted
        cross join area on area.kind = 'municipality' and area.slug = wanted.value
      union
      select ${columns} from json_each(${spelled}) wanted
        cross join place_name on place_name.tier = 0 and place_name.folded = wanted.value
        cross join place on place.number = place_name.place
        cross join area on area.id = 'municipality:' || place.municipality
      limit ${MOST}`),
  );
  return rows.map(areaFromRow);
}
