/** `/konto/slet`: all that is kept of somebody goes. */
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ChoiceField, ErrorSummary, type Errors } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

const PATH = '/konto/slet';

interface EraseProps extends StewardPageProps {
  /** Names of the listings that nobody else owns. */
  alone: string[];
  errors?: Errors;
  /** `erase` or `keep`, as it was chosen before. */
  listings?: string;
}

export function EraseAccountPage({ alone, errors = {}, listings = 'keep', ...props }: EraseProps) {
  const words = stewardTexts[props.lang];
  const { ownData: said, common } = words;
  return (
    <StewardFrame {...props} path={PATH} title={said.title}>
      <h1>{said.title}</h1>
      <ErrorSummary errors={errors} words={words} />
      <p class="lead">{said.lead}</p>
      <p>{said.goes}</p>
      <p>{said.stays}</p>
      <p>
        <a href={stewardAddress(props.lang, '/konto/data')} download>
          {said.export}
        </a>
      </p>
      <form method="post" class="form">
        {alone.length > 0 && (
          <ChoiceField
            kind="radio"
            name="listings"
            label={said.listings}
            hint={alone.join(' · ')}
            chosen={[listings]}
            options={[
              { value: 'keep', label: said.keep },
              { value: 'erase', label: said.erase },
            ]}
          />
        )}
        <ChoiceField
          kind="checkbox"
          name="confirm"
          label={said.confirmLabel}
          chosen={[]}
          options={[{ value: 'yes', label: said.confirm }]}
          error={errors.confirm}
          required
        />
        <p class="actions">
          <button class="button button-warn" type="submit">
            {said.submit}
          </button>
          <a href={stewardAddress(props.lang, '/konto')}>{common.cancel}</a>
        </p>
      </form>
    </StewardFrame>
  );
}

export function AccountErasedPage(props: StewardPageProps) {
  const { ownData: said, problems } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path={PATH} title={said.doneTitle}>
      <h1>{said.doneTitle}</h1>
      <p class="lead">{said.done}</p>
      <p>
        <a href={stewardAddress(props.lang, '/')}>{problems.home}</a>
      </p>
    </StewardFrame>
  );
}
