/** Puts every initiative into the municipality that it lies in, after borders have been loaded. */
import type { Occurrence } from '../../schema/event.ts';
import type { Initiative } from '../../schema/initiative.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import { indexEntry } from '../../worker/domain/index-entry.ts';
import type { Atlas } from '../../worker/import/atlas.ts';
import type { Database } from '../../worker/store/database.ts';
import { comingById } from '../../worker/store/events.ts';
import { initiativesAfter, type Move, moveToMunicipalities } from '../../worker/store/reassign.ts';
import { persistently } from './retry.ts';

const CHUNK = 300;

/** How many changed. */
export async function reassign(db: Database, atlas: Atlas, now: Date): Promise<number> {
  let changed = 0;
  let last = 0;
  for (;;) {
    const chunk = await initiativesAfter(db, last, CHUNK);
    const moving = chunk
      .map((it) => ({ it, to: municipalityOf(it, atlas) }))
      .filter(({ to }) => to !== undefined);
    const events = await comingById(
      db,
      moving.map(({ it }) => it.id),
      now,
    );
    const moves = moving.map(({ it, to }) =>
      moveOf(it, to ?? undefined, atlas, { events: events.get(it.id) ?? [], today: danishDay(now) }),
    );
    await persistently(() => moveToMunicipalities(db, moves));
    changed += moves.length;
    const end = chunk.at(-1);
    if (!end) return changed;
    last = end.number;
  }
}

/** Undefined when it stays where it is; null when it lies in none. */
function municipalityOf(it: Initiative, atlas: Atlas): string | null | undefined {
  const { lngLat, precision } = it.place ?? {};
  if (!lngLat) return undefined;
  // The middle of a postcode says less than whoever named the municipality; a code that is not known says nothing.
  if (precision === 'approximate' && atlas.municipalities.nameOf(it.municipality)) return undefined;
  const municipality = atlas.municipalityOf(lngLat);
  return municipality === it.municipality ? undefined : (municipality ?? null);
}

function moveOf(
  it: Initiative,
  municipality: string | undefined,
  atlas: Atlas,
  times: { events: Occurrence[]; today: string },
): Move {
  const municipalityName = atlas.municipalities.nameOf(municipality);
  return {
    number: it.number,
    municipality,
    index: indexEntry(it, { municipality, municipalityName, ...times }),
  };
}
