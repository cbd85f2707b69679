const da = {
  title: 'Log ind',
  lead: 'Du skal ikke bruge en adgangskode. Skriv din mailadresse, så sender vi et link, som du logger ind med.',
  email: 'Mailadresse',
  emailHint: 'Den vises ikke for andre.',
  emailWrong: 'Skriv en hel mailadresse, for eksempel anna@eksempel.dk',
  send: 'Send mig et link',
  terms: 'Første gang du logger ind, får du en konto. [Hvad vi gemmer, og hvor længe](/privatliv#konto)',
  check: {
    title: 'Se i din mail',
    lead: (email: string) =>
      `Der er et link på vej til ${email}. Det virker i ti minutter, i den browser du bruger nu.`,
    missing:
      'Kommer det ikke inden for et par minutter, så se efter i uønsket post. Har du bedt om mange links på kort tid, så vent en time.',
    again: 'Bed om et nyt link',
  },
  code: {
    title: 'Log ind med en kode',
    lead: 'Læser du mailen på en anden enhed, så skriv koden fra mailen her.',
    label: 'Kode fra mailen',
    hint: 'Otte tegn, som KF7M-QX3P. Store og små bogstaver gør ingen forskel.',
    use: 'Log ind med koden',
    wrong:
      'Koden passer ikke. Måske er den brugt eller for gammel; efter fem forsøg skal du bede om et nyt link.',
    otherBrowser:
      'Koden virker kun i den browser, hvor du bad om linket, og i ti minutter. Bed om et nyt link her.',
  },
  link: {
    title: 'Log ind',
    as: (email: string) => `Du er ved at logge ind som ${email}.`,
    use: 'Log ind',
    gone: {
      title: 'Linket virker ikke længere',
      lead: 'Et link virker én gang og i ti minutter, og kun det nyeste.',
    },
    elsewhere: {
      title: 'Du er i en anden browser',
      lead: 'Linket virker kun i den browser, hvor du bad om det. Gå tilbage til den, og skriv koden fra mailen, eller bed om et nyt link her.',
    },
  },
  out: {
    title: 'Du er logget ud',
    lead: 'Denne browser er ikke længere logget ind.',
    still: 'Du er stadig logget ind',
    stillLead: 'Vil du logge ud i denne browser?',
  },
};

const en: typeof da = {
  title: 'Sign in',
  lead: 'You need no password. Type your e-mail address, and we send a link that you sign in with.',
  email: 'E-mail address',
  emailHint: 'It is not shown to others.',
  emailWrong: 'Type a whole e-mail address, such as anna@example.com',
  send: 'Send me a link',
  terms:
    'The first time you sign in you get an account. [What we keep, and for how long](/en/privatliv#konto)',
  check: {
    title: 'Look in your mail',
    lead: (email) =>
      `There is a link on its way to ${email}. It works for ten minutes, in the browser that you are using now.`,
    missing:
      'If it does not come within a few minutes, look among unwanted mail. If you have asked for many links in a short time, wait an hour.',
    again: 'Ask for a new link',
  },
  code: {
    title: 'Sign in with a code',
    lead: 'If you read the mail on another device, type the code from the mail here.',
    label: 'Code from the mail',
    hint: 'Eight characters, such as KF7M-QX3P. Capitals and small letters are the same.',
    use: 'Sign in with the code',
    wrong:
      'The code does not fit. It may have been used, or be too old; after five attempts you need to ask for a new link.',
    otherBrowser:
      'The code works only in the browser where you asked for the link, and for ten minutes. Ask for a new link here.',
  },
  link: {
    title: 'Sign in',
    as: (email) => `You are about to sign in as ${email}.`,
    use: 'Sign in',
    gone: {
      title: 'The link no longer works',
      lead: 'A link works once and for ten minutes, and only the newest one.',
    },
    elsewhere: {
      title: 'You are in another browser',
      lead: 'The link works only in the browser where you asked for it. Go back to that one and type the code from the mail, or ask for a new link here.',
    },
  },
  out: {
    title: 'You are signed out',
    lead: 'This browser is no longer signed in.',
    still: 'You are still signed in',
    stillLead: 'Do you want to sign out in this browser?',
  },
};

export const signIn = { da, en };
