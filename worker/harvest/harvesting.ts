/** What a run is given, by a page and by the clock alike. */
import type { Bindings, Settings } from '../settings.ts';
import { auditQuery } from '../store/audit.ts';
import type { Database, Query } from '../store/database.ts';
import type { Harvest } from '../store/harvests.ts';
import { mailQuery } from '../store/mails.ts';
import { moderatorsOf } from '../store/roles.ts';
import { LIMITS, type Outside } from './fetch-guarded.ts';
import type { Harvesting } from './run.ts';

/** Rows of a step: one chunk of the import. */
export const STEP_ROWS = 500;

interface Given {
  db: Database;
  env: Pick<Bindings, 'PICTURES'>;
  settings: Settings;
}

export function harvesting({ db, env, settings }: Given, now: Date): Harvesting {
  return {
    db,
    bucket: env.PICTURES,
    outside: outsideOf(settings),
    now,
    most: STEP_ROWS,
    onPaused: (harvest) => tellModerators(db, harvest, now),
  };
}

/** Whoever keeps a source can see who fetches it, and where to turn. */
export function outsideOf({ harvest, publicUrl }: Settings): Outside {
  const userAgent = publicUrl ? `Rodskud/1.0 (+${publicUrl}/om)` : 'Rodskud/1.0';
  return { userAgent, ...harvest, limits: LIMITS };
}

/** For the batch that stops a source. */
async function tellModerators(db: Database, harvest: Harvest, now: Date): Promise<Query<never>[]> {
  const { id, title, municipality } = harvest;
  const readers = await moderatorsOf(db, municipality);
  return [
    auditQuery({
      at: now,
      action: 'source-paused',
      subject: id,
      area: municipality,
      details: { source: id, title },
    }),
    ...readers.map(({ email, language, number }) =>
      mailQuery({
        key: `harvest-paused ${id} ${number} ${now.getTime()}`,
        kind: 'harvest-paused',
        to: email,
        language,
        at: now,
        data: { title, link: `/moderering/kilder/${id}` },
      }),
    ),
  ];
}
