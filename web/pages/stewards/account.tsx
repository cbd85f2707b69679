/** `/konto`: what somebody settles about their own account. */
import { stewardTexts } from '../../text/stewards/index.ts';
import { STEWARD_LANGS, stewardAddress } from '../../text/stewards/lang.ts';
import { ChoiceField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

interface AccountProps extends StewardPageProps {
  email: string;
  /** Of the mails. */
  language: string;
  shortcuts: boolean;
  /** Said once, after saving. */
  isSaved: boolean;
}

export function AccountPage({ email, language, shortcuts, isSaved, ...props }: AccountProps) {
  const { account, common } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path="/konto" title={account.title}>
      <h1>{account.title}</h1>
      {isSaved && (
        <p class="notice notice-done" role="status">
          {account.saved}
        </p>
      )}
      <section aria-labelledby="adresse">
        <h2 id="adresse">{account.email}</h2>
        <p>
          <strong>
            <bdi>{email}</bdi>
          </strong>
        </p>
        <p class="hint">{account.emailNote}</p>
      </section>
      <form class="form" method="post" action={stewardAddress(props.lang, '/konto')}>
        <ChoiceField
          kind="radio"
          name="sprog"
          label={account.language}
          chosen={[language]}
          options={STEWARD_LANGS.map((one) => ({ value: one, label: account.languages[one] }))}
        />
        <ChoiceField
          kind="checkbox"
          name="genveje"
          label={account.shortcuts}
          chosen={shortcuts ? ['til'] : []}
          options={[{ value: 'til', label: account.shortcutsLabel, hint: account.shortcutsHint }]}
        />
        <button class="button button-main" type="submit">
          {common.save}
        </button>
      </form>
      <section aria-labelledby="overalt">
        <h2 id="overalt">{account.everywhere}</h2>
        <p>{account.everywhereNote}</p>
        <form method="post" action={stewardAddress(props.lang, '/konto/log-ud-overalt')}>
          <button class="button" type="submit">
            {account.everywhere}
          </button>
        </form>
      </section>
      <section aria-labelledby="data">
        <h2 id="data">{account.data}</h2>
        <ul>
          <li>
            <a href={stewardAddress(props.lang, '/konto/data')}>{account.export}</a>
          </li>
          <li>
            <a href={stewardAddress(props.lang, '/konto/slet')}>{account.erase}</a>
          </li>
        </ul>
      </section>
    </StewardFrame>
  );
}
