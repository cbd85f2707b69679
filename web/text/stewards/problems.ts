/** What a page says when something cannot be done; the API says it in problem documents. */
import type { ProblemKind } from '../../../schema/problem.ts';

type Said = { title: string; text: string };
type Problems = Partial<Record<ProblemKind, Said>> & { other: Said; home: string };

const da: Problems = {
  'sign-in-needed': {
    title: 'Du skal være logget ind',
    text: 'Log ind med et link, som vi sender til din e-mail. Det, du har skrevet, er gemt på denne enhed.',
  },
  forbidden: { title: 'Det har du ikke adgang til', text: 'Du er logget ind, men dette tilhører andre.' },
  'other-site': {
    title: 'Det kom fra en anden side',
    text: 'Formularen blev sendt fra et andet websted. Åbn siden her, og prøv igen.',
  },
  'not-found': { title: 'Siden findes ikke', text: 'Måske er den flyttet, eller linket er skrevet forkert.' },
  conflict: {
    title: 'En anden kom først',
    text: 'Nogen har afgjort det, mens du så på det. Der er ikke ændret noget ved dit klik.',
  },
  gone: { title: 'Linket virker ikke længere', text: 'Det er brugt eller for gammelt. Bed om et nyt.' },
  'changed-meanwhile': {
    title: 'En anden har ændret det imens',
    text: 'Der er ikke ændret noget ved dit klik. Gå tilbage, og se det, som det er nu.',
  },
  'too-large': { title: 'Det er for stort', text: 'Det, du sendte, fylder mere, end vi tager imod.' },
  'wrong-media-type': { title: 'Den slags kan vi ikke læse', text: 'Send formularen fra siden her.' },
  'too-many': { title: 'Det blev for mange gange', text: 'Vent lidt, og prøv igen.' },
  'not-set-up': {
    title: 'Det er ikke sat op her endnu',
    text: 'Den, der driver siden, mangler at gøre det sidste. Listen og kortet virker.',
  },
  other: { title: 'Det gik ikke', text: 'Gå tilbage, og prøv igen.' },
  home: 'Til forsiden',
};

const en: Problems = {
  'sign-in-needed': {
    title: 'You need to be signed in',
    text: 'Sign in with a link that we send to your e-mail. What you have written is kept on this device.',
  },
  forbidden: { title: 'You may not do that', text: 'You are signed in, but this belongs to others.' },
  'other-site': {
    title: 'It came from another site',
    text: 'The form was sent from another website. Open the page here and try again.',
  },
  'not-found': { title: 'There is no such page', text: 'It may have moved, or the link is misspelt.' },
  conflict: {
    title: 'Somebody else was first',
    text: 'Somebody decided it while you were looking. Your click has changed nothing.',
  },
  gone: { title: 'The link no longer works', text: 'It has been used, or it is too old. Ask for a new one.' },
  'changed-meanwhile': {
    title: 'Somebody else changed it meanwhile',
    text: 'Your click has changed nothing. Go back and see it as it is now.',
  },
  'too-large': { title: 'That is too large', text: 'What you sent is more than we take.' },
  'wrong-media-type': { title: 'We cannot read that', text: 'Send the form from the page here.' },
  'too-many': { title: 'That was too often', text: 'Wait a little and try again.' },
  'not-set-up': {
    title: 'This is not set up here yet',
    text: 'Whoever runs this site has one thing left to do. The list and the map work.',
  },
  other: { title: 'That did not work', text: 'Go back and try again.' },
  home: 'To the front page',
};

export const problems = { da, en };
