/** To a reader who told about a listing and asked for an answer. */
import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';

type Answered = MailData['report-answered'];

const da: Record<Answered['outcome'], string> = {
  changed: 'Det er rettet nu.',
  closed: 'Det står ikke længere på listen.',
  nothing: 'Der er ikke ændret noget.',
};

const en: typeof da = {
  changed: 'It is corrected now.',
  closed: 'It is no longer on the list.',
  nothing: 'Nothing was changed.',
};

export const reportAnswered: LetterOf<Answered> = {
  da: ({ name, outcome, words, link }) => ({
    subject: `Svar om »${name}«`,
    parts: [
      `Tak, fordi du skrev om »${name}«. En moderator har set på det. ${da[outcome]}`,
      ...(words ? [{ quote: words }] : []),
      { links: [{ label: name, to: link }] },
      'Din mailadresse er slettet hos os nu.',
    ],
  }),
  en: ({ name, outcome, words, link }) => ({
    subject: `An answer about “${name}”`,
    parts: [
      `Thank you for writing about “${name}”. A moderator has looked at it. ${en[outcome]}`,
      ...(words ? [{ quote: words }] : []),
      { links: [{ label: name, to: link }] },
      'Your e-mail address is deleted here now.',
    ],
  }),
};
