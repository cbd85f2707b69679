/** All mails in words: a function of their data for each kind, in both languages. */
import type { MailContent, MailData } from '../../../schema/mail.ts';
import type { MailKind } from '../../../schema/stewardship.ts';
import type { StewardLang } from '../stewards/lang.ts';
import { digest } from './digest.ts';
import { harvestPaused } from './harvest.ts';
import type { Letter, LetterOf } from './letter.ts';
import { message } from './message.ts';
import { claimDecided, claimLink, invitation, ownersChanged } from './owners.ts';
import { reportAnswered } from './report.ts';
import { signIn } from './sign-in.ts';
import { stillHere } from './still-here.ts';
import { askedBack, confirmSubmission, submissionDecided } from './submission.ts';

const LETTERS: { [Kind in MailKind]: LetterOf<MailData[Kind]> } = {
  'sign-in': signIn,
  'confirm-submission': confirmSubmission,
  'submission-decided': submissionDecided,
  'asked-back': askedBack,
  invitation,
  'claim-link': claimLink,
  'claim-decided': claimDecided,
  'report-answered': reportAnswered,
  digest,
  'still-here': stillHere,
  message,
  'owners-changed': ownersChanged,
  'harvest-paused': harvestPaused,
};

export function letterOf(lang: StewardLang, { kind, data }: MailContent): Letter {
  // The compiler does not see that both are of one kind; the type of what comes in says so.
  const write = LETTERS[kind][lang] as (data: MailContent['data']) => Letter;
  return write(data);
}

/** Under every mail. */
export const SIGNATURE: Record<StewardLang, string> = {
  da: 'Rodskud – lokale initiativer i Danmark',
  en: 'Rodskud – local initiatives in Denmark',
};
