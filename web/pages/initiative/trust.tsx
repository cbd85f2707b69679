import type { Initiative } from '../../../schema/initiative.ts';
import { formatDate } from '../../text/format.ts';
import type { Credit } from '../layout/credit.ts';
import { CreditLine } from '../layout/footer.tsx';
import { usePageSpeech } from '../layout/speech.ts';

/** When it was changed, and where it comes from; how fresh it is stands at the top. */
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
