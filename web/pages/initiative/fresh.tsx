import type { Initiative } from '../../../schema/initiative.ts';
import { sayFreshness } from '../../text/freshness.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Credit } from '../layout/credit.ts';
import { usePageSpeech } from '../layout/speech.ts';

interface Props {
  of: Pick<Initiative, 'confirmedAt' | 'confirmedBy' | 'updatedAt' | 'origin' | 'unanswered'>;
  credit: Credit | undefined;
  now: Date;
}

/** Always said, and in words: the sign and the colour only repeat them. */
export function Fresh({ of: it, credit, now }: Props) {
  const { lang, text } = usePageSpeech();
  const { confirmedAt, confirmedBy, updatedAt, origin, unanswered } = it;
  const { state, said, more } = sayFreshness(
    { confirmedAt, confirmedBy, updatedAt, unanswered, source: origin?.name, sourceTitle: credit?.title },
    { now, lang, text },
  );
  return (
    <p class="freshness" data-freshness={state}>
      <Icon name={state === 'fresh' ? 'fresh' : 'doubt'} />
      <span>
        <strong>{said}.</strong>
        {more && ` ${more}`}
      </span>
    </p>
  );
}
