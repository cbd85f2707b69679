/** What each kind of mail is filled with. Links are paths on this site: its address is put before them when it is sent. */
import type { MailKind, ReportOutcome } from './stewardship.ts';

export interface MailData {
  'sign-in': { code: string; link: string };
  'confirm-submission': { name: string; link: string };
  /** `change-…` is of a listing that was there before. */
  'submission-decided': {
    name: string;
    decision: 'approved' | 'approved-with-edits' | 'rejected' | 'change-approved' | 'change-rejected';
    reason: string;
    link: string;
  };
  'asked-back': { name: string; question: string; link: string };
  invitation: { name: string; by: 'invite' | 'hand-over'; link: string };
  'claim-link': { name: string; link: string };
  'claim-decided': { name: string; decision: 'accepted' | 'refused'; reason: string; link: string };
  /** To a reader who told about a listing and asked for an answer. */
  'report-answered': { name: string; outcome: ReportOutcome; words: string; link: string };
  /** What waits, with `links` and `names` in the same order; `count` is of all of it, also of what is not named. */
  digest: { areas: string[]; count: string; links: string[]; names: string[] };
  'still-here': { name: string; round: '1' | '2' | '3'; yes: string; change: string; stopped: string };
  /** What a reader writes to the people behind a listing; answers go to `from`. */
  message: { name: string; from: string; words: string };
  /** A source that is fetched for a municipality has failed too often. */
  'harvest-paused': { title: string; link: string };
  'owners-changed': { name: string; what: 'added' | 'left' | 'handed-over'; who: string };
}

interface Of<Kind extends MailKind> {
  kind: Kind;
  data: MailData[Kind];
}

/** A kind with its data. */
export type MailContent = { [Kind in MailKind]: Of<Kind> }[MailKind];
