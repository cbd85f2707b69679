import type { Initiative } from '../../../schema/initiative.ts';
import { rhythmOf } from '../../text/rhythm.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** Opening hours as they were given: what cannot be read by a machine is still read by people. */
export function When({ of: { name: initiative, openingHours, activities } }: { of: Initiative }) {
  const { lang, text } = usePageSpeech();
  if (!openingHours && activities.length === 0) return null;
  return (
    <section class="card" aria-labelledby="hvornaar">
      <h2 id="hvornaar">
        <Icon name="clock" />
        {text.initiative.when}
      </h2>
      {openingHours && (
        <p>
          {text.initiative.openingHours}: {openingHours}
        </p>
      )}
      {activities.length > 0 && (
        <ul>
          {activities.map((activity) => {
            const rhythm = rhythmOf(activity, lang, text);
            const name = activity.name === initiative && rhythm ? undefined : activity.name;
            return <li key={activity.start}>{[rhythm, name].filter(Boolean).join(': ')}</li>;
          })}
        </ul>
      )}
    </section>
  );
}
