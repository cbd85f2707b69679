/** Municipalities and regions with their borders. */
import type { Area, AreaKind } from '../../schema/area.ts';
import { slugify } from '../../schema/fold.ts';
import { openAtlas } from '../../worker/import/atlas.ts';
import { isObject } from '../../worker/import/json.ts';
import { featuresIn } from '../../worker/import/read-geojson.ts';
import { Unusable } from '../../worker/import/unusable.ts';
import { listAreas, saveAreas, saveAround } from '../../worker/store/areas.ts';
import { fileAt } from './file.ts';
import { boxOf, middleOf, polygonsOf } from './geometry.ts';
import type { Job } from './job.ts';
import { saveMunicipalityPlaces } from './municipality-places.ts';
import { count } from './progress.ts';
import { propertiesOf, textOfProperty } from './properties.ts';
import { reassign } from './reassign.ts';
import { persistently } from './retry.ts';

export const CODE_NAMES = ['kode', 'kommunekode', 'code', 'lau_1'];
export const NAME_NAMES = ['navn', 'name', 'kommunenavn'];
export const REGION_CODE_NAMES = ['regionskode', 'regionkode', 'region code'];
const REGION_NAME_NAMES = ['region', 'regionsnavn', 'region name'];

/** Codes of regions are 1081 to 1099; those of municipalities end below 1000. */
const FIRST_REGION_CODE = 1080;

export interface AreasLoaded {
  municipalities: number;
  regions: number;
  reassigned: number;
}

export async function importAreas(path: string, job: Job, kind?: AreaKind): Promise<AreasLoaded> {
  const { db, dryRun, say } = job;
  const areas = await readAreas(path, kind);
  const municipalities = areas.filter((area) => area.kind === 'municipality');
  const regions = areas.filter((area) => area.kind === 'region');
  // A municipality's word for its region must not take the place of a region that has borders.
  const known = new Set((await listAreas(db, 'region')).map(({ code }) => code));
  const fresh = regions.filter(({ code, geometry }) => geometry || !known.has(code));
  say(`${path}: ${count(municipalities.length)} municipalities, ${count(regions.length)} regions.`);
  if (dryRun) {
    say('Nothing was written (--dry-run).');
    return { municipalities: municipalities.length, regions: regions.length, reassigned: 0 };
  }
  await persistently(() => saveAreas(db, [...fresh, ...municipalities]));
  if (municipalities.length === 0) return { municipalities: 0, regions: regions.length, reassigned: 0 };
  await persistently(() => saveAround(db));
  await saveMunicipalityPlaces(db);
  const reassigned = await reassign(db, await openAtlas(db), job.now);
  if (reassigned) say(`${count(reassigned)} initiatives lie in another municipality now.`);
  return { municipalities: municipalities.length, regions: regions.length, reassigned };
}

/** The areas of a file, and the regions that its municipalities speak of. */
export async function readAreas(path: string, kind?: AreaKind): Promise<Area[]> {
  const features = await featuresIn(await fileAt(path));
  const areas: Area[] = [];
  const regions = new Map<string, Area>();
  let number = 0;
  for await (const feature of features()) {
    number++;
    const property = propertiesOf(isObject(feature) ? feature.properties : undefined);
    const regionCode = textOfProperty(property(...REGION_CODE_NAMES));
    const regionName = textOfProperty(property(...REGION_NAME_NAMES));
    const code = textOfProperty(property(...CODE_NAMES)) ?? regionCode;
    const name = textOfProperty(property(...NAME_NAMES)) ?? regionName;
    const geometry = isObject(feature) ? polygonsOf(feature.geometry) : undefined;
    if (!code || !name || !geometry) {
      throw new Unusable(
        `${path}: feature ${number} needs a code (${CODE_NAMES.join(', ')}), a name (${NAME_NAMES.join(', ')}) ` +
          'and a Polygon or MultiPolygon.',
      );
    }
    if (!/^\d{1,4}$/.test(code))
      throw new Unusable(`${path}: feature ${number} has the code “${code}”; four figures are needed.`);
    const area = describe(code.padStart(4, '0'), name, kind);
    const bbox = boxOf(geometry);
    const region = area.kind === 'municipality' && regionCode ? { region: regionCode } : {};
    areas.push({ ...area, ...region, bbox, center: middleOf(bbox), geometry });
    if (area.kind === 'municipality' && regionCode && regionName) {
      regions.set(regionCode, describe(regionCode, regionName, 'region'));
    }
  }
  if (areas.length === 0) throw new Unusable(`${path} holds no GeoJSON features.`);
  return distinctSlugs([...regions.values(), ...areas]);
}

function describe(code: string, name: string, kind: AreaKind | undefined): Area {
  return {
    kind: kind ?? (Number(code) > FIRST_REGION_CODE ? 'region' : 'municipality'),
    code,
    name,
    slug: slugify(name),
  };
}

function distinctSlugs(areas: Area[]): Area[] {
  const seen = new Set<string>();
  return areas.map((area) => {
    const slug = seen.has(`${area.kind} ${area.slug}`) ? `${area.slug}-${area.code}` : area.slug;
    seen.add(`${area.kind} ${slug}`);
    return { ...area, slug };
  });
}
