/** What came of a source, run by run, in words. */
import type {
  HarvestCounts,
  HarvestFailureKey,
  HarvestProblem,
  HarvestResult,
} from '../../../../schema/harvest.ts';
import { formatNumber } from '../../../text/format.ts';
import { reasonIn } from '../../../text/stewards/import-reasons.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { LogTable } from '../log-table.tsx';
import { whenOf } from './when.ts';

export interface ShownRun {
  number: number;
  startedAt: Date;
  result: HarvestResult;
  failure?: HarvestFailureKey;
  detail?: string;
  rows: number;
  position: number;
  counts: HarvestCounts;
  problems: HarvestProblem[];
}

export function Runs({ runs, lang }: { runs: ShownRun[]; lang: StewardLang }) {
  const { sources: text } = stewardTexts[lang];
  if (runs.length === 0) return <p>{text.never}</p>;
  return (
    <LogTable titles={Object.values(text.columns)}>
      {runs.map((one) => (
        <tr key={one.number}>
          <td data-label={text.columns.at}>
            <time dateTime={one.startedAt.toISOString()}>{whenOf(one.startedAt, lang)}</time>
          </td>
          <td data-label={text.columns.result}>
            <strong>{text.results[one.result]}</strong>
            {one.failure && <Failure {...{ lang, failure: one.failure, detail: one.detail }} />}
          </td>
          <td data-label={text.columns.counts}>
            {one.result === 'running' && (
              <p>{text.progress(formatNumber(one.position, lang), formatNumber(one.rows, lang))}</p>
            )}
            <Counts {...{ lang, counts: one.counts }} />
            {one.problems.length > 0 && (
              <details>
                <summary>{problemsTitle(one, lang)}</summary>
                <Problems {...{ lang, problems: one.problems }} />
              </details>
            )}
          </td>
        </tr>
      ))}
    </LogTable>
  );
}

/** What is behind the words is told as it came: a status, a name, what the reader of files says. */
export function Failure({
  lang,
  failure,
  detail,
}: {
  lang: StewardLang;
  failure: HarvestFailureKey;
  detail?: string | undefined;
}) {
  const { sources: text } = stewardTexts[lang];
  return (
    <p>
      {text.failures[failure]}{' '}
      {detail && (
        <span class="hint" lang="en">
          ({detail})
        </span>
      )}{' '}
      {text.unharmed}
    </p>
  );
}

export function Counts({ lang, counts }: { lang: StewardLang; counts: Partial<HarvestCounts> }) {
  const { sources: text } = stewardTexts[lang];
  const said = (Object.keys(text.counts) as (keyof HarvestCounts)[]).flatMap((name) => {
    const n = counts[name] ?? 0;
    return n > 0 ? [`${formatNumber(n, lang)} ${text.counts[name]}`] : [];
  });
  return said.length ? <p>{said.join(', ')}</p> : null;
}

export function Problems({ lang, problems }: { lang: StewardLang; problems: HarvestProblem[] }) {
  const { sources: text } = stewardTexts[lang];
  return (
    <ul class="source-problems">
      {problems.map(({ line, column, reason }) => (
        <li key={`${line} ${column} ${reason}`}>
          {text.row(formatNumber(line, lang))}
          {column && (
            <>
              , <bdi>{column}</bdi>
            </>
          )}
          : <Reason {...{ lang, reason }} />
        </li>
      ))}
    </ul>
  );
}

export function problemsTitle(
  { problems, counts }: { problems: HarvestProblem[]; counts?: Partial<HarvestCounts> | undefined },
  lang: StewardLang,
): string {
  const isCut = problems.length < (counts?.rejected ?? 0);
  return stewardTexts[lang].sources.problems(isCut ? formatNumber(problems.length, lang) : undefined);
}

/** In English where the reader of files says something that has no other words yet. */
function Reason({ lang, reason }: { lang: StewardLang; reason: string }) {
  const { sources: text } = stewardTexts[lang];
  if (reason === 'outside') return <span>{text.outside}</span>;
  const said = reasonIn(lang, reason);
  return said === reason ? <span lang="en">{reason}</span> : <span>{said}</span>;
}
