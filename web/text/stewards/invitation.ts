const da = {
  title: 'Invitation',
  invite: (name: string) => `Du er inviteret til at holde »${name}« ved lige.`,
  'hand-over': (name: string) => `»${name}« bliver givet videre til dig.`,
  claim: (name: string) => `Nogen vil gerne holde »${name}« ved lige, og linket her blev sendt til jer.`,
  means: 'Ejere kan rette det, der står, holde pause, lukke og invitere andre.',
  handOverMeans: 'Når du siger ja, er den, der inviterede dig, ikke længere ejer.',
  claimMeans:
    'Siger du ja, bliver du ejer, og det, du retter, vises med det samme. Kender I ikke noget til det, så luk bare siden.',
  accept: 'Ja tak, jeg vil være ejer',
  signIn: 'Log ind for at sige ja',
  signInInvited: 'Log ind med den e-mailadresse, som invitationen blev sendt til.',
  signInClaim: 'Log ind med din egen e-mailadresse.',
  other: (email: string) =>
    `Du er logget ind som ${email}, og invitationen er sendt til en anden adresse. Log ud, og log ind med den.`,
  see: 'Se initiativet',
};

const en: typeof da = {
  title: 'Invitation',
  invite: (name) => `You are invited to look after “${name}”.`,
  'hand-over': (name) => `“${name}” is being handed over to you.`,
  claim: (name) => `Somebody would like to look after “${name}”, and this link was sent to you.`,
  means: 'Owners can edit what it says, pause it, close it and invite others.',
  handOverMeans: 'When you say yes, whoever invited you no longer owns it.',
  claimMeans:
    'If you say yes you become its owner, and what you change shows at once. If you know nothing of it, just close this page.',
  accept: 'Yes, I want to own it',
  signIn: 'Sign in to say yes',
  signInInvited: 'Sign in with the e-mail address that the invitation was sent to.',
  signInClaim: 'Sign in with your own e-mail address.',
  other: (email) =>
    `You are signed in as ${email}, and the invitation was sent to another address. Sign out, and sign in with that one.`,
  see: 'See the listing',
};

export const invitation = { da, en };
