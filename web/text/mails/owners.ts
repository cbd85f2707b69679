/** About who keeps a listing: invitations, claims, and who came and went. */
import type { MailData } from '../../../schema/mail.ts';
import type { LetterOf } from './letter.ts';
import { decided } from './submission.ts';

export const invitation: LetterOf<MailData['invitation']> = {
  da: ({ name, by, link }) => ({
    subject: by === 'hand-over' ? `Vil du overtage »${name}«?` : `Vil du være med til at passe »${name}«?`,
    parts: [
      by === 'hand-over'
        ? `Den, der har passet »${name}« på Rodskud, vil gerne give det videre til dig. Siger du ja, er det dig, der retter det fremover.`
        : `En af dem, der passer »${name}« på Rodskud, vil gerne have dig med. Siger du ja, kan du rette det på lige fod.`,
      { button: 'Se invitationen', to: link },
      'Linket virker i syv dage. Vil du ikke, skal du ikke gøre noget.',
    ],
  }),
  en: ({ name, by, link }) => ({
    subject: by === 'hand-over' ? `Will you take over “${name}”?` : `Will you help to keep “${name}”?`,
    parts: [
      by === 'hand-over'
        ? `Whoever has kept “${name}” on Rodskud would like to hand it over to you. If you agree, you are the one who edits it from now on.`
        : `One of those who keep “${name}” on Rodskud would like you to join. If you agree, you can edit it just as they can.`,
      { button: 'See the invitation', to: link },
      'The link works for seven days. If you would rather not, there is nothing to do.',
    ],
  }),
};

export const claimLink: LetterOf<MailData['claim-link']> = {
  da: ({ name, link }) => ({
    subject: `Er »${name}« jeres?`,
    parts: [
      `Nogen har sagt, at de står bag »${name}« på Rodskud, og denne adresse står som kontakt. Er det jer, så åbn linket; den, der gør det, kan rette siden.`,
      { button: 'Ja, det er os', to: link },
      'Linket virker i syv dage. Kender I ikke til det, skal I ikke gøre noget, og intet ændres.',
    ],
  }),
  en: ({ name, link }) => ({
    subject: `Is “${name}” yours?`,
    parts: [
      `Somebody has said that they are behind “${name}” on Rodskud, and this address is its contact. If it is you, open the link; whoever does can edit the page.`,
      { button: 'Yes, that is us', to: link },
      'The link works for seven days. If you know nothing of it, there is nothing to do, and nothing changes.',
    ],
  }),
};

export const claimDecided: LetterOf<MailData['claim-decided']> = {
  da: ({ name, decision, reason, link }) =>
    decided(
      decision === 'accepted'
        ? [`Du passer nu »${name}«`, `En moderator har godkendt, at »${name}« er dit. Du kan rette det nu.`]
        : [
            `»${name}« blev ikke dit`,
            `En moderator har set på dit ønske om at passe »${name}« og sagt nej til det.`,
          ],
      reason,
      { why: 'Begrundelsen:', button: 'Se det her', link },
    ),
  en: ({ name, decision, reason, link }) =>
    decided(
      decision === 'accepted'
        ? [`You keep “${name}” now`, `A moderator has agreed that “${name}” is yours. You can edit it now.`]
        : [
            `“${name}” was not given to you`,
            `A moderator has looked at your wish to keep “${name}”, and has said no to it.`,
          ],
      reason,
      { why: 'The reason:', button: 'See it here', link },
    ),
};

export const ownersChanged: LetterOf<MailData['owners-changed']> = {
  da: ({ name, what, who }) => ({
    subject: `Nyt om, hvem der passer »${name}«`,
    parts: [
      {
        added: `${who} er nu med til at passe »${name}«.`,
        left: `${who} passer ikke længere »${name}«.`,
        'handed-over': `${who} har overtaget »${name}«.`,
      }[what],
      'Er det en fejl, så log ind og ret det, eller skriv til dem, der driver siden.',
      { button: 'Mine initiativer', to: '/mine' },
    ],
  }),
  en: ({ name, what, who }) => ({
    subject: `News of who keeps “${name}”`,
    parts: [
      {
        added: `${who} helps to keep “${name}” now.`,
        left: `${who} no longer keeps “${name}”.`,
        'handed-over': `${who} has taken over “${name}”.`,
      }[what],
      'If that is a mistake, sign in and put it right, or write to those who run the site.',
      { button: 'My listings', to: '/en/mine' },
    ],
  }),
};
