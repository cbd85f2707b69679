import type { Initiative } from '../../../schema/initiative.ts';
import { formatDate, formatMonth } from '../../text/format.ts';
import type { Credit } from '../layout/credit.ts';
import { CreditLine } from '../layout/footer.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** How fresh it is, and where it comes from. */
export function Trust({ of: it, credit }: { of: Initiative; credit: Credit | undefined }) {
  const { lang, text } = usePageSpeech();
  return (
    <footer class="trust">
      {credit?.example && (
        <p class="notice">
          <strong>{text.site.example}.</strong> {text.site.exampleNote}
        </p>
      )}
      <p>
        {it.confirmedAt && <>{text.initiative.confirmed(formatMonth(it.confirmedAt, lang))}. </>}
        <time dateTime={it.updatedAt.toISOString()}>
          {text.initiative.updated(formatDate(it.updatedAt, lang))}
        </time>
        .
      </p>
      {credit && !credit.example && (
        <p>
          {text.initiative.source}: <CreditLine credit={credit} />
          {it.origin?.url && (
            <>
              {' · '}
              <a href={it.origin.url}>{text.initiative.seeSource}</a>
            </>
          )}
        </p>
      )}
    </footer>
  );
}
