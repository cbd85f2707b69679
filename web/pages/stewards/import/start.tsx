/** `/moderering/import`: a file is chosen here, and what was imported before is found again. */
import { IMPORT_STEPS, type ImportState } from '../../../../schema/import.ts';
import { writeDate } from '../../../text/format.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { type StewardLang, stewardAddress } from '../../../text/stewards/lang.ts';
import { ErrorSummary } from '../fields.tsx';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { ModerationNav } from '../moderation-nav.tsx';

export const IMPORT_PATH = '/moderering/import';

export interface ImportShown {
  id: string;
  name: string;
  state: ImportState;
  rows: number;
  createdAt: Date;
}

export interface ImportsPageProps extends StewardPageProps {
  administers: boolean;
  /** Names of the municipalities; undefined: all of them. */
  areas?: string[];
  imports: ImportShown[];
  /** Why the file cannot be used. */
  flaw?: keyof (typeof stewardTexts)['da']['importing']['unusable'];
}

export function ImportsPage({ administers, areas, imports, flaw, ...props }: ImportsPageProps) {
  const { lang } = props;
  const words = stewardTexts[lang];
  const { importing: text } = words;
  const said = flaw && text.unusable[flaw];
  return (
    <StewardFrame {...props} path={IMPORT_PATH} title={text.title}>
      <ModerationNav lang={lang} here={IMPORT_PATH} administers={administers} />
      <h1>{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <p>{areas ? text.areas(areas.join(', ')) : text.everywhere}</p>
      <ErrorSummary errors={said ? { fil: said } : {}} words={words} />
      <form
        class="form"
        method="post"
        action={stewardAddress(lang, IMPORT_PATH)}
        encType="multipart/form-data"
      >
        <div
          class="field drop-zone"
          data-wrong={said ? '' : undefined}
          data-behaviour="drop"
          data-words={JSON.stringify({ dropped: text.dropped('{}') })}
        >
          <label for="fil">{text.file}</label>
          <p class="hint" id="fil-hint">
            {text.fileHint}
          </p>
          {said && (
            <p class="field-error" id="fil-error">
              {said}
            </p>
          )}
          <input
            id="fil"
            name="fil"
            type="file"
            class="input"
            accept=".csv,.tsv,.txt,.xlsx,.json,.geojson,text/csv,application/geo+json"
            aria-describedby={said ? 'fil-error fil-hint' : 'fil-hint'}
            aria-invalid={said ? 'true' : undefined}
          />
          <p class="hint needs-script" role="status">
            {text.drop}
          </p>
        </div>
        <p class="actions">
          <button class="button button-main" type="submit">
            {text.next}
          </button>
        </p>
      </form>
      <section aria-labelledby="tidligere">
        <h2 id="tidligere">{text.earlier}</h2>
        {imports.length === 0 ? <p>{text.none}</p> : <Earlier {...{ lang, imports }} />}
      </section>
    </StewardFrame>
  );
}

function Earlier({ lang, imports }: { lang: StewardLang; imports: ImportShown[] }) {
  const { importing: text } = stewardTexts[lang];
  return (
    <ul class="roles">
      {imports.map(({ id, name, state, rows, createdAt }) => (
        <li key={id} class="role">
          <a href={stewardAddress(lang, `${IMPORT_PATH}/${id}`)}>
            <bdi>{name}</bdi>
          </a>
          <span class="hint">
            {[text.rows(rows), text.states[state], text.started(moment(createdAt, lang))].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function moment(at: Date, lang: StewardLang): string {
  return writeDate(at, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Copenhagen' }, lang);
}

export function isStep(state: ImportState): state is (typeof IMPORT_STEPS)[number] {
  return IMPORT_STEPS.some((one) => one === state);
}
