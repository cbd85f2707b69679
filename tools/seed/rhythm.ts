/** When a group meets: in words, and as a recurrence rule. */
import type { Random } from './random.ts';

interface Words {
  /** hver tirsdag kl. 19 */
  when: string;
  /** om tirsdagen */
  days: string;
}

export interface Rhythm {
  da: Words;
  en: Words;
  /** Times in Europe/Copenhagen. */
  start: string;
  end: string;
  rrule: string;
}

const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const DANISH = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const WEEKS = [
  { ordinal: 1, da: 'første', en: 'first' },
  { ordinal: 2, da: 'anden', en: 'second' },
  { ordinal: 3, da: 'tredje', en: 'third' },
  { ordinal: -1, da: 'sidste', en: 'last' },
];

/** Chooses among what a kind allows; the series began some months before `now`. */
export function rhythmFrom(spec: string, random: Random, now: Date): Rhythm {
  const [how = '', days = '', times = '', hours = ''] = spec.split(' ');
  const day = DAYS.indexOf(random.pick(days.split(',')));
  const [hour = 0, minute = 0] = random.pick(times.split(',')).split(':').map(Number);
  const week = random.pick(WEEKS);
  const month = new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 2 - Math.floor(random.next() * 20), 1),
  );
  const date = nthWeekday(month, day, how === 'monthly' ? week.ordinal : 1);
  const [danish, english] = [DANISH[day] ?? '', ENGLISH[day] ?? ''];
  const at = {
    da: `kl. ${hour}${minute ? `.${String(minute).padStart(2, '0')}` : ''}`,
    en: `at ${clock(hour, minute)}`,
  };
  const stamp = (plus: number) =>
    `${date}T${String(hour + plus).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
  const code = (DAYS[day] ?? '').toUpperCase();
  const said = {
    weekly: {
      da: [`hver ${danish}`, `om ${danish}en`],
      en: [`every ${english}`, `on ${english}s`],
      rrule: `FREQ=WEEKLY;BYDAY=${code}`,
    },
    biweekly: {
      da: [`hver anden ${danish}`, `hver anden ${danish}`],
      en: [`every other ${english}`, `every other ${english}`],
      rrule: `FREQ=WEEKLY;INTERVAL=2;BYDAY=${code}`,
    },
    monthly: {
      da: [`den ${week.da} ${danish} i måneden`, `den ${week.da} ${danish} i måneden`],
      en: [`on the ${week.en} ${english} of the month`, `on the ${week.en} ${english} of the month`],
      rrule: `FREQ=MONTHLY;BYDAY=${week.ordinal}${code}`,
    },
  }[how];
  if (!said) throw new Error(`unknown rhythm: ${spec}`);
  return {
    da: { when: `${said.da[0]} ${at.da}`, days: said.da[1] ?? '' },
    en: { when: `${said.en[0]} ${at.en}`, days: said.en[1] ?? '' },
    start: stamp(0),
    end: stamp(Number(hours)),
    rrule: said.rrule,
  };
}

function clock(hour: number, minute: number): string {
  if (hour === 12 && !minute) return 'noon';
  return `${hour > 12 ? hour - 12 : hour}${minute ? `.${String(minute).padStart(2, '0')}` : ''} ${hour < 12 ? 'am' : 'pm'}`;
}

function nthWeekday(month: Date, day: number, ordinal: number): string {
  const [year, index] = [month.getUTCFullYear(), month.getUTCMonth()];
  const edge = ordinal > 0 ? new Date(Date.UTC(year, index, 1)) : new Date(Date.UTC(year, index + 1, 0));
  const date =
    ordinal > 0
      ? 1 + ((day - edge.getUTCDay() + 7) % 7) + (ordinal - 1) * 7
      : edge.getUTCDate() - ((edge.getUTCDay() - day + 7) % 7);
  return new Date(Date.UTC(year, index, date)).toISOString().slice(0, 10);
}
