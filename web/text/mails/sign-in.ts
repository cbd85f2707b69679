import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';

export const signIn: LetterOf<MailData['sign-in']> = {
  da: ({ code, link }) => ({
    subject: 'Dit link til at logge ind',
    parts: [
      'Åbn linket i den browser, hvor du bad om det, og tryk på knappen på siden.',
      { button: 'Log ind', to: link },
      'Læser du mailen på en anden enhed? Så skriv koden der, hvor du bad om linket:',
      { code },
      'Begge dele virker én gang og i ti minutter. Har du ikke bedt om at logge ind, kan du se bort fra mailen: Ingen kan bruge den uden din browser.',
    ],
  }),
  en: ({ code, link }) => ({
    subject: 'Your link to sign in',
    parts: [
      'Open the link in the browser where you asked for it, and press the button on the page.',
      { button: 'Sign in', to: link },
      'Reading this on another device? Then type the code where you asked for the link:',
      { code },
      'Either works once, and for ten minutes. If you have not asked to sign in, take no notice: nobody can use this mail without your browser.',
    ],
  }),
};
