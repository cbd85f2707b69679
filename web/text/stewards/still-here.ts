const da = {
  title: 'Er I her stadig?',
  lead: (name: string) => `»${name}« står i Rodskud. Fortæl dem, der leder, om I stadig er her.`,
  yes: 'Ja, vi er her stadig',
  yesHint: 'Så står der, at I har bekræftet det i dag. Andet sker der ikke.',
  change: 'Ret noget først',
  stopped: 'Vi er stoppet',
  stoppedHint: 'Så vises I ikke længere. I kan åbne igen, når I vil.',
  thanksTitle: 'Tak!',
  thanks: 'Nu kan alle se, at I er her. Vi spørger igen om et år.',
  closedTitle: 'Det er noteret',
  closed: 'I vises ikke længere på kortet og i listen. Tak for det, I har lavet.',
  reopen: 'Se dine initiativer',
  see: 'Se siden',
  paused: 'Initiativet holder pause eller er lukket. Log ind for at åbne det igen.',
};

const en: typeof da = {
  title: 'Are you still here?',
  lead: (name) => `“${name}” is listed in Rodskud. Tell those who are looking whether you are still here.`,
  yes: 'Yes, we are still here',
  yesHint: 'It will say that you confirmed it today. Nothing else happens.',
  change: 'Change something first',
  stopped: 'We have stopped',
  stoppedHint: 'You will no longer be shown. You can open again whenever you like.',
  thanksTitle: 'Thank you!',
  thanks: 'Now everybody can see that you are here. We will ask again in a year.',
  closedTitle: 'Noted',
  closed: 'You are no longer shown on the map or in the list. Thank you for what you have done.',
  reopen: 'See your listings',
  see: 'See the page',
  paused: 'The listing is paused or closed. Sign in to open it again.',
};

export const stillHere = { da, en };
