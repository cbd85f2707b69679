/** To moderators: a list of somebody else's that is fetched for their municipality has stopped. */
import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';

export const harvestPaused: LetterOf<MailData['harvest-paused']> = {
  da: ({ title, link }) => ({
    subject: `Vi henter ikke længere »${title}«`,
    parts: [
      `Kilden »${title}« har ikke kunnet hentes ti gange i træk, så vi er holdt op med at prøve.`,
      'Intet er fjernet: Det, der er hentet, står på listen som før. På kildens side står der, hvad der gik galt.',
      { button: 'Se kilden', to: link },
    ],
  }),
  en: ({ title, link }) => ({
    subject: `We no longer fetch “${title}”`,
    parts: [
      `The source “${title}” could not be fetched ten times in a row, so we have stopped trying.`,
      'Nothing was removed: what was fetched is on the list as before. The page of the source says what went wrong.',
      { button: 'See the source', to: `/en${link}` },
    ],
  }),
};
