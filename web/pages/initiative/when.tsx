/** When it happens: how often, the next dates, the opening hours. What is past is said to be past. */
import type { Occurrence } from '../../../schema/event.ts';
import type { Initiative } from '../../../schema/initiative.ts';
import { initiativeAddress } from '../../state/address.ts';
import { formatDate, formatDay, formatOccurrence } from '../../text/dates.ts';
import { capital, joinWords } from '../../text/format.ts';
import { spoken } from '../../text/lang.ts';
import { rhythmOf } from '../../text/rhythm.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';
import { OpeningHours } from './opening-hours.tsx';
import type { Times } from './times.ts';

export interface WhenProps {
  of: Initiative;
  origin: string;
  times?: Times | undefined;
}

export function When({ of, origin, times }: WhenProps) {
  const { lang, text } = usePageSpeech();
  const going = of.activities
    .map((activity, i) => ({ activity, excepted: times?.excepted[i] ?? [] }))
    .filter((_, i) => !times?.over[i]);
  const { today, next = [], last } = times ?? {};
  if (!of.openingHours && of.activities.length === 0 && next.length === 0 && !last) return null;
  return (
    <section class="card" aria-labelledby="hvornaar">
      <h2 id="hvornaar">
        <Icon name="clock" />
        {text.initiative.when}
      </h2>
      {going.length > 0 && <Rhythms of={of} going={going} today={today} />}
      {today && next.length > 0 && (
        <>
          <NextDates of={of} next={next} today={today} />
          <Calendar of={of} origin={origin} />
        </>
      )}
      {last && next.length === 0 && (
        <p>
          {text.times.nothingComing} {text.times.last}{' '}
          <time dateTime={last.start}>{formatDate(last.start, lang)}</time>.
        </p>
      )}
      {of.openingHours && <OpeningHours text={of.openingHours} today={today} />}
    </section>
  );
}

interface RhythmsProps {
  of: Initiative;
  going: { activity: Initiative['activities'][number]; excepted: string[] }[];
  today: string | undefined;
}

function Rhythms({ of, going, today }: RhythmsProps) {
  const { lang, text } = usePageSpeech();
  return (
    <ul class="rhythms">
      {going.map(({ activity, excepted }) => {
        const rhythm = rhythmOf(activity, lang, text);
        const name = activity.name === of.name && rhythm ? undefined : activity.name;
        return (
          <li key={`${activity.start} ${activity.name}`}>
            {rhythm && <strong>{rhythm}</strong>}
            {rhythm && name && ': '}
            {name && <span {...spoken('da', lang)}>{name}</span>}
            {today && excepted.length > 0 && (
              <span class="date-name">
                {text.times.excepted(
                  joinWords(
                    excepted.map((day) => formatDay(day, today, lang)),
                    lang,
                  ),
                )}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function NextDates({ of, next, today }: { of: Initiative; next: Occurrence[]; today: string }) {
  const { lang, text } = usePageSpeech();
  return (
    <div>
      <h3>{text.times.next}</h3>
      <ul class="dates">
        {next.map((one) => {
          const isToday = one.start.startsWith(today);
          const name = one.name === of.name ? undefined : one.name;
          const said = <time dateTime={one.start}>{capital(formatOccurrence(one, today, lang))}</time>;
          return (
            <li key={`${one.start} ${one.name}`}>
              {one.cancelled ? <s>{said}</s> : said}
              {isToday && <span class="today"> {text.times.today}</span>}
              {one.cancelled && <strong class="cancelled"> {text.times.cancelled}</strong>}
              {name && (
                <span class="date-name" {...spoken('da', lang)}>
                  {name}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The file holds what there is now; a subscription also what comes later. */
function Calendar({ of, origin }: { of: Initiative; origin: string }) {
  const { lang, text } = usePageSpeech();
  const file = `${initiativeAddress(lang, of.slug)}.ics`;
  return (
    <p class="calendar">
      <a class="button" href={file} type="text/calendar">
        {text.times.addToCalendar}
      </a>
      <a class="button" href={`${origin.replace(/^https?:/, 'webcal:')}${file}`}>
        {text.times.subscribe}
      </a>
      <small>{text.times.subscribeNote}</small>
    </p>
  );
}
