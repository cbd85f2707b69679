/**
 * Once a week: the figures of each municipality, for its overview. A round takes some municipalities, reads their listings
 * once and saves them in one call; a run that breaks off, or has read enough, leaves the rest to the next.
 */
import { bareTownsOf, figureOf, monthlyFiguresOf } from '../domain/figures.ts';
import type { Database } from '../store/database.ts';
import {
  type Counted,
  countableIn,
  type Due,
  figuresDue,
  filledCells,
  saveFigures,
} from '../store/figures.ts';

const LISTINGS_PER_ROUND = 8000;
const MUNICIPALITIES_PER_ROUND = 25;
export const LISTINGS_PER_RUN = 200_000;
/** Of the towns that have nothing near, so many are kept by name. */
const NAMED_TOWNS = 40;
/** A run that the clock starts twice finds nothing left to count. */
const RECENT_MS = 3 * 86_400_000;

/** Gives how many municipalities were counted: those that were not for some days, or `since` another time. */
export async function countFigures(
  db: Database,
  now: Date,
  { most = LISTINGS_PER_RUN, since = new Date(now.getTime() - RECENT_MS) } = {},
): Promise<number> {
  const due = await figuresDue(db, since);
  if (due.length === 0) return 0;
  const filled = await filledCells(db);
  let counted = 0;
  let listings = 0;
  for (const round of roundsOf(due)) {
    if (listings >= most) break;
    const countable = await countableIn(
      db,
      round.map(({ code }) => code),
    );
    const figures = [...countable].map(([code, it]): Counted => {
      const bare = bareTownsOf(it.towns, filled);
      return {
        code,
        figure: figureOf(it.listings, now),
        monthly: monthlyFiguresOf(it.listings, now),
        towns: it.towns.length,
        bareTowns: bare.slice(0, NAMED_TOWNS),
        bare: bare.length,
      };
    });
    await saveFigures(db, figures, now);
    counted += round.length;
    listings += round.reduce((sum, { total }) => sum + total, 0);
  }
  return counted;
}

/** A large municipality is a round by itself. */
function roundsOf(due: Due[]): Due[][] {
  const rounds: Due[][] = [];
  let room = 0;
  for (const one of due) {
    const round = rounds.at(-1);
    if (round && round.length < MUNICIPALITIES_PER_ROUND && one.total <= room) round.push(one);
    else {
      rounds.push([one]);
      room = LISTINGS_PER_ROUND;
    }
    room -= one.total;
  }
  return rounds;
}
