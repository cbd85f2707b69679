/** What each column means, whose list it is, and what counts where a row says nothing. */
import type { ImportOptions } from '../../../../schema/import.ts';
import { PRECISIONS } from '../../../../schema/place.ts';
import { stewardTexts } from '../../../text/stewards/index.ts';
import { stewardAddress } from '../../../text/stewards/lang.ts';
import { texts } from '../../../text/whole.ts';
import { ErrorSummary, type Errors, SelectField, TextField } from '../fields.tsx';
import { StewardFrame, type StewardPageProps } from '../frame.tsx';
import { LogTable } from '../log-table.tsx';
import { ModerationNav } from '../moderation-nav.tsx';
import { Forget } from './forget.tsx';
import { IMPORT_PATH } from './start.tsx';

export interface ImportColumnsProps extends StewardPageProps {
  administers: boolean;
  id: string;
  name: string;
  format: string;
  rows: number;
  columns: { name: string; examples: string[] }[];
  /** Keys of the fields there are. */
  fields: readonly string[];
  options: Omit<ImportOptions, 'category' | 'precision'> & { category?: string; precision?: string };
  sources: { key: string; title: string }[];
  flaws: (keyof (typeof stewardTexts)['da']['importing']['flaws'])[];
}

/** The field at which each flaw is put right. */
const FLAW_AT = {
  name: 'felt.0',
  category: 'kategori',
  title: 'titel',
  taken: 'titel',
  url: 'adresse',
  long: 'titel',
};

export function ImportColumnsPage(props: ImportColumnsProps) {
  const { lang, id, administers, flaws } = props;
  const words = stewardTexts[lang];
  const { importing: text } = words;
  const path = `${IMPORT_PATH}/${id}`;
  const errors: Errors = Object.fromEntries(flaws.map((flaw) => [FLAW_AT[flaw], text.flaws[flaw]]));
  return (
    <StewardFrame {...props} path={path} title={text.columnsTitle} wide>
      <ModerationNav lang={lang} here={IMPORT_PATH} administers={administers} />
      <h1>{text.columnsTitle}</h1>
      <p class="lead">{text.columnsLead(props.name, props.rows, props.format)}</p>
      <ErrorSummary errors={errors} words={words} />
      <form class="form" method="post" action={stewardAddress(lang, path)}>
        <Columns {...props} />
        <Defaults {...props} errors={errors} />
        <SourceFields {...props} errors={errors} />
        <p class="actions">
          <button class="button button-main" type="submit" name="handling" value="proev">
            {text.try}
          </button>
        </p>
      </form>
      <Forget lang={lang} path={path} />
    </StewardFrame>
  );
}

function Columns({ lang, columns, fields, options }: ImportColumnsProps) {
  const { importing: text } = stewardTexts[lang];
  return (
    <LogTable titles={[text.columns.name, text.columns.examples, text.columns.field]}>
      {columns.map(({ name, examples }, i) => (
        <tr key={name}>
          <th scope="row" data-label={text.columns.name}>
            <bdi>{name}</bdi>
          </th>
          <td data-label={text.columns.examples}>
            {examples.length === 0 && <span class="hint">{text.nothingThere}</span>}
            {examples.map((one, at) => (
              <span key={one}>
                {at > 0 && ' · '}
                <bdi>{shortened(one)}</bdi>
              </span>
            ))}
          </td>
          <td data-label={text.columns.field}>
            <select class="input" id={`felt.${i}`} name={`felt.${i}`} aria-label={text.fieldOf(name)}>
              <option value="-">{text.unused}</option>
              {fields.map((field) => (
                <option key={field} value={field} selected={options.map[name] === field}>
                  {text.fields[field] ?? field}
                </option>
              ))}
            </select>
          </td>
        </tr>
      ))}
    </LogTable>
  );
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

type WithErrors = ImportColumnsProps & { errors: Errors };

function Defaults({ lang, options, errors }: WithErrors) {
  const { importing: text } = stewardTexts[lang];
  const categories = Object.entries(texts[lang].categories);
  return (
    <section class="form import-fields" aria-labelledby="ellers">
      <h2 id="ellers">{text.defaults}</h2>
      <SelectField
        name="kategori"
        label={text.category}
        hint={text.categoryHint}
        error={errors.kategori}
        options={categories.map(([value, label]) => ({ value, label }))}
        empty={text.noCategory}
        value={options.category}
      />
      <SelectField
        name="praecision"
        label={text.precision}
        hint={text.precisionHint}
        options={PRECISIONS.map((value) => ({ value, label: text.precisions[value] }))}
        value={options.precision ?? 'exact'}
      />
    </section>
  );
}

function SourceFields({ lang, options, sources, errors }: WithErrors) {
  const { importing: text } = stewardTexts[lang];
  const known = sources.some(({ key }) => key === options.source);
  return (
    <section class="form import-fields" aria-labelledby="hvorfra">
      <h2 id="hvorfra">{text.source}</h2>
      <p class="hint">{text.sourceHint}</p>
      {sources.length > 0 && (
        <SelectField
          name="kilde"
          label={text.knownSource}
          options={sources.map(({ key, title }) => ({ value: key, label: title }))}
          empty={text.newSource}
          value={known ? options.source : ''}
        />
      )}
      <TextField
        name="titel"
        label={text.sourceTitle}
        error={errors.titel}
        value={options.title}
        autoComplete="off"
      />
      <TextField
        name="adresse"
        label={text.sourceUrl}
        error={errors.adresse}
        value={options.url}
        inputMode="url"
        autoComplete="off"
      />
      <TextField
        name="licens"
        label={text.licence}
        hint={text.licenceHint}
        value={options.licence}
        autoComplete="off"
      />
      <TextField name="kreditering" label={text.credit} value={options.credit} autoComplete="off" />
    </section>
  );
}
