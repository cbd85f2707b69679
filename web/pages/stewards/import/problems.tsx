/** Every row that is not taken, with all that is wrong with it. */
import type { ImportProblem } from '../../../../schema/import.ts';
import { reasonIn } from '../../../text/stewards/import-reasons.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../../text/stewards/lang.ts';
import { LogTable } from '../log-table.tsx';

interface Props {
  lang: StewardLang;
  /** Of the import. */
  path: string;
  /** Rows are features of GeoJSON, which have no lines. */
  isFeature: boolean;
  problems: ImportProblem[];
  /** Of all of them; a page shows some. */
  count: number;
  /** Line that the next page begins after. */
  next?: number;
  isFirst: boolean;
}

export function Problems({ lang, path, isFeature, problems, count, next, isFirst }: Props) {
  const { importing: text } = stewardTexts[lang];
  if (count === 0) return null;
  const here = stewardAddress(lang, path);
  const number = isFeature ? text.problem.feature : text.problem.line;
  return (
    <section aria-labelledby="problemer">
      <h2 id="problemer">{text.problems(count)}</h2>
      <p>{text.problemsLead}</p>
      <p>
        <a class="button" href={`${here}/afviste.csv`} download>
          {text.download}
        </a>
      </p>
      <LogTable
        titles={[number, text.problem.column, text.problem.value, text.problem.reason]}
        labelledBy="problemer"
      >
        {problems.flatMap(({ line, complaints }) =>
          complaints.map(({ column, value, reason }, i) => (
            <tr key={`${line} ${i}`}>
              <td data-label={number}>{line}</td>
              <td data-label={text.problem.column}>
                <bdi>{column ?? '–'}</bdi>
              </td>
              <td data-label={text.problem.value}>
                <bdi>{value ?? '–'}</bdi>
              </td>
              <td data-label={text.problem.reason}>{reasonIn(lang, reason)}</td>
            </tr>
          )),
        )}
      </LogTable>
      {(next !== undefined || !isFirst) && (
        <p class="actions">
          {!isFirst && <a href={`${here}#problemer`}>{text.firstProblems}</a>}
          {next !== undefined && (
            <a class="button" href={`${here}?efter=${next}#problemer`} rel="next">
              {text.moreProblems}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
