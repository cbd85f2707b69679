/** Signing in without a password: ask for a link, look in the mail, press the button or type the code. */
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { Words } from '../about/words.tsx';
import { ErrorSummary, TextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

interface SignInProps extends StewardPageProps {
  /** Where it goes on afterwards: a path on this site. */
  next: string | undefined;
  /** As it was typed. */
  email: string;
  isWrong?: boolean;
}

export function SignInPage({ next, email, isWrong = false, ...props }: SignInProps) {
  const words = stewardTexts[props.lang];
  const { title, lead, emailHint, emailWrong, send, terms, email: label } = words.signIn;
  return (
    <StewardFrame {...props} path="/log-ind" title={title}>
      <h1>{title}</h1>
      <ErrorSummary errors={isWrong ? { email: emailWrong } : {}} words={words} />
      <p class="lead">{lead}</p>
      <form class="form" method="post" noValidate action={stewardAddress(props.lang, '/log-ind')}>
        {next && <input type="hidden" name="videre" value={next} />}
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          required
          label={label}
          hint={emailHint}
          value={email}
          error={isWrong ? emailWrong : undefined}
        />
        <button class="button button-main" type="submit">
          {send}
        </button>
      </form>
      <p class="hint">
        <Words text={terms} />
      </p>
    </StewardFrame>
  );
}

/** The same for whatever address, known or not. */
export function CheckMailPage({ email, ...props }: StewardPageProps & { email: string }) {
  const { check, code } = stewardTexts[props.lang].signIn;
  return (
    <StewardFrame {...props} path="/log-ind" title={check.title}>
      <h1>{check.title}</h1>
      <p class="lead">{check.lead(email)}</p>
      <h2>{code.title}</h2>
      <p>{code.lead}</p>
      <CodeForm {...props} email={email} code="" errors={{}} />
      <p>
        {check.missing} <a href={stewardAddress(props.lang, '/log-ind')}>{check.again}</a>
      </p>
    </StewardFrame>
  );
}

interface CodeProps extends StewardPageProps {
  email: string;
  code?: string;
  /** Whether the address is asked for, or known from the page before. */
  asksEmail: boolean;
  wrong?: 'email' | 'code' | 'browser';
}

export function CodePage({ email, code = '', asksEmail, wrong, ...props }: CodeProps) {
  const words = stewardTexts[props.lang];
  const { signIn } = words;
  const said = { email: signIn.emailWrong, code: signIn.code.wrong, browser: signIn.code.otherBrowser };
  const errors = wrong ? { [wrong === 'email' ? 'email' : 'kode']: said[wrong] } : {};
  return (
    <StewardFrame {...props} path="/log-ind/kode" title={signIn.code.title}>
      <h1>{signIn.code.title}</h1>
      <ErrorSummary errors={errors} words={words} />
      <p class="lead">{signIn.code.lead}</p>
      <CodeForm {...props} {...{ email, code, errors, asksEmail }} />
      <p>
        <a href={stewardAddress(props.lang, '/log-ind')}>{signIn.check.again}</a>
      </p>
    </StewardFrame>
  );
}

interface CodeFormProps {
  lang: StewardPageProps['lang'];
  email: string;
  code: string;
  errors: { email?: string; kode?: string };
  asksEmail?: boolean;
}

function CodeForm({ lang, email, code, errors, asksEmail = false }: CodeFormProps) {
  const { signIn } = stewardTexts[lang];
  return (
    <form class="form" method="post" noValidate action={stewardAddress(lang, '/log-ind/kode')}>
      {asksEmail ? (
        <TextField
          name="email"
          type="email"
          autoComplete="email"
          required
          label={signIn.email}
          value={email}
          error={errors.email}
        />
      ) : (
        <>
          <input type="hidden" name="email" value={email} />
          <input type="hidden" name="fra" value="mail" />
        </>
      )}
      <TextField
        name="kode"
        autoComplete="one-time-code"
        required
        label={signIn.code.label}
        hint={signIn.code.hint}
        value={code}
        error={errors.kode}
      />
      <button class="button" type="submit">
        {signIn.code.use}
      </button>
    </form>
  );
}

type LinkProps = StewardPageProps &
  ({ is: 'good'; token: string; email: string } | { is: 'gone' | 'elsewhere' });

/** What a link in a mail opens. To open it does nothing, since programs that look through mails open links too. */
export function LinkPage(props: LinkProps) {
  const { lang, origin, assets, visitor } = props;
  const frame = { lang, origin, assets, ...(visitor ? { visitor } : {}), path: '/log-ind/link' };
  const { link, check } = stewardTexts[lang].signIn;
  if (props.is !== 'good') {
    const { title, lead } = link[props.is];
    return (
      <StewardFrame {...frame} title={title}>
        <h1>{title}</h1>
        <p class="lead">{lead}</p>
        <p>
          <a class="button" href={stewardAddress(lang, '/log-ind')}>
            {check.again}
          </a>
        </p>
      </StewardFrame>
    );
  }
  return (
    <StewardFrame {...frame} title={link.title}>
      <h1>{link.title}</h1>
      <p class="lead">{link.as(props.email)}</p>
      <form method="post" action={stewardAddress(lang, '/log-ind/link')}>
        <input type="hidden" name="n" value={props.token} />
        <button class="button button-main" type="submit">
          {link.use}
        </button>
      </form>
    </StewardFrame>
  );
}

export function SignedOutPage(props: StewardPageProps) {
  const { signIn, common } = stewardTexts[props.lang];
  const { out } = signIn;
  const title = props.visitor ? out.still : out.title;
  return (
    <StewardFrame {...props} path="/log-ud" title={title}>
      <h1>{title}</h1>
      <p class="lead">{props.visitor ? out.stillLead : out.lead}</p>
      {props.visitor ? (
        <form method="post" action={stewardAddress(props.lang, '/log-ud')}>
          <button class="button" type="submit">
            {common.signOut}
          </button>
        </form>
      ) : (
        <p>
          <a class="button" href={stewardAddress(props.lang, '/log-ind')}>
            {common.signIn}
          </a>
        </p>
      )}
    </StewardFrame>
  );
}
