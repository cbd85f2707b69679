/** A year on: is what the listing says still true? */
import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';

type Data = MailData['still-here'];

const DA_BEGINS = { '1': 'Er', '2': 'Påmindelse: Er', '3': 'Sidste påmindelse: Er' };
const EN_BEGINS = { '1': 'Is', '2': 'Reminder: is', '3': 'Last reminder: is' };

export const stillHere: LetterOf<Data> = {
  da: ({ name, round, yes, change, stopped }) => ({
    subject: `${DA_BEGINS[round]} »${name}« her stadig?`,
    parts: [
      `Det er snart et år siden, nogen sagde god for det, der står om »${name}« på Rodskud. Passer det endnu?`,
      { button: 'Ja, vi er her', to: yes },
      {
        links: [
          { label: 'Noget skal rettes', to: change },
          { label: 'Vi er stoppet', to: stopped },
        ],
      },
      round === '3'
        ? 'Hører vi ikke fra dig, kommer der til at stå på siden, at vi har spurgt tre gange uden at få svar. Den forsvinder ikke.'
        : 'Hvert link åbner en side med en knap; intet sker, før du trykker på den.',
    ],
  }),
  en: ({ name, round, yes, change, stopped }) => ({
    subject: `${EN_BEGINS[round]} “${name}” still here?`,
    parts: [
      `It is nearly a year since anybody vouched for what Rodskud says of “${name}”. Is it still true?`,
      { button: 'Yes, we are here', to: yes },
      {
        links: [
          { label: 'Something has changed', to: change },
          { label: 'We have stopped', to: stopped },
        ],
      },
      round === '3'
        ? 'If we do not hear from you, the page will say that we have asked three times without an answer. It will not disappear.'
        : 'Each link opens a page with a button; nothing happens until you press it.',
    ],
  }),
};
