/** “Something is not right here”: /i/{slug}/meld. */
import type { ReportKind } from '../../../schema/stewardship.ts';

const da = {
  title: (name: string) => `Meld noget om ${name}`,
  lead: 'Det, du skriver, går til moderatoren for området. Du behøver ingen konto.',
  kind: 'Hvad er der galt?',
  kinds: {
    wrong: { label: 'Noget er forkert', hint: 'En tid, et sted, et telefonnummer …' },
    gone: { label: 'Det findes ikke længere' },
    duplicate: { label: 'Det står her to gange' },
    inappropriate: { label: 'Det hører ikke til her', hint: 'Reklame, krænkelser, snyd …' },
  } as Record<ReportKind, { label: string; hint?: string }>,
  words: 'Fortæl mere',
  wordsHint: 'Skal udfyldes, hvis noget er forkert: hvad, og hvordan er det rigtigt?',
  other: 'Adressen på den anden side',
  otherHint: 'Kun hvis det står her to gange, og du har den.',
  email: 'Din e-mail, hvis du vil have svar',
  emailHint: 'Den vises ingen steder og slettes, når sagen er afgjort.',
  send: 'Send',
  errors: {
    kind: 'Vælg, hvad der er galt',
    words: 'Skriv, hvad der er forkert',
    wordsUnreadable: 'Skriv højst 2000 tegn, uden skjulte tegn',
    other: 'Den adresse er ikke en anden side her',
    email: 'Skriv e-mailen som navn@eksempel.dk, eller lad feltet stå tomt',
    again: 'Det gik meget hurtigt, eller siden har stået længe. Tryk på Send igen.',
  },
  thanksTitle: 'Tak for hjælpen',
  thanks: (name: string) => `En moderator ser på det, du skrev om ${name}.`,
  back: (name: string) => `Tilbage til ${name}`,
};

const en: typeof da = {
  title: (name) => `Report something about ${name}`,
  lead: 'What you write goes to the moderator of the area. You need no account.',
  kind: 'What is the matter?',
  kinds: {
    wrong: { label: 'Something is wrong', hint: 'A time, a place, a phone number …' },
    gone: { label: 'It is no longer there' },
    duplicate: { label: 'It is here twice' },
    inappropriate: { label: 'It does not belong here', hint: 'Advertising, insults, fraud …' },
  },
  words: 'Tell us more',
  wordsHint: 'Needed if something is wrong: what, and how would it be right?',
  other: 'Address of the other page',
  otherHint: 'Only if it is here twice and you have it.',
  email: 'Your e-mail, if you want an answer',
  emailHint: 'It is shown nowhere, and deleted when the matter is decided.',
  send: 'Send',
  errors: {
    kind: 'Choose what is the matter',
    words: 'Write what is wrong',
    wordsUnreadable: 'Write at most 2000 characters, none of them hidden',
    other: 'That address is no other page here',
    email: 'Write the e-mail as name@example.com, or leave the field empty',
    again: 'That was very quick, or the page was open for long. Press Send again.',
  },
  thanksTitle: 'Thank you for your help',
  thanks: (name) => `A moderator will look at what you wrote about ${name}.`,
  back: (name) => `Back to ${name}`,
};

export const report = { da, en };
