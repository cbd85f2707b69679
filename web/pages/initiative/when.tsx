import type { Initiative } from '../../../schema/initiative.ts';
import { useSpeech } from '../../ui/context.ts';
import { Icon } from '../../ui/icon.tsx';

/** Opening hours as they were given: what cannot be read by a machine is still read by people. */
export function When({ of: { openingHours, activities } }: { of: Initiative }) {
  const { text } = useSpeech();
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
          {activities.map(({ name, start }) => (
            <li key={`${name} ${start}`}>{name}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
