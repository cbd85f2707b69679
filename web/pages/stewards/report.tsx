/** `/i/{slug}/meld`: what a reader tells about a listing. */
import { REPORT_MAX } from '../../../schema/report.ts';
import { REPORT_KINDS } from '../../../schema/stewardship.ts';
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { ChoiceField, ErrorSummary, type Errors, LongTextField, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { Trap } from './trap.tsx';

interface ReportProps extends StewardPageProps {
  slug: string;
  name: string;
}

export interface ReportFormProps extends ReportProps {
  /** Of this report: sent twice it is one. */
  id: string;
  stamp: string;
  values?: Partial<Record<'kind' | 'words' | 'other' | 'email', string>>;
  errors?: Errors;
}

export function ReportPage({ slug, name, id, stamp, values, errors, ...props }: ReportFormProps) {
  const title = stewardTexts[props.lang].report.title(name);
  return (
    <StewardFrame {...props} path={pathOf(slug)} title={title}>
      <Back {...{ slug, name }} lang={props.lang} />
      <h1>{title}</h1>
      <ReportForm {...{ id, stamp }} lang={props.lang} values={values} errors={errors} />
    </StewardFrame>
  );
}

type ReportFormFields = Pick<ReportFormProps, 'lang' | 'id' | 'stamp'> & {
  values?: ReportFormProps['values'] | undefined;
  errors?: Errors | undefined;
};

/** The form, on a page of its own or inside a widget: it is sent to where it stands. */
export function ReportForm({ lang, id, stamp, values = {}, errors = {} }: ReportFormFields) {
  const words = stewardTexts[lang];
  const { report: text } = words;
  const kinds = REPORT_KINDS.map((value) => ({ value, ...text.kinds[value] }));
  return (
    <>
      <p class="lead">{text.lead}</p>
      <ErrorSummary errors={errors} words={words} />
      <form method="post" class="form">
        <input type="hidden" name="id" value={id} />
        <Trap stamp={stamp} lang={lang} />
        <ChoiceField
          kind="radio"
          name="kind"
          label={text.kind}
          options={kinds}
          chosen={values.kind ? [values.kind] : []}
          error={errors.kind}
          required
        />
        <LongTextField
          name="words"
          rows={6}
          maxLength={REPORT_MAX}
          label={text.words}
          hint={text.wordsHint}
          value={values.words}
          error={errors.words}
        />
        <TextField
          name="other"
          label={text.other}
          hint={text.otherHint}
          value={values.other}
          error={errors.other}
          inputMode="url"
          autoComplete="off"
        />
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          label={text.email}
          hint={text.emailHint}
          value={values.email}
          error={errors.email}
        />
        <p class="actions">
          <button class="button button-main" type="submit">
            {text.send}
          </button>
        </p>
      </form>
    </>
  );
}

export function ReportedPage({ slug, name, ...props }: ReportProps) {
  const { report: text } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path={pathOf(slug)} title={text.thanksTitle}>
      <h1>{text.thanksTitle}</h1>
      <p class="lead">{text.thanks(name)}</p>
      <Back {...{ slug, name }} lang={props.lang} />
    </StewardFrame>
  );
}

function Back({ slug, name, lang }: Pick<ReportProps, 'slug' | 'name' | 'lang'>) {
  return (
    <p>
      <a class="back" href={initiativeAddress(lang, slug)}>
        {stewardTexts[lang].report.back(name)}
      </a>
    </p>
  );
}

function pathOf(slug: string): string {
  return `/i/${encodeURIComponent(slug)}/meld`;
}
