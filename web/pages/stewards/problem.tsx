/** What went wrong, for people; programs get a problem document. */
import type { ProblemKind } from '../../../schema/problem.ts';
import { homeAddress } from '../../state/address.ts';
import { stewardTexts } from '../../text/stewards/index.ts';
import { stewardAddress } from '../../text/stewards/lang.ts';
import { StewardFrame, type StewardPageProps } from './frame.tsx';

export function ProblemPage({
  kind,
  path,
  ...props
}: StewardPageProps & { kind: ProblemKind; path: string }) {
  const { problems, common } = stewardTexts[props.lang];
  const { title, text } = problems[kind] ?? problems.other;
  return (
    <StewardFrame {...props} path={path} title={title}>
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p>
        {kind === 'sign-in-needed' ? (
          <a class="button button-main" href={signInAddress(props.lang, path)}>
            {common.signIn}
          </a>
        ) : (
          <a href={homeAddress(props.lang)}>{problems.home}</a>
        )}
      </p>
    </StewardFrame>
  );
}

/** And back to the page that was sent from. */
function signInAddress(lang: StewardPageProps['lang'], path: string): string {
  const back = new URLSearchParams({ videre: stewardAddress(lang, path) });
  return `${stewardAddress(lang, '/log-ind')}?${back}`;
}
