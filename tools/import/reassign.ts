/** Puts every initiative into the municipality that it lies in, after borders have been loaded. */
import type { Initiative } from '../../schema/initiative.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import type { Database } from '../../worker/store/database.ts';
import { initiativesAfter, type Move, moveToMunicipalities } from '../../worker/store/reassign.ts';
import type { Atlas } from './atlas.ts';
import { persistently } from './retry.ts';

const CHUNK = 300;

/** How many changed. */
export async function reassign(db: Database, atlas: Atlas): Promise<number> {
  let changed = 0;
  let last = 0;
  for (;;) {
    const chunk = await initiativesAfter(db, last, CHUNK);
    const moves = chunk.map((it) => moveOf(it, atlas)).filter((move) => move !== undefined);
    await persistently(() => moveToMunicipalities(db, moves));
    changed += moves.length;
    const end = chunk.at(-1);
    if (!end) return changed;
    last = end.number;
  }
}

function moveOf(it: Initiative, atlas: Atlas): Move | undefined {
  const { lngLat, precision } = it.place ?? {};
  if (!lngLat) return undefined;
  // The middle of a postcode says less than whoever named the municipality; a code that is not known says nothing.
  if (precision === 'approximate' && atlas.municipalities.nameOf(it.municipality)) return undefined;
  const municipality = atlas.municipalityOf(lngLat);
  if (municipality === it.municipality) return undefined;
  const index = indexEntry(it, { municipality, municipalityName: atlas.municipalities.nameOf(municipality) });
  return { number: it.number, municipality, index };
}
