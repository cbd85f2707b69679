const da = {
  title: 'Det er mit initiativ',
  lead: (name: string) => `Så kan du rette det, der står om »${name}«, og fortælle, at I er her.`,
  back: 'Til siden om initiativet',
  signIn: 'Log ind for at gå videre',
  signInText: 'Vi sender et link til din e-mail. Bagefter kommer du tilbage hertil.',
  owned: 'Initiativet er allerede dit.',
  toMine: 'Ret det under dine initiativer',
  link: {
    heading: 'Med et link til jeres adresse',
    text: (email: string) =>
      `Vi sender et link til ${email}, som står på siden. Den, der åbner det, mens han eller hun er logget ind, bliver ejer med det samme.`,
    textClosed: 'Vi sender et link til den adresse, der stod på siden. Den, der åbner det, bliver ejer.',
    button: 'Send linket',
  },
  moderator: {
    heading: 'Gennem en moderator',
    text: 'En moderator for området ser på det og svarer dig på mail.',
    words: 'Hvordan hører du til initiativet?',
    hint: 'For eksempel: Jeg er formand for foreningen, og mit navn står på hjemmesiden.',
    button: 'Spørg en moderator',
    errors: {
      'is missing': 'Skriv, hvordan du hører til initiativet.',
      'is too long': 'Skriv højst 1.000 tegn.',
    } as Record<string, string>,
  },
  waiting: 'Du har bedt om at overtage det. En moderator svarer dig på mail.',
  sent: {
    link: 'Linket er sendt. Åbn det i den indbakke, mens du er logget ind her. Det virker i syv dage.',
    moderator: 'En moderator ser på det og svarer dig på mail.',
  },
};

const en: typeof da = {
  title: 'This is my initiative',
  lead: (name) => `Then you can correct what it says about “${name}”, and tell that you are here.`,
  back: 'To its page',
  signIn: 'Sign in to go on',
  signInText: 'We send a link to your e-mail. After that you come back here.',
  owned: 'The listing is yours already.',
  toMine: 'Edit it among your listings',
  link: {
    heading: 'With a link to your address',
    text: (email) =>
      `We send a link to ${email}, which its page shows. Whoever opens it while signed in becomes its owner at once.`,
    textClosed: 'We send a link to the address that its page showed. Whoever opens it becomes its owner.',
    button: 'Send the link',
  },
  moderator: {
    heading: 'Through a moderator',
    text: 'A moderator of the area looks at it and answers you by mail.',
    words: 'How do you belong to it?',
    hint: 'For example: I chair the association, and my name is on its website.',
    button: 'Ask a moderator',
    errors: { 'is missing': 'Write how you belong to it.', 'is too long': 'Write 1,000 characters at most.' },
  },
  waiting: 'You have asked to take it over. A moderator answers you by mail.',
  sent: {
    link: 'The link has been sent. Open it in that inbox while you are signed in here. It works for seven days.',
    moderator: 'A moderator looks at it and answers you by mail.',
  },
};

export const claim = { da, en };
