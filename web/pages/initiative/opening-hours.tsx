/** Opening hours as a week; what cannot be read as one is shown as it was given. */
import { type OpeningWeek, type OpenSpan, readOpeningHours } from '../../../schema/opening-hours.ts';
import { weekdayOf } from '../../../schema/wall-clock.ts';
import type { Text } from '../../text/da.ts';
import { formatClocks } from '../../text/dates.ts';
import { capital, formatWeekday } from '../../text/format.ts';
import type { Lang } from '../../text/lang.ts';
import { usePageSpeech } from '../layout/speech.ts';

export function OpeningHours({ text: given, today }: { text: string; today?: string | undefined }) {
  const { text } = usePageSpeech();
  const week = readOpeningHours(given);
  if (!week) {
    return (
      <p>
        {text.initiative.openingHours}: <bdi>{given}</bdi>
      </p>
    );
  }
  return (
    <div>
      {isAlwaysOpen(week) ? (
        <p>
          {text.initiative.openingHours}: {text.times.always}
        </p>
      ) : (
        <Week week={week} today={today} />
      )}
      {week.seasons.length > 0 && (
        <p class="seasons">
          {text.times.besides} <bdi>{week.seasons.join('; ')}</bdi>
        </p>
      )}
    </div>
  );
}

function Week({ week, today }: { week: OpeningWeek; today: string | undefined }) {
  const { lang, text } = usePageSpeech();
  const weekday = today === undefined ? undefined : weekdayOf(today);
  return (
    <table class="hours">
      <caption>{text.initiative.openingHours}</caption>
      <tbody>
        {week.days.map((spans, day) => {
          const name = capital(formatWeekday(day, lang) ?? '');
          const isToday = day === weekday;
          return (
            <tr key={name} aria-current={isToday ? 'date' : undefined}>
              <th scope="row">
                {name}
                {isToday && <span class="today"> {text.times.today}</span>}
              </th>
              <td>{hoursOf(spans, lang, text)}</td>
            </tr>
          );
        })}
        {week.holidays && (
          <tr>
            <th scope="row">{text.times.holidays}</th>
            <td>{hoursOf(week.holidays, lang, text)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function hoursOf(spans: OpenSpan[], lang: Lang, { times: words }: Text): string {
  if (spans.length === 0) return words.closed;
  return spans
    .map((span) => {
      if (isAllDay(span)) return words.allDay;
      return span.to === undefined
        ? words.from(formatClocks(span.from, undefined, lang))
        : formatClocks(span.from, span.to, lang);
    })
    .join(', ');
}

function isAllDay({ from, to }: OpenSpan): boolean {
  return from === '00:00' && (to === '24:00' || to === '00:00');
}

function isAlwaysOpen({ days, holidays }: OpeningWeek): boolean {
  return !holidays && days.every((spans) => spans.length === 1 && spans.every(isAllDay));
}
