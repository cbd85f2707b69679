/** What a run would do, and what its columns are taken for. */
import type { HarvestCounts, HarvestFailureKey, HarvestProblem } from '../../../../schema/harvest.ts';
import type { Listing } from '../../../../schema/initiative.ts';
import { formatNumber } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import type { StewardLang } from '../../../text/stewards/lang.ts';
import { texts } from '../../../text/whole.ts';
import { CategoryMark } from '../../../ui/category-mark.tsx';
import { LogTable } from '../log-table.tsx';
import { Counts, Failure, Problems, problemsTitle } from './runs.tsx';

export interface ShownTrial {
  failure?: { key: HarvestFailureKey; detail: string };
  rows: number;
  tried: number;
  columns: { name: string; examples: string[]; field?: string }[];
  counts?: Partial<HarvestCounts>;
  problems: HarvestProblem[];
  listings: Listing[];
}

export function TrialPart({ trial, lang, here }: { trial: ShownTrial; lang: StewardLang; here: string }) {
  const { sources: text } = stewardTexts[lang];
  const { failure, listings, problems, columns, counts } = trial;
  const [tried, rows] = [formatNumber(trial.tried, lang), formatNumber(trial.rows, lang)];
  return (
    <section aria-labelledby="proeve">
      <h2 id="proeve" tabIndex={-1} data-behaviour="focus">
        {text.trial}
      </h2>
      {failure ? (
        <Failure {...{ lang, failure: failure.key, detail: failure.detail }} />
      ) : (
        <>
          <p>{text.trialText(tried, rows)}</p>
          {counts && <Counts {...{ lang, counts }} />}
          {listings.length > 0 && <h3>{text.trialFirst}</h3>}
          <ul class="queue">
            {listings.map((one) => (
              <TrialRow key={`${one.name} ${one.summary}`} {...{ one, lang }} />
            ))}
          </ul>
          {listings.length === 0 && columns.length > 0 && <p>{text.trialNothing}</p>}
          {problems.length > 0 && (
            <>
              <h3>{problemsTitle(trial, lang)}</h3>
              <Problems {...{ lang, problems }} />
            </>
          )}
        </>
      )}
      {columns.length > 0 && <Columns {...{ lang, columns, here }} />}
    </section>
  );
}

function TrialRow({ one, lang }: { one: Listing; lang: StewardLang }) {
  const { name, summary, category, place } = one;
  const where = [place?.address, place?.postcode, place?.town].filter(Boolean).join(', ');
  return (
    <li class="matter">
      <p class="matter-facts">
        <span>{texts[lang].categories[category]}</span>
        {where && <span>{where}</span>}
      </p>
      <h4 class="source-name">
        <CategoryMark category={category} />
        <bdi>{name}</bdi>
      </h4>
      <p class="matter-summary">{summary}</p>
    </li>
  );
}

function Columns({ lang, columns, here }: { lang: StewardLang; here: string } & Pick<ShownTrial, 'columns'>) {
  const { sources: text, importing: words } = stewardTexts[lang];
  return (
    <form class="form" method="post" action={here}>
      <h3>{text.map}</h3>
      <p>{text.mapText}</p>
      <LogTable titles={Object.values(text.mapColumn)}>
        {columns.map(({ name, examples, field = '' }, i) => (
          <tr key={name}>
            <td data-label={text.mapColumn.name}>
              <input type="hidden" name="column" value={name} />
              <bdi id={`kolonne-${i}`}>{name}</bdi>
            </td>
            <td data-label={text.mapColumn.examples}>
              <bdi>{examples.join(' · ')}</bdi>
            </td>
            <td data-label={text.mapColumn.field}>
              <select class="input" name="field" aria-labelledby={`kolonne-${i}`}>
                <option value="">{text.mapNothing}</option>
                {Object.entries(words.fields).map(([value, label]) => (
                  <option key={value} value={value} selected={value === field}>
                    {label}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </LogTable>
      <p class="actions">
        <button class="button" type="submit" name="handling" value="map">
          {text.mapSave}
        </button>
      </p>
    </form>
  );
}
