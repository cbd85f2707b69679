/** `/i/{slug}/overtag`: “this is mine”. */
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { ErrorSummary, type Errors, LongTextField } from './fields.tsx';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

export type ClaimWay = 'link' | 'moderator';

interface Props extends StewardPageProps {
  initiative: {
    id: string;
    name: string;
    slug: string;
    status: string;
    contact: { email?: string | undefined };
  };
  isOwner: boolean;
  isWaiting: boolean;
  sent?: ClaimWay | undefined;
  /** What was typed, and what was wrong with it. */
  words?: string;
  wrong?: string;
}

export function ClaimPage(props: Props) {
  const { initiative, lang, visitor, isOwner, isWaiting, sent, wrong } = props;
  const all = stewardTexts[lang];
  const words = all.claim;
  const path = `${initiativeAddress('da', initiative.slug)}/overtag`;
  const here = stewardAddress(lang, path);
  const errors: Errors = wrong ? { words: words.moderator.errors[wrong] ?? wrong } : {};
  return (
    <StewardFrame {...props} path={path} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(initiative.name)}</p>
      {sent && (
        <p class="notice notice-done" role="status">
          {words.sent[sent]}
        </p>
      )}
      <ErrorSummary errors={errors} words={all} />
      {!visitor && (
        <>
          <p>{words.signInText}</p>
          <p>
            <a
              class="button button-main"
              href={`${stewardAddress(lang, '/log-ind')}?videre=${encodeURIComponent(here)}`}
            >
              {words.signIn}
            </a>
          </p>
        </>
      )}
      {visitor && isOwner && (
        <p>
          {words.owned} <a href={stewardAddress(lang, `/mine/${initiative.id}`)}>{words.toMine}</a>
        </p>
      )}
      {visitor && !isOwner && <Ways {...props} here={here} errors={errors} />}
      {visitor && isWaiting && !sent && <p class="notice notice-done">{words.waiting}</p>}
      {initiative.status === 'published' && (
        <p>
          <a href={initiativeAddress(lang, initiative.slug)}>{words.back}</a>
        </p>
      )}
    </StewardFrame>
  );
}

function Ways({ initiative, lang, here, errors, words: typed }: Props & { here: string; errors: Errors }) {
  const { link, moderator } = stewardTexts[lang].claim;
  const { email } = initiative.contact;
  return (
    <>
      {email && (
        <section aria-labelledby="med-link">
          <h2 id="med-link">{link.heading}</h2>
          <p>{initiative.status === 'published' ? link.text(email) : link.textClosed}</p>
          <form method="post" action={here}>
            <button class="button button-main" type="submit" name="way" value="link">
              {link.button}
            </button>
          </form>
        </section>
      )}
      <section aria-labelledby="moderator">
        <h2 id="moderator">{moderator.heading}</h2>
        <p>{moderator.text}</p>
        <form method="post" action={here} class="form">
          <LongTextField
            name="words"
            label={moderator.words}
            hint={moderator.hint}
            value={typed}
            error={errors.words}
            maxLength={1000}
            required
          />
          <p>
            <button class="button" type="submit" name="way" value="moderator">
              {moderator.button}
            </button>
          </p>
        </form>
      </section>
    </>
  );
}
