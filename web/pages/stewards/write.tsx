/** `/i/{slug}/skriv`: to those who look after a listing, without their address. */
import { MESSAGE_MAX } from '../../../schema/message.ts';
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { ErrorSummary, type Errors, LongTextField, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { Trap } from './trap.tsx';

interface WriteProps extends StewardPageProps {
  slug: string;
  name: string;
}

export interface WriteFormProps extends WriteProps {
  /** False where the listing is nobody's. */
  reachable: boolean;
  /** Of this message: sent twice it is one. */
  id: string;
  stamp: string;
  values?: { from: string; words: string };
  errors?: Errors;
}

export function WritePage({
  slug,
  name,
  reachable,
  id,
  stamp,
  values,
  errors = {},
  ...props
}: WriteFormProps) {
  const words = stewardTexts[props.lang];
  const { write } = words;
  return (
    <StewardFrame {...props} path={pathOf(slug)} title={write.title(name)}>
      <Back {...{ slug, name }} lang={props.lang} />
      <h1>{write.title(name)}</h1>
      {!reachable && <p class="notice">{write.nobody}</p>}
      {reachable && (
        <>
          <p>{write.lead}</p>
          <ErrorSummary errors={errors} words={words} />
          <form method="post" class="form">
            <input type="hidden" name="id" value={id} />
            <Trap stamp={stamp} lang={props.lang} />
            <TextField
              name="from"
              type="email"
              autoComplete="email"
              label={write.from}
              value={values?.from}
              error={errors.from}
              required
            />
            <LongTextField
              name="words"
              rows={8}
              maxLength={MESSAGE_MAX}
              label={write.words}
              value={values?.words}
              error={errors.words}
              required
            />
            <p>
              <button class="button button-main" type="submit">
                {write.send}
              </button>
            </p>
          </form>
        </>
      )}
    </StewardFrame>
  );
}

export function WrittenPage({ slug, name, ...props }: WriteProps) {
  const { write } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path={pathOf(slug)} title={write.sentTitle}>
      <h1>{write.sentTitle}</h1>
      <p class="lead">{write.sent(name)}</p>
      <Back {...{ slug, name }} lang={props.lang} />
    </StewardFrame>
  );
}

function Back({ slug, name, lang }: Pick<WriteProps, 'slug' | 'name' | 'lang'>) {
  return (
    <p>
      <a class="back" href={initiativeAddress(lang, slug)}>
        {stewardTexts[lang].write.back(name)}
      </a>
    </p>
  );
}

function pathOf(slug: string): string {
  return `/i/${encodeURIComponent(slug)}/skriv`;
}
