/** The embedded default: the towns and the municipalities, and made-up initiatives for an empty directory. */
import { slugify } from '../../schema/fold.ts';
import { municipalityTitle } from '../../schema/municipality.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import { countFigures } from '../../worker/jobs/count-figures.ts';
import { saveAreas, saveAround } from '../../worker/store/areas.ts';
import { saveMany } from '../../worker/store/bulk.ts';
import type { Database } from '../../worker/store/database.ts';
import { findOwners } from '../../worker/store/owners.ts';
import { hasPlaces, savePlaces } from '../../worker/store/places.ts';
import { saveEvents } from '../../worker/store/renew.ts';
import { type NewRow, toRow } from '../../worker/store/row.ts';
import { EXAMPLE_SOURCE, saveSource } from '../../worker/store/sources.ts';
import { exampleEvents } from './events.ts';
import { type ExampleInitiative, examples } from './generate.ts';
import { MUNICIPALITIES, municipalityPlaces, REGIONS } from './municipalities.ts';
import { danishTowns } from './towns.ts';

const COUNT = 2000;
const SEED = 1;
const CHUNK = 500;

export async function fillWithExamples(db: Database, now = new Date()): Promise<void> {
  process.stdout.write('Filling the empty directory with example data … ');
  if (!(await hasPlaces(db))) await layGround(db);
  await saveSource(db, {
    key: EXAMPLE_SOURCE,
    title: 'Eksempeldata',
    url: null,
    licence: 'CC0-1.0',
    credit: 'Opdigtede eksempler',
    example: true,
  });
  const taken = new Set<string>();
  const made = [...examples(COUNT, { seed: SEED, now })];
  const rows = made.map((it) => exampleRow(it, taken, now));
  for (let i = 0; i < rows.length; i += CHUNK) {
    await saveMany(db, { created: rows.slice(i, i + CHUNK), changed: [] });
  }
  const numbers = new Map(
    (await findOwners(db, { ids: made.map(({ id }) => id), names: [] })).map((it) => [it.id, it.number]),
  );
  const owners = made
    .map((it) => ({ ...it, number: numbers.get(it.id) ?? 0 }))
    .filter(({ number }) => number > 0);
  const events = exampleEvents(owners, { seed: SEED, now });
  await saveEvents(db, events, now);
  await countFigures(db, now, { since: now });
  console.log(`${rows.length} initiatives and ${events.length} events`);
}

/** What the search box and the geocoder know before an operator loads official files. */
export async function layGround(db: Database): Promise<void> {
  const towns = danishTowns();
  const places = municipalityPlaces(towns);
  const centers = new Map(places.map(({ municipality, lngLat }) => [municipality, lngLat]));
  const municipalities = MUNICIPALITIES.map((area) => {
    const center = centers.get(area.code);
    return center ? { ...area, center } : area;
  });
  await saveAreas(db, [...REGIONS, ...municipalities]);
  await saveAround(db);
  await savePlaces(db, [...towns, ...places]);
  await saveSource(db, {
    key: 'places',
    title: 'Bynavne',
    url: 'https://www.geonames.org',
    licence: 'CC BY 4.0',
    credit: 'GeoNames',
    example: false,
  });
}

function exampleRow(it: ExampleInitiative, taken: Set<string>, now: Date): NewRow {
  const { listing, municipality, confirmedAt, createdAt, id } = it;
  const area = MUNICIPALITIES.find(({ code }) => code === municipality);
  let slug = slugify(listing.name);
  if (taken.has(slug)) slug = `${slug}-${id.replace(/\D+/g, '')}`;
  taken.add(slug);
  const at = municipality ? { municipality } : {};
  return toRow(
    {
      ...listing,
      ...at,
      id,
      slug,
      version: 1,
      status: 'published',
      ownerState: 'unclaimed',
      ...(confirmedAt ? { confirmedAt, confirmedBy: 'owner' } : {}),
      origin: { name: EXAMPLE_SOURCE, id },
      createdAt,
      updatedAt: confirmedAt ?? createdAt,
    },
    indexEntry(listing, {
      ...at,
      ...(area ? { municipalityName: municipalityTitle(area) } : {}),
      today: danishDay(now),
    }),
  );
}
