/** `/stadig-her`: where the mail leads that asks owners whether they are still there. Opening it changes nothing. */
import { initiativeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

const PATH = '/stadig-her';

interface AboutOne extends StewardPageProps {
  initiative: { id: string; name: string; slug: string };
}

export function StillHerePage({ initiative, token, ...props }: AboutOne & { token: string }) {
  const { stillHere: words } = stewardTexts[props.lang];
  return (
    <StewardFrame {...props} path={PATH} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead(initiative.name)}</p>
      <form method="post" action={stewardAddress(props.lang, PATH)} class="answers">
        <input type="hidden" name="n" value={token} />
        <p>
          <button class="button button-main" type="submit" name="svar" value="ja" aria-describedby="ja-hint">
            {words.yes}
          </button>
        </p>
        <p class="hint" id="ja-hint">
          {words.yesHint}
        </p>
        <p>
          <a class="button" href={stewardAddress(props.lang, `/mine/${initiative.id}/ret`)}>
            {words.change}
          </a>
        </p>
        <p>
          <button
            class="button button-warn"
            type="submit"
            name="svar"
            value="nej"
            aria-describedby="nej-hint"
          >
            {words.stopped}
          </button>
        </p>
        <p class="hint" id="nej-hint">
          {words.stoppedHint}
        </p>
      </form>
    </StewardFrame>
  );
}

export function StillHereThanksPage({
  initiative,
  answer,
  ...props
}: AboutOne & { answer: 'yes' | 'stopped' }) {
  const { stillHere: words } = stewardTexts[props.lang];
  const { title, text, href, label } =
    answer === 'yes'
      ? {
          title: words.thanksTitle,
          text: words.thanks,
          href: initiativeAddress(props.lang, initiative.slug),
          label: words.see,
        }
      : {
          title: words.closedTitle,
          text: words.closed,
          href: stewardAddress(props.lang, '/mine'),
          label: words.reopen,
        };
  return (
    <StewardFrame {...props} path={PATH} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </StewardFrame>
  );
}
