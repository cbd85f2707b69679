/** When: what happens regularly, and a week of opening hours. */
import { hoursField, RHYTHMS, type ROW_PARTS, ROWS, rowField } from '../../../../schema/listing-form.ts';
import { capital, formatWeekday } from '../../../text/format.ts';
import { rhythmOf } from '../../../text/rhythm.ts';
import { SelectField, TextField } from '../fields.tsx';
import { AnotherRow, filledRows, Kept, RemoveRow } from './rows.tsx';
import { type FormSpeech, optionsOf } from './speech.ts';

const WEEK = [0, 1, 2, 3, 4, 5, 6];

export function Times({ speech }: { speech: FormSpeech }) {
  const { words, values } = speech;
  const rows = filledRows(values, 'activities');
  return (
    <>
      {Array.from({ length: Math.min(rows + 1, ROWS.activities) }, (_, i) => (
        <Activity key={i} speech={speech} index={i} isFilled={i < rows} />
      ))}
      {rows > 0 && rows + 1 < ROWS.activities && (
        <AnotherRow kind="activities" label={words.another.activities} />
      )}
      <Hours speech={speech} />
    </>
  );
}

function Activity({ speech, index, isFilled }: { speech: FormSpeech; index: number; isFilled: boolean }) {
  const { words, field, one, lang, text } = speech;
  const name = (part: (typeof ROW_PARTS.activities)[number]) => rowField('activities', index, part);
  const [start, end, rrule] = [one(name('start')), one(name('end')), one(name('rrule'))];
  // What is kept has a weekday where the form has words for its rule.
  const isRule = rrule !== '' && one(name('day')) === '';
  return (
    <fieldset class="entry">
      <legend>{words.activity(index + 1)}</legend>
      <Kept values={speech.values} names={[name('start'), name('end'), name('rrule')]} />
      <TextField {...field(name('name'))} label={words.activityName} hint={words.activityNameHint} />
      {isRule ? (
        <p class="hint">
          {words.keptRule(rhythmOf({ start, end: end || undefined, rrule }, lang, text) ?? rrule)}
        </p>
      ) : (
        <>
          <div class="pair">
            <SelectField
              {...field(name('day'))}
              label={words.activityDay}
              empty={words.noDay}
              options={WEEK.map((day) => ({
                value: String(day),
                label: capital(formatWeekday(day, lang) ?? ''),
              }))}
            />
            <SelectField
              {...field(name('often'))}
              label={words.activityOften}
              options={optionsOf(RHYTHMS, words.oftens)}
            />
          </div>
          <div class="pair">
            <TextField {...field(name('from'))} type="time" label={words.activityFrom} />
            <TextField {...field(name('to'))} type="time" label={words.activityTo} />
          </div>
          <TextField
            {...field(name('begins'))}
            type="date"
            label={words.activityBegins}
            hint={words.activityBeginsHint}
          />
        </>
      )}
      {isFilled && <RemoveRow name={name('gone')} label={words.remove} />}
    </fieldset>
  );
}

function Hours({ speech }: { speech: FormSpeech }) {
  const { words, field, one, errors, values, lang } = speech;
  if (one('openingHours')) {
    return <TextField {...field('openingHours')} label={words.rawHours} hint={words.rawHoursHint} />;
  }
  const wrong = Object.entries(errors).filter(([name]) => name.startsWith('hours-'));
  return (
    <fieldset class="entry hours-fields" aria-describedby="hours-hint">
      <legend>{words.hours}</legend>
      <p class="hint" id="hours-hint">
        {words.hoursHint}
      </p>
      {wrong.length > 0 && (
        <p class="field-error" id="hours-error">
          {wrong[0]?.[1]}
        </p>
      )}
      <Kept values={values} names={['hoursBefore']} />
      {WEEK.map((day) => {
        const weekday = capital(formatWeekday(day, lang) ?? '');
        return (
          <div key={day} class="hours-day">
            <span aria-hidden="true">{weekday}</span>
            {(['from', 'to'] as const).map((part) => {
              const name = hoursField(day, part);
              return (
                <input
                  key={part}
                  class="input"
                  type="time"
                  id={name}
                  name={name}
                  value={one(name)}
                  aria-label={words[part](weekday)}
                  aria-invalid={errors[name] ? 'true' : undefined}
                  aria-describedby={errors[name] ? 'hours-error' : undefined}
                />
              );
            })}
          </div>
        );
      })}
    </fieldset>
  );
}
