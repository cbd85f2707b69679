import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';

export const message: LetterOf<MailData['message']> = {
  da: ({ name, from, words }) => ({
    subject: `Besked om »${name}«`,
    parts: [
      `${from} har skrevet til jer gennem siden om »${name}« på Rodskud:`,
      { quote: words },
      `Svar på mailen, så går svaret til ${from}. Afsenderen har ikke fået din adresse, men får den, når du svarer. Vi kan ikke vide, om adressen er afsenderens egen.`,
    ],
  }),
  en: ({ name, from, words }) => ({
    subject: `A message about “${name}”`,
    parts: [
      `${from} has written to you through the page about “${name}” on Rodskud:`,
      { quote: words },
      `Answer this mail, and your answer goes to ${from}. They have not been given your address, but will have it when you answer. We cannot know whether the address is really theirs.`,
    ],
  }),
};
