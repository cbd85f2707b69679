/** Made-up single events, so that a first visit finds more than what comes every week. */
import type { Listing } from '../../schema/initiative.ts';
import { addDays, addMinutes, weekdayOf } from '../../schema/wall-clock.ts';
import { danishDay } from '../../worker/domain/danish-time.ts';
import type { OwnedEvent } from '../../worker/store/events.ts';
import { randomFrom } from './random.ts';

const SHARE = 0.12;
const DAYS_AHEAD = 60;

/** What any group might do: with the hour it begins at, its length in hours, and the days of the week it suits. */
const OCCASIONS = [
  { name: 'Åbent hus', hour: 10, hours: 4, days: [5, 6] },
  { name: 'Frivilligmøde', hour: 19, hours: 2, days: [0, 1, 2, 3] },
  { name: 'Kom og vær med: aften for nye', hour: 18, hours: 2, days: [1, 2, 3] },
  { name: 'Årsfest', hour: 17, hours: 6, days: [4, 5] },
  { name: 'Arbejdsdag', hours: 0, hour: 0, days: [5, 6] },
];

/** The same seed gives the same events. A few are cancelled; those without hours are whole days. */
export function exampleEvents(
  owners: { number: number; id: string; listing: Listing }[],
  { seed, now }: { seed: number; now: Date },
): OwnedEvent[] {
  const random = randomFrom(seed);
  const today = danishDay(now);
  return owners.flatMap(({ number, id, listing }): OwnedEvent[] => {
    if (!listing.place || !random.chance(SHARE)) return [];
    const { name, hour, hours, days } = random.pick(OCCASIONS);
    const from = addDays(today, 1 + Math.floor(random.next() * DAYS_AHEAD));
    const day = Array.from({ length: 7 }, (_, i) => addDays(from, i)).find((one) =>
      days.includes(weekdayOf(one)),
    );
    if (!day) return [];
    const start = hours ? `${day}T${String(hour).padStart(2, '0')}:00` : day;
    return [
      {
        id: `${id}-arrangement`,
        initiative: number,
        uid: `${id}-arrangement`,
        name,
        start,
        ...(hours ? { end: addMinutes(start, hours * 60) } : {}),
        ...(random.chance(0.05) ? { cancelled: true } : {}),
        updatedAt: now,
      },
    ];
  });
}
