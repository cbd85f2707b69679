import { homeAddress } from '../state/address.ts';
import type { Home } from '../state/home.ts';
import { useSpeech } from './context.ts';
import { Icon } from './icon.tsx';
import { acting, RESULTS_ID, ROWS_ID } from './link-action.ts';
import type { Parts } from './parts.tsx';
import { ResultCount } from './result-count.tsx';
import { ResultRow } from './result-row.tsx';
import { SheetHandle } from './sheet-handle.tsx';

export function ResultList({ home, parts }: { home: Home; parts: Parts }) {
  const { lang, text } = useSpeech();
  const { rows, next, status, problem } = home.results;
  const more = async (link: HTMLAnchorElement) => {
    const before = rows.value.length;
    await home.more();
    // On with the first of the new ones, as if the page had turned.
    link.ownerDocument.querySelectorAll<HTMLAnchorElement>('.rows h3 a')[before]?.focus();
  };
  return (
    <section
      class="results"
      aria-labelledby={RESULTS_ID}
      data-status={status.value}
      data-sheet={home.sheet.value}
    >
      <h2 id={RESULTS_ID} class="visually-hidden" tabIndex={-1}>
        {text.list.heading}
      </h2>
      <div class="sheet-head">
        <SheetHandle home={home} />
        <ResultCount home={home} />
      </div>
      {/* web/device fills it. */}
      <div class="my-area needs-script" id="mit-omraade" />
      {status.value === 'failed' && (
        <p class="notice" role="alert">
          {problem.value?.status === 0 ? text.list.offline : text.list.failed}{' '}
          <button type="button" class="button" onClick={() => void home.retry()}>
            {text.list.retry}
          </button>
        </p>
      )}
      {rows.value.length === 0 && <parts.WaysOut home={home} />}
      <ul class="rows" id={ROWS_ID}>
        {rows.value.map((row) => (
          <ResultRow key={row.number} row={row} home={home} />
        ))}
      </ul>
      <p class="list-foot">
        {next.value && (
          <a
            class="button"
            rel="next"
            href={homeAddress(lang, home.search.value, next.value)}
            onClick={acting((link) => void more(link))}
          >
            <Icon name="more" />
            {text.list.more}
          </a>
        )}
        {home.data.cursor && (
          <a class="button" href={homeAddress(lang, home.search.value)}>
            {text.list.first}
          </a>
        )}
      </p>
      {rows.value.length > 0 && <parts.ListEnd home={home} />}
    </section>
  );
}
