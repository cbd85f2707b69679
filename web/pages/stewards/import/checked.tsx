/** What an import would do: nothing is written before the button of this page is pressed. */
import type { Category } from '../../../../schema/category.ts';
import type { ImportCounts, ImportProblem, ImportTwin } from '../../../../schema/import.ts';
import { initiativeAddress } from '../../../state/address.ts';
import { formatDistance } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { texts } from '../../../text/whole.ts';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { LogTable } from '../log-table.tsx';
import { ModerationNav } from '../moderation-nav.tsx';
import { Counts } from './counts.tsx';
import { Forget } from './forget.tsx';
import { Problems } from './problems.tsx';
import { IMPORT_PATH } from './start.tsx';

export interface RowShown {
  line: number;
  name: string;
  summary: string;
  category: Category;
  place: string;
  contact: string;
}

export interface ImportCheckedProps extends StewardPageProps {
  administers: boolean;
  id: string;
  name: string;
  counts: ImportCounts;
  isFeature: boolean;
  problems: ImportProblem[];
  nextProblems?: number;
  isFirst: boolean;
  twins: ImportTwin[];
  rows: RowShown[];
  basemap: string[];
}

export function ImportCheckedPage(props: ImportCheckedProps) {
  const { lang, id, administers, counts, twins } = props;
  const { importing: text } = stewardTexts[lang];
  const path = `${IMPORT_PATH}/${id}`;
  const isWork = counts.created + counts.updated > 0;
  const { isFeature } = props;
  const problems = { isFeature, problems: props.problems, count: counts.rejected, isFirst: props.isFirst };
  return (
    <StewardFrame {...props} path={path} title={text.checkedTitle} wide>
      <ModerationNav lang={lang} here={IMPORT_PATH} administers={administers} />
      <h1>{text.checkedTitle}</h1>
      <p class="lead">
        <bdi>{props.name}</bdi>. {text.checkedLead}
      </p>
      <Counts lang={lang} counts={counts} />
      <Problems
        {...{ lang, path, ...problems }}
        {...(props.nextProblems === undefined ? {} : { next: props.nextProblems })}
      />
      <Preview {...props} path={path} />
      <form class="form" method="post" action={stewardAddress(lang, path)}>
        {twins.length > 0 && <Twins {...{ lang, twins, isFeature }} />}
        <p class="actions">
          {isWork && (
            <button class="button button-main" type="submit" name="handling" value="importer">
              {twins.length > 0 ? text.goSome : text.go(counts.created + counts.updated)}
            </button>
          )}
          <button class="button" type="submit" name="handling" value="tilbage">
            {text.again}
          </button>
        </p>
        <p class="hint">{isWork ? text.goHint : text.nothingToDo}</p>
      </form>
      <Forget lang={lang} path={path} />
    </StewardFrame>
  );
}

function Twins({ lang, twins, isFeature }: Pick<ImportCheckedProps, 'lang' | 'twins' | 'isFeature'>) {
  const { importing: text } = stewardTexts[lang];
  return (
    <section aria-labelledby="dubletter">
      <h2 id="dubletter">{text.twins(twins.length)}</h2>
      <p>{text.twinsLead}</p>
      {twins.map((twin) => (
        <TwinChoice key={twin.line} {...{ lang, twin, isFeature }} />
      ))}
    </section>
  );
}

function TwinChoice({
  lang,
  twin,
  isFeature,
}: Pick<ImportCheckedProps, 'lang' | 'isFeature'> & { twin: ImportTwin }) {
  const { importing: text } = stewardTexts[lang];
  const { line, name, sameAs, others } = twin;
  const field = `valg.${line}`;
  return (
    <fieldset class="field import-twin">
      <legend>{text.twin(name, line, isFeature)}</legend>
      {(sameAs !== undefined || others.length > 0) && (
        <ul class="import-others">
          {sameAs !== undefined && <li>{text.sameAs(sameAs, isFeature)}</li>}
          {others.map(({ id, slug, name: other, town, meters, waits, mayUpdate }) => (
            <li key={id}>
              <a
                href={waits ? stewardAddress(lang, `/mine/${id}`) : initiativeAddress(lang, slug)}
                target="_blank"
                rel="noreferrer"
                aria-label={text.look(other)}
              >
                <bdi>{other}</bdi>
              </a>{' '}
              <span class="hint">
                {[
                  town,
                  meters === undefined ? '' : formatDistance(meters, lang),
                  waits ? text.waits : mayUpdate ? '' : text.owned(other),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="choices">
        <label class="choice">
          <input type="radio" name={field} value="skip" checked />
          <span>{text.skip}</span>
        </label>
        <label class="choice">
          <input type="radio" name={field} value="add" />
          <span>{text.add}</span>
        </label>
        {others
          .filter(({ mayUpdate }) => mayUpdate)
          .map(({ id, name: other }) => (
            <label key={id} class="choice">
              <input type="radio" name={field} value={id} />
              <span>{text.update(other)}</span>
            </label>
          ))}
      </div>
    </fieldset>
  );
}

function Preview({ lang, rows, path, basemap }: ImportCheckedProps & { path: string }) {
  const { importing: text } = stewardTexts[lang];
  const { categories } = texts[lang];
  const { previewColumns: columns } = text;
  if (rows.length === 0) return null;
  const words = {
    lang,
    loading: text.mapLoading,
    failed: text.mapFailed,
    locale: texts[lang].map.locale,
  };
  return (
    <section aria-labelledby="raekker">
      <h2 id="raekker">{text.preview}</h2>
      <LogTable titles={Object.values(columns)} labelledBy="raekker">
        {rows.map(({ line, name, summary, category, place, contact }) => (
          <tr key={line}>
            <td data-label={columns.name}>
              <strong>
                <bdi>{name}</bdi>
              </strong>{' '}
              <bdi class="hint">{summary}</bdi>
            </td>
            <td data-label={columns.category}>{categories[category]}</td>
            <td data-label={columns.place}>
              <bdi>{place || '–'}</bdi>
            </td>
            <td data-label={columns.contact}>
              <bdi>{contact || '–'}</bdi>
            </td>
          </tr>
        ))}
      </LogTable>
      <div
        class="needs-script"
        data-behaviour="points"
        data-points={`${stewardAddress(lang, path)}/punkter.json`}
        data-basemap={basemap.join(' ')}
        data-words={JSON.stringify(words)}
      >
        <h3 id="kort">{text.map}</h3>
        <section class="picker-map" aria-labelledby="kort" />
        <p class="hint" role="status" />
      </div>
    </section>
  );
}
