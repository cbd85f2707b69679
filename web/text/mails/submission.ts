/** To whoever sent a new listing or a change of one. */
import type { MailData } from '../../../schema/mail.ts';
import type { Letter, LetterOf, Part } from './letter.ts';

export const confirmSubmission: LetterOf<MailData['confirm-submission']> = {
  da: ({ name, link }) => ({
    subject: `Bekræft, at du vil tilføje »${name}«`,
    parts: [
      `Du har skrevet »${name}« til Rodskud. Bekræft, at mailadressen er din, så ser en moderator på det.`,
      { button: 'Bekræft', to: link },
      'Linket virker i syv dage; derefter slettes det, du skrev. Var det ikke dig, skal du ikke gøre noget.',
    ],
  }),
  en: ({ name, link }) => ({
    subject: `Confirm that you want to add “${name}”`,
    parts: [
      `You have sent “${name}” to Rodskud. Confirm that this address is yours, and a moderator will look at it.`,
      { button: 'Confirm', to: link },
      'The link works for seven days; after that, what you wrote is deleted. If it was not you, there is nothing to do.',
    ],
  }),
};

type Decided = MailData['submission-decided'];

const daDecided: Record<Decided['decision'], (name: string) => [subject: string, told: string]> = {
  approved: (name) => [`»${name}« er nu på Rodskud`, `»${name}« er godkendt og kan ses af alle.`],
  'approved-with-edits': (name) => [
    `»${name}« er nu på Rodskud`,
    `»${name}« er godkendt med nogle rettelser og kan ses af alle. Du kan selv rette det igen.`,
  ],
  rejected: (name) => [
    `»${name}« kom ikke med`,
    `En moderator har set på »${name}«, og det kommer ikke med på Rodskud.`,
  ],
  'change-approved': (name) => [`Din rettelse af »${name}« er godkendt`, `Det, du rettede, kan ses nu.`],
  'change-rejected': (name) => [
    `Din rettelse af »${name}« kom ikke med`,
    'En moderator har set på din rettelse. Det, der stod før, bliver stående.',
  ],
};

const enDecided: typeof daDecided = {
  approved: (name) => [`“${name}” is on Rodskud now`, `“${name}” is approved and can be seen by everybody.`],
  'approved-with-edits': (name) => [
    `“${name}” is on Rodskud now`,
    `“${name}” is approved with a few edits and can be seen by everybody. You can change it again.`,
  ],
  rejected: (name) => [
    `“${name}” was not added`,
    `A moderator has looked at “${name}”, and it will not be on Rodskud.`,
  ],
  'change-approved': (name) => [`Your change of “${name}” is approved`, 'What you changed can be seen now.'],
  'change-rejected': (name) => [
    `Your change of “${name}” was not made`,
    'A moderator has looked at your change. What was there before stays.',
  ],
};

export const submissionDecided: LetterOf<Decided> = {
  da: ({ name, decision, reason, link }) =>
    decided(daDecided[decision](name), reason, { why: 'Begrundelsen:', button: 'Se det her', link }),
  en: ({ name, decision, reason, link }) =>
    decided(enDecided[decision](name), reason, { why: 'The reason:', button: 'See it here', link }),
};

/** What was decided, why if anything was said, and where to see it. */
export function decided(
  [subject, told]: [string, string],
  reason: string,
  { why, button, link }: { why: string; button: string; link: string },
): Letter {
  const said: Part[] = reason ? [why, { quote: reason }] : [];
  return { subject, parts: [told, ...said, { button, to: link }] };
}

export const askedBack: LetterOf<MailData['asked-back']> = {
  da: ({ name, question, link }) => ({
    subject: `Et spørgsmål om »${name}«`,
    parts: [
      `En moderator har set på »${name}« og spørger:`,
      { quote: question },
      'Ret det, der skal rettes, og send det igen. Det beholder sin plads i køen.',
      { button: 'Svar ved at rette', to: link },
    ],
  }),
  en: ({ name, question, link }) => ({
    subject: `A question about “${name}”`,
    parts: [
      `A moderator has looked at “${name}” and asks:`,
      { quote: question },
      'Change what needs changing, and send it again. It keeps its place in the queue.',
      { button: 'Answer by editing', to: link },
    ],
  }),
};
