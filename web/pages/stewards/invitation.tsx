/** `/invitation`: where a link to become an owner leads. Opening it changes nothing. */
import type { InvitationKind } from '../../../schema/stewardship.ts';
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

const PATH = '/invitation';

interface Props extends StewardPageProps {
  kind: Exclude<InvitationKind, 'submission'>;
  initiative: { name: string; slug: string; status: string };
  token: string;
  /** Whether who is signed in may say yes. */
  isForVisitor: boolean;
}

export function InvitationPage({ kind, initiative, token, isForVisitor, ...props }: Props) {
  const { lang, visitor } = props;
  const { invitation: words } = stewardTexts[lang];
  const means = { invite: words.means, 'hand-over': words.handOverMeans, claim: words.claimMeans }[kind];
  const here = stewardAddress(lang, PATH);
  return (
    <StewardFrame {...props} path={PATH} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words[kind](initiative.name)}</p>
      <p>{means}</p>
      {!visitor && (
        <>
          <p>{kind === 'claim' ? words.signInClaim : words.signInInvited}</p>
          <p>
            <a
              class="button button-main"
              href={`${stewardAddress(lang, '/log-ind')}?videre=${encodeURIComponent(`${here}?n=${token}`)}`}
            >
              {words.signIn}
            </a>
          </p>
        </>
      )}
      {visitor && !isForVisitor && <p class="notice">{words.other(visitor.email)}</p>}
      {visitor && isForVisitor && (
        <form method="post" action={here}>
          <input type="hidden" name="n" value={token} />
          <button class="button button-main" type="submit">
            {words.accept}
          </button>
        </form>
      )}
      {initiative.status === 'published' && (
        <p>
          <a href={initiativeAddress(lang, initiative.slug)}>{words.see}</a>
        </p>
      )}
    </StewardFrame>
  );
}
