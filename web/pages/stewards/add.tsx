/** `/tilfoej`: somebody without an account adds a listing. */
import type { ListingValues } from '../../../schema/listing-form.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ErrorSummary, type Errors, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';
import { DraftNote, ThrowDraft } from './listing-form/draft-note.tsx';
import { LiveTwins, type Offer, Questions, type Twin } from './listing-form/questions.tsx';
import { ListingForm } from './listing-form.tsx';
import { Trap } from './trap.tsx';

export const ADD_PATH = '/tilfoej';

export interface AddPageProps extends StewardPageProps {
  /** Of the listing that it makes, and the proof of when it was asked for. */
  id: string;
  stamp: string;
  values: ListingValues;
  email: string;
  errors: Errors;
  /** Why it was not sent, when nothing is wrong with a field. */
  notice?: 'tooQuick' | 'tooOld' | 'tooMany';
  offers?: Offer[];
  twins?: Twin[];
  /** Whether it has been asked already if it is there. */
  hasSeen: boolean;
  /** As it is first given, before anything was sent: then a draft of before is put back. */
  isFresh?: boolean;
  basemap: string[];
}

export function AddPage(props: AddPageProps) {
  const {
    id,
    stamp,
    values,
    email,
    errors,
    notice,
    offers = [],
    twins = [],
    hasSeen,
    isFresh,
    basemap,
  } = props;
  const { lang, origin, assets, visitor } = props;
  const { add: words, listingForm } = stewardTexts[lang];
  const send = (
    <p>
      <button class="button button-main" type="submit">
        {words.send}
      </button>
    </p>
  );
  const mail = (
    <TextField
      name="email"
      value={email}
      error={errors.email}
      label={words.email}
      hint={words.emailHint}
      type="email"
      autoComplete="email"
      required
    />
  );
  return (
    <StewardFrame
      {...{ lang, origin, assets, ...(visitor ? { visitor } : {}) }}
      path={ADD_PATH}
      title={words.title}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="form"
        method="post"
        action={stewardAddress(lang, ADD_PATH)}
        noValidate
        data-behaviour="draft"
        data-draft="add"
        data-fresh={isFresh ? '' : undefined}
      >
        <ErrorSummary errors={errors} words={stewardTexts[lang]} />
        {notice && (
          <p class="notice" role="alert" tabIndex={-1} data-behaviour="focus">
            {words[notice]}
          </p>
        )}
        <DraftNote words={listingForm} />
        <input type="hidden" name="id" value={id} />
        <Trap stamp={stamp} lang={lang} />
        <input type="hidden" name="seen" value={hasSeen || twins.length ? '1' : ''} />
        {/* Enter presses the first button that sends. */}
        <button class="visually-hidden" type="submit" tabIndex={-1} aria-hidden="true">
          {words.send}
        </button>
        <Questions lang={lang} offers={offers} twins={twins}>
          {send}
        </Questions>
        <ListingForm lang={lang} values={values} errors={errors} basemap={basemap} beforeMore={mail}>
          <LiveTwins lang={lang} hasSeen={hasSeen || twins.length > 0} />
        </ListingForm>
        <div class="actions">
          <button class="button button-main" type="submit">
            {words.send}
          </button>
          <ThrowDraft words={listingForm} />
        </div>
      </form>
    </StewardFrame>
  );
}

/** The same whether or not the address is one that we know. */
export function SentPage(props: StewardPageProps) {
  const { add: words } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path={`${ADD_PATH}/tak`} title={words.sentTitle}>
      <h1>{words.sentTitle}</h1>
      <p class="lead" data-behaviour="forget" data-draft="add">
        {words.sent}
      </p>
      <p>{words.sentSpam}</p>
      <p>
        <a href={stewardAddress(props.lang, ADD_PATH)}>{words.another}</a>
      </p>
    </StewardFrame>
  );
}

export const CONFIRM_PATH = `${ADD_PATH}/bekraeft`;

/** Where the mail leads: opening it changes nothing, for mail is opened by machines too. */
export function ConfirmPage({ name, token, isDone, ...props }: StewardPageProps & Confirming) {
  const { add: words, common } = stewardTexts[props.lang];
  const title = isDone ? words.doneTitle : words.confirmTitle;
  return (
    <StewardFrame {...props} path={CONFIRM_PATH} title={title}>
      <h1>{title}</h1>
      <p class="lead">{isDone ? words.done(name) : words.confirm(name)}</p>
      {isDone ? (
        <p>
          <a href={stewardAddress(props.lang, '/log-ind')}>{common.signIn}</a>
        </p>
      ) : (
        <form method="post" action={stewardAddress(props.lang, CONFIRM_PATH)}>
          <input type="hidden" name="n" value={token} />
          <button class="button button-main" type="submit">
            {words.confirmButton}
          </button>
        </form>
      )}
    </StewardFrame>
  );
}

export interface Confirming {
  name: string;
  token: string;
  isDone: boolean;
}
